//! E3: cut off after any step it is completed at the next start; another terminal in the way is told, never passed over.

use std::path::Path;
use std::time::Duration;

use ronde::domain::erasure::Whose;
use ronde::store::{Access, BookError, ErasureStep, Store, StoreError};
use rusqlite::Connection;

use crate::book::{author, open};
use crate::stage::{Stage, finish, names_in};

#[test]
fn e3_it_goes_on_at_the_next_start_wherever_it_was_cut_off() {
    for taken in 0..5 {
        let mut stage = Stage::new();
        let figures = stage.erase(Whose::Cycle(stage.over));
        let mut erasing = stage.book.store.erasing().unwrap().unwrap();
        for _ in 0..taken {
            stage.book.store.go_on_erasing(&mut erasing).unwrap();
        }
        let folder = stage.book.folder.path().to_owned();
        // Killed: nobody closes the book, and what was in the log stays there.
        let copy = crate::book::folder();
        copy_all(&folder, copy.path());
        let store = open(&copy.path().join("book.db"), "next");
        let resumed = store.resumed().unwrap_or_else(|| panic!("after {taken}"));
        assert_eq!((resumed.figures, resumed.cycle, resumed.again), (figures, Some(stage.over), None));
        assert!(store.erasing().unwrap().is_none());
        assert_eq!(names_in(copy.path()), Vec::<String>::new(), "after {taken}");
        let past = store.privacy(crate::stage::later()).unwrap().erasures;
        assert!(past[0].complete && past[0].cycle.as_deref() == Some("Pairs-aidants 2026-2027"));
        drop(store);
        assert!(open(&copy.path().join("book.db"), "after").resumed().is_none());
    }
}

#[test]
fn e1_a_terminal_that_reads_is_in_the_way_and_told() {
    let mut stage = Stage::new();
    let reader = Connection::open(&stage.book.path).unwrap();
    reader.execute_batch("BEGIN").unwrap();
    let _: i64 = reader.query_row("SELECT count(*) FROM people", [], |row| row.get(0)).unwrap();
    stage.erase(Whose::Cycle(stage.over));
    let store = &stage.book.store;
    store.wait_at_most(Duration::from_millis(50)).unwrap();
    let mut erasing = store.erasing().unwrap().unwrap();
    let busy = loop {
        match store.go_on_erasing(&mut erasing) {
            Ok(()) => assert_ne!(erasing.next, None, "done, while somebody reads the names"),
            Err(error) => break error,
        }
    };
    assert!(matches!(busy, StoreError::Book(BookError::Busy)), "{busy:?}");
    assert_eq!(erasing.next, Some(ErasureStep::Empty));
    assert!(!names_in(stage.book.folder.path()).is_empty(), "what the reader sees stands in the file");
    assert!(!store.privacy(crate::stage::later()).unwrap().erasures[0].complete);
    // Whoever starts now is not kept from the book, and is not told that it is done.
    let other = open(&stage.book.path, "other");
    assert!(other.resumed().is_none() && other.erasing().unwrap().is_some());
    drop(other);
    reader.execute_batch("COMMIT").unwrap();
    while erasing.next.is_some() {
        store.go_on_erasing(&mut erasing).unwrap();
    }
    assert!(store.erasing().unwrap().is_none());
    assert_eq!(names_in(stage.book.folder.path()), Vec::<String>::new());
}

#[test]
fn two_erasures_are_completed_one_after_the_other() {
    let mut stage = Stage::new();
    stage.erase(Whose::Cycle(stage.over));
    stage.erase(Whose::Person(stage.people[0]));
    finish(&stage.book.store);
    let past = stage.book.store.privacy(crate::stage::later()).unwrap().erasures;
    assert_eq!(
        past.iter().map(|one| (one.complete, one.cycle.is_some())).collect::<Vec<_>>(),
        [(true, false), (true, true)]
    );
}

#[test]
fn a_look_goes_on_with_nothing() {
    let mut stage = Stage::new();
    stage.erase(Whose::Cycle(stage.over));
    let look = Store::open(&stage.book.path, Access::Read, author("look")).unwrap();
    assert!(look.resumed().is_none());
    let mut erasing = look.erasing().unwrap().unwrap();
    assert!(matches!(look.go_on_erasing(&mut erasing), Err(StoreError::Book(BookError::ReadOnly))));
}

fn copy_all(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if path.is_dir() {
            std::fs::create_dir(&to).unwrap();
            copy_all(&path, &to);
        } else {
            std::fs::copy(path, to).unwrap();
        }
    }
}
