//! A list of people: previewed, then written whole or not at all.

use crate::stage::Stage;

const LIST: &str = "tests/fixtures/people/excel-windows-1252.csv";

fn people(stage: &Stage) -> u64 {
    stage.store().counts().unwrap().people
}

#[test]
fn a_path_is_typed_or_pasted_and_nothing_is_written_before_enter() {
    for way in [format!("I [{LIST}] Enter"), format!("I <{LIST}> Enter"), format!("I <'{LIST}'> Enter")] {
        let stage = Stage::demo();
        let (before, steps) = (people(&stage), stage.steps());
        let mut desk = stage.desk();
        desk.press(&way);
        assert!(desk.shows("4 nouvelles personnes"), "{way}: {}", desk.text());
        assert_eq!((people(&stage), stage.steps()), (before, steps), "{way}");
        desk.press("Enter");
        assert_eq!((people(&stage), stage.steps()), (before + 4, steps + 1), "{way}");
        assert!(desk.status().starts_with('✓'), "{}", desk.status());
        desk.press(&way);
        desk.press("Enter");
        assert_eq!((people(&stage), stage.steps()), (before + 4, steps + 1), "again changes nothing");
        desk.press("u");
        assert_eq!(people(&stage), before, "and it is one step back");
    }
}

#[test]
fn tab_completes_the_path_then_goes_on() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("I [tests/fixtures/people/e] Tab");
    assert!(desk.shows("tests/fixtures/people/excel-"), "{}", desk.text());
    assert!(desk.shows("excel-unicode-text.txt") && desk.shows("excel-windows-1252.csv"), "{}", desk.text());
    let typing = desk.cursor();
    desk.press("Tab");
    assert_eq!(desk.cursor(), typing, "there are candidates left");
    desk.press("[w]");
    assert!(!desk.shows("unicode"), "they go with the next key: {}", desk.text());
    desk.press("Tab");
    assert!(desk.shows("people/excel-windows-1252.csv"), "{}", desk.text());
    desk.press("Tab");
    assert_eq!(desk.cursor(), None, "it is whole: on to the next field: {}", desk.text());
    desk.press("Enter");
    assert!(desk.shows("4 nouvelles personnes"), "{}", desk.text());
}

#[test]
fn down_leaves_a_path_that_is_not_whole() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("I [tests/fixtures/] Tab Down");
    assert_eq!(desk.cursor(), None, "{}", desk.text());
}

#[test]
fn escape_writes_nothing() {
    let stage = Stage::demo();
    let before = people(&stage);
    stage.desk().press(&format!("I <{LIST}> Enter Esc Enter"));
    assert_eq!(people(&stage), before);
}

#[test]
fn a_list_with_a_wrong_line_is_refused_whole() {
    let stage = Stage::demo();
    let (before, steps) = (people(&stage), stage.steps());
    let mut desk = stage.desk();
    desk.press("I <tests/fixtures/people/damaged.csv> Enter");
    assert!(desk.shows("Ligne 2"), "{}", desk.text());
    desk.press("Enter Enter Esc");
    assert_eq!((people(&stage), stage.steps()), (before, steps));
}

#[test]
fn what_is_no_list_is_told_in_the_form() {
    let stage = Stage::demo();
    std::fs::write(stage.folder.path().join("zip.csv"), b"PK\x03\x04\0\0\0").unwrap();
    let zip = stage.folder.path().join("zip.csv").display().to_string();
    for path in ["nulle/part.csv", "tests", "/dev/zero", zip.as_str(), ""] {
        let mut desk = stage.desk();
        desk.press("I").paste(path).press("Enter");
        assert!(desk.cursor().is_some(), "{path}: {}", desk.text());
        assert!(!desk.shows("nouvelle") && !desk.shows("os error"), "{path}: {}", desk.text());
    }
}
