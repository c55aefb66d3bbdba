//! D2: a bad source or a full disk costs no good copy.

use std::fs;
use std::path::Path;

use ronde::store::{BackupKind, BookError, StoreError, backups_of, newest_good_backup};

use crate::book::Book;
use crate::made::{names, used};

/// The people are gone, and what was done; what tables there are is still said, or nothing would open.
fn spoil(path: &Path) {
    let conn = rusqlite::Connection::open(path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name IN ('people', 'journal_images')";
    let mut query = conn.prepare(sql).unwrap();
    let pages: Vec<u32> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    drop(query);
    drop(conn);
    let mut bytes = fs::read(path).unwrap();
    for page in pages {
        let end = page as usize * 4096;
        bytes[end - 4096..end].fill(0xa5);
    }
    fs::write(path, bytes).unwrap();
}

#[test]
fn d2_a_corrupt_book_costs_no_good_copy_and_the_newest_good_one_is_found() {
    let book = used();
    for _ in 0..8 {
        book.store.back_up(BackupKind::Asked).unwrap();
    }
    let Book { path, folder: _folder, store } = book;
    drop(store);
    spoil(&path);
    let before = backups_of(&path);
    let store = crate::book::open(&path, "again");
    for _ in 0..3 {
        let refused = store.back_up(BackupKind::Asked);
        assert!(
            matches!(refused, Err(StoreError::Book(BookError::Corrupt | BookError::Unproven))),
            "{refused:?}"
        );
    }
    assert_eq!(backups_of(&path), before);
    let (newest, _) = newest_good_backup(&path).unwrap();
    assert_eq!(newest, before[0]);
    spoil(&newest.path);
    assert_eq!(newest_good_backup(&path).unwrap().0, before[1]);
    // It opened, so it is put right while it is open; its files are kept as they are.
    let (mut store, ruined) = (store, fs::read(&path).unwrap());
    let restored = store.restore(&before[1].path).unwrap();
    let kept = restored.kept.unwrap();
    assert_eq!((kept.kind, fs::read(&kept.path).unwrap()), (BackupKind::Damaged, ruined));
    assert!(store.check().unwrap().is_whole());
    assert!(names(&backups_of(&path))[0].contains("damaged"));
}
