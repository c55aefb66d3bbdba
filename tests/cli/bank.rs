//! Bank statements on the command line: tried, imported, known again; listed, matched, set aside; refused whole.

use chrono::NaiveDate;
use serde_json::Value;

use crate::book::{Book, stderr};
use crate::camt::{Entry, camt, credit};

/// A cycle with three people whose references stand in the sample of the design.
fn sampled() -> Book {
    let book = Book::empty_cycle();
    for (given, reference) in [("Ada", "202600001004"), ("Bo", "202600001105"), ("Cy", "202600001307")] {
        book.run(&format!("person add --given {given} --family Exemple"));
        book.run(&format!("enrol {given} --reference {reference}"));
    }
    book
}

const SAMPLE: &str = "tests/fixtures/bank/sample.camt.053.001.08.xml";
const OLDER: &str = "tests/fixtures/bank/sample.camt.053.001.02.xml";

fn totals(object: &Value) -> [u64; 6] {
    ["new", "known", "matched", "proposed", "unmatched", "ignored"].map(|key| object[key].as_u64().unwrap())
}

fn paid(book: &Book) -> Vec<i64> {
    let (due, _) = book.object("due");
    due["people"].as_array().unwrap().iter().map(|person| person["paid_cents"].as_i64().unwrap()).collect()
}

fn written(book: &Book, name: &str, entries: &[Entry<'_>]) -> String {
    let path = book.folder.path().join(name);
    std::fs::write(&path, camt(NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(), entries)).unwrap();
    path.display().to_string()
}

#[test]
fn a_statement_is_tried_imported_and_known_again_in_the_other_version() {
    let book = sampled();
    let (tried, _) = book.object(&format!("bank import {SAMPLE} --dry-run"));
    assert_eq!(tried["files"][0]["format"], "camt.053.001.08");
    assert_eq!(tried["files"][0]["opening_cents"], 100_000);
    assert_eq!(tried["files"][0]["closing_cents"], 117_000);
    assert_eq!(tried["files"][0]["movements"].as_array().unwrap().len(), 5);
    assert_eq!((totals(&tried)[0], totals(&tried)[2]), (5, 2), "{tried}");
    assert_eq!(paid(&book), [0, 0, 0], "a trial saves nothing");
    let (imported, _) = book.object(&format!("bank import {SAMPLE}"));
    assert_eq!(imported, tried, "what was told is what is done");
    assert_eq!(paid(&book), [5000, 0, 5000]);
    let (again, _) = book.object(&format!("bank import {OLDER}"));
    assert_eq!(totals(&again), [0, 5, 0, 0, 0, 0], "{again}");
    assert_eq!(paid(&book), [5000, 0, 5000]);
    book.run("undo");
    assert_eq!(paid(&book), [0, 0, 0], "importing again left no step");
}

#[test]
fn what_stays_open_is_listed_matched_and_set_aside() {
    let book = sampled();
    book.run(&format!("bank import {SAMPLE}"));
    let (open, code) = book.object("bank list");
    assert_eq!(code, 0);
    let open = open["movements"].as_array().unwrap();
    let proposed = open.iter().find(|one| one["reason"] == "reference-in-text").unwrap();
    assert_eq!(proposed["allocations"], serde_json::json!([{ "person": 2, "cents": 2000 }]));
    book.run(&format!("bank match {}", proposed["id"]));
    assert_eq!(paid(&book), [5000, 2000, 5000]);
    let employer = open.iter().find(|one| one["amount_cents"] == 10_000).unwrap();
    book.run(&format!("bank match {} Bo=30 Cy=20", employer["id"]));
    assert_eq!(paid(&book), [5000, 5000, 7000], "somebody says so: also more than is due");
    let rest: Vec<String> = open
        .iter()
        .filter(|one| one["id"] != proposed["id"] && one["id"] != employer["id"])
        .map(|one| one["id"].to_string())
        .collect();
    book.run(&format!("bank ignore {}", rest.join(" ")));
    assert_eq!(book.object("bank list").1, 1, "nothing is open");
    book.run("undo");
    assert_eq!(book.object("bank list").1, 0);
}

#[test]
fn what_goes_out_is_given_back_to_who_is_named() {
    let book = sampled();
    book.run("pay Ada 50");
    let path = written(&book, "sortie.xml", &[credit(-2000, "Quelqu’un", "", "remboursement Ada Exemple")]);
    book.run(&format!("bank import {path}"));
    let (open, _) = book.object("bank list");
    assert_eq!(open["movements"][0]["state"], "proposed", "{open}");
    book.run(&format!("bank match {} Ada=20", open["movements"][0]["id"]));
    assert_eq!(paid(&book), [3000, 0, 0]);
}

#[test]
fn several_files_are_all_read_or_none_is_taken() {
    let book = sampled();
    let good = written(&book, "bon.xml", &[credit(5000, "Ada", "202600001004", "")]);
    let bad = book.folder.path().join("mauvais.xml");
    let whole = std::fs::read_to_string(&good).unwrap();
    std::fs::write(
        &bad,
        whole.replace(
            "<Amt Ccy=\"EUR\">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>",
            "<Amt Ccy=\"EUR\">51.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>",
        ),
    )
    .unwrap();
    let missing = book.folder.path().join("nulle-part.xml").display().to_string();
    let output = book.ronde(&format!("bank import {good} {} {missing}", bad.display())).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let told = stderr(&output);
    assert!(told.contains("mauvais.xml") && told.contains("nulle-part.xml"), "every one is told: {told}");
    assert_eq!(paid(&book), [0, 0, 0]);
    assert_eq!(book.object("bank list").1, 1);
    let (both, _) = book.object(&format!("bank import {good} {good}"));
    assert_eq!(totals(&both), [1, 1, 1, 0, 0, 0], "the second time it is known: {both}");
}

#[test]
fn a_statement_may_come_on_stdin_and_needs_no_book_to_be_tried() {
    let book = Book::none();
    let statement = std::fs::read(SAMPLE).unwrap();
    let output = book.ronde("bank import - --dry-run").write_stdin(statement).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("camt.053.001.08") && said.contains("PARTICIPANTE TROIS"), "{said}");
    assert!(!book.path().exists());
}

#[test]
fn what_is_no_entry_is_refused() {
    let book = sampled();
    let path = written(&book, "inconnu.xml", &[credit(1234, "Quelqu’un", "", "merci")]);
    book.run(&format!("bank import {path}"));
    let (open, _) = book.object("bank list");
    let id = open["movements"][0]["id"].clone();
    for (line, code) in [
        ("bank match 999".to_owned(), 1),
        ("bank match onze".to_owned(), 2),
        (format!("bank match {id}"), 3),
        (format!("bank match {id} --same"), 3),
        (format!("bank match {id} Ada=13"), 3),
        (format!("bank match {id} Personne=1"), 1),
        ("bank ignore 999".to_owned(), 1),
    ] {
        let output = book.ronde(&line).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{line}: {}", stderr(&output));
    }
    assert_eq!(paid(&book), [0, 0, 0]);
}

#[test]
fn no_account_of_a_payer_is_shown_before_the_import_either() {
    let book = sampled();
    let text = "de IBANBE68539007547034 et BE68 5390 0754 7034";
    let file = written(&book, "accounts.xml", &[credit(1000, "BE68539007547034", "", text)]);
    let told = book.run(&format!("bank import {file} --dry-run"));
    let (tried, _) = book.object(&format!("bank import {file} --dry-run"));
    for shown in [told, tried.to_string()] {
        assert!(shown.contains("IBANBE… et BE…"), "{shown}");
        assert!(!shown.contains("7547034") && !shown.contains("7034"), "{shown}");
    }
}

#[test]
fn a_file_that_is_not_there_is_told_without_words_of_the_system() {
    let book = sampled();
    for (path, said) in [("nulle-part.xml", "There is no file"), ("tests", "is not a file")] {
        let output = book.ronde(&format!("bank import {path}")).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{path}");
        assert!(
            stderr(&output).contains(said) && !stderr(&output).contains("os error"),
            "{}",
            stderr(&output)
        );
    }
}
