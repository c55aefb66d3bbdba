//! Who is in the cycle: new, edited, from the waiting list or the book, leaving; and new cycles.

use ronde::domain::formula::Formula;
use ronde::domain::holiday::Holiday;
use ronde::domain::person::Role;
use ronde::domain::plan::{plan, season};

use crate::book;
use crate::stage::Stage;

#[test]
fn somebody_new_is_typed_and_letters_are_text() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("n [Jacques q?u] Tab [Lequeux P] Tab Right Tab [Squat & co] Tab [jq@exemple.be] Enter");
    let member = stage.member("Jacques");
    assert_eq!((member.given.as_str(), member.family.as_str()), ("Jacques q?u", "Lequeux P"));
    assert_eq!(member.institution, "Squat & co");
    let card = stage.store().card(member.person).unwrap().unwrap();
    assert_eq!((card.details.role, card.details.email.as_str()), (Some(Role::ALL[0]), "jq@exemple.be"));
    assert!(desk.requests.is_empty(), "no q quits");
    assert!(desk.line().contains("Jacques"), "the cursor is at the new one: {}", desk.text());
    assert_eq!(stage.column().matches('p').count(), 0, "no P marks");
}

#[test]
fn somebody_new_may_stay_outside_the_cycle() {
    let stage = Stage::demo();
    stage.desk().press("n [Zoé] S-Tab S-Tab Right Enter");
    assert_eq!(stage.store().find("zoe", 5).unwrap().people.len(), 1);
    assert!(stage.roster().iter().all(|member| member.given != "Zoé"));
}

#[test]
fn a_card_is_edited() {
    let stage = Stage::demo();
    let person = stage.person("Chloé");
    let mut desk = stage.desk();
    desk.press("f c Enter e C-u [Chloë] Tab Tab Tab Tab Tab [02 123 45 67] Enter");
    let card = stage.store().card(person).unwrap().unwrap();
    assert_eq!((card.details.given.as_str(), card.details.phone.is_empty()), ("Chloë", false));
    assert!(desk.shows("Chloë Lambrequin"), "{}", desk.text());
}

#[test]
fn who_waits_gets_a_place_when_somebody_left() {
    let stage = Stage::demo();
    stage.enrol_network(3);
    let waiting = stage.roster().into_iter().find(|member| member.waiting).unwrap();
    let mut desk = stage.desk();
    desk.press("x Enter");
    assert_eq!(stage.member("Youssef").left, Some(stage.today));
    desk.press("G i");
    let member = stage.member(&waiting.name());
    assert!(!member.waiting, "{}", desk.text());
    assert_eq!(stage.cell(&member).mark(), None);
}

#[test]
fn somebody_of_the_book_is_enrolled_from_search() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("i [samir] Enter");
    assert!(!stage.member("Samir").waiting, "{}", desk.text());
    desk.press("i [samir] Enter");
    assert!(desk.text().contains("déjà"), "twice is told: {}", desk.text());
}

#[test]
fn search_goes_to_the_person() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("/ [thi lan] Enter");
    assert!(desk.line().contains("Thi Lan"), "{}", desk.text());
    desk.press("C-f [griet] Enter");
    assert!(desk.shows("╭ Griet Van Elzen"), "somebody of another cycle has a card: {}", desk.text());
}

#[test]
fn a_last_day_is_typed() {
    let stage = Stage::demo();
    stage.desk().press("f c x C-u [30/11/2026] Enter");
    assert_eq!(stage.member("Chloé").left, Some(book::day(2026, 11, 30)));
    assert_eq!(stage.column().len(), 9, "today no longer concerns her");
}

#[test]
fn a_cycle_is_made_of_formula_and_year_with_holidays_resolved() {
    let formula = Formula::built_in_by_id("pairs-aidants").unwrap();
    for (script, policy) in [
        ("N Tab C-u [2028] Enter", ronde::domain::formula::OnHoliday::NextWeek),
        ("N Tab C-u [2028] Tab Right Enter", ronde::domain::formula::OnHoliday::Keep),
    ] {
        let stage = Stage::demo();
        let mut desk = stage.desk();
        desk.press(script);
        let store = stage.store();
        let (id, name) = store.cycles_named(&season(&formula, 2028)).unwrap().remove(0);
        let sessions = store.sessions(id, stage.today).unwrap();
        let planned = plan(&formula, 2028, policy);
        let as_made: Vec<_> = sessions.iter().map(|s| (s.date, s.moved_from, s.holiday)).collect();
        assert_eq!(as_made, planned.iter().map(|s| (s.date, s.moved_from, s.holiday)).collect::<Vec<_>>());
        assert!(sessions.iter().any(|session| session.holiday == Some(Holiday::EasterMonday)));
        assert!(desk.text().lines().next().unwrap().starts_with(&name), "it is open: {}", desk.text());
    }
}

#[test]
fn a_cycle_of_ones_own_numbers() {
    let stage = Stage::empty();
    let mut desk = stage.desk();
    desk.press("Enter Tab Tab Tab [Les mardis] Tab [35] Tab [8] Tab [14h-17h] Tab [Ana, Bo] Enter");
    let store = stage.store();
    let cycle = store.cycle(stage.cycle(), stage.today).unwrap().unwrap();
    assert_eq!(
        (cycle.name.as_str(), cycle.fee.0, cycle.capacity),
        ("Les mardis", 3500, 8),
        "{}",
        desk.text()
    );
    assert_eq!(store.animators(cycle.id).unwrap(), ["Ana", "Bo"]);
    assert_eq!(store.sessions(cycle.id, stage.today).unwrap()[0].starts.to_string(), "14:00:00");
}
