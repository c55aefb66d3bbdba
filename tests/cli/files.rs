//! The file under the command line: whose it is, when it may not grow, when another program holds it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output};
use std::thread::{sleep, spawn};
use std::time::Duration;

use rusqlite::Connection;

use crate::book::{Book, TODAY, stderr};

/// The program under a shell that first sets a limit or a mask.
fn under(book: &Book, first: &str, line: &str) -> Output {
    Command::new("sh")
        .args(["-c", &format!("{first}; exec \"$RONDE\" {line}")])
        .env_clear()
        .env("RONDE", env!("CARGO_BIN_EXE_ronde"))
        .env("HOME", book.folder.path())
        .env("RONDE_TODAY", TODAY)
        .env("RONDE_LANG", "en")
        .output()
        .unwrap()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn e5_files_are_for_the_owner_under_any_umask() {
    for umask in ["000", "022", "077"] {
        let book = Book::none();
        let first = format!("umask {umask}");
        let output = under(&book, &first, "cycle new --formula reseau --year 2026");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let data = book.folder.path().join(".local/share/ronde");
        assert_eq!(mode(&data), 0o700, "umask {umask}");
        for entry in fs::read_dir(&data).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(mode(&path), 0o600, "{} under umask {umask}", path.display());
        }
        let into = book.folder.path().join("demo.db");
        assert!(under(&book, &first, &format!("demo --into {}", into.display())).status.success());
        assert_eq!(mode(&into), 0o600, "umask {umask}");
    }
}

#[test]
fn e5_copies_are_for_the_owner_under_any_umask() {
    let book = Book::invented();
    for umask in ["000", "022", "077"] {
        let to = book.folder.path().join(format!("{umask}.db"));
        for line in ["backup".to_owned(), format!("backup {}", to.display()), "restore 1".to_owned()] {
            let line = format!("--db {} {line}", book.path().display());
            let output = under(&book, &format!("umask {umask}"), &line);
            assert_eq!(output.status.code(), Some(0), "{line}: {}", stderr(&output));
        }
        let folder = book.folder.path().join("book.backups");
        assert_eq!((mode(&folder), mode(&to), mode(&book.path())), (0o700, 0o600, 0o600));
        for entry in fs::read_dir(&folder).unwrap() {
            assert_eq!(mode(&entry.unwrap().path()), 0o600, "under umask {umask}");
        }
    }
}

/// No room for a copy, at every size that it might get to: what was there stays, and nothing is left half made.
#[test]
fn d2_a_copy_that_finds_no_room_costs_none() {
    let book = Book::invented();
    for _ in 0..7 {
        book.run("backup");
    }
    let folder = book.folder.path().join("book.backups");
    let names = || {
        let mut names: Vec<_> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    assert_eq!(before.len(), 7);
    for blocks in [0, 1, 8, 64, 300, 600] {
        for line in ["backup", "restore 1", "person import tests/fixtures/people/doubles.csv"] {
            let line = format!("--db {} {line}", book.path().display());
            let output = under(&book, &format!("ulimit -f {blocks}"), &line);
            assert_eq!(output.status.code(), Some(4), "{line} at {blocks}: {}", stderr(&output));
            assert!(stderr(&output).contains("Nothing was saved"), "{}", stderr(&output));
            assert_eq!(names(), before, "{line} at {blocks}");
        }
    }
    book.run("check");
    book.run("backup");
}

/// `RLIMIT_FSIZE` kills by SIGXFSZ unless the program does something about it.
#[test]
fn a5b_a_file_that_may_not_grow_is_told_and_nothing_is_lost() {
    let book = Book::invented();
    let before = book.object("attendance").0;
    let line = format!("--db {} mark next --rest present", book.path().display());
    let output = under(&book, "ulimit -f 4", &line);
    assert_eq!(output.status.signal(), None);
    assert_eq!(output.status.code(), Some(4), "{}", stderr(&output));
    assert!(stderr(&output).contains("saved"), "{}", stderr(&output));
    assert_eq!(book.object("attendance").0, before);
    let output = under(&book, "true", &line);
    assert_eq!(output.status.code(), Some(0), "it goes on as soon as there is room");
}

fn hold(book: &Book, time: Duration) -> std::thread::JoinHandle<()> {
    let conn = Connection::open(book.path()).unwrap();
    conn.execute_batch("BEGIN IMMEDIATE").unwrap();
    spawn(move || {
        sleep(time);
        conn.execute_batch("ROLLBACK").unwrap();
    })
}

#[test]
fn b4_a_lock_held_for_a_second_is_waited_for() {
    let book = Book::invented();
    let holder = hold(&book, Duration::from_secs(1));
    book.run("mark last --guests 2");
    holder.join().unwrap();
}

#[test]
fn b4_a_lock_held_for_long_is_told_and_looks_still_work() {
    let book = Book::invented();
    let holder = hold(&book, Duration::from_secs(8));
    book.run("due");
    let output = book.ronde("mark last --guests 2").output().unwrap();
    assert_eq!(output.status.code(), Some(4), "{}", stderr(&output));
    assert!(!stderr(&output).is_empty());
    holder.join().unwrap();
    assert_eq!(book.object("sessions").0["sessions"][0]["guests"], 0);
}
