//! Free cycles, and cycles that keep no names: what is not there is neither shown nor offered.

use ronde::store::Change;

use crate::stage::{SIZES, Stage};

/// A cycle that is open, as the last one that started.
fn open(formula: &str) -> Stage {
    let stage = Stage { size: SIZES[0], ..Stage::empty() };
    stage.add_cycle(formula, "Un");
    stage
}

#[test]
fn a_free_cycle_has_no_pane_of_fees() {
    let stage = open("conseil");
    let mut desk = stage.desk();
    desk.press("n [Amina] Enter");
    assert!(desk.shows("Amina") && !desk.shows("3 Frais"), "{}", desk.text());
    // The day of the cursor is named above the marks; `n` of the pane of cycles would be another key.
    for (keys, cycles) in [("", false), ("Tab", true), ("Tab", false), ("S-Tab", true), ("S-Tab", false)] {
        desk.press(keys);
        let hints = desk.text();
        assert_eq!(hints.contains("↵ ouvrir"), cycles, "{keys}: {hints}");
    }
    for keys in ["3", "\""] {
        desk.press(keys);
        assert!(desk.shows("Ce cycle est gratuit"), "{keys}: {}", desk.text());
    }
    desk.press(": [exonérer]");
    assert!(desk.shows("Aucune commande ne porte ce nom"), "{}", desk.text());
}

#[test]
fn the_cursor_leaves_the_fees_for_a_free_cycle() {
    let stage = Stage::demo();
    stage.add_cycle("conseil", "Un");
    let mut desk = stage.desk();
    desk.press("3");
    assert!(desk.shows("3 Frais"), "{}", desk.text());
    // The new cycle is opened while the cursor is among the fees of another.
    desk.press("N Down Down Down [Deux] Home");
    desk.press("Up Up Up Right Right Right Enter");
    assert!(!desk.shows("3 Frais") && desk.shows("2 Présences"), "{}", desk.text());
    assert!(desk.shows("p présence"), "the keys are those of what is seen: {}", desk.text());
}

#[test]
fn where_no_names_are_kept_a_number_is_noted() {
    let stage = open("assemblee");
    let mut desk = stage.desk();
    let numbers = || -> Vec<u32> {
        let sessions = stage.store().sessions(stage.cycle(), stage.today).unwrap();
        sessions.iter().map(|session| session.guests).collect()
    };
    assert!(desk.shows("jeudi 15 octobre") && desk.shows("ouvert à tout le monde"), "{}", desk.text());
    for (keys, noted) in [
        ("2 Home + +", [2, 0, 0]),
        ("Down +", [2, 1, 0]),
        ("Up _", [1, 1, 0]),
        ("End +", [1, 1, 1]),
        ("P p a", [1, 1, 1]),
        ("u", [1, 1, 0]),
    ] {
        desk.press(keys);
        assert_eq!(numbers(), noted, "{keys}\n{}", desk.text());
    }
    desk.press("Home +");
    assert!(desk.status().contains("2 présences, je 15 oct"), "{}", desk.status());
}

#[test]
fn nobody_is_offered_a_place_where_no_names_are_kept() {
    let stage = open("assemblee");
    let mut desk = stage.desk();
    desk.press("n [Amina]");
    assert!(!desk.shows("Inscription"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(stage.roster().len(), 0);
    for keys in ["i", "P", "p", "E"] {
        desk.press(keys);
        assert!(desk.status().contains("ne garde pas de noms"), "{keys}: {}", desk.status());
    }
    let person = stage.store().find("Amina", 1).unwrap().people[0].id;
    let enrol = ronde::store::change::Enrol::new(stage.cycle(), stage.today);
    assert!(stage.store().apply(&Change::Enrol { person, enrol }).is_err());
}
