//! Exit codes: 0 done, 1 nothing, 2 usage, 3 refused, 4 the book cannot be used.

use std::fs;

use crate::book::{Book, stderr};

#[test]
fn commands_end_with_the_code_of_the_design() {
    let book = Book::invented();
    for (line, code) in [
        ("next", 0),
        ("find Amina", 0),
        ("find nobody-of-this-name", 1),
        ("show nobody-of-this-name", 1),
        ("next --today 2040-01-01", 1),
        ("due --cycle nothing-like-it", 1),
        ("mark 1999-01-01 Amina present", 1),
        ("", 2),
        ("demo", 2),
        ("nonsense", 2),
        ("find", 2),
        ("person", 2),
        ("mark", 2),
        ("mark last", 2),
        ("mark last Amina", 2),
        ("mark last Amina here", 2),
        ("mark last Amina present --rest present", 2),
        ("mark last --guests many", 2),
        ("mark last --guests -1", 2),
        ("pay Amina much", 2),
        ("pay Amina -5", 2),
        ("pay Amina 5 --on never", 2),
        ("pay Amina 5 --method gold", 2),
        ("enrol Amina --reference 123", 2),
        ("enrol Amina --reference 123/4567/89012", 2),
        ("payer Amina", 2),
        ("payer Amina Maison --none", 2),
        ("payer Amina 50", 2),
        ("payer Amina Maison --reference 1", 2),
        ("split 100", 2),
        ("split 100 Amina", 2),
        ("split 100 Amina=", 2),
        ("split 100 Amina=beaucoup", 2),
        ("allocate un", 2),
        ("price Amina 20 --full", 2),
        ("price Amina cher", 2),
        ("split 100 nobody-of-this-name=5", 1),
        ("allocate 9999", 1),
        ("split 100 Amina=101", 3),
        ("split 100 Amina=1 Diallo=1", 3),
        ("price Amina --pro-rata", 3),
        ("payer Amina --none --reference 000/0000/00097", 3),
        ("price Amina", 0),
        ("next --today someday", 2),
        ("next --lang tlh", 2),
        ("journal --limit x", 2),
        ("config colour blue", 2),
        ("config theme plain", 2),
        ("cycle new --formula none --year 2026", 2),
        ("cycle new --formula reseau --year soon", 2),
        ("cycle new --formula reseau --year 2026 --starts 25:00", 2),
        ("cycle new --formula reseau --year 2030 --starts 17:00 --ends 16:00", 3),
        ("cycle new --formula reseau --year 2030 --starts 17:00 --ends 16:00 --dry-run", 3),
        ("cycle new --formula reseau --year 2030 --capacity 0", 3),
        ("cycle new --formula reseau --year 12026", 3),
        ("cycle new --formula reseau --year -5", 3),
        ("show van", 3),
        ("due --cycle 2026", 3),
        ("pay Amina 0", 3),
        ("refund Amina 5000", 3),
        ("waive Amina", 3),
        ("waive Amina --reason x --by 5000", 3),
        ("enrol Amina", 3),
        ("person add", 3),
        ("person add --given A --email nowhere", 3),
        ("mark last 1 present", 3),
        ("undo 999999", 3),
        ("redo", 3),
        ("config keep-days soon", 3),
        ("person import no-such-file.csv", 3),
        ("person import Cargo.toml", 3),
        ("due --read-only", 0),
        ("pay Amina 5 --read-only", 4),
        ("undo --read-only", 4),
    ] {
        let output = book.ronde(line).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{line}: {}", stderr(&output));
        assert_eq!(code == 0, stderr(&output).is_empty(), "{line}: words only when something is wrong");
        assert_eq!(code == 0, !output.stdout.is_empty(), "{line}: data only when it is right");
    }
}

#[test]
fn a_look_at_no_book_says_how_to_begin_and_makes_none() {
    let book = Book::none();
    for line in ["next", "find a", "due", "check", "journal", "cycles"] {
        let output = book.ronde(line).output().unwrap();
        assert_eq!(output.status.code(), Some(4), "{line}");
        assert!(stderr(&output).contains("book.db"), "{line}: {}", stderr(&output));
    }
    book.ronde("info").assert().code(0);
    book.ronde("config").assert().code(0);
    book.ronde("cycle new --formula reseau --year 2026 --dry-run").assert().code(0);
    book.ronde("person import tests/fixtures/people/doubles.csv --dry-run").assert().code(0);
    assert!(!book.path().exists());
}

#[test]
fn what_is_no_book_is_left_alone() {
    let book = Book::none();
    let wrong: [(&str, &[u8]); 3] =
        [("empty", b""), ("text", b"no book at all"), ("foreign", b"SQLite format 3\0")];
    for (name, bytes) in wrong {
        fs::write(book.path(), bytes).unwrap();
        for line in ["due", "undo", "person add --given A"] {
            book.ronde(line).assert().code(4);
        }
        assert_eq!(fs::read(book.path()).unwrap(), bytes, "{name}");
    }
}

#[test]
fn a_demonstration_never_overwrites() {
    let book = Book::invented();
    let before = fs::read(book.path()).unwrap();
    book.ronde("demo --into").arg(book.path()).assert().code(3);
    assert_eq!(fs::read(book.path()).unwrap(), before);
}

#[test]
fn a_wrong_configuration_is_named_with_its_line() {
    let book = Book::invented();
    let folder = book.folder.path().join(".config/ronde");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("config.toml"), "name = \"Sofia\"\ncolour = 3\n").unwrap();
    let output = book.ronde("due").output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("config.toml") && stderr(&output).contains('2'), "{}", stderr(&output));
}

#[test]
fn several_people_are_listed() {
    let book = Book::empty_cycle();
    for name in ["Alix", "Billie"] {
        book.run(&format!("person add --given {name} --family Exemple"));
    }
    book.run("person add --given Exemple");
    let output = book.ronde("pay alix-ou-billie 5").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let output = book.ronde("enrol ex").output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("Alix Exemple") && stderr(&output).contains("Billie Exemple"));
    // The whole name of one is not several, though it is a part of others'.
    book.ronde("enrol exemple").assert().code(0);
}

#[test]
fn a_damaged_book_is_told_by_check() {
    let book = Book::invented();
    let mut bytes = fs::read(book.path()).unwrap();
    let page = bytes.len() / 4096 * 2 / 3 * 4096;
    bytes[page..page + 4096].fill(0xff);
    fs::write(book.path(), &bytes).unwrap();
    book.ronde("check").assert().code(4);
    let output = book.ronde("check --json").output().unwrap();
    let object: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(object["whole"], false);
    assert!(!object["damage"].as_array().unwrap().is_empty());
}

#[test]
fn a_clock_that_runs_behind_the_journal_is_told() {
    let book = Book::invented();
    let conn = rusqlite::Connection::open(book.path()).unwrap();
    conn.execute(
        "UPDATE journal SET at = '2999-01-01T00:00:00Z' WHERE id = (SELECT max(id) FROM journal)",
        [],
    )
    .unwrap();
    drop(conn);
    let output = book.ronde("check").output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(stderr(&output).contains("clock"), "{}", stderr(&output));
    assert_eq!(book.object("check").0["clock_behind"], true);
}
