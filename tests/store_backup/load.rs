//! D1: copies that are made while two terminals write.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use ronde::domain::attendance::Mark;
use ronde::store::{BackupKind, backups_of, prove};

use crate::book::{Book, day, details, mark, open, place};

/// Two terminals mark as fast as they can; a third makes copies. Each is whole, and has the marks of the first columns
/// only: a state that was committed.
fn under_load(rounds: usize) {
    let mut book = Book::new();
    let dates: Vec<_> = (1..=20).map(|d| day(2026, 11, d)).collect();
    let cycle = book.add_cycle("Un cycle", 50, &dates);
    let people: Vec<_> =
        (0..20).map(|n| book.add(details("Personne", &n.to_string()), Some(place(cycle)))).collect();
    let sessions = book.sessions(cycle);
    let done = AtomicBool::new(false);
    std::thread::scope(|threads| {
        for half in 0..2_usize {
            let (path, people, sessions, done) = (&book.path, &people, &sessions, &done);
            threads.spawn(move || {
                let mut store = open(path, &format!("terminal-{half}"));
                let mut turn = 0_usize;
                while !done.load(Ordering::SeqCst) {
                    let session = sessions[turn / people.len() % sessions.len()];
                    let person = people[turn % people.len()];
                    let kind = if turn.is_multiple_of(3) { Mark::Late } else { Mark::Present };
                    store.apply(&mark(session, person, kind)).unwrap();
                    turn += 1 + half;
                    // Nobody types faster, and SQLite's locks know no turns.
                    std::thread::sleep(std::time::Duration::from_millis(1));
                }
            });
        }
        let mut seen = BTreeSet::new();
        for _ in 0..rounds {
            let made = book.store.back_up(BackupKind::Asked).unwrap();
            let proof = prove(&made.path).unwrap();
            seen.insert(proof.counts.steps);
            // Every step that is there wrote what it says: none is half there.
            let copy = rusqlite::Connection::open(&made.path).unwrap();
            let half: i64 = copy
                .query_row(
                    "SELECT count(*) FROM journal WHERE deed = '{}'
                       OR NOT EXISTS (SELECT 1 FROM journal_images WHERE step_id = journal.id)",
                    [],
                    |row| row.get(0),
                )
                .unwrap();
            assert_eq!(half, 0);
        }
        done.store(true, Ordering::SeqCst);
        assert!(seen.len() > rounds / 2, "the terminals wrote meanwhile");
    });
    assert_eq!(backups_of(&book.path).len(), 7);
    assert!(book.store.check().unwrap().is_whole());
}

#[test]
fn d1_copies_under_load_are_whole() {
    under_load(10);
}

#[test]
#[ignore = "long"]
fn d1_a_hundred_copies_under_load_are_whole() {
    under_load(100);
}
