//! What a restore brings back, what it never brings back, and how it is taken back itself.

use std::path::{Path, PathBuf};

use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::store::change::Change;
use ronde::store::{
    Access, BackupKind, BookError, Restored, Store, StoreError, VERSION, backups_of, prove, restore_over,
};
use rusqlite::Connection;

use crate::book::{Book, author, day, details, enrol, mark, open, pay, place};
use crate::dump::{Dump, Dumper};
use crate::made::{import, used};

/// The book as rows, without what a restore adds to: the journal, the keys, what is spent.
pub fn dump(path: &Path) -> Dump {
    Dumper::new(path).book()
}

fn copy_of(book: &Book, name: &str) -> PathBuf {
    let path = book.folder.path().join(name);
    book.store.back_up_to(&path).unwrap();
    path
}

#[test]
fn d3_what_is_restored_is_the_copy_and_it_is_taken_back_by_what_was_kept() {
    let mut book = used();
    let cycle = book.store.current_cycle(day(2026, 11, 2)).unwrap().unwrap();
    let person = book.store.roster(cycle).unwrap()[0].person;
    let session = book.sessions(cycle)[0];
    book.apply(mark(session, person, Mark::Late)).unwrap();
    let (early, at_copy) = (copy_of(&book, "early.db"), dump(&book.path));
    book.apply(mark(session, person, Mark::Present)).unwrap();
    book.apply(pay(person, cycle, 2_500)).unwrap();
    book.apply(import("Bram")).unwrap();
    let late = dump(&book.path);
    let proof = prove(&early).unwrap();
    let (later, since) = book.store.since(&proof).unwrap();
    assert_eq!((later, since.is_some()), (3, true));
    let bytes = std::fs::read(&early).unwrap();
    let generation = book.store.generation().unwrap();

    let restored = book.store.restore(&early).unwrap();
    assert_eq!((&restored.proof, restored.erased_again), (&proof, 0));
    assert_eq!(dump(&book.path), at_copy);
    assert_eq!(std::fs::read(&early).unwrap(), bytes, "the copy stays as it is");
    assert_ne!(book.store.generation().unwrap(), generation);
    let newest = &book.store.journal(0, 1).unwrap()[0];
    assert!(matches!(newest.deed, Deed::Restore { newest: Some(_) }), "{newest:?}");
    assert!(book.store.check().unwrap().is_whole());
    // The same connection goes on: it writes, records and undoes.
    let done = book.apply(mark(session, person, Mark::Excused)).unwrap();
    book.apply(Change::Undo(done.step)).unwrap();
    assert_eq!(dump(&book.path), at_copy);

    let kept = restored.kept.unwrap();
    assert_eq!((kept.kind, dump(&kept.path)), (BackupKind::Restore, late.clone()));
    book.store.restore(&kept.path).unwrap();
    assert_eq!(dump(&book.path), late);
}

#[test]
fn numbers_are_never_given_twice_and_calendars_never_go_back() {
    let mut book = used();
    let early = copy_of(&book, "early.db");
    let cycle = book.store.current_cycle(day(2026, 11, 2)).unwrap().unwrap();
    let [first, second, ..] = book.sessions(cycle)[..] else { panic!("a season") };
    let to = |date| Change::MoveSession {
        session: first,
        to: date,
        hours: None,
        seen: None,
        today: day(2026, 10, 1),
    };
    book.apply(to(day(2026, 11, 9))).unwrap();
    book.apply(to(day(2026, 11, 10))).unwrap();
    let gone = book.add(details("Bram", "d’Uccle"), Some(place(cycle)));
    let step = book.store.journal(0, 1).unwrap()[0].step;
    book.store.restore(&early).unwrap();
    let agenda = book.store.agenda(cycle).unwrap();
    let revision = |session| {
        let at = book.sessions(cycle).iter().position(|id| *id == session).unwrap();
        agenda.meetings[at].revision
    };
    assert_eq!((revision(first), revision(second)), (3, 0), "one further than what was sent out");
    assert!(book.store.journal(0, 1).unwrap()[0].step > step);
    let next = book.add(details("Chloé", "Schaar"), None);
    assert!(next > gone, "{next:?} is not {gone:?}");
    book.apply(enrol(next, cycle)).unwrap();
}

#[test]
fn an_older_version_is_brought_up_and_a_newer_one_refused() {
    let mut book = used();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/books/v1.db");
    let old = book.folder.path().join("old.db");
    std::fs::copy(fixture, &old).unwrap();
    let before: Vec<_> = std::fs::read_dir(book.folder.path()).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(prove(&old).unwrap().version, 1);
    let after: Vec<_> = std::fs::read_dir(book.folder.path()).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(before.len(), after.len(), "nothing is made beside it");
    let restored = book.store.restore(&old).unwrap();
    assert_eq!(restored.proof.version, 1);
    assert_eq!(book.store.counts().unwrap().people, 3);
    let conn = Connection::open(&old).unwrap();
    conn.pragma_update(None, "user_version", VERSION + 1).unwrap();
    drop(conn);
    let now = dump(&book.path);
    assert!(matches!(book.store.restore(&old), Err(StoreError::Book(BookError::Newer { .. }))));
    assert_eq!(dump(&book.path), now);
}

#[test]
fn what_is_no_whole_copy_changes_nothing() {
    let mut book = used();
    let copy = copy_of(&book, "copy.db");
    let now = dump(&book.path);
    let refused = |store: &mut Store, path: &Path| match store.restore(path) {
        Err(StoreError::Book(error)) => error,
        other => panic!("{other:?}"),
    };
    let path = book.path.clone();
    assert_eq!(refused(&mut book.store, &path), BookError::Itself);
    assert_eq!(refused(&mut book.store, &path.with_file_name("none.db")), BookError::Missing);
    let whole = std::fs::read(&copy).unwrap();
    std::fs::write(&copy, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(refused(&mut book.store, &copy), BookError::Corrupt);
    let mut torn = whole.clone();
    torn[4096 * 3..4096 * 5].fill(0xa5);
    std::fs::write(&copy, &torn).unwrap();
    assert_eq!(refused(&mut book.store, &copy), BookError::Corrupt);
    std::fs::write(&copy, "une lettre").unwrap();
    assert_eq!(refused(&mut book.store, &copy), BookError::NotABook);
    // A row that refers to nothing.
    std::fs::write(&copy, &whole).unwrap();
    let conn = Connection::open(&copy).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF; INSERT INTO guests VALUES (7777, 1);").unwrap();
    drop(conn);
    assert_eq!(refused(&mut book.store, &copy), BookError::Corrupt);
    assert_eq!(dump(&book.path), now);
    assert_eq!(backups_of(&book.path), [], "nothing was to be kept");
}

#[test]
fn pages_of_another_size_are_taken_where_nobody_has_the_book_open() {
    let mut book = used();
    let copy = copy_of(&book, "copy.db");
    let conn = Connection::open(&copy).unwrap();
    conn.execute_batch("PRAGMA page_size = 1024; VACUUM;").unwrap();
    drop(conn);
    book.apply(import("Bram")).unwrap();
    let now = dump(&book.path);
    assert!(matches!(book.store.restore(&copy), Err(StoreError::Book(BookError::Other(_)))));
    assert_eq!(dump(&book.path), now);
    let Book { path, folder: _folder, store } = book;
    drop(store);
    std::fs::remove_file(&path).unwrap();
    restore_over(&path, &copy, &author("restore")).unwrap();
    let mut store = open(&path, "again");
    store.apply(&import("Chloé")).unwrap();
    assert_eq!((store.counts().unwrap().people, store.check().unwrap().is_whole()), (2, true));
}

/// The other terminal goes on with the same file, sees the change and may write at once.
#[test]
fn b6_another_connection_sees_it_and_goes_on() {
    let mut book = used();
    let mut other = open(&book.path, "other");
    other.apply(&import("Bram")).unwrap();
    let (version, generation) = (other.data_version().unwrap(), other.generation().unwrap());
    let early = {
        let first = backups_of(&book.path).pop().unwrap();
        first.path
    };
    book.store.restore(&early).unwrap();
    assert_ne!(other.data_version().unwrap(), version);
    assert_ne!(other.generation().unwrap(), generation);
    assert_eq!(other.counts().unwrap().people, 1);
    other.apply(&import("Chloé")).unwrap();
    assert_eq!(book.store.counts().unwrap().people, 2);
    assert!(other.check().unwrap().is_whole());
}

#[test]
fn a_book_that_another_program_writes_is_waited_for_and_nothing_is_changed() {
    let mut book = used();
    let copy = copy_of(&book, "copy.db");
    book.store.wait_at_most(std::time::Duration::from_millis(100)).unwrap();
    let other = Connection::open(&book.path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE; UPDATE sqlite_sequence SET seq = seq;").unwrap();
    assert!(matches!(book.store.restore(&copy), Err(StoreError::Book(BookError::Busy))));
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(backups_of(&book.path), []);
    let Restored { kept, .. } = book.store.restore(&copy).unwrap();
    assert!(kept.is_some());
}

/// No book, an empty file, a first page that is gone, a log without its book.
#[test]
fn a_book_that_cannot_be_opened_is_made_whole_from_a_copy() {
    for ruin in ["missing", "empty", "no header", "half"] {
        let mut book = used();
        book.store.back_up(BackupKind::Asked).unwrap();
        let copy = backups_of(&book.path).pop().unwrap().path;
        let expected = dump(&copy);
        book.apply(import("Bram")).unwrap();
        let Book { path, folder: _folder, store } = book;
        drop(store);
        let whole = std::fs::read(&path).unwrap();
        match ruin {
            "missing" => std::fs::remove_file(&path).unwrap(),
            "empty" => std::fs::write(&path, "").unwrap(),
            "no header" => std::fs::write(&path, [&[0; 4096], &whole[4096..]].concat()).unwrap(),
            _ => std::fs::write(&path, &whole[..whole.len() / 2]).unwrap(),
        }
        let ruined = std::fs::read(&path).unwrap_or_default();
        assert!(Store::open(&path, Access::Read, author("look")).is_err(), "{ruin}");
        let restored = restore_over(&path, &copy, &author("restore")).unwrap();
        assert_eq!(dump(&path), expected, "{ruin}");
        assert_eq!(crate::made::mode(&path), 0o600);
        let kept = restored.kept.map(|kept| {
            assert_eq!(kept.kind, BackupKind::Damaged);
            std::fs::read(kept.path).unwrap()
        });
        assert_eq!(kept.unwrap_or_default(), ruined, "{ruin}");
        let mut store = open(&path, "again");
        store.apply(&import("Chloé")).unwrap();
        assert!(store.check().unwrap().is_whole());
    }
}

#[test]
fn a_damaged_book_that_somebody_has_open_is_not_replaced() {
    let book = used();
    let copy = copy_of(&book, "copy.db");
    book.store.back_up(BackupKind::Asked).unwrap();
    // In another process: locks of one's own do not count.
    let locked = std::process::Command::new("python3")
        .args(["-c", "import sqlite3,sys;c=sqlite3.connect(sys.argv[1]);c.execute('select count(*) from people').fetchone();print('open',flush=True);sys.stdin.read()"])
        .arg(&book.path)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn();
    let Ok(mut locked) = locked else { return };
    let mut said = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(locked.stdout.take().unwrap()), &mut said)
        .unwrap();
    let Book { path, folder: _folder, store } = book;
    drop(store);
    let refused = restore_over(&path, &copy, &author("restore"));
    assert!(matches!(refused, Err(StoreError::Book(BookError::Busy))), "{refused:?}");
    drop(locked.stdin.take());
    locked.wait().unwrap();
    restore_over(&path, &copy, &author("restore")).unwrap();
}

#[test]
fn a_file_that_never_had_a_copy_is_not_replaced() {
    let book = used();
    let copy = copy_of(&book, "copy.db");
    let letter = book.folder.path().join("lettre.txt");
    std::fs::write(&letter, "Chère Amina").unwrap();
    let refused = restore_over(&letter, &copy, &author("restore"));
    assert!(matches!(refused, Err(StoreError::Book(BookError::NotABook))), "{refused:?}");
    assert_eq!(std::fs::read(&letter).unwrap(), b"Ch\xc3\xa8re Amina");
}
