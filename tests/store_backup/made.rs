//! When copies are made, what they are called, and for whose eyes they are.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use chrono::{Days, NaiveDate};
use ronde::domain::person::ListRow;
use ronde::domain::setting::Setting;
use ronde::store::change::Change;
use ronde::store::{Access, Backup, BackupKind, BookError, StoreError, VERSION, backups_of, prove};

use crate::book::{self, Book, author, day, details, place, season};

pub fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

pub fn names(backups: &[Backup]) -> Vec<String> {
    backups.iter().map(|copy| copy.path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

/// A book in which something happened.
pub fn used() -> Book {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un cycle", 12, &season());
    book.add(details("Amina", "Vroman"), Some(place(cycle)));
    book
}

pub fn import(given: &str) -> Change {
    let row = ListRow { line: 1, details: details(given, "Importée"), reference: None, agreed: None };
    Change::ImportPeople { rows: vec![row], enrol: None, seen: None }
}

#[test]
fn one_a_day_and_none_of_a_book_that_says_nothing() {
    let empty = Book::new();
    assert_eq!(empty.store.back_up_daily(day(2026, 11, 2)).unwrap(), None);
    assert!(!ronde::store::backup_folder(&empty.path).exists());
    let book = used();
    let made = book.store.back_up_daily(day(2026, 11, 2)).unwrap().unwrap();
    assert_eq!(book.store.back_up_daily(day(2026, 11, 2)).unwrap(), None);
    book.store.back_up_daily(day(2026, 11, 3)).unwrap().unwrap();
    let all = backups_of(&book.path);
    assert_eq!(names(&all), ["000002-daily-2026-11-03.db", "000001-daily-2026-11-02.db"]);
    assert_eq!(all[1], made);
    let folder = made.path.parent().unwrap();
    assert_eq!(folder, book.path.with_file_name("book.backups"));
    assert_eq!((mode(folder), mode(&made.path)), (0o700, 0o600));
    let proof = prove(&made.path).unwrap();
    assert_eq!((proof.version, proof.counts), (VERSION, book.store.counts().unwrap()));
    assert_eq!(names_in(folder).len(), 2, "nothing is left beside them");
}

fn names_in(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_shared_book_has_copies_that_its_group_can_use() {
    let book = used();
    fs::set_permissions(&book.path, fs::Permissions::from_mode(0o660)).unwrap();
    let made = book.store.back_up(BackupKind::Asked).unwrap();
    assert_eq!((mode(made.path.parent().unwrap()), mode(&made.path)), (0o2770, 0o660));
}

#[test]
fn before_an_import_that_is_kept_and_no_other() {
    let mut book = used();
    book.store.preview(&import("Bram")).unwrap();
    assert_eq!(backups_of(&book.path), []);
    let before = book.store.counts().unwrap();
    book.apply(import("Bram")).unwrap();
    let [copy] = &backups_of(&book.path)[..] else { panic!("one copy") };
    assert_eq!((copy.kind, prove(&copy.path).unwrap().counts), (BackupKind::Import, before));
    assert!(book.apply(import("Bram")).unwrap().step.is_none());
    assert_eq!(backups_of(&book.path).len(), 1, "nothing was imported the second time");
}

#[test]
fn without_its_copy_nothing_is_imported() {
    let mut book = used();
    fs::write(ronde::store::backup_folder(&book.path), "in the way").unwrap();
    assert!(matches!(book.apply(import("Bram")), Err(StoreError::Book(BookError::Disk))));
    assert_eq!(book.store.counts().unwrap().people, 1);
    fs::remove_file(ronde::store::backup_folder(&book.path)).unwrap();
    book.apply(import("Bram")).unwrap();
}

#[test]
fn an_invented_book_and_one_that_is_only_read_have_none() {
    let mut book = used();
    let read = ronde::store::Store::open(&book.path, Access::Read, author("look")).unwrap();
    assert_eq!(read.back_up_daily(day(2026, 11, 2)).unwrap(), None);
    assert!(matches!(read.back_up(BackupKind::Asked), Err(StoreError::Book(BookError::ReadOnly))));
    book.store.keep_no_copies();
    assert_eq!(book.store.back_up_daily(day(2026, 11, 2)).unwrap(), None);
    book.apply(import("Bram")).unwrap();
    assert_eq!(backups_of(&book.path), []);
}

#[test]
fn where_the_user_says_and_never_over_anything() {
    let book = used();
    let to = book.folder.path().join("clé usb.db");
    let proof = book.store.back_up_to(&to).unwrap();
    assert_eq!((mode(&to), prove(&to).unwrap()), (0o600, proof));
    let before = fs::read(&to).unwrap();
    assert!(book.store.back_up_to(&to).is_err());
    assert_eq!(fs::read(&to).unwrap(), before);
    let read = ronde::store::Store::open(&book.path, Access::Read, author("look")).unwrap();
    read.back_up_to(&book.folder.path().join("other.db")).unwrap();
    assert!(names_in(book.folder.path()).iter().all(|name| !name.contains(".draft")));
}

/// The clock jumps a year ahead and back, or stands still: numbers order, and what stays is what was made last.
#[test]
fn d5_rotation_goes_by_number_whatever_the_clock_says() {
    let mut book = used();
    book.apply(Change::Configure {
        values: vec![(Setting::DailyBackups, "3".into()), (Setting::MonthlyBackups, "1".into())],
    })
    .unwrap();
    let start = day(2026, 11, 2);
    let jumps = [0_i64, 365, -365, 1, 1, -700, 900];
    let mut today = start;
    let mut made: Vec<Backup> = Vec::new();
    for turn in 0..60_u64 {
        let jump = jumps[usize::try_from(turn).unwrap() % jumps.len()];
        today = moved(today, jump + i64::try_from(turn).unwrap());
        made.extend(book.store.back_up_daily(today).unwrap());
        let left = backups_of(&book.path);
        let newest: Vec<u64> = made.iter().rev().take(3).map(|copy| copy.number).collect();
        assert_eq!(left.iter().take(3).map(|copy| copy.number).collect::<Vec<_>>(), newest);
        assert!(left.len() <= 3 + 4 + 1);
    }
    assert!(made.len() > 40);
    // Many on one day, as `ronde backup` makes them.
    for _ in 0..20 {
        book.store.back_up(BackupKind::Asked).unwrap();
    }
    let left = backups_of(&book.path);
    assert_eq!(left.iter().filter(|copy| copy.kind == BackupKind::Asked).count(), 7);
    assert_eq!(left.iter().filter(|copy| copy.kind == BackupKind::Daily).count(), 8);
}

fn moved(day: NaiveDate, by: i64) -> NaiveDate {
    let days = Days::new(by.unsigned_abs());
    if by < 0 { day - days } else { day + days }
}

#[test]
fn copies_of_earlier_versions_of_the_program_are_found_and_stay() {
    let book = used();
    for name in ["book.v1.db", "book.v2-3.db", "book.vx.db", "book.v.db", "other.v1.db", "book.v1.txt"] {
        fs::write(book.path.with_file_name(name), "early").unwrap();
    }
    for _ in 0..9 {
        book.store.back_up(BackupKind::Asked).unwrap();
    }
    let found = backups_of(&book.path);
    assert_eq!(names(&found[7..]), ["book.v2-3.db", "book.v1.db"]);
    assert!(found[7..].iter().all(|copy| copy.number == 0 && copy.kind == BackupKind::Migration));
}

#[test]
fn the_leftovers_of_a_killed_run_go_and_keep_their_number_until_then() {
    let book = used();
    let folder = book.store.back_up(BackupKind::Asked).unwrap().path.parent().unwrap().to_owned();
    for name in [".000009.draft", ".000009.draft-journal"] {
        fs::write(folder.join(name), "half a copy").unwrap();
    }
    book.store.back_up(BackupKind::Asked).unwrap();
    let mut left = names_in(&folder);
    left.sort();
    assert_eq!(left.len(), 2, "{left:?}");
    let _ = book::open(&book.path, "again");
}

#[test]
fn a_path_that_is_no_utf_8_has_copies_too() {
    use std::os::unix::ffi::OsStringExt;
    let book = used();
    let folder = book.folder.path().join(std::ffi::OsString::from_vec(b"d\xe9p\xf4t".to_vec()));
    fs::create_dir(&folder).unwrap();
    let path = folder.join(std::ffi::OsString::from_vec(b"ann\xe9e.db".to_vec()));
    book.store.back_up_to(&path).unwrap();
    let mut moved = book::open(&path, "moved");
    let made = moved.back_up(BackupKind::Asked).unwrap();
    assert_eq!(backups_of(&path), std::slice::from_ref(&made));
    moved.restore(&made.path).unwrap();
}

/// A restore over a damaged book, and a copy to a path of the user's, that were killed: nothing of it stays for ever.
#[test]
fn what_was_left_elsewhere_goes_with_the_next_copy() {
    let book = used();
    let at = |name: &str| book.folder.path().join(name);
    for name in [".book.db.new-7-0", ".usb.db.5f-7.draft", ".usb.db.5f-7.draft-journal"] {
        fs::write(at(name), "Amina").unwrap();
    }
    book.store.back_up(BackupKind::Asked).unwrap();
    assert!(!at(".book.db.new-7-0").exists());
    book.store.back_up_to(&at("usb.db")).unwrap();
    let left = names_in(book.folder.path());
    assert!(left.iter().all(|name| !name.starts_with('.')), "{left:?}");
}
