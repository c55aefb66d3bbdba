//! Each change of a session is taken back and done again, exactly; what came on top of it stands in the way.

use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::id::StepId;
use ronde::store::Refusal;
use ronde::store::change::Change;

use crate::book::{day, mark};
use crate::stage::{Stage, cancel, elsewhere, extra, host, hosts, move_to};

/// The step that an undo is told to take back first.
fn in_the_way(stage: &mut Stage, of: StepId) -> Option<StepId> {
    match stage.book.refused(Change::Undo(Some(of))) {
        Refusal::LaterStep(later) => later.map(|(step, _)| step),
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_change_is_undone_and_redone() {
    let mut stage = Stage::new();
    let (first, second, last) = (stage.id(0), stage.id(1), stage.id(6));
    let changes = [
        move_to(first, day(2026, 10, 26)),
        move_to(last, day(2027, 6, 7)),
        cancel(second, "Neige"),
        Change::RestoreSession { session: second },
        elsewhere(second, "Au parc"),
        Change::AddSession { cycle: stage.cycle, session: extra(day(2027, 6, 21)) },
        hosts(&[host(first, Some(stage.asbl)), host(second, Some(stage.maison))]),
    ];
    let look = |stage: &Stage| (stage.sessions(), stage.span(), stage.joined(stage.amina));
    let mut seen = vec![look(&stage)];
    for change in &changes {
        stage.done(change.clone());
        seen.push(look(&stage));
    }
    for before in seen.iter().rev().skip(1) {
        stage.done(Change::Undo(None));
        assert_eq!(&look(&stage), before);
    }
    for after in &seen[1..] {
        stage.done(Change::Redo(None));
        assert_eq!(&look(&stage), after);
    }
}

#[test]
fn who_was_there_since_stands_in_the_way() {
    let mut stage = Stage::new();
    let session = stage.id(1);
    let moved = stage.step(move_to(session, day(2026, 12, 14)));
    // An absence holds no session.
    stage.done(mark(session, stage.bram, Mark::Excused));
    stage.done(Change::Undo(Some(moved)));
    assert_eq!(stage.session(session).date, day(2026, 12, 7));
    stage.done(Change::Redo(None));
    let present = stage.step(mark(session, stage.amina, Mark::Present));
    assert_eq!(in_the_way(&mut stage, moved), Some(present));
    stage.done(Change::Undo(Some(present)));
    let guests = stage.step(Change::Guests { session, count: 2, seen: None });
    assert_eq!(in_the_way(&mut stage, moved), Some(guests));
    stage.done(Change::Undo(Some(guests)));
    stage.done(Change::Undo(Some(moved)));
    assert_eq!(stage.session(session).date, day(2026, 12, 7));
}

#[test]
fn what_was_noted_before_does_not() {
    let mut stage = Stage::new();
    let session = stage.id(1);
    // Too early, but no rule against it.
    stage.done(mark(session, stage.amina, Mark::Present));
    let moved = stage.step(move_to(session, day(2026, 12, 14)));
    stage.done(hosts(&[host(session, Some(stage.asbl))]));
    let undone = stage.done(Change::Undo(Some(moved)));
    assert!(matches!(undone, Deed::Undo { step, .. } if step == moved));
    assert_eq!(stage.session(session).date, day(2026, 12, 7));
    stage.done(Change::Redo(None));
    assert_eq!(stage.session(session).date, day(2026, 12, 14));
}

#[test]
fn a_restored_session_that_was_held_is_not_cancelled_again() {
    let mut stage = Stage::new();
    let session = stage.id(1);
    stage.done(cancel(session, "Neige"));
    let restored = stage.step(Change::RestoreSession { session });
    let present = stage.step(mark(session, stage.amina, Mark::Present));
    assert_eq!(in_the_way(&mut stage, restored), Some(present));
}

#[test]
fn a_cycle_still_ends_with_its_last_session() {
    let mut stage = Stage::new();
    let later = stage.step(move_to(stage.id(6), day(2027, 5, 10)));
    let between = stage.step(move_to(stage.id(5), day(2027, 5, 5)));
    assert_eq!(in_the_way(&mut stage, later), Some(between), "it would lie after the end");
    stage.done(Change::Undo(Some(between)));
    stage.done(Change::Undo(Some(later)));
    assert_eq!(stage.span().1, day(2027, 5, 3));
    let inside = stage.step(move_to(stage.id(5), day(2027, 4, 20)));
    let earlier = stage.step(move_to(stage.id(6), day(2027, 4, 13)));
    assert_eq!(stage.span().1, day(2027, 4, 20));
    assert_eq!(in_the_way(&mut stage, inside), Some(earlier), "the end would be nobody's");
}

#[test]
fn an_extra_session_goes_only_while_nothing_stands_on_it() {
    let mut stage = Stage::new();
    let cycle = stage.cycle;
    let added = stage.book.apply(Change::AddSession { cycle, session: extra(day(2027, 6, 7)) }).unwrap();
    let (step_of, session) = (added.step.unwrap(), added.deed.session().unwrap());
    let noted = stage.step(mark(session, stage.amina, Mark::Excused));
    assert_eq!(in_the_way(&mut stage, step_of), Some(noted));
    stage.done(Change::Undo(Some(noted)));
    stage.done(Change::Undo(Some(step_of)));
    assert_eq!((stage.sessions().len(), stage.span().1), (7, day(2027, 5, 3)));
}
