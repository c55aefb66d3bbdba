//! The proposal of hosts: the book before, keys, the book after.

use ronde::store::Change;
use ronde::store::change::HostChoice;

use crate::stage::{SIZES, Stage};

/// Who receives each session, by the first letters of their names; `-` for nobody.
fn hosts(stage: &Stage) -> String {
    let sessions = stage.store().sessions(stage.cycle(), stage.today).unwrap();
    let name = |session: &ronde::store::Session| {
        session.host.as_ref().map_or("-".to_owned(), |host| host.name.chars().take(4).collect())
    };
    sessions.iter().map(name).collect::<Vec<_>>().join(" ")
}

#[test]
fn all_are_accepted_at_once_in_one_step() {
    let stage = Stage::unhosted();
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press("1 p");
    assert_eq!(hosts(&stage), "- - - - - - -", "nothing before it is accepted");
    desk.press("Enter");
    assert_eq!(hosts(&stage), "- Espa Het  Le F Mais Rela Espa");
    assert_eq!(stage.steps(), steps + 1);
    assert!(!desk.shows("╭"), "{}", desk.text());
    assert!(desk.status().contains("6 accueils fixés"), "{}", desk.status());
    desk.press("p Enter");
    assert!(desk.status().contains("déjà dans le carnet"), "{}", desk.text());
    desk.press("Esc u");
    assert_eq!(hosts(&stage), "- - - - - - -");
}

#[test]
fn one_is_accepted_and_the_list_stays() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("1 p Down a");
    assert_eq!(hosts(&stage), "- - Het  - - - -");
    assert!(desk.shows("╭ Qui accueille") && desk.shows("enregistré"), "{}", desk.text());
    desk.press("a");
    assert!(desk.status().contains("déjà dans le carnet"), "{}", desk.status());
}

#[test]
fn two_are_swapped_proposed_or_saved() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("1 p s");
    assert!(desk.shows("⇄ lu 7 déc") && desk.shows("Échanger avec quelle séance"), "{}", desk.text());
    desk.press("Down Down s A");
    assert_eq!(hosts(&stage), "- Le F Het  Espa Mais Rela Le F");
    desk.press("p s Down s Enter");
    assert_eq!(hosts(&stage), "- Het  Le F Espa Mais Rela Le F");
    desk.press("p s Esc");
    assert!(desk.shows("╭ Qui accueille"), "gives up the swap, not the list: {}", desk.text());
}

#[test]
fn what_is_locked_stays_when_the_rest_is_proposed_again() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    // The last of the round is kept; the first session then takes another than proposed.
    desk.press("1 p Down Down Down Down l");
    assert!(desk.shows("● lu 5 avr     Relais des Trois Cours"), "{}", desk.text());
    desk.press("Home Down f [tend] Enter Enter");
    assert_eq!(hosts(&stage), "- Le F Espa Het  Mais Rela Le F");
}

#[test]
fn one_is_left_without_a_host() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("1 p Backspace");
    assert!(desk.shows("○ lu 7 déc     sans accueil"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(hosts(&stage), "- - Espa Het  Le F Mais Rela");
}

#[test]
fn a_saved_one_is_proposed_again_then_left_then_as_it_was() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("1 p Enter p Down Backspace");
    assert!(desk.shows("· lu 4 janv    Het Open Raam"), "proposed again: {}", desk.text());
    desk.press("Backspace");
    assert!(desk.shows("○ lu 4 janv    sans accueil"), "{}", desk.text());
    desk.press("Backspace");
    assert!(desk.shows("✓ lu 4 janv    Het Open Raam"), "{}", desk.text());
    desk.press("Backspace Backspace a");
    assert_eq!(hosts(&stage), "- Espa - Le F Mais Rela Espa");
}

#[test]
fn what_is_over_does_not_change_here() {
    let stage = Stage::unhosted();
    let steps = stage.steps();
    let mut desk = stage.desk();
    for key in ["a", "s", "l", "f", "Backspace"] {
        desk.press("Esc Esc 1 p Home").press(key);
        assert!(desk.status().contains("ne change pas ici"), "{key}: {}", desk.text());
    }
    assert_eq!(stage.steps(), steps);
}

#[test]
fn an_absence_that_was_announced_passes_a_host_over_and_is_told() {
    let stage = Stage::unhosted();
    let session = stage.session_id();
    for name in ["Fatou", "Thi Lan"] {
        let (person, note) = (stage.person(name), String::new());
        stage.store().apply(&Change::Announce { session, person, note, seen: None }).unwrap();
    }
    let mut desk = stage.desk();
    desk.press("1 p");
    assert!(desk.shows("Espace Clairière ne vient pas"), "{}", desk.text());
    desk.press("Enter");
    assert!(hosts(&stage).starts_with("- Het"), "{}", hosts(&stage));
}

#[test]
fn what_another_terminal_saved_is_seen_and_the_rest_is_proposed_again() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("1 p");
    let hosting = stage.store().hosting(stage.cycle(), stage.today).unwrap();
    let (session, host) = (hosting.slots[0].session, hosting.candidates[4].id);
    let choices = vec![HostChoice { session, host: Some(host), seen: None }];
    stage.store().apply(&Change::SetHosts { choices }).unwrap();
    // Not seen yet: refused, and then shown.
    desk.press("Enter");
    assert!(desk.status().contains("entre-temps"), "{}", desk.text());
    assert!(desk.shows("✓ lu 7 déc     Relais"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(hosts(&stage), "- Rela Espa Het  Le F Mais Rela");
}

#[test]
fn a_group_without_institutions_or_sessions_is_told() {
    let stage = Stage::empty();
    let mut desk = stage.desk();
    desk.press("N Enter n [Zoé] Enter 1 p");
    assert!(desk.status().contains("Personne dans ce cycle n’a d’institution"), "{}", desk.status());
}

#[test]
fn hidden_names_are_no_matter_here() {
    for size in SIZES {
        let stage = Stage { size, ..Stage::unhosted() };
        let mut desk = stage.desk();
        desk.press("1 * p");
        for name in ["Chloé", "Lambrequin", "Marek"] {
            assert!(!desk.shows(name), "{name}\n{}", desk.text());
        }
    }
}
