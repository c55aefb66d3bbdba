//! What a session worked on, what a formula makes of a cycle, and the people of the next season.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may

#[path = "support/book.rs"]
mod book;

use book::{Book, cycle, day, details, enrol, mark, pay, place, season};
use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::fees::PriceBasis;
use ronde::domain::formula::Manner;
use ronde::domain::id::{CycleId, PersonId, SessionId};
use ronde::domain::money::Cents;
use ronde::domain::person::ListRow;
use ronde::store::change::{Change, Part, Reduction};
use ronde::store::{Refusal, Session};

fn work_on(session: SessionId, themes: &[&str], seen: Option<&[&str]>) -> Change {
    let owned = |themes: &[&str]| themes.iter().map(ToString::to_string).collect();
    Change::WorkOn { session, themes: owned(themes), seen: seen.map(owned) }
}

fn note(session: SessionId, note: &str, seen: Option<&str>) -> Change {
    Change::NoteSession { session, note: note.into(), seen: seen.map(ToOwned::to_owned) }
}

fn look(book: &Book, session: SessionId) -> Session {
    book.store.session(session, day(2026, 12, 7)).unwrap().unwrap()
}

fn cancel(book: &Book, session: SessionId) {
    let conn = rusqlite::Connection::open(&book.path).unwrap();
    conn.execute("UPDATE sessions SET cancelled_reason = 'neige' WHERE id = ?1", [session]).unwrap();
}

#[test]
fn a_session_keeps_what_it_worked_on_and_each_step_is_taken_back() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 12, &season());
    let session = book.sessions(cycle)[0];
    let nothing: &[&str] = &[];
    for (themes, kept) in [
        (&["cadre", " cadre ", "", "Et si\nle lieu change ?"][..], &["cadre", "Et si le lieu change ?"][..]),
        (&["distance", "cadre"], &["cadre", "distance"]),
        (&["distance"], &["distance"]),
        (nothing, nothing),
    ] {
        let before = look(&book, session).themes;
        let seen: Vec<&str> = before.iter().map(String::as_str).collect();
        let applied = book.apply(work_on(session, themes, Some(&seen))).unwrap();
        let count = u32::try_from(kept.len()).unwrap();
        assert_eq!(applied.deed, Deed::WorkOn { session, count });
        assert_eq!(look(&book, session).themes, kept);
        book.apply(Change::Undo(applied.step)).unwrap();
        assert_eq!(look(&book, session).themes, before);
        book.apply(Change::Redo(None)).unwrap();
        assert_eq!(look(&book, session).themes, kept);
    }
    assert_eq!(book.apply(work_on(session, &[], None)).unwrap().step, None, "so it was already");
}

#[test]
fn a_note_is_one_text() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 12, &season());
    let session = book.sessions(cycle)[0];
    let noted = book.apply(note(session, "  La charte, en petits groupes ", Some(""))).unwrap();
    assert_eq!(look(&book, session).note, "La charte, en petits groupes");
    assert_eq!(book.refused(note(session, "Autre", Some(""))), Refusal::Changed);
    book.apply(Change::Undo(noted.step)).unwrap();
    assert_eq!(look(&book, session).note, "");
}

#[test]
fn what_is_not_worked_on_is_refused_and_can_be_taken_away() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 12, &season());
    let session = book.sessions(cycle)[0];
    book.apply(work_on(session, &["cadre"], None)).unwrap();
    book.apply(note(session, "Une note", None)).unwrap();
    let never = SessionId(99);
    for (change, refusal) in [
        (work_on(never, &[], None), Refusal::NoSuch("session")),
        (note(never, "", None), Refusal::NoSuch("session")),
        (work_on(session, &["distance"], Some(&[])), Refusal::Changed),
    ] {
        assert_eq!(book.refused(change), refusal);
    }
    cancel(&book, session);
    assert_eq!(book.refused(work_on(session, &["cadre", "distance"], None)), Refusal::Cancelled);
    assert_eq!(book.refused(note(session, "Une autre", None)), Refusal::Cancelled);
    assert_eq!(book.store.worked_on(cycle).unwrap(), []);
    book.apply(work_on(session, &[], None)).unwrap();
    book.apply(note(session, "", None)).unwrap();
}

#[test]
fn a_cycle_tells_its_questions_in_the_order_of_its_sessions() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 12, &season());
    let sessions = book.sessions(cycle);
    book.apply(work_on(sessions[1], &["pair", "cadre"], None)).unwrap();
    book.apply(work_on(sessions[0], &["cadre"], None)).unwrap();
    let told = book.store.worked_on(cycle).unwrap();
    let (first, second) = (day(2026, 11, 2), day(2026, 12, 7));
    assert_eq!(told, [("cadre".into(), first), ("pair".into(), second), ("cadre".into(), second)]);
}

fn living(book: &mut Book, name: &str, manner: Manner) -> CycleId {
    let new = ronde::store::change::NewCycle { manner, fee: Cents::ZERO, ..cycle(name, 12, &season()) };
    book.apply(Change::AddCycle(new)).unwrap().deed.cycle().unwrap()
}

#[test]
fn nobody_owes_anything_in_a_free_cycle() {
    let mut book = Book::new();
    let free = living(&mut book, "Conseil", Manner { charged: false, ..Manner::default() });
    let person = book.add(details("Amina", "Vroman"), Some(place(free)));
    let part = Part { person, cycle: free, amount: Cents(5000) };
    for change in [
        pay(person, free, 5000),
        Change::Waive { person, cycle: free, reduction: Reduction::Whole, reason: "x".into(), seen: None },
        Change::SetPrice { person, cycle: free, price: Cents(1), basis: PriceBasis::Agreed, seen: None },
        Change::SetPayer { person, cycle: free, payer: Some("A".into()), reference: None, seen: None },
        Change::PaySplit {
            amount: Cents(5000),
            on: day(2026, 11, 2),
            method: ronde::domain::fees::Method::Transfer,
            payer: None,
            parts: vec![part],
        },
    ] {
        assert_eq!(book.refused(change), Refusal::Free);
    }
    let manner = Manner { charged: false, ..Manner::default() };
    let costly = ronde::store::change::NewCycle { manner, ..cycle("Autre", 12, &season()) };
    assert_eq!(book.refused(Change::AddCycle(costly)), Refusal::Free);
}

#[test]
fn nobody_enrols_where_no_names_are_kept() {
    let mut book = Book::new();
    let open = living(&mut book, "Assemblée", Manner { charged: false, named: false, itinerant: false });
    let person = book.add_person("Amina", "Vroman");
    let row = ListRow { line: 2, details: details("Bram", "Schaar"), reference: None, agreed: None };
    let first = book.sessions(open)[0];
    for change in [
        mark(first, person, Mark::Present),
        enrol(person, open),
        Change::AddPerson { details: details("Chloé", ""), enrol: Some(place(open)) },
        Change::ImportPeople { rows: vec![row], enrol: Some(place(open)), seen: None },
        Change::EnrolAgain { cycle: open, people: vec![person], today: day(2026, 9, 1) },
    ] {
        assert_eq!(book.refused(change), Refusal::NoNames);
    }
    let session = book.sessions(open)[0];
    book.apply(Change::Guests { session, count: 23, seen: None }).unwrap();
    let held = look(&book, session);
    assert!(held.candidate().complete && held.came() == 23);
}

#[test]
fn people_of_the_last_season_come_again_in_their_order() {
    let mut book = Book::new();
    let (last, next) = (book.add_cycle("Un", 12, &season()), book.add_cycle("Deux", 2, &season()));
    let people: Vec<PersonId> =
        ["Amina", "Bram", "Chloé"].map(|name| book.add(details(name, ""), Some(place(last)))).into();
    book.apply(enrol(people[1], next)).unwrap();
    let (cycle, today) = (next, day(2026, 9, 1));
    let again = Change::EnrolAgain { cycle, people: people.clone(), today };
    let applied = book.apply(again.clone()).unwrap();
    assert_eq!(applied.deed, Deed::EnrolAgain { cycle, enrolled: 1, waiting: 1 });
    let roster = book.store.roster(next).unwrap();
    let waiting: Vec<_> = roster.iter().map(|member| (member.given.as_str(), member.waiting)).collect();
    assert_eq!(waiting, [("Amina", false), ("Bram", false), ("Chloé", true)]);
    assert_eq!(book.apply(again).unwrap().step, None, "all are there");
    book.apply(Change::Undo(applied.step)).unwrap();
    assert_eq!(book.store.roster(next).unwrap().len(), 1, "one step");
    let nowhere = Change::EnrolAgain { cycle: CycleId(99), people: vec![], today };
    assert_eq!(book.refused(nowhere), Refusal::NoSuch("cycle"));
    let nobody = Change::EnrolAgain { cycle, people: vec![PersonId(99)], today };
    assert_eq!(book.refused(nobody), Refusal::NoSuch("person"));
}
