//! Before, change, after; and every refusal, which leaves no trace.

use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::holiday::Holiday;
use ronde::domain::id::{CycleId, InstitutionId, SessionId};
use ronde::domain::session::SessionState;
use ronde::store::Refusal;
use ronde::store::change::{Change, HostChoice, NewSession};

use crate::book::{self, day};
use crate::stage::{Stage, at, cancel, elsewhere, extra, host, hosts, move_to, today};

#[test]
fn a_moved_session_remembers_the_day_it_was_planned_on() {
    let mut stage = Stage::new();
    let session = stage.id(2);
    let planned = stage.session(session);
    let deed = stage.done(move_to(session, day(2027, 1, 11)));
    assert_eq!(deed, Deed::MoveSession { session, from: day(2027, 1, 4), to: day(2027, 1, 11) });
    let moved = stage.session(session);
    assert_eq!((moved.date, moved.moved_from), (day(2027, 1, 11), Some(day(2027, 1, 4))));
    assert_eq!((moved.starts, moved.ends), (planned.starts, planned.ends), "the hours stay");
    let hours = Some((at(9), at(11)));
    let again = Change::MoveSession {
        session,
        to: day(2027, 1, 18),
        hours,
        seen: Some((day(2027, 1, 11), (planned.starts, planned.ends))),
        today: today(),
    };
    stage.done(again);
    let moved = stage.session(session);
    assert_eq!((moved.date, moved.moved_from), (day(2027, 1, 18), Some(day(2027, 1, 4))), "the first day");
    assert_eq!((moved.starts, moved.ends), (at(9), at(11)));
    stage.done(move_to(session, day(2027, 1, 4)));
    assert_eq!(stage.session(session).moved_from, None, "back where it was");
    assert_eq!(stage.book.apply(move_to(session, day(2027, 1, 4))).unwrap().step, None, "nothing to move");
}

#[test]
fn the_holiday_is_that_of_the_first_day() {
    let mut stage = Stage::new();
    let deed = stage.done(Change::AddSession { cycle: stage.cycle, session: extra(day(2027, 5, 17)) });
    let session = deed.session().unwrap();
    assert_eq!(stage.session(session).holiday, Some(Holiday::WhitMonday));
    stage.done(move_to(session, day(2027, 5, 24)));
    assert_eq!(stage.session(session).holiday, Some(Holiday::WhitMonday), "the reason why it moved");
    let other = stage.id(6);
    stage.done(move_to(other, day(2027, 5, 17)));
    assert_eq!(stage.session(other).holiday, None, "it was planned on another day");
}

#[test]
fn the_cycle_follows_its_sessions() {
    let mut stage = Stage::new();
    assert_eq!(stage.span(), (day(2026, 11, 2), day(2027, 5, 3), day(2027, 9, 1)));
    // The last one a week later: people are kept a week longer.
    stage.done(move_to(stage.id(6), day(2027, 5, 10)));
    assert_eq!(stage.span(), (day(2026, 11, 2), day(2027, 5, 10), day(2027, 9, 8)));
    // Before the others: the cycle ends with the one that is last now, and begins earlier.
    stage.done(move_to(stage.id(6), day(2026, 10, 5)));
    assert_eq!(stage.span(), (day(2026, 10, 5), day(2027, 4, 12), day(2027, 8, 11)));
    assert_eq!(stage.joined(stage.amina), day(2026, 10, 5), "who was there from the start still is");
    // It never begins later.
    stage.done(move_to(stage.id(6), day(2027, 5, 3)));
    assert_eq!(stage.span(), (day(2026, 10, 5), day(2027, 5, 3), day(2027, 9, 1)));
    let late = stage.done(Change::AddSession { cycle: stage.cycle, session: extra(day(2027, 6, 7)) });
    assert_eq!(stage.span(), (day(2026, 10, 5), day(2027, 6, 7), day(2027, 10, 6)));
    assert_eq!(stage.session(late.session().unwrap()).expected, 3);
}

#[test]
fn who_joined_later_stays_where_they_are() {
    let mut stage = Stage::new();
    let dirk = stage.book.add_person("Dirk", "Exemple");
    let joined = Some(day(2026, 12, 7));
    let enrol = ronde::store::change::Enrol { joined, ..book::place(stage.cycle) };
    stage.done(Change::Enrol { person: dirk, enrol });
    stage.done(move_to(stage.id(0), day(2026, 10, 26)));
    assert_eq!((stage.joined(dirk), stage.joined(stage.bram)), (day(2026, 12, 7), day(2026, 10, 26)));
}

#[test]
fn two_sessions_may_meet_on_one_day() {
    let mut stage = Stage::new();
    stage.done(move_to(stage.id(1), day(2027, 1, 4)));
    let on_that_day = stage.sessions().into_iter().filter(|session| session.date == day(2027, 1, 4));
    assert_eq!(on_that_day.count(), 2);
    assert_eq!(stage.book.store.sessions_on(day(2027, 1, 4)).unwrap().len(), 2);
}

#[test]
fn a_cancelled_session_comes_back_as_it_was() {
    let mut stage = Stage::new();
    let session = stage.id(1);
    stage.note(session, stage.amina, Mark::Excused);
    let planned = stage.session(session);
    stage.done(cancel(session, "  La maison est fermée  "));
    let cancelled = stage.session(session);
    assert_eq!((cancelled.state, cancelled.cancelled), (SessionState::Cancelled, true));
    stage.done(Change::RestoreSession { session });
    assert_eq!(stage.session(session), planned, "with the absence that was announced");
}

#[test]
fn a_session_held_elsewhere_keeps_its_host() {
    let mut stage = Stage::new();
    let session = stage.id(1);
    stage.done(hosts(&[host(session, Some(stage.maison))]));
    assert_eq!(
        stage.done(elsewhere(session, " Rue Inventée 3 ")),
        Deed::HoldElsewhere { session, back: false }
    );
    let there = stage.session(session);
    assert_eq!((there.place.as_str(), there.host.unwrap().id), ("Rue Inventée 3", stage.maison));
    assert_eq!(stage.done(elsewhere(session, "")), Deed::HoldElsewhere { session, back: true });
    assert_eq!(stage.session(session).place, "");
}

#[test]
fn every_refusal_is_given_and_leaves_no_trace() {
    let mut stage = Stage::new();
    let (held, empty, called_off) = (stage.id(0), stage.id(1), stage.id(2));
    let (amina, never) = (stage.amina, SessionId(99));
    stage.note(held, amina, Mark::Late);
    stage.done(cancel(called_off, "Neige"));
    let on = day(2027, 1, 11);
    let seen = |seen| Change::MoveSession { session: empty, to: on, hours: None, seen, today: today() };
    let hours = |hours| Change::MoveSession { session: empty, to: on, hours, seen: None, today: today() };
    let add = |change: fn(&mut NewSession)| {
        let mut new = extra(day(2027, 6, 7));
        change(&mut new);
        Change::AddSession { cycle: CycleId(1), session: new }
    };
    let other = Some(stage.asbl);
    for (change, refusal) in [
        (move_to(never, on), Refusal::NoSuch("session")),
        (move_to(held, on), Refusal::Held),
        (move_to(called_off, on), Refusal::Cancelled),
        (move_to(empty, day(2226, 1, 11)), Refusal::FarDay),
        (seen(Some((day(2026, 12, 14), (at(13), at(16))))), Refusal::Changed),
        (seen(Some((day(2026, 12, 7), (at(9), at(11))))), Refusal::Changed),
        (hours(Some((at(16), at(16)))), Refusal::EndsBefore),
        (cancel(never, "x"), Refusal::NoSuch("session")),
        (cancel(held, "x"), Refusal::Held),
        (cancel(called_off, "x"), Refusal::AlreadyCancelled),
        (cancel(empty, " \u{a0} "), Refusal::NoReason),
        (Change::RestoreSession { session: never }, Refusal::NoSuch("session")),
        (Change::RestoreSession { session: empty }, Refusal::NotCancelled),
        (elsewhere(never, "x"), Refusal::NoSuch("session")),
        (elsewhere(called_off, "x"), Refusal::Cancelled),
        (
            Change::HoldElsewhere { session: empty, place: "x".into(), seen: Some("y".into()) },
            Refusal::Changed,
        ),
        (
            Change::AddSession { cycle: CycleId(99), session: extra(day(2027, 6, 7)) },
            Refusal::NoSuch("cycle"),
        ),
        (add(|new| new.date = day(1812, 6, 7)), Refusal::FarDay),
        (add(|new| new.ends = at(9)), Refusal::EndsBefore),
        (hosts(&[host(never, None)]), Refusal::NoSuch("session")),
        (hosts(&[host(called_off, other)]), Refusal::Cancelled),
        (hosts(&[host(empty, Some(InstitutionId(99)))]), Refusal::NoSuch("institution")),
        (hosts(&[HostChoice { seen: Some(other), ..host(empty, None) }]), Refusal::Changed),
        // All or nothing.
        (hosts(&[host(empty, other), host(called_off, other)]), Refusal::Cancelled),
    ] {
        let before = (stage.sessions(), stage.span(), stage.book.store.journal(0, 99).unwrap().len());
        assert_eq!(stage.book.refused(change.clone()), refusal, "{change:?}");
        let after = (stage.sessions(), stage.span(), stage.book.store.journal(0, 99).unwrap().len());
        assert_eq!(before, after, "{change:?}");
    }
}

#[test]
fn held_is_a_day_that_has_come_and_somebody_who_was_there() {
    let mut stage = Stage::new();
    let (past, future) = (stage.id(0), stage.id(1));
    let on = day(2027, 1, 11);
    // Nobody noted, or only an absence: it may still be moved.
    stage.note(past, stage.amina, Mark::Absent);
    assert!(stage.book.store.preview(&move_to(past, on)).is_ok());
    let guests = |session, count| Change::Guests { session, count, seen: None };
    stage.done(guests(past, 3));
    assert_eq!(stage.book.refused(move_to(past, on)), Refusal::Held, "guests were there");
    // Guests who are to come hold no session.
    stage.done(guests(future, 3));
    assert!(stage.book.store.preview(&move_to(future, on)).is_ok());
    // What was held may still be put right: who received it, and where it was.
    stage.done(hosts(&[host(past, Some(stage.asbl))]));
    stage.done(elsewhere(past, "Au parc"));
}

#[test]
fn the_other_terminal_was_first() {
    let mut stage = Stage::new();
    let session = stage.id(1);
    let mut other = book::open(&stage.book.path, "run-2");
    other.apply(&move_to(session, day(2026, 12, 14))).unwrap();
    other.apply(&hosts(&[host(session, Some(stage.asbl))])).unwrap();
    other.apply(&elsewhere(session, "Au parc")).unwrap();
    let seen = Some((day(2026, 12, 7), (at(13), at(16))));
    for change in [
        Change::MoveSession { session, to: day(2027, 1, 11), hours: None, seen, today: today() },
        hosts(&[HostChoice { seen: Some(None), ..host(session, Some(stage.maison)) }]),
        Change::HoldElsewhere { session, place: "Ici".into(), seen: Some(String::new()) },
    ] {
        assert_eq!(stage.book.refused(change), Refusal::Changed);
    }
}
