//! The directory: searched, added to, edited, its teams' steps noted, its lists read and written.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use ronde::domain::institution::{InstitutionDetails, TeamStep};
use ronde::store::{Change, Institution};
use ronde::tui::app::Request;

use crate::book;
use crate::stage::Stage;

fn all(stage: &Stage) -> Vec<Institution> {
    stage.store().institutions(stage.today).unwrap()
}

fn named(stage: &Stage, name: &str) -> Institution {
    all(stage).into_iter().find(|one| one.details.name == name).unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn somebody_new_is_under_the_cursor_and_one_key_takes_it_back() {
    let stage = Stage::directory();
    let (before, steps) = (all(&stage), stage.steps());
    let mut desk = stage.desk();
    desk.press("A n [Maison Neuve] Tab [Logement] Tab [rue Neuve 2, 1000 Bruxelles] Tab [12 places] Enter");
    let expected = InstitutionDetails {
        name: "Maison Neuve".into(),
        sector: "Logement".into(),
        address: "rue Neuve 2, 1000 Bruxelles".into(),
        room: "12 places".into(),
    };
    assert_eq!(named(&stage, "Maison Neuve").details, expected);
    assert!(desk.status().starts_with('✓') && desk.status().contains("Maison Neuve"), "{}", desk.status());
    desk.press("y");
    assert_eq!(desk.requests, [Request::Copy("Maison Neuve\nrue Neuve 2, 1000 Bruxelles".into())]);
    desk.press("Esc u");
    assert_eq!((all(&stage), stage.steps()), (before, steps + 2));
}

#[test]
fn letters_that_are_typed_are_text_and_escape_ends_the_search_first() {
    let stage = Stage::directory();
    let (before, steps) = (all(&stage), stage.steps());
    let mut desk = stage.desk();
    desk.press("A f [ne]");
    assert!(desk.cursor().is_some() && desk.shows("Chercher : ne"), "{}", desk.text());
    desk.press("C-u [SANTE]");
    assert!(desk.shows("Relais d’Invention") && !desk.shows("Maison Fictive"), "{}", desk.text());
    desk.press("Down Esc");
    assert!(desk.cursor().is_none() && desk.shows("Maison Fictive"), "all again: {}", desk.text());
    desk.press("y");
    assert_eq!(desk.requests, [Request::Copy("Relais d’Invention".into())], "the cursor is where it was");
    desk.press("Esc");
    assert!(!desk.shows("Annuaire"), "{}", desk.text());
    assert_eq!((all(&stage), stage.steps()), (before, steps));
}

#[test]
fn a_card_is_opened_edited_and_left_for_the_list() {
    let stage = Stage::directory();
    let mut desk = stage.desk();
    desk.press("A f [fictive] Enter e Tab [ social] Enter");
    assert_eq!(named(&stage, "Maison Fictive").details.sector, "Logement social");
    assert!(desk.shows("Logement social") && desk.shows("02/03/2026"), "back on the card: {}", desk.text());
    desk.press("Esc");
    assert!(desk.shows("Annuaire") && desk.cursor().is_none(), "{}", desk.text());
}

#[test]
fn the_search_of_the_dashboard_opens_the_card() {
    let stage = Stage::directory();
    let mut desk = stage.desk();
    desk.press("/ [fictive] Enter");
    assert!(desk.shows("rue Inventée 12") && desk.shows("Analyse des besoins"), "{}", desk.text());
    desk.press("Esc");
    assert!(!desk.shows("rue Inventée"), "{}", desk.text());
}

#[test]
fn a_step_is_noted_for_the_next_one_moved_and_taken_back() {
    let stage = Stage::directory();
    let reached = |team: &str, step: TeamStep| {
        named(&stage, "Maison Fictive").team(team).and_then(|team| team.reached(step))
    };
    let mut desk = stage.desk();
    desk.press("A f [fictive] Enter s Enter");
    assert_eq!(reached("Nord", TeamStep::InPost), Some(stage.today), "after recruitment");
    desk.press("s C-u [SUD] Tab Left Left Left Left Tab C-u [1/10/2026] Enter");
    assert_eq!(reached("Sud", TeamStep::NeedsAnalysis), Some(book::day(2026, 10, 1)), "{}", desk.text());
    desk.press("s C-u Enter");
    assert_eq!(reached("", TeamStep::Joined), Some(stage.today), "the institution itself: {}", desk.text());
    desk.press("s C-u [Sud] Tab");
    for _ in 0..4 {
        if desk.shows("vide retire") {
            break;
        }
        desk.press("Left");
    }
    desk.press("Tab C-u Enter");
    assert_eq!(reached("Sud", TeamStep::NeedsAnalysis), None, "{}", desk.text());
    assert!(desk.status().contains("Étape retirée"), "{}", desk.status());
    desk.press("s Tab Left Tab C-u Enter");
    assert!(desk.shows("n’est pas une date"), "nothing to take back: {}", desk.text());
}

#[test]
fn a_list_is_previewed_then_imported_whole_and_again_changes_nothing() {
    const LIST: &str = "A I <tests/fixtures/institutions.csv> Enter";
    let stage = Stage::unhosted();
    let (before, steps) = (all(&stage), stage.steps());
    let mut desk = stage.desk();
    desk.press(LIST);
    assert!(desk.shows("3 nouvelles institutions"), "{}", desk.text());
    assert_eq!((all(&stage), stage.steps()), (before.clone(), steps));
    desk.press("Enter");
    assert_eq!((all(&stage).len(), stage.steps()), (before.len() + 3, steps + 1));
    assert!(desk.shows("Annuaire") && desk.shows("Maison Fictive"), "{}", desk.text());
    desk.press("I <tests/fixtures/institutions.csv> Enter");
    assert!(desk.shows("3 inchangées"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(stage.steps(), steps + 1);
    desk.press("Esc u");
    assert_eq!(all(&stage), before);
}

#[test]
fn a_list_that_the_book_overtook_or_that_is_wrong_writes_nothing() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("A I <tests/fixtures/institutions.csv> Enter");
    let details = InstitutionDetails { name: "Maison Fictive".into(), ..InstitutionDetails::default() };
    stage.store().apply(&Change::AddInstitution { details }).unwrap();
    let steps = stage.steps();
    desk.press("Enter");
    assert!(desk.status().contains("entre-temps"), "{}", desk.status());
    desk.press("Esc I <tests/cmd/institutions.in/fautes.csv> Enter");
    assert!(
        desk.shows("Ligne 2") && desk.shows("colonne En poste") && desk.shows("Ligne 3"),
        "{}",
        desk.text()
    );
    desk.press("Enter Esc");
    assert_eq!(stage.steps(), steps);
    for path in ["nulle/part.csv", "tests", "", "tests/fixtures/people/title-sep-nfd.csv"] {
        let mut desk = stage.desk();
        desk.press("A I").paste(path).press("Enter");
        assert!(desk.cursor().is_some(), "{path}: {}", desk.text());
    }
}

#[test]
fn what_is_shown_is_written_to_a_new_private_file_that_comes_in_again() {
    let stage = Stage::directory();
    let path = stage.folder.path().join("mes institutions.csv");
    let mut desk = stage.desk();
    desk.press("A w").press("C-u").paste(path.to_str().unwrap()).press("Enter");
    assert!(desk.shows("Annuaire") && desk.status().contains("écrites dans"), "{}", desk.text());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.starts_with("\u{feff}Institution;Secteur;".as_bytes()));
    desk.press("w C-u").paste(path.to_str().unwrap()).press("Enter");
    assert!(desk.shows("Rien n’a été écrit"), "{}", desk.text());
    assert_eq!(fs::read(&path).unwrap(), bytes, "never over another");
    desk.press("Esc I").paste(path.to_str().unwrap()).press("Enter");
    assert!(desk.shows("0 nouvelle institution, 0 complétée"), "{}", desk.text());
    let part = stage.folder.path().join("part.csv");
    desk.press("Esc f [fictive] Enter Esc w C-u").paste(part.to_str().unwrap()).press("Enter");
    assert_eq!(fs::read_to_string(&part).unwrap().lines().count(), 3, "a title and two teams");
}

#[test]
fn what_another_terminal_wrote_is_shown_and_not_overwritten() {
    let stage = Stage::directory();
    let (mut a, mut b) = (stage.desk(), stage.desk());
    b.press("A f [fictive] Enter Esc");
    a.press("A n [Aaa] Enter");
    b.told();
    b.press("Esc e Tab [ social]");
    a.press("f [fictive] Enter e Tab Tab Tab C-u [20 places] Enter");
    b.told();
    b.press("Enter");
    assert!(b.shows("entre-temps") && b.shows("Logement social"), "nothing is lost: {}", b.text());
    let now = named(&stage, "Maison Fictive").details;
    assert_eq!((now.sector.as_str(), now.room.as_str()), ("Logement", "20 places"));
    b.press("Esc e Tab [ social] Enter");
    assert_eq!(named(&stage, "Maison Fictive").details.sector, "Logement social", "now it is known");
}

#[test]
fn keys_of_the_list_lead_from_a_card_back_to_it() {
    let stage = Stage::directory();
    let mut desk = stage.desk();
    desk.press("A Enter c");
    assert!(desk.shows("(sans secteur)"), "{}", desk.text());
    desk.press("Esc Enter f [neuve]");
    assert!(desk.shows("Chercher : neuve"), "{}", desk.text());
    desk.press("Esc Esc / [fictive] Enter c");
    assert!(desk.shows("Annuaire des institutions"), "from the search of the dashboard: {}", desk.text());
}

#[test]
fn names_of_people_are_hidden_on_a_card() {
    let stage = Stage::directory();
    let mut desk = stage.desk();
    desk.press("A f [tilleuls] Enter");
    assert!(desk.shows("Youssef Benkirane"), "{}", desk.text());
    desk.press("*");
    assert!(desk.shows("Maison des Tilleuls") && !desk.shows("Youssef"), "{}", desk.text());
}

#[test]
fn what_is_saved_from_the_directory_is_taken_back_there() {
    let stage = Stage::directory();
    let before = all(&stage);
    let mut desk = stage.desk();
    desk.press("A n [Maison Neuve] Enter u");
    assert_eq!(all(&stage), before);
    assert!(desk.shows("Annuaire des institutions"), "{}", desk.text());
    desk.press("Enter s Enter u");
    assert_eq!(all(&stage), before, "on a card, too");
}

#[test]
fn one_key_turns_a_card_that_is_longer_than_the_window() {
    let stage = Stage { size: (40, 12), ..Stage::directory() };
    let mut desk = stage.desk();
    desk.press("A Enter");
    let before = desk.text();
    desk.press("Down");
    assert_ne!(desk.text(), before);
    desk.press("End");
    assert!(desk.shows("Accueils"), "{}", desk.text());
    desk.press("Up");
    desk.press("Home");
    assert_eq!(desk.text(), before);
}
