//! A cycle whose people are gone, as the command line tells it: its figures, and in one sentence why nobody is there.

use crate::book::{Book, stderr};

const SAID: &str = "The people of this cycle were erased on 12/10/2027; the figures stay.";

/// The invented book, the people of one of its cycles gone: as it was, and as it is.
fn erased() -> (serde_json::Value, Book) {
    let book = Book::unhosted();
    let before = book.object("cycles").0;
    let sql = include_str!("../support/erased.sql").replace(":cycle", "2").replace(":on", "'2027-10-12'");
    rusqlite::Connection::open(book.path()).unwrap().execute_batch(&sql).unwrap();
    (before, book)
}

#[test]
fn looks_show_its_figures_and_say_why_nobody_is_there() {
    let (before, book) = erased();
    for line in ["sessions --cycle 2", "attendance --cycle 2", "due --cycle 2"] {
        let said = book.run(line);
        assert!(said.contains(SAID), "{line}: {said}");
    }
    assert!(book.run("attendance --cycle 2").contains("8/9"), "who came of how many");
    let due = book.run("due --cycle 2");
    assert!(due.lines().last().unwrap().contains("422,86"), "{due}");
    let after = book.object("cycles").0;
    for (before, after) in
        before["cycles"].as_array().unwrap().iter().zip(after["cycles"].as_array().unwrap())
    {
        let mut expected = before.clone();
        if before["id"] == 2 {
            expected["erased_on"] = "2027-10-12".into();
        }
        assert_eq!(*after, expected);
    }
    assert!(book.run("cycles").contains("12/10/2027"));
}

#[test]
fn what_needs_people_says_that_they_are_gone() {
    let (_, book) = erased();
    for line in ["remind --cycle 2", "message 2026-12-07 --cycle 2"] {
        let output = book.ronde(line).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{line}: {}", stderr(&output));
        assert!(stderr(&output).contains(SAID), "{line}: {}", stderr(&output));
    }
    for line in
        ["mark 2026-12-07 --rest present", "enrol Griet --cycle 2", "session cancel 2027-01-04 --reason x"]
    {
        let output = book.ronde(line).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{line}: {}", stderr(&output));
        assert!(stderr(&output).contains("erased"), "{line}: {}", stderr(&output));
    }
}
