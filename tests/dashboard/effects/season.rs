//! The next season: the cycle first, then the people who are chosen and no others.

use crate::stage::Stage;

#[test]
fn the_next_season_is_like_the_last_a_year_on_and_nobody_is_in_it() {
    let stage = Stage::demo();
    let last = stage.store().cycle(stage.cycle(), stage.today).unwrap().unwrap();
    let mut desk = stage.desk();
    desk.press("1 s Enter");
    let (next, _) = stage.store().cycles_named("Pairs-aidants 2027-2028").unwrap()[0].clone();
    let new = stage.store().cycle(next, stage.today).unwrap().unwrap();
    assert_eq!((&new.formula, new.fee, new.capacity), (&last.formula, last.fee, last.capacity));
    assert_eq!(stage.store().animators(next).unwrap(), stage.store().animators(last.id).unwrap());
    assert_eq!(new.enrolled, 0);
    assert!(desk.shows("Personne n’est choisi, 12 places libres"), "{}", desk.text());
    desk.press("Space");
    assert!(desk.shows("1 personne choisie, 12"), "{}", desk.text());
    desk.press("Up Space");
    assert!(desk.shows("Personne n’est choisi, 12"), "{}", desk.text());
    desk.press("Enter");
    assert!(desk.shows("Choisissez d’abord quelqu’un"), "{}", desk.text());
    assert_eq!(stage.store().roster(next).unwrap().len(), 0);
}

#[test]
fn those_chosen_are_enrolled_in_one_step() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    let steps = stage.steps();
    desk.press("1 s Enter Space Down Space Up Up Space");
    assert!(desk.shows("3 personnes choisies"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(stage.steps(), steps + 2, "the cycle and its people");
    let (next, _) = stage.store().cycles_named("Pairs-aidants 2027-2028").unwrap()[0].clone();
    assert_eq!(stage.store().roster(next).unwrap().len(), 3);
    assert!(desk.status().contains("Réinscription"), "{}", desk.status());
    desk.press("u");
    assert_eq!(stage.store().roster(next).unwrap().len(), 0);
}

#[test]
fn the_cycle_under_the_cursor_is_the_one_that_goes_on_and_a_taken_name_is_told() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("1 End s");
    assert!(desk.shows("La suite de Réseau 2026-2027"), "{}", desk.text());
    desk.press("Enter Esc 1 End s Enter");
    assert!(desk.shows("est déjà le nom d’un autre cycle"), "{}", desk.text());
}

#[test]
fn a_formula_that_is_gone_is_told() {
    let stage = Stage::demo();
    let conn = rusqlite::Connection::open(stage.path()).unwrap();
    conn.execute("UPDATE cycles SET formula = 'ancienne'", []).unwrap();
    let mut desk = stage.desk();
    desk.press("1 s");
    assert!(desk.status().contains("La formule") && desk.shows("« ancienne »"), "{}", desk.status());
}
