//! Undo and redo by keys, and any step from the journal.

use ronde::domain::attendance::Mark;
use ronde::store::Change;

use crate::book;
use crate::stage::Stage;

#[test]
fn steps_go_back_and_forth() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    let opened = stage.column();
    desk.press("l a P");
    let taken = stage.column();
    desk.press("u");
    assert_eq!(stage.mark("Amina"), None);
    desk.press("u u");
    assert_eq!(stage.column(), opened);
    desk.press("U C-r U");
    assert_eq!(stage.column(), taken);
    desk.press("U");
    assert!(desk.status().starts_with('!'), "nothing more: {}", desk.status());
}

#[test]
fn ones_own_step_goes_first() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("l");
    let amina = stage.person("Amina");
    stage.store().apply(&book::mark(stage.session_id(), amina, Mark::Absent)).unwrap();
    desk.told().press("u");
    assert_eq!((stage.mark("Youssef"), stage.mark("Amina")), (None, Some(Mark::Absent)));
    desk.press("u");
    assert_eq!(stage.mark("Amina"), None, "then the last of all");
}

#[test]
fn the_journal_takes_back_any_step_and_stays_open() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("l a p J Down Down");
    assert!(
        desk.picture().lines().any(|line| line.starts_with("[line 3") && line.contains("Youssef")),
        "{}",
        desk.picture()
    );
    desk.press("u");
    assert_eq!(
        (stage.mark("Youssef"), stage.mark("Joris"), stage.mark("Amina")),
        (None, Some(Mark::Absent), Some(Mark::Present))
    );
    assert!(desk.shows("╭ Journal"), "{}", desk.text());
    assert!(desk.shows("↶"), "{}", desk.text());
    // The line is still chosen, and a step that was taken back is told to be.
    desk.press("u Esc");
    assert!(desk.status().starts_with('!'), "{}", desk.status());
    assert_eq!(stage.mark("Youssef"), None);
}

#[test]
fn a_step_that_another_stands_on_is_refused_with_its_reason() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("l Up a J Down u Esc");
    assert_eq!(stage.mark("Youssef"), Some(Mark::Absent));
    assert!(desk.status().starts_with('!'), "{}", desk.text());
}

#[test]
fn a_step_of_an_earlier_run_is_undone_too() {
    let stage = Stage::demo();
    stage.desk().press("l");
    let mut desk = stage.desk();
    desk.press("u");
    assert_eq!(stage.mark("Youssef"), None);
    assert!(desk.line().contains("Joris") || desk.line().contains("Youssef"));
}

#[test]
fn what_was_undone_elsewhere_is_not_on_the_screen() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("+");
    assert!(desk.shows("Invité·es"));
    stage.store().apply(&Change::Undo(None)).unwrap();
    desk.told();
    assert!(!desk.shows("Invité·es"), "{}", desk.text());
}
