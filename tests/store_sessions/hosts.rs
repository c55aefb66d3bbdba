//! What a proposal of hosts is made from, and what becomes of it.

use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::hosting::{Candidate, Choice, Why, propose};
use ronde::domain::id::InstitutionId;
use ronde::store::change::Change;

use crate::book::{day, season};
use crate::stage::{Stage, cancel, elsewhere, extra, host, hosts, today};

fn proposed(stage: &Stage) -> Vec<Choice> {
    let hosting = stage.book.store.hosting(stage.cycle, today()).unwrap();
    propose(&hosting.candidates, &hosting.slots)
}

fn last(stage: &Stage, id: InstitutionId) -> Option<chrono::NaiveDate> {
    let hosting = stage.book.store.hosting(stage.cycle, today()).unwrap();
    hosting.candidates.into_iter().find(|candidate| candidate.id == id).unwrap().last
}

#[test]
fn the_institutions_of_those_with_a_place_are_the_candidates() {
    let mut stage = Stage::new();
    let hosting = stage.book.store.hosting(stage.cycle, today()).unwrap();
    let candidates = [stage.asbl, stage.maison].map(|id| Candidate { id, last: None });
    assert_eq!(hosting.candidates, candidates, "by name");
    assert_eq!(hosting.names[&stage.maison], "Maison");
    assert_eq!(hosting.slots.len(), 7);
    stage.done(Change::Leave { person: stage.chloe, cycle: stage.cycle, on: today() });
    let tomorrow = stage.book.store.hosting(stage.cycle, day(2026, 11, 3)).unwrap();
    assert_eq!(tomorrow.candidates, candidates[1..], "nobody of the other is there any more");
}

#[test]
fn sessions_that_nobody_has_to_receive_are_left_out() {
    let mut stage = Stage::new();
    stage.done(cancel(stage.id(1), "Neige"));
    stage.done(elsewhere(stage.id(2), "Au parc"));
    let slots = stage.book.store.hosting(stage.cycle, day(2027, 2, 2)).unwrap().slots;
    assert_eq!(slots.iter().map(|slot| slot.date).collect::<Vec<_>>(), season()[4..], "nor what is past");
    stage.done(hosts(&[host(stage.id(0), Some(stage.asbl))]));
    let slots = stage.book.store.hosting(stage.cycle, day(2027, 2, 2)).unwrap().slots;
    assert_eq!((slots.len(), slots[0].fixed), (4, Some(stage.asbl)), "but for who received the group");
}

#[test]
fn earlier_visits_count_but_not_those_of_this_cycle_or_elsewhere() {
    let mut stage = Stage::new();
    let (asbl, maison) = (stage.asbl, stage.maison);
    let before = stage.book.add_cycle("Avant", 12, &[day(2025, 11, 3), day(2025, 12, 1), day(2026, 2, 2)]);
    let [first, second, third] = stage.book.sessions(before)[..] else { panic!() };
    stage.done(hosts(&[host(first, Some(asbl)), host(second, Some(maison)), host(third, Some(asbl))]));
    stage.done(hosts(&[host(stage.id(0), Some(maison))]));
    assert_eq!((last(&stage, asbl), last(&stage, maison)), (Some(day(2026, 2, 2)), Some(day(2025, 12, 1))));
    assert_eq!(proposed(&stage)[1].why, Why::LeastRecent(day(2026, 2, 2)), "the other had its turn");
    stage.done(elsewhere(third, "Au parc"));
    assert_eq!(last(&stage, asbl), Some(day(2025, 11, 3)));
    stage.done(cancel(first, "Neige"));
    assert_eq!(last(&stage, asbl), None);
}

/// A group that meets beside this one will be there: nobody was yet.
#[test]
fn a_visit_to_come_is_none_unless_it_is_before_the_cycle() {
    let mut stage = Stage::new();
    let (asbl, first) = (stage.asbl, season()[0]);
    let beside = stage.book.add_cycle("À côté", 12, &[day(2026, 10, 5), day(2027, 3, 8)]);
    let [before, during] = stage.book.sessions(beside)[..] else { panic!() };
    stage.done(hosts(&[host(during, Some(asbl))]));
    assert_eq!(last(&stage, asbl), None);
    stage.done(hosts(&[host(before, Some(asbl))]));
    let seen = |on| {
        let known = stage.book.store.hosting(stage.cycle, on).unwrap().candidates;
        known.into_iter().find(|known| known.id == asbl).unwrap().last
    };
    for (today, last) in
        [(day(2026, 9, 1), day(2026, 10, 5)), (first, day(2026, 10, 5)), (day(2027, 3, 8), day(2027, 3, 8))]
    {
        assert_eq!(seen(today), Some(last), "{today}");
    }
}

#[test]
fn a_host_whose_people_are_all_away_is_passed_over() {
    let mut stage = Stage::new();
    let first = stage.id(0);
    stage.note(first, stage.chloe, Mark::Excused);
    let choices = proposed(&stage);
    assert_eq!((choices[0].host, &choices[0].away), (Some(stage.maison), &vec![stage.asbl]));
    assert_eq!(choices[1].host, Some(stage.asbl));
    // One of two is not all.
    stage.note(stage.id(1), stage.amina, Mark::Absent);
    assert_eq!(stage.book.store.hosting(stage.cycle, today()).unwrap().slots[1].away, []);
    stage.note(stage.id(1), stage.bram, Mark::Excused);
    assert_eq!(stage.book.store.hosting(stage.cycle, today()).unwrap().slots[1].away, [stage.maison]);
    // Who leaves before a session is not there either.
    stage.done(Change::Leave { person: stage.chloe, cycle: stage.cycle, on: day(2027, 2, 1) });
    let slots = stage.book.store.hosting(stage.cycle, today()).unwrap().slots;
    assert_eq!((slots[3].away.clone(), slots[4].away.clone()), (vec![], vec![stage.asbl]));
}

#[test]
fn hosts_are_set_together_and_taken_back_together() {
    let mut stage = Stage::new();
    let choices: Vec<_> =
        proposed(&stage).into_iter().map(|choice| host(choice.session, choice.host)).collect();
    assert_eq!(stage.done(hosts(&choices)), Deed::SetHosts { count: 7 });
    let set: Vec<_> = stage.sessions().into_iter().map(|session| session.host.map(|host| host.id)).collect();
    assert_eq!(set, choices.iter().map(|choice| choice.host).collect::<Vec<_>>());
    assert!(proposed(&stage).iter().all(|choice| choice.why == Why::Fixed));
    let one = host(stage.id(3), None);
    assert_eq!(stage.done(hosts(&[one])), Deed::SetHost { session: one.session, host: None });
    stage.done(Change::Undo(None));
    stage.done(Change::Undo(None));
    assert!(stage.sessions().iter().all(|session| session.host.is_none()));
    stage.done(Change::Redo(None));
    assert!(stage.sessions().iter().all(|session| session.host.is_some()));
}

#[test]
fn an_extra_session_is_received_by_whose_turn_it_is() {
    let mut stage = Stage::new();
    stage.done(Change::AddSession { cycle: stage.cycle, session: extra(day(2026, 11, 16)) });
    let given: Vec<_> = proposed(&stage).into_iter().map(|choice| choice.host.unwrap()).collect();
    assert_eq!(given[..3], [stage.asbl, stage.maison, stage.asbl]);
}
