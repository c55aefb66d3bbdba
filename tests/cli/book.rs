//! A book of a test, and the program on it.

use std::path::PathBuf;
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// The day on which the invented book was made.
pub const TODAY: &str = "2026-11-21";

pub struct Book {
    pub folder: TempDir,
}

impl Book {
    /// A place for a book, and none there.
    pub fn none() -> Book {
        Book { folder: tempfile::tempdir().unwrap() }
    }

    /// The invented book.
    pub fn invented() -> Book {
        let book = Book::none();
        book.ronde("demo").arg("--into").arg(book.path()).assert().success();
        book
    }

    /// The same before anybody spoke of hosts, questions or the directory.
    pub fn unhosted() -> Book {
        let invented = Book::invented();
        let book = rusqlite::Connection::open(invented.path()).unwrap();
        book.execute_batch(include_str!("../support/unhosted.sql")).unwrap();
        invented
    }

    /// A new cycle of the season 2026-2027 with nobody in it.
    pub fn empty_cycle() -> Book {
        let book = Book::none();
        book.run("cycle new --formula pairs-aidants --year 2026");
        book
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("book.db")
    }

    /// The program, with these words, away from everything of the machine.
    pub fn ronde(&self, line: &str) -> Command {
        let mut command = Command::cargo_bin("ronde").unwrap();
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .env("RONDE_DB", self.path())
            .env("RONDE_TODAY", TODAY)
            .env("RONDE_LANG", "en")
            .args(line.split_whitespace());
        command
    }

    /// Runs it, and wants it done.
    pub fn run(&self, line: &str) -> String {
        let output = self.ronde(line).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}: {}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs it with `--json`: the object and the exit code.
    pub fn object(&self, line: &str) -> (Value, i32) {
        let output = self.ronde(line).arg("--json").output().unwrap();
        let said = String::from_utf8(output.stdout.clone()).unwrap();
        let object: Value = serde_json::from_str(&said)
            .unwrap_or_else(|error| panic!("{line}: {error}: {said}{}", stderr(&output)));
        assert!(object.is_object(), "{line}");
        assert_eq!(object["schema"], 1, "{line}");
        (object, output.status.code().unwrap())
    }
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
