//! F-5: names that attack stay in their cells: nothing acts, nothing shifts.

use ratatui::buffer::Buffer;
use ronde::domain::id::PersonId;
use ronde::store::Change;
use ronde::text::Language;
use unicode_width::UnicodeWidthStr;

use crate::book;
use crate::everywhere::SCREENS;
use crate::stage::{HOSTILE, SIZES, Stage};

/// A book whose people, institution, cycle and animator are called like this.
fn stage(names: &[&str]) -> Stage {
    let mut stage = Stage::empty();
    names[0].clone_into(&mut stage.config.name);
    let mut store = stage.store();
    let dates = [book::day(2026, 11, 2), stage.today, book::day(2027, 1, 4), book::day(2027, 2, 1)];
    let mut cycle = book::cycle(&format!("C{}", names[0]), 100, &dates);
    cycle.animators = vec![names[0].to_owned()];
    store.apply(&Change::AddCycle(cycle)).unwrap();
    let id = stage.cycle();
    let session = stage.session_id();
    for name in names {
        let mut details = book::details(&format!("A{name}"), name);
        details.institution = format!("I{name}");
        let add = Change::AddPerson { details, enrol: Some(book::place(id)) };
        let person: PersonId = store.apply(&add).unwrap().deed.person().unwrap();
        store.apply(&book::mark(session, person, ronde::domain::attendance::Mark::Late)).unwrap();
        store.apply(&Change::Mark { session, person, mark: None, seen: None }).unwrap();
    }
    stage
}

/// Where the lines between panes and the frames of layers stand, in each row.
fn lines(buffer: &Buffer) -> Vec<Vec<u16>> {
    let is_line = |x: u16, y: u16| ["│", "╭", "╮", "╰", "╯"].contains(&buffer[(x, y)].symbol());
    (0..buffer.area.height).map(|y| (0..buffer.area.width).filter(|x| is_line(*x, y)).collect()).collect()
}

/// Everything to the right of the names in the pane of marks and in that of fees.
fn beside_the_names(buffer: &Buffer, rows: std::ops::Range<u16>) -> Vec<String> {
    let row = |y: u16| {
        let cells: Vec<&str> = (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect();
        let first = cells.iter().rposition(|cell| *cell == "…").map_or(0, |at| at + 1);
        (first, cells)
    };
    let shown: Vec<_> = rows.map(row).collect();
    let first = shown.iter().map(|(first, _)| *first).max().unwrap_or(0);
    shown.into_iter().map(|(_, cells)| cells[first..].concat()).collect()
}

#[test]
fn f5_no_line_of_any_screen_moves() {
    let plain: Vec<String> = (0..HOSTILE.len()).map(|at| format!("Nom{at:02}")).collect();
    let plain: Vec<&str> = plain.iter().map(String::as_str).collect();
    let (hostile, plain) = (stage(HOSTILE), stage(&plain));
    for script in SCREENS {
        for size in SIZES {
            let look = |stage: &Stage| {
                let mut desk = crate::desk::Desk::new(stage.opening(), size);
                desk.press(script).buffer().clone()
            };
            let (seen, expected) = (look(&hostile), look(&plain));
            // A card or a preview has as many lines as it needs: only lists and panes compare row by row.
            if !script.contains(['E', 'I']) {
                assert_eq!(lines(&seen), lines(&expected), "{script} {size:?}\n{}", text(&seen));
            }
            the_frame_is_whole(&seen);
            wide_cells_are_whole(&seen);
        }
    }
}

/// Each row of a layer has both its sides.
fn the_frame_is_whole(buffer: &Buffer) {
    let corner = |sign: &str| {
        let cells = buffer.content().iter().position(|cell| cell.symbol() == sign);
        cells.map(|at| buffer.pos_of(at))
    };
    let (Some((left, top)), Some((right, bottom))) = (corner("╭"), corner("╯")) else { return };
    for y in top + 1..bottom {
        let sides = [left, right].map(|x| buffer[(x, y)].symbol());
        assert_eq!(sides, ["│", "│"], "line {y}\n{}", text(buffer));
    }
}

fn text(buffer: &Buffer) -> String {
    crate::picture::rows(buffer).join("\n")
}

/// A cell holds something, and behind what is wider than a column stand empty ones.
fn wide_cells_are_whole(buffer: &Buffer) {
    for y in 0..buffer.area.height {
        for x in 0..buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            let width = symbol.width();
            assert!(width > 0, "{symbol:?} has no width");
            for behind in x + 1..x + u16::try_from(width).unwrap() {
                let covered = buffer.cell((behind, y)).is_some_and(|cell| cell.symbol() == " ");
                assert!(covered, "{symbol:?} at {x},{y}\n{}", text(buffer));
            }
        }
    }
}

#[test]
fn f5_marks_and_money_stand_in_their_columns() {
    let stage = stage(HOSTILE);
    for size in [(120, 40), (80, 40), (60, 40)] {
        for script in ["", "3", "2 Right"] {
            let mut desk = crate::desk::Desk::new(stage.opening(), size);
            desk.press(script).press("G");
            let people = u16::try_from(HOSTILE.len()).unwrap();
            let rows = beside_the_names(desk.buffer(), 6..6 + people - 1);
            for row in &rows {
                assert_eq!(row, &rows[0], "{script} {size:?}\n{}", desk.text());
            }
            assert!(rows[0].contains('·') || size.0 < 110, "{rows:?}");
        }
    }
}

#[test]
fn f5_hostile_text_typed_or_pasted_in_fields_is_shown_in_its_field() {
    let stage = Stage::demo();
    for hostile in HOSTILE {
        for open in ["n", "/", "?", "I", "N Tab Tab Tab", "3 f c w Tab Tab"] {
            let mut desk = stage.desk();
            desk.press(open).paste(hostile).press("Left Home End Backspace");
            let frame = lines(desk.buffer());
            desk.press("C-u");
            assert_eq!(frame, lines(desk.buffer()), "{open} {hostile:?}");
            wide_cells_are_whole(desk.buffer());
        }
    }
}

#[test]
fn f5_what_is_told_of_hostile_names_stays_in_its_line() {
    for language in [Language::Fr, Language::Nl, Language::En] {
        let stage = Stage { language, ..stage(HOSTILE) };
        let mut desk = stage.desk();
        for _ in HOSTILE {
            desk.press("l");
            assert!(desk.status().starts_with('✓'), "{}", desk.status());
        }
        assert!(stage.column().chars().all(|mark| mark == 'l'));
    }
}
