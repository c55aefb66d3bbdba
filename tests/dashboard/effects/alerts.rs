//! What needs attention: told in the header, listed, and gone when it is done.

use ronde::domain::id::SessionId;
use ronde::store::Change;

use crate::book;
use crate::desk::Desk;
use crate::stage::{SIZES, Stage};

fn header(desk: &Desk) -> String {
    desk.text().lines().take(2).collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

fn session(stage: &Stage, at: usize) -> SessionId {
    stage.store().sessions(stage.cycle(), stage.today).unwrap()[at].id
}

#[test]
fn the_header_says_what_fits_and_counts_the_rest() {
    // Both first sessions are over, the second is not marked; who has not paid should have.
    let stage = Stage { today: book::day(2027, 1, 5), size: SIZES[0], ..Stage::unhosted() };
    let mut desk = stage.desk();
    let told = "! à noter : lu 7 déc · à noter : lu 4 janv";
    assert!(header(&desk).contains(told), "{}", header(&desk));
    desk.resize(80, 24);
    assert!(header(&desk).contains("! à noter : lu 7 déc +1"), "{}", header(&desk));
    desk.resize(40, 12);
    assert!(header(&desk).contains("! 2"), "{}", header(&desk));
}

#[test]
fn an_alert_goes_when_its_cause_does() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    assert!(header(&desk).contains("sans accueil : lu 4 janv"), "{}", header(&desk));
    desk.press("1 Down a Enter");
    assert!(!header(&desk).contains('!'), "{}", header(&desk));
    desk.press("!");
    assert!(desk.shows("lundi 7 décembre 2026 : pas encore d’accueil"), "{}", desk.text());
    desk.press("Esc Up l [ici] Enter !");
    assert!(desk.status().contains("Rien ne demande attention"), "{}", desk.status());
}

#[test]
fn enter_goes_where_something_can_be_done() {
    let today = book::day(2027, 1, 5);
    let stage = Stage { today, ..Stage::unhosted() };
    let mut desk = stage.desk();
    desk.press("P ! Enter");
    assert!(desk.shows("2 Présences  lundi 4 janvier"), "{}", desk.text());
    // Two were held: money is asked for.
    desk.press("P ! End");
    assert!(desk.shows("2 personnes n’ont pas encore tout payé"), "{}", desk.text());
    desk.press("Enter");
    assert!(desk.shows("3 Frais") && desk.shows("↵ payer"), "{}", desk.text());
    desk.press("! Home Enter");
    assert!(desk.shows("↵ ouvrir"), "the pane of cycles: {}", desk.text());
    assert!(desk.picture().contains("«lu 1er févr»"), "{}", desk.picture());
}

#[test]
fn a_session_moved_onto_a_holiday_is_told() {
    let stage = Stage::unhosted();
    let change = Change::MoveSession {
        session: session(&stage, 2),
        to: book::day(2026, 12, 25),
        hours: None,
        seen: None,
        today: stage.today,
    };
    stage.store().apply(&change).unwrap();
    let mut desk = stage.desk();
    assert!(header(&desk).contains("férié : ve 25 déc"), "{}", header(&desk));
    desk.press("!");
    assert!(desk.shows("vendredi 25 décembre 2026 : jour férié (Noël)"), "{}", desk.text());
}

#[test]
fn people_to_erase_are_told_a_month_before() {
    let stage = Stage::unhosted();
    let erase_on = stage.store().cycle(stage.cycle(), stage.today).unwrap().unwrap().erase_on;
    let today = erase_on - chrono::Days::new(30);
    let stage = Stage { today, ..stage };
    let mut desk = stage.desk();
    assert!(header(&desk).contains("à effacer"), "{}", desk.text());
    desk.press("!");
    assert!(desk.shows("Les personnes du cycle seront à effacer le"), "{}", desk.text());
}

#[test]
fn another_terminals_change_is_seen_in_the_list() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("!");
    let hold = Change::HoldElsewhere { session: session(&stage, 1), place: "ici".into(), seen: None };
    stage.store().apply(&hold).unwrap();
    desk.told();
    assert!(!desk.shows("lundi 7 décembre 2026 :"), "{}", desk.text());
}
