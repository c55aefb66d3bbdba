//! G2: every screen in every size, from nothing to 500 × 200: no panic, the cursor inside, and nothing lost.

use crate::dice::Dice;
use crate::everywhere::SCREENS;
use crate::stage::Stage;

const EDGES: [(u16, u16); 20] = [
    (0, 0),
    (1, 1),
    (0, 30),
    (80, 0),
    (1, 200),
    (500, 1),
    (2, 2),
    (39, 12),
    (40, 11),
    (40, 12),
    (41, 13),
    (71, 15),
    (72, 16),
    (79, 24),
    (80, 24),
    (109, 30),
    (110, 30),
    (124, 40),
    (200, 60),
    (500, 200),
];

#[test]
fn g2_every_screen_is_drawn_in_every_size_and_comes_back() {
    for script in SCREENS {
        let stage = Stage::demo();
        stage.enrol_network(4);
        let mut desk = stage.desk();
        desk.press(script);
        let before = desk.picture();
        for (width, height) in EDGES {
            desk.resize(width, height);
            if width < 40 || height < 12 {
                assert!(desk.cursor().is_none(), "{script} {width}×{height}");
            } else {
                assert!(!desk.text().trim().is_empty(), "{script} {width}×{height}");
            }
        }
        desk.resize(80, 24);
        assert_eq!(desk.picture(), before, "{script}: nothing moved");
    }
}

#[test]
fn g2_five_thousand_sizes() {
    let stage = Stage::demo();
    stage.enrol_network(4);
    let mut desk = stage.desk();
    let mut dice = Dice(2);
    for at in 0..5_000 {
        if at % 100 == 0 {
            desk.press("Esc Esc Esc Esc");
            desk.press(SCREENS[(at / 100) % SCREENS.len()]);
        }
        let (width, height) = (dice.below(140), dice.below(50));
        desk.resize(u16::try_from(width).unwrap(), u16::try_from(height).unwrap());
    }
}

#[test]
fn g2_the_cursors_person_and_session_are_seen_in_every_size() {
    let stage = Stage::demo();
    stage.enrol_network(4);
    for script in ["", "G Up Up", "Right Right Right Right Right", "3 f i", "f m Left"] {
        let mut desk = stage.desk();
        let name = desk.press(script).line().chars().skip(2).take(6).collect::<String>();
        for width in (40..140).step_by(3) {
            for height in [12, 15, 16, 20, 24, 30] {
                desk.resize(width, height);
                assert!(desk.line().contains(&name), "{script}: {name} at {width}×{height}\n{}", desk.text());
                let chosen = crate::picture::chosen(desk.buffer()).len();
                assert_eq!(chosen, 1, "{script}\n{}", desk.picture());
            }
        }
    }
}
