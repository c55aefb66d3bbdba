//! What the program does with files, as the system saw it: modes at creation, links, temporary folders.
//!
//! By strace; where there is none, only what is there afterwards is looked at.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Output};

use crate::book::{Book, TODAY, stderr};

/// Every kind of file that the program makes, a line each.
const MAKES: &[&str] = &[
    "demo --into FOLDER/book.db",
    "config beneficiary Essai",
    "config iban BE68539007547034",
    "mark last --guests 2",
    "remind --output FOLDER/lettres",
    "message next --output FOLDER/messages/de/novembre",
    "qr Marek --output FOLDER/code.svg",
    "qr Marek --output FOLDER/code.png",
    "calendar --output FOLDER/cycle.ics",
    "institutions --output FOLDER/annuaire.csv",
    "person import tests/fixtures/people/excel-windows-1252.csv",
    "bank import tests/fixtures/bank/sample.camt.053.001.08.xml",
];

/// A book in a folder of the build, which is no temporary one.
fn apart() -> Book {
    Book { folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap() }
}

/// Runs a line under a shell that sets the mask, and under strace if there is one; what the system saw.
fn traced(book: &Book, umask: &str, line: &str) -> (Output, Option<String>) {
    let (folder, log) = (book.folder.path(), book.folder.path().join("trace"));
    let line = line.replace("FOLDER", &folder.display().to_string());
    let has = Command::new("strace").arg("-V").output().is_ok_and(|output| output.status.success());
    let calls = "open,openat,creat,mkdir,mkdirat,chmod,fchmod,fchmodat,rename,renameat,renameat2,link,linkat";
    let under =
        if has { format!("strace -f -y -e trace={calls} -o {} ", log.display()) } else { String::new() };
    let output = Command::new("sh")
        .args(["-c", &format!("umask {umask}; exec {under}\"$RONDE\" {line}")])
        .env_clear()
        .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
        .env("RONDE", env!("CARGO_BIN_EXE_ronde"))
        .env("HOME", folder)
        .env("RONDE_DB", book.path())
        .env("RONDE_TODAY", TODAY)
        .env("RONDE_LANG", "en")
        .output()
        .unwrap();
    let seen = fs::read_to_string(&log).ok();
    let _ = fs::remove_file(log);
    (output, seen)
}

/// The path that a call names, in quotes.
fn path(call: &str) -> &str {
    call.split('"').nth(1).unwrap_or_default()
}

fn done(call: &&str) -> bool {
    !call.contains("= -1 E")
}

#[test]
fn e5_every_file_is_for_its_owner_from_its_first_moment() {
    for umask in ["000", "022", "077"] {
        let book = apart();
        for line in MAKES {
            let (output, seen) = traced(&book, umask, line);
            assert_eq!(output.status.code(), Some(0), "{line}: {}", stderr(&output));
            let seen = seen.unwrap_or_default();
            for call in seen.lines().filter(done) {
                let made = call.contains("O_CREAT") && !path(call).starts_with("/dev/");
                assert!(!made || call.contains(", 0600)"), "{line} under {umask}: {call}");
                assert!(!call.contains("mkdir") || call.contains(", 0700)"), "{line} under {umask}: {call}");
                assert!(!call.contains("chmod"), "{line} under {umask}: {call}");
            }
        }
        owned(book.folder.path(), umask);
    }
}

/// All below is for the owner only.
fn owned(folder: &Path, umask: &str) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mode = path.symlink_metadata().unwrap().permissions().mode() & 0o777;
        let expected = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, expected, "{} under {umask}", path.display());
        if path.is_dir() {
            owned(&path, umask);
        }
    }
}

/// 2,000 people are sorted, looked up and listed: SQLite needs no file for it, nor does anything else.
#[test]
fn e7_nothing_is_written_into_a_temporary_folder() {
    let book = apart();
    let people = (0..2000).map(|n| format!("Prénom{n};Nom{};essai{n}@exemple.be\n", (n * 7919) % 2000));
    let list = book.folder.path().join("list.csv");
    fs::write(&list, format!("Prénom;Nom;E-mail\n{}", people.collect::<String>())).unwrap();
    let lines = [
        "cycle new --formula pairs-aidants --year 2026 --capacity 2000",
        "person import FOLDER/list.csv --enrol",
        "attendance",
        "due",
        "find prenom",
        "remind",
        "check",
    ];
    for line in MAKES.iter().skip(1).filter(|line| !line.starts_with("qr")).chain(&lines) {
        let (output, seen) = traced(&book, "077", line);
        assert_ne!(output.status.code(), Some(101), "{line}: {}", stderr(&output));
        for call in seen.unwrap_or_default().lines() {
            let ours = [book.folder.path(), Path::new(env!("CARGO_MANIFEST_DIR"))];
            let away = ["/tmp", "/var/tmp", "/usr/tmp"]
                .iter()
                .any(|folder| Path::new(path(call)).starts_with(folder));
            let ours = ours.iter().any(|folder| Path::new(path(call)).starts_with(folder));
            assert!(!away || ours, "{line}: {call}");
        }
    }
}

/// Whoever can write beside the book plants links at every name that can be foreseen, to a file of the owner's.
#[test]
fn e6_no_planted_link_is_followed() {
    for (planted, line) in [
        ("lettres/rappel-11.eml", "remind --output FOLDER/lettres"),
        ("code.svg", "qr Marek --output FOLDER/code.svg"),
        ("cycle.ics", "calendar --output FOLDER/cycle.ics"),
        ("annuaire.csv", "institutions --output FOLDER/annuaire.csv"),
        ("book.db-wal", "mark last --guests 2"),
        ("book.db-shm", "mark last --guests 2"),
        ("book.db-journal", "mark last --guests 2"),
        ("other.db", "demo --into FOLDER/other.db"),
        ("new.db", "--db FOLDER/new.db cycle new --formula reseau --year 2026"),
    ] {
        let book = Book::invented();
        book.run("config beneficiary Essai");
        book.run("config iban BE68539007547034");
        let victim = book.folder.path().join("victim");
        for there in [true, false] {
            let planted = book.folder.path().join(planted);
            fs::create_dir_all(planted.parent().unwrap()).unwrap();
            let _ = fs::remove_file(&planted);
            let _ = fs::remove_file(&victim);
            if there {
                fs::write(&victim, "of the owner").unwrap();
            }
            symlink(&victim, &planted).unwrap();
            let (output, _) = traced(&book, "022", line);
            assert_ne!(output.status.code(), Some(101), "{line}: {}", stderr(&output));
            let after = fs::read_to_string(&victim).ok();
            assert_eq!(after.as_deref(), there.then_some("of the owner"), "{line}: {}", stderr(&output));
        }
    }
}
