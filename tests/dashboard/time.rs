//! G6: the dashboard and the calendar: midnight, a clock that runs behind, odd days.

use ratatui::crossterm::event::Event as Input;
use ronde::tui::events::Event;

use crate::book;
use crate::stage::Stage;

#[test]
fn g6_a_new_day_opens_on_its_own_session() {
    let mut stage = Stage::demo();
    for (today, head, opens) in [
        (book::day(2026, 12, 6), "Demain : lu 7 déc", "lundi 7 décembre"),
        (book::day(2026, 12, 7), "Aujourd’hui : lu 7 déc", "lundi 7 décembre"),
        // Not yet marked, so that it still matters.
        (book::day(2026, 12, 8), "Dans 27 jours : lu 4 janv", "lundi 7 décembre"),
        (book::day(2027, 5, 3), "Aujourd’hui : lu 3 mai", "lundi 3 mai"),
    ] {
        stage.today = today;
        let desk = stage.desk();
        assert!(desk.shows(head), "{today}: {}", desk.text());
        assert!(desk.text().lines().nth(3).unwrap().contains(opens), "{today}: {}", desk.text());
    }
}

#[test]
fn g6_after_the_roll_the_next_session_matters() {
    let mut stage = Stage::demo();
    stage.desk().press("P");
    stage.today = book::day(2026, 12, 8);
    let desk = stage.desk();
    assert!(desk.text().lines().nth(3).unwrap().contains("lundi 4 janvier"), "{}", desk.text());
}

#[test]
fn g6_odd_days_are_days() {
    let mut stage = Stage::demo();
    for (y, m, d) in [
        (2028, 2, 29),
        (2026, 12, 31),
        (2027, 3, 28),
        (2026, 10, 25),
        (1970, 1, 1),
        (2038, 1, 20),
        (2199, 12, 31),
    ] {
        stage.today = book::day(y, m, d);
        let mut desk = stage.desk();
        desk.press("3 Enter");
        assert!(desk.shows(&format!("{d:02}/{m:02}/{y}")), "{}", desk.text());
        desk.press("Esc N Esc x Esc J Esc");
    }
}

#[test]
fn g6_the_day_turns_while_the_dashboard_is_open() {
    let stage = Stage::demo();
    let mut opening = stage.opening();
    // Without a fixed day, the clock's: some day that is not that of the book.
    opening.fixed_today = None;
    let mut desk = crate::desk::Desk::new(opening, (80, 24));
    let before = desk.picture();
    desk.app.handle(Event::Input(Input::FocusGained));
    desk.draw();
    assert_eq!(desk.picture(), before, "the same day changes nothing");
}

#[test]
fn g6_a_clock_behind_the_journal_is_told_once() {
    let stage = Stage::demo();
    assert!(!stage.desk().shows("retarde"), "the clock of the tests is ahead");
    let conn = rusqlite::Connection::open(stage.path()).unwrap();
    conn.execute(
        "UPDATE journal SET at = '2999-01-01T00:00:00Z' WHERE id = (SELECT max(id) FROM journal)",
        [],
    )
    .unwrap();
    drop(conn);
    let mut desk = stage.desk();
    assert!(desk.status().starts_with("! L’horloge de cet ordinateur retarde"), "{}", desk.status());
    desk.press("l");
    assert!(desk.status().starts_with('✓'), "and one works on: {}", desk.status());
    assert_eq!(stage.column(), "l......e..");
}
