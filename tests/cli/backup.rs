//! `ronde backup` and `ronde restore`: what they say, what they make, and that nothing of it costs anything.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::book::{Book, TODAY, stderr};

fn copies(book: &Book) -> Vec<String> {
    let Ok(entries) = fs::read_dir(book.folder.path().join("book.backups")) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// What a command says on stderr, and how it ends.
fn says(book: &Book, line: &str) -> (String, Option<i32>) {
    let output = book.ronde(line).output().unwrap();
    (stderr(&output), output.status.code())
}

#[test]
fn the_first_change_of_a_day_makes_a_copy_and_looks_and_trials_make_none() {
    let book = Book::invented();
    book.run("due");
    book.run("person import tests/fixtures/people/doubles.csv --dry-run");
    assert_eq!(copies(&book), [""; 0], "an invented book begins with none");
    book.run("mark next Lindehof excused");
    book.run("mark next Lindehof present");
    assert_eq!(copies(&book), [format!("000001-daily-{TODAY}.db")]);
    book.ronde("mark next Lindehof absent --today 2026-11-22").assert().success();
    assert_eq!(copies(&book)[1..], ["000002-daily-2026-11-22.db"]);
    book.run("undo");
    assert_eq!(copies(&book).len(), 2);
}

#[test]
fn without_room_for_a_copy_of_the_day_the_mark_is_saved_and_it_is_told() {
    let book = Book::invented();
    fs::write(book.folder.path().join("book.backups"), "in the way").unwrap();
    let (said, code) = says(&book, "mark next Lindehof excused");
    assert!(said.contains("No backup of the day") && said.contains("book.backups"), "{said}");
    assert_eq!(code, Some(0));
    let (said, code) = says(&book, "person import tests/fixtures/people/doubles.csv");
    assert!(code == Some(4) && said.contains("Nothing was saved"), "{said}");
}

#[test]
fn a_copy_is_made_where_one_says_and_nothing_is_overwritten() {
    let book = Book::invented();
    let folder = book.folder.path();
    let said = book.run(&format!("backup {}", folder.join("key.db").display()));
    assert!(said.contains("key.db\n") && said.contains("2 cycles"), "{said}");
    assert_eq!(fs::metadata(folder.join("key.db")).unwrap().permissions().mode() & 0o777, 0o600);
    let (said, code) = says(&book, &format!("backup {}", folder.join("key.db").display()));
    assert!(code == Some(3) && said.contains("exists already"), "{said}");
    let (said, code) = says(&book, &format!("backup {}", folder.join("none/key.db").display()));
    assert!(code == Some(3) && said.contains("does not exist"), "{said}");
    let inside = folder.join("stick");
    fs::create_dir(&inside).unwrap();
    book.run(&format!("backup {}", inside.display()));
    assert!(inside.join(format!("book-{TODAY}.db")).is_file());
    assert!(
        fs::read_dir(folder).unwrap().all(|entry| !entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with('.'))
    );
    let (said, code) = says(&Book::none(), "backup");
    assert!(code == Some(4) && said.contains("no book here"), "{said}");
}

#[test]
fn without_room_for_the_copy_that_is_asked_it_is_the_disk_of_the_copy_that_is_named() {
    let book = Book::invented();
    book.run("mark next Lindehof excused");
    let output = std::process::Command::new("sh")
        .args(["-c", "ulimit -f 200; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_ronde"), "backup", "stick.db"])
        .current_dir(book.folder.path())
        .env_clear()
        .envs([("RONDE_LANG", "en"), ("RONDE_TODAY", TODAY)])
        .env("RONDE_DB", book.path())
        .env("HOME", book.folder.path())
        .output()
        .unwrap();
    let said = stderr(&output);
    assert!(said.contains("stick.db") && !said.contains("book.db"), "{said}");
    assert_eq!(output.status.code(), Some(4));
    assert!(!book.folder.path().join("stick.db").exists());
}

#[test]
fn a_restore_says_what_it_costs_and_how_to_go_back() {
    let book = Book::invented();
    book.run("backup");
    book.run("mark last Amina late");
    book.run("pay Amina 5");
    let listed = book.run("restore");
    assert!(listed.contains("asked for") && listed.contains("ronde restore 2"), "{listed}");
    let rehearsed = book.run("restore 1 --dry-run");
    assert!(rehearsed.contains("2 changes of the book, noted since"), "{rehearsed}");
    let marks = |book: &Book| book.run("attendance --json");
    let (before, at_copy) = (marks(&book), book.run("due --json"));
    let (said, code) = says(&book, "restore 1");
    assert!(code == Some(0) && said.contains("2 changes, noted since"), "{said}");
    assert!(said.contains("To go back: ronde restore 3"), "{said}");
    assert_ne!(marks(&book), before);
    assert_ne!(book.run("due --json"), at_copy);
    assert!(book.run("journal").contains("Book restored"), "{}", book.run("journal"));
    book.run("check");
    says(&book, "restore 3");
    assert_eq!((marks(&book), book.run("due --json")), (before, at_copy));
    // By its name, by its path.
    book.run(&format!("restore 000002-daily-{TODAY}.db --dry-run"));
    book.run(&format!(
        "restore {} --dry-run",
        book.folder.path().join("book.backups").join(&copies(&book)[0]).display()
    ));
}

#[test]
fn what_is_no_copy_is_told_by_its_own_name() {
    let book = Book::invented();
    let letter = book.folder.path().join("letter.txt");
    fs::write(&letter, "Dear Amina").unwrap();
    for (line, code, words) in [
        (format!("restore {}", letter.display()), 4, "no backup of a book"),
        ("restore 7".to_owned(), 1, "No backup “7”"),
        (format!("restore {}", book.path().display()), 4, "is the book itself"),
        (format!("restore {}", book.folder.path().display()), 4, "no backup of a book"),
    ] {
        let (said, ended) = says(&book, &line);
        assert!(ended == Some(code) && said.contains(words), "{line}: {ended:?} {said}");
    }
    assert_eq!(copies(&book), [""; 0]);
}

/// How a book comes to harm.
type Spoiled = (&'static str, fn(&Path));

/// A book that is damaged, gone or cut off comes back from its copy, and its old file is kept.
#[test]
fn a_book_that_cannot_be_opened_is_restored() {
    let spoil: [Spoiled; 3] = [
        ("gone", |path| fs::remove_file(path).unwrap()),
        ("zeroed", |path| fs::write(path, [0; 8192]).unwrap()),
        ("cut off", |path| {
            let bytes = fs::read(path).unwrap();
            fs::write(path, &bytes[..bytes.len() - 5000]).unwrap();
        }),
    ];
    for (how, spoil) in spoil {
        let book = Book::invented();
        book.run("backup");
        let before = book.run("attendance --json");
        spoil(&book.path());
        assert_ne!(book.ronde("due").output().unwrap().status.code(), Some(0), "{how}");
        let listed = book.run("restore");
        assert!(listed.contains("ronde restore 1"), "{listed}");
        let (said, code) = says(&book, "restore 1");
        assert_eq!(code, Some(0), "{how}: {said}");
        assert_eq!(said.contains("kept as it was"), how != "gone", "{how}: {said}");
        assert_eq!(book.run("attendance --json"), before);
        book.run("check");
    }
}

/// Killed at any moment, a restore has happened or has not: never something between.
#[test]
fn d3_a_restore_that_is_killed_leaves_the_old_or_the_restored() {
    let book = Book::invented();
    book.run("backup");
    let early = book.run("attendance --json");
    book.run("mark last Amina late");
    let late = book.run("attendance --json");
    let back: PathBuf = book.folder.path().join("late.db");
    book.run(&format!("backup {}", back.display()));
    let mut seen = [0, 0];
    for round in 0..20_u64 {
        let mut command = book.ronde("restore 1");
        command.timeout(std::time::Duration::from_millis(2 + round * 6));
        drop(command.output());
        let now = book.run("attendance --json");
        assert!(now == early || now == late, "round {round}");
        book.run("check");
        seen[usize::from(now == early)] += 1;
        if now == early {
            says(&book, &format!("restore {}", back.display()));
            assert_eq!(book.run("attendance --json"), late);
        }
    }
    assert!(seen[0] > 0 && seen[1] > 0, "some were killed before, some after: {seen:?}");
    book.run("backup");
    assert!(copies(&book).iter().all(|name| !name.starts_with('.')), "no leftovers: {:?}", copies(&book));
}
