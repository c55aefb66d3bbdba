//! Consents: one an enrolment, seen before it is changed, never of a day to come, taken back by an undo.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]
#![allow(clippy::unnecessary_wraps, clippy::option_option)] // a test may

#[path = "support/book.rs"]
mod book;

use book::{Book, day, details, place, season};
use ronde::domain::consent::{Agreed, Consent, ConsentHow};
use ronde::domain::id::{CycleId, PersonId};
use ronde::domain::person::ListRow;
use ronde::store::Refusal;
use ronde::store::change::{Change, Enrol};

fn agreed(on: u32, how: ConsentHow) -> Option<Consent> {
    Some(Consent { on: day(2026, 10, on), how })
}

fn consent(
    person: PersonId,
    cycle: CycleId,
    consent: Option<Consent>,
    seen: Option<Option<Consent>>,
) -> Change {
    Change::Consent { person, cycle, consent, today: day(2026, 10, 20), seen }
}

fn noted(book: &Book, person: PersonId, cycle: CycleId) -> Option<Consent> {
    let places = book.store.card(person).unwrap().unwrap().places;
    places.into_iter().find(|place| place.cycle == cycle).unwrap().consent
}

#[test]
fn a_consent_is_of_one_cycle_and_an_undo_takes_it_back() {
    let mut book = Book::new();
    let (one, other) = (book.add_cycle("Un", 4, &season()), book.add_cycle("Deux", 4, &season()));
    let person = book.add_person("Ada", "Exemple");
    for cycle in [one, other] {
        book.apply(Change::Enrol { person, enrol: place(cycle) }).unwrap();
    }
    for how in ConsentHow::ALL {
        book.apply(consent(person, one, agreed(20, how), None)).unwrap();
        assert_eq!((noted(&book, person, one), noted(&book, person, other)), (agreed(20, how), None));
    }
    book.apply(consent(person, one, None, Some(agreed(20, ConsentHow::Spoken)))).unwrap();
    assert_eq!(noted(&book, person, one), None);
    book.apply(Change::Undo(None)).unwrap();
    assert_eq!(noted(&book, person, one), agreed(20, ConsentHow::Spoken));
}

#[test]
fn what_is_refused_changes_nothing() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 4, &season());
    let (person, outside) = (book.add_person("Ada", "Exemple"), book.add_person("Bo", "Exemple"));
    book.apply(Change::Enrol { person, enrol: place(cycle) }).unwrap();
    book.apply(consent(person, cycle, agreed(2, ConsentHow::Mail), None)).unwrap();
    for (change, refusal) in [
        (consent(outside, cycle, agreed(2, ConsentHow::Form), None), Refusal::NotEnrolled),
        (consent(person, cycle, agreed(21, ConsentHow::Form), None), Refusal::ConsentAhead),
        (consent(person, cycle, None, Some(None)), Refusal::Changed),
        (consent(person, cycle, None, Some(agreed(3, ConsentHow::Mail))), Refusal::Changed),
    ] {
        assert_eq!(book.refused(change), refusal);
        assert_eq!(noted(&book, person, cycle), agreed(2, ConsentHow::Mail));
    }
}

#[test]
fn somebody_new_may_agree_at_once_and_keeps_it_off_the_waiting_list() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 1, &season());
    let enrol = Enrol { consent: agreed(1, ConsentHow::Signed), ..place(cycle) };
    let first = book.add(details("Ada", "Exemple"), Some(enrol));
    let second = book.add(details("Bo", "Exemple"), Some(enrol));
    assert_eq!(noted(&book, second, cycle), enrol.consent, "who waits has agreed, too");
    book.apply(Change::Leave { person: first, cycle, on: day(2026, 12, 1) }).unwrap();
    book.apply(Change::Enrol { person: second, enrol: place(cycle) }).unwrap();
    assert_eq!(noted(&book, second, cycle), enrol.consent);
    let ahead = Enrol { consent: agreed(2, ConsentHow::Signed), ..place(cycle) };
    let add = Change::AddPerson { details: details("Cy", "Exemple"), enrol: Some(ahead) };
    assert_eq!(book.refused(add), Refusal::ConsentAhead);
    assert_eq!(book.store.find("cy", 9).unwrap().people.len(), 0);
}

#[test]
fn a_list_notes_who_agreed_once() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 9, &season());
    let row = |line, given: &str, agreed| ListRow {
        line,
        details: details(given, "Exemple"),
        reference: None,
        agreed,
    };
    let on = Agreed::On(day(2026, 9, 14));
    let rows = vec![row(2, "Ada", Some(on)), row(3, "Bo", Some(Agreed::Yes)), row(4, "Cy", None)];
    let import = |rows: &[ListRow]| Change::ImportPeople {
        rows: rows.to_vec(),
        enrol: Some(place(cycle)),
        seen: None,
    };
    let known = book.add(details("Cy", "Exemple"), Some(place(cycle)));
    let count =
        |book: &mut Book, rows: &[ListRow]| book.apply(import(rows)).unwrap().import.unwrap().consents;
    assert_eq!(count(&mut book, &rows), 2);
    assert_eq!(count(&mut book, &rows), 0, "importing again changes nothing");
    let found = |book: &Book, name: &str| {
        let person = book.store.find(name, 9).unwrap().people[0].id;
        noted(book, person, cycle)
    };
    assert_eq!(found(&book, "ada"), Some(Consent { on: day(2026, 9, 14), how: ConsentHow::Form }));
    assert_eq!(found(&book, "bo"), agreed(1, ConsentHow::Form), "of the day of the import");
    let later = [row(2, "Cy", Some(Agreed::Yes)), row(3, "Ada", Some(Agreed::Yes))];
    assert_eq!(count(&mut book, &later), 1, "who had not yet");
    assert_eq!(noted(&book, known, cycle), agreed(1, ConsentHow::Form));
    assert_eq!(found(&book, "ada").unwrap().on, day(2026, 9, 14), "what is noted stays");
    let ahead = [row(2, "Di", None), row(3, "Eli", Some(Agreed::On(day(2026, 10, 2))))];
    assert_eq!(book.refused(import(&ahead)), Refusal::AtLine(3, Box::new(Refusal::ConsentAhead)));
}
