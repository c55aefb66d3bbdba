//! `ronde check`: what it finds, and how it ends.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use rusqlite::Connection;

use crate::book::Book;

/// What was found, and the exit code.
fn found(book: &Book) -> (Vec<(String, bool)>, String, i32) {
    let (checked, code) = book.object("check");
    let findings = checked["findings"].as_array().unwrap().iter();
    let findings = findings.map(|one| (one["about"].as_str().unwrap().to_owned(), one["wrong"] == true));
    (findings.collect(), checked["verdict"].as_str().unwrap().to_owned(), code)
}

fn spoil(book: &Book, sql: &str) {
    let conn = Connection::open(book.path()).unwrap();
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; {sql}"))
        .unwrap();
}

#[test]
fn a_book_of_the_program_is_in_order() {
    let book = Book::invented();
    assert_eq!(found(&book), (Vec::new(), "fine".to_owned(), 0));
    let said = book.run("check");
    assert!(said.starts_with("The book is in order: "), "{said}");
}

#[test]
fn each_rule_that_is_broken_is_told_with_its_numbers() {
    const AN_ALLOCATION: &str = "(SELECT payment_id FROM allocations JOIN payments AS p ON p.id = payment_id
        WHERE p.shared = 0 AND p.amount_cents > 0 LIMIT 1)";
    let rows = [
        ("amount", true, "UPDATE payments SET amount_cents = 9000000000000000000 WHERE id = 1".to_owned()),
        (
            "parts",
            true,
            format!("UPDATE allocations SET amount_cents = -amount_cents WHERE payment_id = {AN_ALLOCATION}"),
        ),
        ("parts", true, format!("UPDATE allocations SET amount_cents = amount_cents + 1 WHERE payment_id = {AN_ALLOCATION}")),
        ("unallocated", true, format!("DELETE FROM allocations WHERE payment_id = {AN_ALLOCATION}")),
        (
            "returned",
            true,
            "INSERT INTO payments (paid_on, amount_cents, method) VALUES ('2026-11-20', -900000, 'cash');
             INSERT INTO allocations SELECT max(p.id), (SELECT min(id) FROM enrolments), -900000 FROM payments AS p".to_owned(),
        ),
        (
            "mark-outside",
            true,
            "UPDATE enrolments SET joined_on = '2030-01-01' WHERE person_id = (SELECT person_id FROM marks LIMIT 1)".to_owned(),
        ),
        ("erased", true, "UPDATE cycles SET erased_on = '2026-11-20' WHERE id = (SELECT cycle_id FROM enrolments LIMIT 1)".to_owned()),
        (
            "mark-later",
            false,
            "UPDATE enrolments SET left_on = joined_on WHERE person_id = (SELECT person_id FROM marks LIMIT 1)".to_owned(),
        ),
        (
            "mark-waiting",
            false,
            "UPDATE enrolments SET waiting = 1 WHERE person_id = (SELECT person_id FROM marks LIMIT 1)".to_owned(),
        ),
    ];
    for (about, wrong, sql) in rows {
        let book = Book::invented();
        spoil(&book, &sql);
        let (findings, verdict, code) = found(&book);
        assert!(findings.contains(&(about.to_owned(), wrong)), "{about}: {findings:?}");
        let expected = if findings.iter().any(|(_, wrong)| *wrong) { ("rules", 3) } else { ("fine", 0) };
        assert_eq!((verdict.as_str(), code), expected, "{about}");
    }
}

#[test]
fn what_refers_to_nothing_is_damage() {
    let book = Book::invented();
    spoil(&book, "DELETE FROM people WHERE id = (SELECT person_id FROM marks LIMIT 1)");
    let (_, verdict, code) = found(&book);
    assert_eq!((verdict.as_str(), code), ("damaged", 4));
}

#[test]
fn files_that_others_can_read_are_told_with_the_command_that_closes_them() {
    let book = Book::invented();
    fs::set_permissions(book.path(), Permissions::from_mode(0o644)).unwrap();
    // What SQLite keeps beside it has the mode of the book.
    let (findings, verdict, code) = found(&book);
    assert!(findings.iter().all(|(about, wrong)| about == "permissions" && *wrong), "{findings:?}");
    assert_eq!((findings.is_empty(), verdict.as_str(), code), (false, "rules", 3));
    let said = book.ronde("check").output().unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    let path = book.path().canonicalize().unwrap();
    assert!(said.contains(&format!("chmod 600 {}", path.display())), "{said}");
}

#[test]
fn a_template_that_is_never_read_is_named() {
    let book = Book::invented();
    let folder = book.folder.path().join(".config/ronde/templates");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("chnage.fr.txt"), "S\n\nB\n").unwrap();
    assert_eq!(found(&book), (vec![("configuration".to_owned(), true)], "rules".to_owned(), 3));
    fs::rename(folder.join("chnage.fr.txt"), folder.join("change.fr.txt")).unwrap();
    assert_eq!(found(&book).2, 0);
    // A wrong one, too.
    fs::write(folder.join("change.fr.txt"), "S\n\nB {nobody}\n").unwrap();
    assert_eq!(found(&book).0, vec![("configuration".to_owned(), true)]);
}
