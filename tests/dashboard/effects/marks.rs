//! Marks and guests: each key, its row, and where the cursor goes.

use ronde::domain::attendance::Mark;

use crate::stage::Stage;

#[test]
fn each_key_marks_and_goes_to_the_next_person() {
    for (key, mark) in [
        ("p", Mark::Present),
        ("l", Mark::Late),
        ("r", Mark::Late),
        ("e", Mark::Excused),
        ("a", Mark::Absent),
    ] {
        let stage = Stage::demo();
        let mut desk = stage.desk();
        assert!(desk.line().contains("Youssef"), "{}", desk.text());
        desk.press(key);
        assert_eq!(stage.mark("Youssef"), Some(mark), "{key}");
        assert_eq!(stage.column().matches('.').count(), 8, "{key}");
        assert!(desk.line().contains("Joris"), "{key}: {}", desk.text());
        assert!(desk.status().starts_with('✓') && desk.status().contains("Youssef"), "{}", desk.status());
    }
}

#[test]
fn a_mark_is_cleared_and_the_cursor_stays() {
    for key in ["Backspace", "-", "Delete"] {
        let stage = Stage::demo();
        let mut desk = stage.desk();
        desk.press("a Up").press(key);
        assert_eq!(stage.mark("Youssef"), None, "{key}");
        assert!(desk.line().contains("Youssef"), "{key}: {}", desk.text());
    }
}

#[test]
fn the_rest_never_overwrites() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("a l e P");
    assert_eq!(stage.column(), "aleppppepp");
    let steps = stage.steps();
    desk.press("P");
    assert_eq!(stage.column(), "aleppppepp");
    assert_eq!(stage.steps(), steps, "nothing to do is no step");
    assert!(desk.status().starts_with("! Rien à changer"), "{}", desk.status());
}

#[test]
fn who_is_marked_present_at_a_session_to_come_is_saved_and_said() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("Right p");
    assert!(desk.status().starts_with('✓') && desk.status().contains("séance à venir"), "{}", desk.status());
    desk.press("e");
    assert!(!desk.status().contains("séance à venir"), "an absence is announced: {}", desk.status());
}

#[test]
fn a_roll_call_passes_over_whom_the_session_does_not_concern() {
    let stage = Stage::demo();
    stage.enrol_network(3);
    let mut desk = stage.desk();
    // Nadia stands before Luca, who has left; those who wait stand behind Inès, the last.
    desk.press("f n f n f n");
    while !desk.line().contains("Nadia") {
        desk.press("Down");
    }
    desk.press("p");
    assert!(desk.line().contains("Chloé"), "{}", desk.text());
    desk.press("p p p p p p");
    assert!(!desk.status().contains("liste d’attente"), "{}", desk.status());
    assert_eq!(stage.column().matches('p').count(), 7, "{}", stage.column());
}

#[test]
fn what_does_not_apply_is_told_and_not_marked() {
    let stage = Stage::demo();
    stage.enrol_network(3);
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press("f f p");
    assert!(desk.status().contains("Luca Ferrantino n’était pas dans le cycle"), "{}", desk.status());
    desk.press("G p");
    assert!(desk.status().contains("liste d’attente"), "{}", desk.status());
    assert_eq!(stage.steps(), steps);
}

#[test]
fn guests_are_counted_up_and_down_to_none() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    let guests = |desk: &mut crate::desk::Desk, key| {
        desk.press(key);
        stage.session().guests
    };
    assert_eq!(guests(&mut desk, "+ ="), 2);
    assert_eq!(guests(&mut desk, "_"), 1);
    assert_eq!(guests(&mut desk, ")"), 0);
    assert_eq!(guests(&mut desk, "°"), 0);
    assert!(desk.status().contains("Pas d’invité·e à retirer"), "{}", desk.status());
}

#[test]
fn a_click_is_the_cell_that_is_marked() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    let rows: Vec<String> = desk.text().lines().map(str::to_owned).collect();
    let y = rows.iter().position(|row| row.contains("Fatou")).unwrap();
    let x = rows[y].chars().position(|c| c == '·').unwrap();
    desk.press(&format!("click({x},{y})"));
    assert!(desk.line().contains("Fatou"));
    desk.press("l");
    assert_eq!(stage.mark("Fatou"), Some(Mark::Late));
    // On the line of totals nobody is met, neither among the marks nor among the fees.
    let totals = rows.iter().position(|row| row.contains("Présent·es")).unwrap();
    for x in [3, 70] {
        desk.press("f c").press(&format!("click({x},{totals})"));
        assert!(desk.line().contains("Chloé"), "{}", desk.text());
    }
    desk.press("wheel-up wheel-up wheel-up wheel-up");
    assert!(desk.line().contains("Youssef"), "the wheel stops at the end: {}", desk.text());
}

#[test]
fn keys_of_another_pane_mark_nothing() {
    let stage = Stage::demo();
    let steps = stage.steps();
    stage.desk().press("1 p Esc l Esc e a Esc P + Esc - Tab Tab l e a P +");
    assert_eq!(stage.steps(), steps);
}

#[test]
fn nothing_is_marked_in_a_book_open_for_reading() {
    let stage = Stage { read_only: true, ..Stage::demo() };
    let steps = stage.steps();
    let mut desk = stage.desk();
    for key in ["p", "P", "+", "u", "U", "n", "N", "I", "i", "x", "3 Enter", "w"] {
        desk.press(key);
        assert!(desk.status().contains("lecture seule"), "{key}: {}", desk.text());
    }
    assert_eq!(stage.steps(), steps);
}
