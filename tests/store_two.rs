//! Two terminals on one book: different cells, the same cell, and somebody who holds the lock.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may

#[path = "support/book.rs"]
mod book;

use std::sync::Barrier;
use std::time::{Duration, Instant};

use book::{Book, author, day, details, enrol, mark, payment, season};
use ronde::domain::attendance::Mark;
use ronde::domain::id::{CycleId, PersonId, SessionId};
use ronde::domain::money::Cents;
use ronde::store::change::{Change, Decision, Reduction};
use ronde::store::{Access, BookError, Refusal, Store, StoreError};
use rusqlite::Connection;

fn group(book: &mut Book, people: usize, sessions: &[chrono::NaiveDate]) -> (CycleId, Vec<PersonId>) {
    let cycle = book.add_cycle("Un cycle", 200, sessions);
    let people: Vec<PersonId> = (0..people)
        .map(|n| book.add(details("Personne", &n.to_string()), Some(book::place(cycle))))
        .collect();
    (cycle, people)
}

#[test]
fn b2_two_terminals_mark_five_hundred_different_cells_each() {
    let mut book = Book::new();
    let dates: Vec<_> = (1..=10).map(|d| day(2026, 11, d)).collect();
    let (cycle, people) = group(&mut book, 100, &dates);
    let sessions = book.sessions(cycle);
    let start = Barrier::new(2);
    std::thread::scope(|threads| {
        for (run, half) in sessions.chunks(5).enumerate() {
            let (path, people, start) = (&book.path, &people, &start);
            threads.spawn(move || {
                let mut store = book::open(path, &format!("terminal-{run}"));
                start.wait();
                for &session in half {
                    for &person in people {
                        store.apply(&mark(session, person, Mark::Present)).unwrap();
                    }
                }
            });
        }
    });
    assert_eq!(book.store.counts().unwrap().marks, 1000);
    assert!(book.store.check().unwrap().is_whole());
}

#[test]
fn b3_the_same_cell_changed_meanwhile_is_told() {
    let mut book = Book::new();
    let (cycle, people) = group(&mut book, 2, &season());
    let (session, person) = (book.sessions(cycle)[0], people[0]);
    let mut other = book::open(&book.path, "run-2");
    let saw_nothing = |mark| Change::Mark { session, person, mark: Some(mark), seen: Some(None) };
    book.apply(saw_nothing(Mark::Late)).unwrap();
    let told = other.apply(&saw_nothing(Mark::Present));
    let Err(StoreError::Refused(Refusal::MarkChanged(Some(Mark::Late)))) = told else {
        panic!("{told:?}");
    };
    let again = Change::Mark { session, person, mark: Some(Mark::Present), seen: Some(Some(Mark::Late)) };
    other.apply(&again).unwrap();

    let seen = book.store.card(person).unwrap().unwrap().details;
    let edit = |given: &str| Change::EditPerson {
        person,
        details: details(given, "Vroman"),
        seen: Some(seen.clone()),
    };
    other.apply(&edit("Amina")).unwrap();
    assert_eq!(book.refused(edit("Amine")), Refusal::Changed);

    let paid = |cents| Change::Pay { payment: payment(person, cycle, cents), seen_paid: Some(Cents(0)) };
    other.apply(&paid(5000)).unwrap();
    assert_eq!(book.refused(paid(5000)), Refusal::Changed);
    let decided = |cents, reason: &str| Change::Waive {
        person,
        cycle,
        reduction: Reduction::By(Cents(cents)),
        reason: reason.into(),
        seen: Some(Decision::default()),
    };
    other.apply(&decided(2000, "accord")).unwrap();
    assert_eq!(book.refused(decided(5000, "sans revenu")), Refusal::Changed);
    let guests = |count| Change::Guests { session, count, seen: Some(0) };
    other.apply(&guests(2)).unwrap();
    assert_eq!(book.refused(guests(3)), Refusal::Changed);
}

fn hold(path: &std::path::Path) -> Connection {
    let other = Connection::open(path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE; UPDATE sqlite_sequence SET seq = seq;").unwrap();
    other
}

#[test]
fn b4_a_lock_held_for_two_seconds_is_waited_for() {
    let mut book = Book::new();
    let (cycle, people) = group(&mut book, 1, &season());
    let session = book.sessions(cycle)[0];
    let other = hold(&book.path);
    let began = Instant::now();
    let release = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(2));
        other.execute_batch("COMMIT").unwrap();
    });
    book.apply(mark(session, people[0], Mark::Present)).unwrap();
    assert!(began.elapsed() >= Duration::from_millis(1900));
    release.join().unwrap();
    assert_eq!(book.store.counts().unwrap().marks, 1);
}

#[test]
fn b4_a_lock_held_for_longer_is_told_and_nothing_is_lost() {
    let mut book = Book::new();
    let (cycle, people) = group(&mut book, 1, &season());
    let session = book.sessions(cycle)[0];
    book.store.wait_at_most(Duration::from_millis(200)).unwrap();
    let other = hold(&book.path);
    let told = book.apply(mark(session, people[0], Mark::Present));
    assert!(matches!(told, Err(StoreError::Book(BookError::Busy))), "{told:?}");
    assert_eq!(book.store.roster(cycle).unwrap().len(), 1, "looking goes on");
    drop(other);
    book.apply(mark(session, people[0], Mark::Present)).unwrap();
    assert_eq!(book.store.counts().unwrap().marks, 1);
}

#[test]
fn the_version_of_the_data_changes_with_the_other_terminal_only() {
    let mut book = Book::new();
    let (cycle, people) = group(&mut book, 1, &season());
    let session = book.sessions(cycle)[0];
    let before = book.store.data_version().unwrap();
    book.apply(mark(session, people[0], Mark::Present)).unwrap();
    assert_eq!(book.store.data_version().unwrap(), before);
    let mut other = book::open(&book.path, "run-2");
    other.apply(&mark(session, people[0], Mark::Late)).unwrap();
    assert_ne!(book.store.data_version().unwrap(), before);
}

#[test]
fn a_look_up_sees_the_other_terminal_and_may_not_write() {
    let mut book = Book::new();
    let (cycle, people) = group(&mut book, 1, &season());
    let mut look = Store::open(&book.path, Access::Read, author("run-2")).unwrap();
    let session: SessionId = book.sessions(cycle)[0];
    book.apply(mark(session, people[0], Mark::Present)).unwrap();
    assert_eq!(look.counts().unwrap().marks, 1);
    let refused = look.apply(&enrol(people[0], cycle));
    assert!(matches!(refused, Err(StoreError::Book(BookError::ReadOnly))));
}

#[test]
fn a_book_made_newer_under_our_feet_is_not_written() {
    let mut book = Book::new();
    let other = Connection::open(&book.path).unwrap();
    other.pragma_update(None, "user_version", ronde::store::VERSION + 1).unwrap();
    let told = book.apply(Change::AddPerson { details: details("Amina", ""), enrol: None });
    assert!(matches!(told, Err(StoreError::Book(BookError::Newer { .. }))), "{told:?}");
}
