//! The calendar of a book: stable, raised by every change, and silent about people.

use icalendar::{Calendar, CalendarComponent, Component, Event, EventLike, EventStatus};
use ronde::domain::attendance::Mark;
use ronde::domain::institution::InstitutionDetails;
use ronde::store::change::Change;
use ronde::tell;
use ronde::text::{Language, Text};

use super::book::{Book, day, mark};
use super::group::{ADDRESS, Group, HOST};

fn ics(group: &Group, language: Language) -> String {
    let agenda = group.book.store.agenda(group.cycle).unwrap();
    tell::calendar(&Text::new(language), &agenda, None).to_ics()
}

fn events(group: &Group) -> Vec<Event> {
    let calendar: Calendar = ics(group, Language::Fr).parse().unwrap();
    let event = |component| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    };
    calendar.components.into_iter().filter_map(event).collect()
}

/// What a calendar program goes by, of the session that began as the second.
fn sequence(group: &Group, uid: &str) -> u32 {
    let event = events(group).into_iter().find(|event| event.get_uid() == Some(uid)).unwrap();
    event.get_sequence().unwrap()
}

type Step = Box<dyn Fn(&mut Group)>;

#[test]
fn every_change_raises_the_sequence_and_no_other_does() {
    let mut group = Group::new();
    let session = group.id(1);
    let uid = tell::uid(&group.book.store.agenda(group.cycle).unwrap(), session);
    let other = |group: &Group| {
        let events = events(group).into_iter().filter(|event| event.get_uid() != Some(&uid));
        events.map(|event| event.get_sequence().unwrap()).collect::<Vec<_>>()
    };
    let before = other(&group);
    let address = |address: &str| InstitutionDetails {
        name: HOST.into(),
        address: address.into(),
        room: "12 places, sonnette « Groupe »".into(),
        ..Default::default()
    };
    let institution = group.host;
    let steps: Vec<(&str, Step)> = vec![
        ("moved", Box::new(move |group| group.move_to(session, day(2026, 12, 14)))),
        ("undone", Box::new(|group| group.apply(Change::Undo(None)))),
        ("redone", Box::new(|group| group.apply(Change::Redo(None)))),
        ("hosted", Box::new(move |group| group.hosted(session))),
        (
            "the host's address",
            Box::new(move |group| {
                let details = address("rue Autre 3");
                group.apply(Change::EditInstitution { institution, details, seen: None });
            }),
        ),
        ("the address undone", Box::new(|group| group.apply(Change::Undo(None)))),
        ("elsewhere", Box::new(move |group| group.elsewhere(session, "Salle Ailleurs"))),
        ("cancelled", Box::new(move |group| group.cancel(session))),
        ("restored", Box::new(move |group| group.apply(Change::RestoreSession { session }))),
    ];
    for (at, (name, step)) in (1..).zip(steps) {
        step(&mut group);
        assert_eq!(sequence(&group, &uid), at, "{name}");
        assert_eq!(other(&group), before, "{name}: the other sessions are as they were");
    }
    let now = ics(&group, Language::Fr);
    // What a calendar does not show is no change of it.
    let (guest, person) = (Change::Guests { session, count: 2, seen: None }, group.people[0]);
    for change in [guest, mark(session, person, Mark::Excused)] {
        group.apply(change);
        assert_eq!(ics(&group, Language::Fr), now);
    }
}

#[test]
fn the_same_book_gives_the_same_bytes_and_another_other_names() {
    let group = Group::new();
    assert_eq!(ics(&group, Language::Nl), ics(&group, Language::Nl));
    let mut again = Book { store: super::book::open(&group.book.path, "run-2"), ..Book::new() };
    let agenda = again.store.agenda(group.cycle).unwrap();
    assert_eq!(tell::calendar(&Text::new(Language::Fr), &agenda, None).to_ics(), ics(&group, Language::Fr));
    assert_eq!(agenda.secret.len(), 16);
    again = Group::new().book;
    let (one, other) = (agenda.secret, again.store.agenda(group.cycle).unwrap().secret);
    assert_ne!(one, other, "numbers of sessions are the same in every book");
}

#[test]
fn a_cancelled_session_stays_with_its_data_and_without_its_reason() {
    let mut group = Group::new();
    let session = group.id(1);
    group.hosted(session);
    group.move_to(session, day(2026, 12, 14));
    group.cancel(session);
    let event = &events(&group)[1];
    assert_eq!(event.get_status(), Some(EventStatus::Cancelled));
    assert_eq!(event.get_summary(), Some("Pairs-aidants 2026-2027"));
    assert_eq!(event.get_location(), Some(format!("{HOST}, {ADDRESS}").as_str()));
    assert_eq!(event.property_value("DTSTART"), Some("20261214T133000"));
    let description = "Séance annulée\nDéplacée du lundi 7 décembre 2026";
    assert_eq!(event.get_description().map(|said| said.replace("\\n", "\n")).as_deref(), Some(description));
    for language in Language::ALL {
        assert!(!ics(&group, *language).contains("Secret"), "{language:?}");
    }
}

#[test]
fn its_own_place_stands_before_the_host() {
    let mut group = Group::new();
    let session = group.id(1);
    group.hosted(session);
    group.elsewhere(session, "Salle Ailleurs; rue B, 2");
    assert_eq!(events(&group)[1].get_location(), Some("Salle Ailleurs; rue B, 2"));
    group.elsewhere(session, "");
    assert_eq!(events(&group)[1].get_location(), Some(format!("{HOST}, {ADDRESS}").as_str()));
    assert_eq!(events(&group)[0].get_location(), None);
}

#[test]
fn nobody_is_named() {
    let mut group = Group::new();
    let session = group.id(1);
    group.hosted(session);
    group.apply(mark(session, group.people[0], Mark::Excused));
    for language in Language::ALL {
        let ics = ics(&group, *language).replace("\r\n ", "");
        for name in ["Amina", "Exemple,", "Voorbeeld", "Carol", "animat", "@exemple", "excus"] {
            assert!(!ics.contains(name), "{name} in {ics}");
        }
    }
}

#[test]
fn one_session_is_the_same_event_alone_and_has_no_name_of_a_calendar() {
    let group = Group::new();
    let agenda = group.book.store.agenda(group.cycle).unwrap();
    let text = Text::new(Language::Fr);
    let (all, one) =
        (tell::calendar(&text, &agenda, None).events, tell::calendar(&text, &agenda, Some(group.id(2))));
    assert_eq!((one.events, one.name.as_str()), (vec![all[2].clone()], ""));
}
