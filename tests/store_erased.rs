//! A cycle whose people are gone: what stands adds up to what was counted.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "support/book.rs"]
mod book;

use book::{Book, day, enrol, mark, pay, place, season};
use chrono::NaiveDate;
use ronde::domain::attendance::Mark;
use ronde::domain::fees::Method;
use ronde::domain::id::CycleId;
use ronde::domain::money::Cents;
use ronde::domain::session::SessionState;
use ronde::store::change::{Change, Part, Reduction};
use ronde::store::{CycleRow, Refusal, Session, Store};

const ERASED: NaiveDate = match NaiveDate::from_ymd_opt(2027, 9, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// As an erasure leaves a cycle.
fn erase(book: &Book, cycle: CycleId) {
    let conn = rusqlite::Connection::open(&book.path).unwrap();
    let sql = include_str!("support/erased.sql");
    let sql = sql.replace(":cycle", &cycle.to_string()).replace(":on", &format!("'{ERASED}'"));
    conn.execute_batch(&sql).unwrap();
}

/// Two held sessions, somebody who left, who waits, who is freed in part, and a payment of which something is left.
fn seasoned() -> (Book, CycleId) {
    let mut book = Book::new();
    let cycle = book.add_cycle("Pairs", 4, &season());
    let sessions = book.sessions(cycle);
    let people: Vec<_> =
        ["Ada", "Bo", "Cy", "Di", "Eli"].map(|given| book.add_person(given, "Exemple")).into();
    for person in &people {
        book.apply(enrol(*person, cycle)).unwrap();
    }
    for (at, one) in [Mark::Present, Mark::Late, Mark::Excused].into_iter().enumerate() {
        book.apply(mark(sessions[0], people[at], one)).unwrap();
    }
    book.apply(mark(sessions[1], people[3], Mark::Absent)).unwrap();
    book.apply(Change::Guests { session: sessions[2], count: 2, seen: None }).unwrap();
    book.apply(pay(people[0], cycle, 2000)).unwrap();
    let waive = Change::Waive {
        person: people[1],
        cycle,
        reduction: Reduction::By(Cents(1500)),
        reason: "accord".into(),
        seen: None,
    };
    book.apply(waive).unwrap();
    let parts = [0, 1].map(|at| Part { person: people[at], cycle, amount: Cents(1000) }).to_vec();
    let amount = Cents(3000);
    let on = day(2026, 11, 3);
    book.apply(Change::PaySplit { amount, on, method: Method::Transfer, payer: None, parts }).unwrap();
    book.apply(Change::Leave { person: people[3], cycle, on: day(2027, 1, 10) }).unwrap();
    (book, cycle)
}

fn read(store: &Store, cycle: CycleId, today: NaiveDate) -> (CycleRow, Vec<Session>, Cents) {
    let row = store.cycle(cycle, today).unwrap().unwrap();
    let sessions = store.sessions(cycle, today).unwrap();
    (row, sessions, store.left_to_allocate().unwrap())
}

#[test]
fn every_figure_stays_when_the_people_are_gone() {
    for today in [day(2026, 10, 1), day(2026, 11, 2), day(2027, 3, 1), day(2027, 10, 1)] {
        let (book, cycle) = seasoned();
        let before = read(&book.store, cycle, today);
        assert_eq!((before.0.enrolled, before.0.waiting, before.2), (3, 1, Cents(1000)));
        erase(&book, cycle);
        let (row, sessions, left) = read(&book.store, cycle, today);
        assert_eq!(row, CycleRow { erased_on: Some(ERASED), ..before.0 }, "{today}");
        assert_eq!((&sessions, left), (&before.1, before.2), "{today}");
        assert_eq!(book.store.cycles(today, 0, 9).unwrap(), std::slice::from_ref(&row));
        let roster = book.store.roster(cycle).unwrap();
        assert_eq!(roster, []);
        let head = book.store.cycle_head(cycle).unwrap().unwrap();
        assert_eq!(head.add_up(&roster, &sessions), row, "the header of the dashboard");
        for session in &sessions {
            assert_eq!(book.store.session(session.id, today).unwrap().as_ref(), Some(session));
        }
        let came = sessions[0].state == SessionState::Held;
        assert_eq!(came, today >= day(2026, 11, 2), "who came is known without them");
    }
}

#[test]
fn what_was_paid_for_the_erased_is_not_allocated_again() {
    let (mut book, cycle) = seasoned();
    erase(&book, cycle);
    let [payment] = &book.store.unallocated().unwrap()[..] else { panic!("one has something left") };
    assert_eq!((payment.rest(), payment.settled, payment.parts.len()), (Cents(1000), Cents(2000), 0));
    let payment = payment.id;
    let other = book.add_cycle("Suite", 4, &[day(2027, 10, 4)]);
    let person = book.add_person("Fa", "Exemple");
    book.apply(Change::Enrol { person, enrol: place(other) }).unwrap();
    let part = |cents| vec![Part { person, cycle: other, amount: Cents(cents) }];
    let refused = book.refused(Change::Reallocate { payment, parts: part(1001), seen: None });
    assert_eq!(refused, Refusal::MoreThanPayment(Cents(3000)));
    book.apply(Change::Reallocate { payment, parts: part(1000), seen: None }).unwrap();
    assert_eq!(book.store.left_to_allocate().unwrap(), Cents::ZERO);
    assert_eq!(book.store.unallocated().unwrap(), []);
}

#[test]
fn what_stands_of_one_who_was_erased_alone_is_beside_what_is_counted() {
    let (book, cycle) = seasoned();
    let today = day(2026, 11, 3);
    let before = book.store.cycle(cycle, today).unwrap().unwrap();
    let conn = rusqlite::Connection::open(&book.path).unwrap();
    conn.execute_batch(
        "INSERT INTO cycle_figures VALUES (1, 0, 0, 0, 4200, 800);
         INSERT INTO payments (paid_on, amount_cents, method) VALUES ('2026-11-02', 700, 'cash');
         INSERT INTO settled_allocations SELECT max(id), 1, 700 FROM payments;",
    )
    .unwrap();
    let after = book.store.cycle(cycle, today).unwrap().unwrap();
    let more = CycleRow { due: before.due + Cents(4200), paid: before.paid + Cents(700), ..before };
    assert_eq!(after, more);
}

#[test]
fn the_cycle_that_opens_is_one_with_people() {
    let mut book = Book::new();
    let old = book.add_cycle("Ancien", 4, &[day(2026, 11, 2), day(2027, 5, 3)]);
    let new = book.add_cycle("Nouveau", 4, &[day(2026, 11, 3), day(2027, 5, 4)]);
    let current = |book: &Book, on| book.store.current_cycle(on).unwrap();
    assert_eq!(current(&book, day(2027, 1, 1)), Some(new));
    erase(&book, new);
    assert_eq!(current(&book, day(2026, 10, 1)), Some(old), "of those to come");
    assert_eq!(current(&book, day(2027, 1, 1)), Some(old), "of those that run");
    assert_eq!(current(&book, day(2027, 6, 1)), Some(new), "the last is the last");
}
