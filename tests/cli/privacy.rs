//! What people see of forgetting: what is kept, one person's own data and nobody else's, what confirms an erasure.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::book::{Book, stderr};

const CYCLE: &str = "Pairs-aidants 2026-2027";

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn confirmed(book: &Book, whose: &str, name: &str) -> Output {
    book.ronde("privacy erase").arg(whose).args(["--confirm", name]).output().unwrap()
}

fn certificates(book: &Book) -> Vec<PathBuf> {
    let folder = book.path().with_extension("certificates");
    let mut found: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// Names of everybody in the book.
fn names(book: &Book) -> Vec<(String, String)> {
    let conn = rusqlite::Connection::open(book.path()).unwrap();
    let mut query = conn.prepare("SELECT given, family FROM people ORDER BY id").unwrap();
    query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

fn dump(book: &Book) -> u64 {
    book.object("info").0["counts"]["people"].as_u64().unwrap()
}

#[test]
fn what_is_kept_fits_a_screen_in_every_language() {
    let book = Book::invented();
    for language in ["fr", "nl", "en"] {
        let said = book.run(&format!("privacy status --lang {language}"));
        assert!(said.lines().count() <= 24, "{said}");
        assert!(said.contains(CYCLE) && said.contains("SSD") && !said.contains("Diallo"), "{said}");
    }
    let (object, _) = book.object("privacy status --today 2027-06-02");
    let due: Vec<bool> =
        object["cycles"].as_array().unwrap().iter().map(|cycle| cycle["due"].as_bool().unwrap()).collect();
    assert_eq!(due.iter().filter(|due| **due).count(), 1, "{object}");
}

#[test]
fn a_rehearsal_says_everything_and_writes_nothing() {
    let book = Book::invented();
    let before = fs::read(book.path()).unwrap();
    let said = book.run("privacy erase Pairs --dry-run --today 2027-06-10");
    for told in
        ["The last session was", "To be erased since", "attestations", "What goes", "What stays", "SSD"]
    {
        assert!(said.contains(told), "{told}: {said}");
    }
    assert_eq!(fs::read(book.path()).unwrap(), before);
    assert!(certificates(&book).is_empty() && !book.path().with_extension("backups").exists());
    let early = book.run("privacy erase Pairs --dry-run --today 2027-05-03");
    assert!(early.contains("The cycle is not over"), "{early}");
}

#[test]
fn another_name_confirms_nothing() {
    let book = Book::invented();
    let people = dump(&book);
    for name in ["", "Pairs", "Réseau 2026-2027", "o"] {
        let output = confirmed(&book, "Pairs", name);
        assert_eq!(output.status.code(), Some(3), "{name}: {}", stderr(&output));
    }
    // Not a terminal: nobody can be asked.
    let output = book.ronde("privacy erase Pairs").write_stdin(format!("{CYCLE}\n")).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("cannot be undone"), "{}", stderr(&output));
    assert!(stderr(&output).contains("--confirm"), "{}", stderr(&output));
    assert_eq!(dump(&book), people);
    assert!(certificates(&book).is_empty());
}

#[test]
fn a_certificate_names_nobody_and_is_its_owners() {
    let book = Book::invented();
    let everybody = names(&book);
    let output = confirmed(&book, "Pairs", CYCLE);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let [certificate] = &certificates(&book)[..] else { panic!("{:?}", certificates(&book)) };
    assert_eq!((mode(certificate), mode(certificate.parent().unwrap())), (0o600, 0o700));
    let said = fs::read_to_string(certificate).unwrap();
    assert!(said.lines().count() <= 50 && said.lines().all(|line| line.chars().count() <= 80), "{said}");
    assert!(said.contains(CYCLE) && said.contains(env!("CARGO_PKG_VERSION")), "{said}");
    for (given, family) in everybody {
        assert!(!said.contains(&given) && !said.contains(&family), "{given} {family}: {said}");
    }
    assert!(stdout(&output).contains(&certificate.display().to_string()));
    assert!(stdout(&output).contains("SSD"), "the limits are said after each erasure");
}

#[test]
fn a_planted_certificate_is_neither_followed_nor_overwritten() {
    let book = Book::invented();
    let folder = book.path().with_extension("certificates");
    let elsewhere = book.folder.path().join("elsewhere");
    fs::create_dir(&folder).unwrap();
    fs::write(&elsewhere, "kept").unwrap();
    symlink(&elsewhere, folder.join("erasure-0001-2026-11-21.txt")).unwrap();
    let output = confirmed(&book, "Pairs", CYCLE);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "kept");
    assert!(folder.join("erasure-0001-2026-11-21-2.txt").is_file(), "{:?}", certificates(&book));
}

#[test]
fn another_terminal_in_the_way_is_said_and_it_goes_on_later() {
    let book = Book::invented();
    let other = rusqlite::Connection::open(book.path()).unwrap();
    other.execute_batch("BEGIN; SELECT count(*) FROM people").unwrap();
    let held: i64 = other.query_row("SELECT count(*) FROM people", [], |row| row.get(0)).unwrap();
    assert!(held > 0);
    let output = confirmed(&book, "Pairs", CYCLE);
    assert_eq!(output.status.code(), Some(4), "{}", stderr(&output));
    assert!(stderr(&output).contains("not complete"), "{}", stderr(&output));
    assert!(certificates(&book).is_empty());
    let status = book.run("privacy status");
    assert!(status.contains("not complete"), "{status}");
    drop(other);
    // The next start completes it, whatever it was for; asking again is no refusal then.
    let output = book.ronde("privacy erase Pairs").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("is complete"), "{}", stderr(&output));
    assert_eq!(certificates(&book).len(), 1);
}

#[test]
fn a_certificate_that_is_missing_is_written_by_the_next_change() {
    let book = Book::invented();
    confirmed(&book, "Pairs", CYCLE);
    let before = fs::read_to_string(&certificates(&book)[0]).unwrap();
    fs::remove_file(&certificates(&book)[0]).unwrap();
    book.run("config keep-days 40");
    let after = fs::read_to_string(&certificates(&book)[0]).unwrap();
    let people = |said: &str| said.lines().find(|line| line.contains("people")).unwrap().to_owned();
    assert_eq!(people(&after), people(&before));
}

#[test]
fn one_persons_data_is_complete_and_nobody_elses() {
    let book = Book::invented();
    book.run("split 120 Amina=50 Marek=70 --payer MaisonCommune");
    let output = book.ronde("person edit Amina --language nl").output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let text = book.run("privacy export Amina");
    assert!(text.contains("Wat het boek weet over Amina Diallo"), "in her language: {text}");
    let (object, _) = book.object("privacy export Amina");
    let json = object.to_string();
    for told in ["Amina", "Diallo", "amina.diallo@exemple.be", CYCLE] {
        assert!(text.contains(told) && json.contains(told), "{told}: {text}");
    }
    let payments = object["cycles"][0]["payments"].as_array().unwrap();
    assert!(payments.iter().any(|paid| paid["amount_cents"] == 5000 && paid["shared"] == true), "{json}");
    for (given, family) in names(&book).into_iter().filter(|(_, family)| family != "Diallo") {
        for said in [&text, &json] {
            assert!(!said.contains(&family) && !said.contains(&given), "{given} {family}: {said}");
        }
    }
    for whole in ["120,00", "12000", "70,00", "7000"] {
        assert!(!text.contains(whole) && !json.contains(&format!(":{whole},")), "{whole}: {text}{json}");
    }
}

#[test]
fn an_export_is_two_files_of_its_owner_that_name_nobody_outside() {
    let book = Book::invented();
    let folder = book.folder.path().join("request");
    let output = book.ronde("privacy export Amina --output").arg(&folder).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(mode(&folder), 0o700);
    let files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 2);
    for file in &files {
        assert_eq!(mode(file), 0o600);
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with("person-") && !name.to_lowercase().contains("diallo"), "{name}");
    }
    let json = files.iter().find(|file| file.extension().is_some_and(|ending| ending == "json")).unwrap();
    let object: serde_json::Value = serde_json::from_slice(&fs::read(json).unwrap()).unwrap();
    assert_eq!((object["schema"].as_i64(), object["person"]["given"].as_str()), (Some(1), Some("Amina")));
    // Nothing is overwritten; they are known, and taken back with the people.
    let again = book.ronde("privacy export Amina --output").arg(&folder).output().unwrap();
    assert_eq!(again.status.code(), Some(3));
    assert!(book.run("privacy status").contains(&json.display().to_string()));
    confirmed(&book, "Pairs", CYCLE);
    assert!(files.iter().all(|file| !file.exists()));
}

#[test]
fn a_text_that_fits_a_cycle_and_a_person_asks_which() {
    let book = Book::invented();
    book.run("person add --given Zoé --family Pairs");
    let output = book.ronde("privacy erase Pairs --dry-run").output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let said = stderr(&output);
    assert!(said.contains(CYCLE) && said.contains("Zoé Pairs") && said.contains("--person"), "{said}");
    assert!(book.run("privacy erase Pairs --person --dry-run").starts_with("Erase Zoé Pairs"));
    assert!(book.run("privacy erase 2 --dry-run").contains(CYCLE), "a number is a cycle's");
}
