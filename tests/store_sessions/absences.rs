//! Absences that were announced: before, during and after the roll-call, and what is never counted.

use ronde::domain::attendance::{Cell, Mark, Rate};
use ronde::domain::deed::Deed;
use ronde::domain::id::{PersonId, SessionId};
use ronde::store::Refusal;
use ronde::store::change::Change;

use crate::book::{clear, day, mark};
use crate::stage::{Stage, cancel, move_to, today};

fn announce(session: SessionId, person: PersonId, note: &str) -> Change {
    Change::Announce { session, person, note: note.into(), seen: None }
}

fn note_of(stage: &Stage, session: SessionId, person: PersonId) -> Option<String> {
    let book = rusqlite::Connection::open(&stage.book.path).unwrap();
    let sql = "SELECT note FROM marks WHERE session_id = ?1 AND person_id = ?2";
    book.query_row(sql, [session.0, person.0], |row| row.get(0)).ok()
}

fn cell(stage: &Stage, session: SessionId, person: PersonId) -> Cell {
    let roster = stage.book.store.roster(stage.cycle).unwrap();
    let member = roster.iter().find(|member| member.person == person).unwrap();
    stage.book.store.grid(stage.cycle).unwrap().cell(member, &stage.session(session))
}

#[test]
fn an_absence_is_announced_and_the_rest_present_keeps_it() {
    let mut stage = Stage::new();
    let (session, amina) = (stage.id(1), stage.amina);
    assert_eq!(
        stage.done(announce(session, amina, "  Formation  ")),
        Deed::Announce { session, person: amina }
    );
    assert_eq!(note_of(&stage, session, amina).unwrap(), "Formation");
    let expected = stage.session(session);
    assert_eq!((expected.expected, expected.away, expected.came()), (3, 1, 0));
    let deed = stage.done(Change::MarkRest { session, mark: Mark::Present });
    assert_eq!(deed, Deed::MarkRest { session, mark: Mark::Present, changed: 2, kept: 1 });
    assert_eq!(cell(&stage, session, amina), Cell::Marked(Mark::Excused));
    assert_eq!(note_of(&stage, session, amina).unwrap(), "Formation");
    // They came all the same: what they had said goes.
    stage.done(mark(session, amina, Mark::Present));
    assert_eq!(note_of(&stage, session, amina).unwrap(), "");
    stage.done(Change::Undo(None));
    assert_eq!(note_of(&stage, session, amina).unwrap(), "Formation");
    stage.done(clear(session, amina));
    assert_eq!(note_of(&stage, session, amina), None);
}

#[test]
fn what_the_other_terminal_was_told_is_not_overwritten() {
    let mut stage = Stage::new();
    let (session, person) = (stage.id(1), stage.amina);
    stage.done(announce(session, person, "Formation"));
    let with = |seen: &str| Change::Announce {
        session,
        person,
        note: "Congé".into(),
        seen: Some((Some(Mark::Excused), seen.into())),
    };
    assert_eq!(stage.book.refused(with("")), Refusal::Changed);
    assert_eq!(note_of(&stage, session, person).unwrap(), "Formation");
    stage.done(with("Formation"));
    assert_eq!(note_of(&stage, session, person).unwrap(), "Congé");
}

#[test]
fn a_cancelled_session_keeps_its_absences_and_counts_for_nobody() {
    let mut stage = Stage::new();
    let (first, second, amina) = (stage.id(0), stage.id(1), stage.amina);
    let later = day(2026, 12, 8);
    stage.done(mark(first, amina, Mark::Present));
    stage.done(announce(second, amina, ""));
    let rate = |stage: &Stage| {
        let sessions = stage.book.store.sessions(stage.cycle, later).unwrap();
        let roster = stage.book.store.roster(stage.cycle).unwrap();
        let member = roster.iter().find(|member| member.person == amina).unwrap();
        stage.book.store.grid(stage.cycle).unwrap().rate(member, &sessions, later)
    };
    let figures = |stage: &Stage| {
        let store = &stage.book.store;
        let (counted, sessions) =
            (store.cycle(stage.cycle, later).unwrap(), store.sessions(stage.cycle, later));
        let head = store.cycle_head(stage.cycle).unwrap().unwrap();
        let added = head.add_up(&store.roster(stage.cycle).unwrap(), &sessions.unwrap());
        assert_eq!(counted.as_ref(), Some(&added), "counted by the book and added up alike");
        (added.sessions_held, added.sessions_total)
    };
    assert_eq!(rate(&stage), Rate { attended: 1, applicable: 2 });
    stage.done(cancel(second, "Neige"));
    assert_eq!(rate(&stage), Rate { attended: 1, applicable: 1 });
    assert_eq!((figures(&stage), cell(&stage, second, amina)), ((1, 6), Cell::NotApplicable));
    assert_eq!(note_of(&stage, second, amina).as_deref(), Some(""), "stored all the same");
    stage.done(Change::RestoreSession { session: second });
    assert_eq!((figures(&stage), rate(&stage)), ((1, 7), Rate { attended: 1, applicable: 2 }));
}

#[test]
fn an_absence_stays_when_the_session_moves() {
    let mut stage = Stage::new();
    let (session, amina) = (stage.id(1), stage.amina);
    stage.done(announce(session, amina, ""));
    stage.done(move_to(session, day(2026, 12, 14)));
    assert_eq!(cell(&stage, session, amina), Cell::Marked(Mark::Excused));
    assert_eq!(stage.book.store.next_session(Some(stage.cycle), today()).unwrap().unwrap().id, stage.id(0));
}
