//! What a session worked on: noted at once, taken back where it is noted.

use ronde::store::Change;

use crate::stage::Stage;

fn themes(stage: &Stage) -> Vec<String> {
    stage.session().themes
}

#[test]
fn enter_and_space_note_a_question_and_take_it_away() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    for (keys, noted) in [
        ("1 t Enter", &["cadre"][..]),
        ("Down Down Space", &["cadre", "integration"]),
        ("Home Space", &["integration"]),
        ("u", &["cadre", "integration"]),
        ("u u", &[]),
        ("U", &["cadre"]),
        ("Esc u", &[]),
    ] {
        desk.press(keys);
        assert_eq!(themes(&stage), noted, "{keys}\n{}", desk.text());
    }
}

#[test]
fn a_question_in_own_words_joins_the_list_and_one_of_the_bank_keeps_its_word() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("1 t n Enter");
    assert!(desk.shows("Écrivez la question."), "{}", desk.text());
    desk.press("[Et si le lieu change ?] Enter");
    assert_eq!(themes(&stage), ["Et si le lieu change ?"]);
    assert!(desk.shows("1 question travaillée sur 15"), "today's: {}", desk.text());
    // The cursor is on it.
    desk.press("Enter");
    assert_eq!(themes(&stage), [""; 0]);
    assert!(desk.shows("sur 14"), "{}", desk.text());
    desk.press("n [écouter] Enter");
    assert_eq!(themes(&stage), ["ecoute"]);
}

#[test]
fn the_note_is_shown_changed_and_emptied() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("1 t e");
    assert!(desk.shows("Rien sur la santé"), "{}", desk.text());
    desk.press("[La charte] Enter");
    assert!(desk.shows("Note : La charte"), "{}", desk.text());
    desk.press("*");
    assert!(!desk.shows("La charte"), "{}", desk.text());
    desk.press("* e C-u Enter");
    assert_eq!(stage.session().note, "");
}

#[test]
fn what_another_terminal_noted_is_seen_and_not_overwritten() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("1 t");
    let session = stage.session_id();
    let beside = |themes: &[&str]| {
        let themes = themes.iter().map(ToString::to_string).collect();
        stage.store().apply(&Change::WorkOn { session, themes, seen: None }).unwrap();
    };
    beside(&["distance"]);
    desk.press("Enter");
    assert_eq!(themes(&stage), ["distance"]);
    assert!(desk.shows("entre-temps"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(themes(&stage), ["distance", "cadre"], "it was read again");
    beside(&[]);
    desk.told();
    assert!(!desk.shows("✓ Le cadre"), "{}", desk.text());
}

#[test]
fn a_cancelled_session_works_on_nothing() {
    let stage = Stage::unhosted();
    let session = stage.session_id();
    let reason = "neige";
    let conn = rusqlite::Connection::open(stage.path()).unwrap();
    conn.execute(
        "UPDATE sessions SET cancelled_reason = ?2 WHERE id = ?1",
        rusqlite::params![session, reason],
    )
    .unwrap();
    let mut desk = stage.desk();
    for _ in 0..10 {
        if desk.press("1 t").shows("Questions : lundi 7 décembre") {
            break;
        }
        desk.press("Esc 1 Up");
    }
    desk.press("Enter");
    assert!(desk.shows("Cette séance est annulée"), "{}", desk.text());
}
