//! B1 and B3: two dashboards on one book. What one writes the other sees with its cursor and half-typed
//! text where they were; what both write is told, and never overwritten in silence.

use ronde::domain::attendance::Mark;
use ronde::domain::money::Cents;
use ronde::store::{BackupKind, Change};

use crate::stage::Stage;

#[test]
fn b1_an_idle_dashboard_shows_the_others_mark() {
    let stage = Stage::demo();
    let (mut a, mut b) = (stage.desk(), stage.desk());
    b.press("f c Right");
    let before = b.picture();
    a.press("f j l");
    assert_eq!(b.picture(), before, "nothing is told yet");
    b.told();
    assert!(b.line().contains("Chloé"), "{}", b.text());
    assert_eq!(b.picture().lines().last(), before.lines().last(), "the cursor is where it was");
    a.press("Home f a l");
    b.told();
    let amina = b.text().lines().find(|line| line.contains("Amina")).unwrap().to_owned();
    assert!(amina.contains("P   R"), "{amina}");
}

#[test]
fn b1_half_typed_text_stays() {
    for open in ["n Tab", "3 f c Enter C-u", "/", "f c Enter e", "N Tab Tab Tab"] {
        let stage = Stage::demo();
        let (mut a, mut b) = (stage.desk(), stage.desk());
        b.press(open).press("[Vaness] Left Left");
        let (text, cursor) = (b.text(), b.cursor());
        assert!(cursor.is_some() && text.contains("Vaness"));
        a.press("l P +");
        b.told();
        assert_eq!(b.cursor(), cursor, "{open}");
        assert!(b.shows("Vaness"), "{open}: {}", b.text());
        b.press("x");
        assert!(b.shows("Vanexss"), "{open}: {}", b.text());
    }
}

#[test]
fn b3_a_mark_changed_meanwhile_is_told_and_only_then_overwritten() {
    let stage = Stage::demo();
    let (mut a, mut b) = (stage.desk(), stage.desk());
    a.press("l");
    b.press("a");
    assert_eq!(stage.mark("Youssef"), Some(Mark::Late), "not overwritten");
    assert!(b.status().starts_with('!') && b.status().contains("retard"), "told: {}", b.status());
    assert!(b.line().contains("Youssef") && b.line().contains("P   R"), "and shown: {}", b.text());
    b.press("a");
    assert_eq!(stage.mark("Youssef"), Some(Mark::Absent), "now it is known");
    assert!(b.status().starts_with('✓'), "{}", b.status());
}

#[test]
fn b3_guests_changed_meanwhile_are_told() {
    let stage = Stage::demo();
    let (mut a, mut b) = (stage.desk(), stage.desk());
    a.press("+ + +");
    b.press("+");
    assert_eq!(stage.session().guests, 3);
    assert!(b.status().starts_with('!'), "{}", b.status());
    b.press("+");
    assert_eq!(stage.session().guests, 4);
}

#[test]
fn b2_different_people_at_once_lose_nothing() {
    let stage = Stage::demo();
    let (mut a, mut b) = (stage.desk(), stage.desk());
    b.press("f c");
    for _ in 0..4 {
        a.press("l");
        b.press("a");
    }
    assert_eq!(stage.column(), "llllaaaa..");
}

#[test]
fn b3_a_payment_made_meanwhile_is_told_in_the_form_and_the_text_stays() {
    let stage = Stage::demo();
    let (mut a, mut b) = (stage.desk(), stage.desk());
    b.press("3 f m f m Enter C-u [12,34]");
    a.press("3 f m f m Enter Enter");
    assert_eq!(stage.member("Marek").fee.paid, Cents(5000));
    b.told().press("Enter");
    assert_eq!(stage.member("Marek").fee.paid, Cents(5000), "no double payment");
    assert!(b.cursor().is_some() && b.shows("12,34"), "the form and its text stay: {}", b.text());
    let wrong = b.text().lines().nth(7).unwrap_or_default().to_owned();
    assert!(
        wrong.contains("entre-temps") || wrong.contains("modifi") || wrong.contains("changé"),
        "{}",
        b.text()
    );
    b.press("Enter");
    assert_eq!(stage.member("Marek").fee.paid, Cents(5000), "Enter again is no way around");
}

#[test]
fn b3_a_decision_made_meanwhile_is_told_in_the_form_and_stays() {
    let stage = Stage::demo();
    let (mut a, mut b) = (stage.desk(), stage.desk());
    b.press("3 f m f m w Tab [Sans revenu]");
    a.press("3 f m f m w [20] Tab [Accord] Enter");
    b.press("Enter");
    assert_eq!(stage.member("Marek").reason.as_deref(), Some("Accord"), "not overwritten");
    assert!(b.shows("Sans revenu") && b.shows("entre-temps"), "{}", b.text());
}

#[test]
fn b3_a_person_edited_meanwhile_is_told_in_the_form_and_the_text_stays() {
    let stage = Stage::demo();
    let person = stage.person("Chloé");
    let (mut a, mut b) = (stage.desk(), stage.desk());
    b.press("f c Enter e C-u [Clo]");
    a.press("f c Enter e C-u [Chloë] Enter");
    b.told().press("Enter");
    assert_eq!(stage.store().card(person).unwrap().unwrap().details.given, "Chloë");
    assert!(b.cursor().is_some() && b.shows("Clo"), "{}", b.text());
}

#[test]
fn b3_the_card_below_a_refused_form_shows_what_was_told() {
    let stage = Stage::demo();
    let person = stage.person("Chloé");
    let (mut a, mut b) = (stage.desk(), stage.desk());
    b.press("f c Enter e C-u [Clo]");
    a.press("f c Enter e C-u [Chloë] Enter");
    b.press("Enter Esc");
    assert!(b.shows("Chloë"), "the card is up to date: {}", b.text());
    b.press("e C-u [Clo] Enter");
    assert_eq!(stage.store().card(person).unwrap().unwrap().details.given, "Clo", "now it is known");
}

#[test]
fn the_cursors_person_goes_away() {
    for open in ["", "3", "Enter", "Enter e", "3 Enter", "x", "J", "3 w"] {
        let stage = Stage::demo();
        let mut a = stage.desk();
        a.press("n [Zoé] Tab [Zyx] Enter");
        let mut b = stage.desk();
        b.press("f z").press(open);
        a.press("u");
        assert!(stage.roster().iter().all(|member| member.given != "Zoé"));
        b.told().press("Enter Enter Esc Esc Esc");
        assert!(!b.line().is_empty(), "{open}: somebody is under the cursor: {}", b.text());
        b.press("2 Up Down l Esc");
        assert!(!b.line().is_empty(), "{open}: {}", b.text());
    }
}

#[test]
fn the_cursor_falls_on_whom_stood_nearest() {
    let stage = Stage::demo();
    let mut a = stage.desk();
    a.press("n [Zoé] Tab [Zyx] Enter");
    let mut b = stage.desk();
    b.press("f z");
    a.press("u");
    b.told();
    assert!(b.line().contains("Inès"), "{}", b.text());
    b.press("l");
    assert_eq!(stage.mark("Inès"), Some(Mark::Late), "{}", b.text());
}

#[test]
fn the_open_cycle_goes_away() {
    let stage = Stage::demo();
    let mut a = stage.desk();
    a.press("N Tab C-u [2028] Enter");
    let mut b = stage.desk();
    b.press("1 Home Enter");
    assert!(b.shows("2028-2029"), "{}", b.text());
    b.press("n [Zoé]");
    stage.store().apply(&Change::Undo(None)).unwrap();
    a.press("u");
    b.told().press("Enter Esc Esc 2 l 3 Enter Esc 1 Enter");
    assert!(b.shows("Pairs-aidants 2026-2027") || b.shows("Réseau"), "{}", b.text());
}

#[test]
fn two_dashboards_open_an_empty_book() {
    let stage = Stage::empty();
    let (mut a, mut b) = (stage.desk(), stage.desk());
    b.press("n [Zo]");
    a.press("Enter Enter n [Ana] Enter");
    b.told().press("[é] Enter Esc");
    assert!(b.shows("Ana"), "{}", b.text());
    assert_eq!(stage.store().counts().unwrap().people, 2);
}

#[test]
fn b3_a_list_is_imported_as_it_was_shown_or_not_at_all() {
    let stage = Stage::demo();
    let mut a = stage.desk();
    a.press("I <tests/fixtures/people/ten-windows-1252.csv> Enter");
    let people = stage.store().counts().unwrap().people;
    // Meanwhile the other terminal takes a place, so that fewer are left than were shown.
    stage.enrol_network(1);
    a.press("Enter");
    assert_eq!(stage.store().counts().unwrap().people, people, "nothing of it");
    assert!(a.status().contains("entre-temps"), "{}", a.status());
    a.press("Esc I <tests/fixtures/people/ten-windows-1252.csv> Enter Enter");
    assert_eq!(stage.store().counts().unwrap().people, people + 10);
}

#[test]
fn b6_a_restore_in_another_terminal_is_told_and_nothing_stays_open() {
    for open in ["n [Vaness]", "/ [Ami]", "f c Enter e [x]", "j", "N", ""] {
        let stage = Stage::demo();
        let (mut a, mut b) = (stage.desk(), stage.desk());
        let mut other = stage.store();
        let copy = other.back_up(BackupKind::Asked).unwrap();
        b.app.settle();
        a.press("l P +");
        b.told();
        b.press(open);
        other.restore(&copy.path).unwrap();
        b.told();
        assert!(!b.shows("Vaness") && !b.app.busy(), "{open}: {}", b.text());
        assert!(b.status().contains("rétabli dans un autre terminal"), "{open}: {}", b.status());
        // It works on what is there now, and is told once.
        b.press("l");
        assert!(b.status().starts_with('✓'), "{open}: {}", b.status());
        a.told();
        a.press("P");
        b.told();
        assert!(!b.status().contains("rétabli"), "{open}: {}", b.status());
    }
}

#[test]
fn b6_a_book_without_the_cycle_that_was_open_is_shown_as_it_is() {
    let stage = Stage::empty();
    let mut store = stage.store();
    let copy = stage.path().with_file_name("empty.db");
    store.back_up_to(&copy).unwrap();
    stage.add_cycle("pairs-aidants", "Un cycle");
    let mut b = stage.desk();
    b.app.settle();
    assert!(b.shows("Un cycle"));
    store.restore(&copy).unwrap();
    b.told();
    assert!(!b.shows("Un cycle"), "{}", b.text());
    b.press("l j k Tab Enter Esc");
}

/// Keys that come before the other terminal's restore is seen are about people of the book that was there.
#[test]
fn b6_a_key_pressed_on_what_was_there_before_a_restore_notes_nothing() {
    let stage = Stage::demo();
    let another = Stage::demo();
    let mut b = stage.desk();
    b.app.settle();
    b.press("f c");
    let copy = another.path().with_file_name("copy.db");
    another.store().back_up_to(&copy).unwrap();
    let mut other = stage.store();
    other.restore(&copy).unwrap();
    let steps = other.counts().unwrap().steps;
    b.press("a");
    assert!(b.status().contains("rétabli dans un autre terminal"), "{}", b.status());
    assert_eq!(other.counts().unwrap().steps, steps, "nothing is written");
    b.press("f c a");
    assert!(b.status().starts_with('✓'), "{}", b.status());
}

/// Somebody put another file in the place of the book by hand: the old one is written by nobody any more.
#[test]
fn b6_another_file_with_the_name_of_the_book_is_followed() {
    let stage = Stage::demo();
    let mut b = stage.desk();
    let copy = stage.path().with_file_name("copy.db");
    stage.store().back_up_to(&copy).unwrap();
    std::fs::rename(&copy, stage.path()).unwrap();
    b.press("l");
    assert!(b.status().contains("remplacé par un autre"), "{}", b.status());
    b.press("l");
    assert!(b.status().starts_with('✓'), "{}", b.status());
    std::fs::remove_file(stage.path()).unwrap();
    b.press("l");
    assert!(!b.status().starts_with('✓') && !stage.path().exists(), "{}", b.status());
}
