//! stdout and stderr: data and words, pipes that break, colours.

use std::process::{Command, Stdio};

use crate::book::{Book, stderr};

const LOOKS: [&str; 12] = [
    "next",
    "sessions",
    "cycles",
    "find an",
    "show Amina",
    "attendance",
    "due",
    "journal",
    "check",
    "info",
    "config",
    "--help",
];

#[test]
fn a_broken_pipe_is_no_error() {
    let book = Book::invented();
    for line in LOOKS.into_iter().chain(["completions bash", "man"]) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ronde"));
        command.env("RONDE_DB", book.path()).env("HOME", book.folder.path()).args(line.split(' '));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // The reader goes before a byte is written.
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}");
        assert_eq!(stderr(&output), "", "{line}");
    }
}

#[test]
fn a_full_disk_under_stdout_is_told() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let book = Book::invented();
    let mut command = Command::new(env!("CARGO_BIN_EXE_ronde"));
    command.env("RONDE_DB", book.path()).env("HOME", book.folder.path()).arg("due");
    let output = command.stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert!(!stderr(&output).is_empty());
}

#[test]
fn no_colour_off_a_terminal_unless_asked() {
    let book = Book::invented();
    for line in LOOKS {
        assert!(!book.run(line).contains('\x1b'), "{line}");
    }
    assert!(book.run("due --color always").contains("\x1b[1m"));
    let output = book.ronde("due --color always --json").output().unwrap();
    assert!(!output.stdout.contains(&0x1b));
}

#[test]
fn colours_change_nothing_but_colours() {
    let book = Book::invented();
    for line in LOOKS {
        let coloured = book.run(&format!("{line} --color always"));
        let mut plain = String::new();
        let mut pieces = coloured.split("\x1b[");
        plain.push_str(pieces.next().unwrap());
        pieces.for_each(|piece| plain.push_str(piece.split_once('m').unwrap().1));
        assert_eq!(plain, book.run(line), "{line}");
    }
}

#[test]
fn quiet_says_nothing_when_all_is_well_and_errors_all_the_same() {
    let book = Book::invented();
    let output = book.ronde("pay Amina 5 --quiet").output().unwrap();
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    let output = book.ronde("pay Amina 0 --quiet").output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(!stderr(&output).is_empty());
}

#[test]
fn a_change_is_told_on_stderr() {
    let output = Book::invented().ronde("pay Amina 5").output().unwrap();
    assert!(output.stdout.is_empty());
    assert!(stderr(&output).contains("Amina"), "{}", stderr(&output));
}
