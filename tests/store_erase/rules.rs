//! Who goes and who stays, what is refused, and that it is never undone.

use ronde::domain::deed::Deed;
use ronde::domain::erasure::{ErasureFigures, Whose};
use ronde::domain::id::{CycleId, PersonId};
use ronde::store::Refusal;
use ronde::store::change::{Change, HostChoice, NewSession};

use crate::book::{day, details, enrol, mark, pay};
use crate::stage::{Stage, later};

#[test]
fn people_go_who_are_in_no_other_cycle_and_figures_stay() {
    let mut stage = Stage::new();
    let loose = stage.book.add_person("Lou", "Inventée");
    let whose = Whose::Cycle(stage.over);
    let plan = stage.book.store.erasure_plan(whose, later()).unwrap();
    let steps = u32::try_from(stage.count("SELECT count(*) FROM journal")).unwrap();
    let expected = ErasureFigures {
        people: 10,
        stay: 1,
        enrolments: 11,
        marks: 46,
        payments: 4,
        // A reason, what somebody said of an absence, a question, a note, a place, why it was called off.
        texts: 6,
        movements: 3,
        steps,
    };
    assert_eq!(plan.figures, expected);
    assert_eq!((plan.balances.0, plan.open_movements, plan.unmarked), (5, 1, 1), "{plan:?}");
    assert_eq!((plan.erase_on, plan.ends_on), (Some(day(2027, 9, 1)), Some(day(2027, 5, 3))));
    assert_eq!(stage.erase(whose), expected);
    assert_eq!(
        stage.rows("SELECT id FROM people ORDER BY id"),
        [stage.people[0].to_string(), loose.to_string()]
    );
    for (what, sql) in [
        ("enrolments", format!("SELECT count(*) FROM enrolments WHERE cycle_id = {}", stage.over)),
        ("marks", "SELECT count(*) FROM marks".into()),
        ("allocations", "SELECT count(*) - 1 FROM allocations".into()),
        ("animators", format!("SELECT count(*) FROM animators WHERE cycle_id = {}", stage.over)),
        ("batches", "SELECT count(*) FROM batches".into()),
        ("images", "SELECT count(*) FROM journal_images".into()),
        ("journal", "SELECT count(*) - 1 FROM journal".into()),
        ("references", "SELECT count(*) - 1 FROM payment_references WHERE enrolment_id IS NOT NULL OR batch_id IS NOT NULL".into()),
        ("open movements", "SELECT count(*) FROM movements WHERE state = 'open'".into()),
        ("temporary tables", "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'gone%'".into()),
    ] {
        assert_eq!(stage.count(&sql), 0, "{what}");
    }
    let sessions = stage.rows("SELECT place, cancelled_reason, note FROM sessions WHERE cycle_id = 1");
    assert_eq!(sessions.last().unwrap(), "  ", "called off, without a word");
    assert!(sessions[..6].iter().all(|texts| texts == " - "));
    assert_eq!(stage.rows("SELECT theme FROM questions"), ["cadre"]);
    assert_eq!(
        stage.rows("SELECT count(*), count(reference) FROM payments"),
        ["5 1"],
        "only what the one who stays paid for the next season keeps its reference"
    );
    assert!(stage.book.store.check().unwrap().is_whole());
    let erased = stage.rows("SELECT erased_on FROM cycles ORDER BY id");
    assert_eq!(erased, ["2027-09-02", "-"]);
}

#[test]
fn it_is_refused_when_it_is_not_what_was_seen_or_was_already() {
    let mut stage = Stage::new();
    let erase = |whose, seen| Change::Erase { whose, today: later(), seen };
    let whose = Whose::Cycle(stage.over);
    let Deed::Erase { figures, .. } = stage.book.store.preview(&erase(whose, None)).unwrap().deed else {
        panic!()
    };
    assert_eq!(stage.count("SELECT count(*) FROM erasures"), 0, "a rehearsal writes nothing");
    stage.apply(mark(stage.sessions[5], stage.people[1], ronde::domain::attendance::Mark::Late));
    assert_eq!(stage.book.refused(erase(whose, Some(figures))), Refusal::Changed);
    assert_eq!(stage.book.refused(erase(Whose::Cycle(CycleId(99)), None)), Refusal::NoSuch("cycle"));
    assert_eq!(stage.book.refused(erase(Whose::Person(PersonId(99)), None)), Refusal::NoSuch("person"));
    // What was refused or rehearsed is still recorded as before.
    stage.apply(Change::Undo(None));
    let Deed::Erase { figures, .. } = stage.book.store.preview(&erase(whose, None)).unwrap().deed else {
        panic!()
    };
    stage.apply(erase(whose, Some(figures)));
    assert_eq!(stage.book.refused(erase(whose, None)), Refusal::Erased);
}

#[test]
fn it_is_never_undone_and_nothing_before_it_is() {
    let mut stage = Stage::new();
    let before = stage.book.add_person("Lou", "Inventée");
    let step = stage.book.apply(pay(stage.people[0], stage.next, 100)).unwrap().step;
    stage.apply(Change::Undo(None));
    stage.erase(Whose::Cycle(stage.over));
    assert_eq!(stage.book.refused(Change::Undo(None)), Refusal::Final);
    assert_eq!(stage.book.refused(Change::Undo(step)), Refusal::NoSuch("step"));
    assert_eq!(stage.book.refused(Change::Redo(None)), Refusal::NothingToRedo);
    // What is done after is undone as ever, up to it.
    stage.apply(enrol(before, stage.next));
    stage.apply(Change::Undo(None));
    assert_eq!(stage.book.refused(Change::Undo(None)), Refusal::Final);
    stage.apply(Change::Redo(None));
    stage.apply(Change::Undo(None));
    stage.reopen("another");
    assert_eq!(stage.book.refused(Change::Undo(None)), Refusal::Final);
}

#[test]
fn nothing_and_nobody_comes_into_it_any_more() {
    let mut stage = Stage::new();
    stage.erase(Whose::Cycle(stage.over));
    let (person, cycle, session) = (stage.people[0], stage.over, stage.sessions[0]);
    let hour = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let new = NewSession {
        date: day(2027, 5, 10),
        starts: hour(13),
        ends: hour(16),
        moved_from: None,
        holiday: None,
    };
    let place = crate::book::place(cycle);
    for change in [
        enrol(person, cycle),
        Change::AddPerson { details: details("Lou", "Inventée"), enrol: Some(place) },
        Change::ImportPeople { rows: Vec::new(), enrol: Some(place), seen: None },
        Change::EnrolAgain { cycle, people: vec![person], today: later() },
        pay(person, cycle, 100),
        mark(session, person, ronde::domain::attendance::Mark::Present),
        Change::Guests { session, count: 1, seen: None },
        Change::NoteSession { session, note: "un mot".into(), seen: None },
        Change::WorkOn { session, themes: vec!["un mot".into()], seen: None },
        Change::HoldElsewhere { session, place: "ailleurs".into(), seen: None },
        Change::SetHosts { choices: vec![HostChoice { session, host: None, seen: None }] },
        Change::MoveSession {
            session,
            to: day(2026, 11, 3),
            hours: None,
            seen: None,
            today: day(2026, 10, 1),
        },
        Change::RestoreSession { session: stage.sessions[6] },
        Change::AddSession { cycle, session: new },
        Change::Announce { session, person, note: "un mot".into(), seen: None },
    ] {
        assert_eq!(stage.book.refused(change), Refusal::Erased);
    }
    let journal = stage.count("SELECT count(*) FROM journal");
    assert_eq!(journal, 1);
}

/// Money that was for people who are gone is not given to others.
#[test]
fn what_a_payment_was_for_stays_taken() {
    let mut stage = Stage::new();
    let payment = stage.count("SELECT id FROM payments WHERE amount_cents = 10000");
    stage.erase(Whose::Cycle(stage.over));
    let parts = vec![ronde::store::change::Part {
        person: stage.people[0],
        cycle: stage.next,
        amount: ronde::domain::money::Cents(100),
    }];
    let change = Change::Reallocate { payment: ronde::domain::id::PaymentId(payment), parts, seen: None };
    assert!(matches!(stage.book.refused(change), Refusal::MoreThanPayment(_)));
}

/// Texts of others that name somebody who goes.
#[test]
fn texts_that_stay_name_nobody_who_goes() {
    let mut stage = Stage::new();
    let next = stage.book.sessions(stage.next);
    let note = |session, note: &str| Change::NoteSession { session, note: note.into(), seen: None };
    stage.apply(note(next[0], "comme disait BRAM  SCHAAR"));
    stage.apply(note(next[1], "comme disait Bram"));
    stage.apply(Change::WorkOn {
        session: next[0],
        themes: vec!["Que dirait Elif Yildiz ?".into(), "limites".into()],
        seen: None,
    });
    stage.apply(Change::HoldElsewhere {
        session: next[2],
        place: "demander au 0470/00.10.03".into(),
        seen: None,
    });
    let plan = stage.book.store.erasure_plan(Whose::Cycle(stage.over), later()).unwrap();
    assert_eq!(plan.mentions, [("sessions", "place"), ("sessions", "note"), ("questions", "theme")]);
    assert_eq!(stage.erase(Whose::Cycle(stage.over)), plan.figures);
    let rows = stage.rows("SELECT place, note FROM sessions WHERE cycle_id = 2 ORDER BY id LIMIT 3");
    assert_eq!(rows, [" ", " comme disait Bram", " "]);
    assert_eq!(stage.rows("SELECT theme FROM questions WHERE session_id > 7"), ["limites"]);
}
