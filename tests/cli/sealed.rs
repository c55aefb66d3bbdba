//! Encrypted copies on the command line, and the whole book as a file. A passphrase needs a terminal: `tests/pty`.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::book::{Book, stderr};

const KEY: &str = include_str!("../fixtures/age/key.txt");

/// The public half, as the comment of the key's file has it.
fn recipient() -> &'static str {
    KEY.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap()
}

/// What a command says on stderr, and how it ends.
fn says(book: &Book, line: &str) -> (String, Option<i32>) {
    let output = book.ronde(line).output().unwrap();
    (stderr(&output), output.status.code())
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_copy_sealed_for_a_key_is_restored_with_it_and_holds_no_name_in_clear() {
    let book = Book::invented();
    let folder = book.folder.path().display().to_string();
    fs::write(format!("{folder}/key.txt"), KEY).unwrap();
    book.run(&format!("backup {folder}/copy.age --recipient {}", recipient()));
    let sealed = fs::read(format!("{folder}/copy.age")).unwrap();
    assert!(contains(&fs::read(book.path()).unwrap(), "Amina") && !contains(&sealed, "Amina"));
    let mode = fs::metadata(format!("{folder}/copy.age")).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600);
    let before = book.run("due");
    book.run("pay Amina 12");
    assert_ne!(book.run("due"), before);
    let line = format!("restore {folder}/copy.age --identity {folder}/key.txt");
    let tried = book.run(&format!("{line} --dry-run"));
    assert!(tried.contains("would"), "{tried}");
    assert_ne!(book.run("due"), before);
    book.run(&line);
    assert_eq!(book.run("due"), before);
    // Also where the book is gone.
    for end in ["", "-wal", "-shm"] {
        drop(fs::remove_file(format!("{folder}/book.db{end}")));
    }
    book.run(&line);
    assert_eq!(book.run("due"), before);
    assert_eq!(book.object("check").1, 0);
}

#[test]
fn what_cannot_be_sealed_or_opened_says_why_and_writes_nothing() {
    let book = Book::invented();
    let folder = book.folder.path().display().to_string();
    let (own, key) = (recipient(), KEY.lines().find(|line| line.starts_with("AGE")).unwrap());
    fs::write(format!("{folder}/key.txt"), KEY).unwrap();
    fs::write(format!("{folder}/none.txt"), "nothing").unwrap();
    fs::write(format!("{folder}/ssh.txt"), "-----BEGIN OPENSSH PRIVATE KEY-----\n").unwrap();
    book.run(&format!("backup {folder}/copy.age --recipient {own}"));
    let sealed = fs::read(format!("{folder}/copy.age")).unwrap();
    let mut changed = sealed.clone();
    *changed.last_mut().unwrap() ^= 1;
    fs::write(format!("{folder}/changed.age"), &changed).unwrap();
    fs::write(format!("{folder}/cut.age"), &sealed[..sealed.len() - 1]).unwrap();
    fs::write(format!("{folder}/header.age"), "age-encryption.org/v1\n").unwrap();
    fs::copy("tests/fixtures/age/passphrase.age", format!("{folder}/passphrase.age")).unwrap();
    fs::copy("tests/fixtures/age/key.age", format!("{folder}/text.age")).unwrap();
    for (line, code, expected) in [
        (format!("backup --recipient {own}"), 2, "Name the file"),
        (format!("backup {folder}/x.age --encrypt --recipient {own}"), 2, "Choose"),
        (format!("backup {folder}/x.age --recipient age1nothing"), 2, "no public age key"),
        (format!("backup {folder}/x.age --recipient {key}"), 2, "secret key"),
        (format!("backup {folder}/x.age --recipient ssh-ed25519"), 2, "another kind"),
        (format!("backup {folder}/x.age --recipient age1yubikey1qqqqqq"), 2, "another kind"),
        (format!("backup {folder}/copy.age --recipient {own}"), 3, "exists already"),
        (format!("backup {folder}/nowhere/x.age --recipient {own}"), 4, "nowhere"),
        (format!("restore {folder}/copy.age"), 3, "--identity"),
        (format!("restore {folder}/copy.age --identity {folder}/nothing.txt"), 3, "nothing.txt"),
        (format!("restore {folder}/copy.age --identity {folder}/none.txt"), 3, "no secret age key"),
        (format!("restore {folder}/copy.age --identity {folder}/ssh.txt"), 3, "another kind"),
        (format!("restore {folder}/changed.age --identity {folder}/key.txt"), 3, "damaged or cut off"),
        (format!("restore {folder}/cut.age --identity {folder}/key.txt"), 3, "damaged or cut off"),
        (format!("restore {folder}/header.age --identity {folder}/key.txt"), 3, "damaged age file"),
        (format!("restore {folder}/passphrase.age --identity {folder}/key.txt"), 3, "passphrase"),
        (format!("restore {folder}/text.age --identity {folder}/key.txt"), 4, ""),
        (format!("restore {folder}/book.db --identity {folder}/key.txt"), 3, "not encrypted"),
    ] {
        let (said, exit) = says(&book, &line);
        assert_eq!(exit, Some(code), "{line}: {said}");
        assert!(said.contains(expected), "{line}: {said}");
    }
    assert!(!fs::exists(format!("{folder}/x.age")).unwrap());
    let left = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().contains("draft")));
}

#[test]
fn the_whole_book_goes_into_a_file_and_comes_back() {
    let book = Book::invented();
    let folder = book.folder.path().display().to_string();
    let (due, attendance) = (book.run("due"), book.run("attendance"));
    book.run(&format!("export --all {folder}/whole.json"));
    let mode = fs::metadata(format!("{folder}/whole.json")).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600);
    assert_eq!(says(&book, &format!("export --all {folder}/whole.json")).1, Some(3));
    assert_eq!(says(&book, &format!("export {folder}/other.json")).1, Some(2));
    let (said, code) =
        says(&book, &format!("import --all {folder}/whole.json --db {folder}/new.db --dry-run"));
    assert!(code == Some(0) && said.contains("try"), "{said}");
    assert!(!fs::exists(format!("{folder}/new.db")).unwrap());
    book.run(&format!("import --all {folder}/whole.json --db {folder}/new.db"));
    assert_eq!(book.run(&format!("due --db {folder}/new.db")), due);
    book.run("pay Amina 12");
    let (said, _) = says(&book, &format!("import --all {folder}/whole.json"));
    assert!(said.contains("restore"), "{said}");
    assert_eq!((book.run("due"), book.run("attendance")), (due.clone(), attendance));
    // What stood there comes back by what was said.
    let command = said.lines().find_map(|line| line.split_once("ronde ")).unwrap().1;
    book.run(command);
    assert_ne!(book.run("due"), due);
    for (text, expected) in
        [("", "no complete export"), ("{}", "no export of ronde"), ("[1]", "no export of ronde")]
    {
        fs::write(format!("{folder}/bad.json"), text).unwrap();
        let (said, code) = says(&book, &format!("import --all {folder}/bad.json"));
        assert!(code == Some(3) && said.contains(expected), "{said}");
    }
}

/// What the file holds and the book does not take is said, as it is of a copy.
#[test]
fn a_whole_book_from_before_an_erasure_says_who_was_erased_again() {
    let book = Book::invented();
    let folder = book.folder.path().display().to_string();
    book.run(&format!("export --all {folder}/whole.json"));
    // Elsewhere, so that the erasure does not find it.
    fs::rename(format!("{folder}/whole.json"), format!("{folder}/older.json")).unwrap();
    let cycle = "Pairs-aidants 2026-2027";
    let erased = book.ronde("privacy erase").args([cycle, "--confirm", cycle]).output().unwrap();
    assert!(erased.status.success());
    let (said, code) = says(&book, &format!("import --all {folder}/older.json"));
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("people of this backup were erased since"), "{said}");
    assert!(said.contains("older.json"), "{said}");
}

#[test]
fn a_damaged_book_is_told_with_the_copy_and_the_command_that_restores_it() {
    let book = Book::invented();
    book.run("pay Amina 12");
    book.run("backup");
    let due = book.run("due");
    let bytes = fs::read(book.path()).unwrap();
    for spoiled in
        [vec![0; 4096], bytes[..5000].to_vec(), [&bytes[..100], &vec![7; bytes.len() - 100]].concat()]
    {
        for end in ["-wal", "-shm"] {
            drop(fs::remove_file(format!("{}{end}", book.path().display())));
        }
        fs::write(book.path(), &spoiled).unwrap();
        let (said, code) = says(&book, "due");
        assert_eq!(code, Some(4), "{said}");
        let (_, command) = said.split_once("ronde ").unwrap_or_else(|| panic!("{said}"));
        let command: Vec<&str> = command.split(' ').take(2).collect();
        assert!(said.contains("would be lost"), "{said}");
        assert_eq!(says(&book, "check").1, Some(4));
        book.run(&command.join(" "));
        assert_eq!(book.run("due"), due);
    }
}
