//! Screens as keystrokes and pictures, in three languages and three sizes.
//!
//! A file holds one screen in every language and size that matters for it.

use ronde::text::Language;

use super::desk::Desk;
use super::stage::{SIZES, Stage, USUAL};

const ALL: [Language; 3] = [Language::Fr, Language::Nl, Language::En];

/// Plays the same keys in each language and size, and keeps the pictures side by side.
fn shoot(name: &str, stage: impl Fn() -> Stage, takes: &[(Language, (u16, u16))], script: &str) {
    let look = |language, size| {
        let mut stage = stage();
        (stage.language, stage.size) = (language, size);
        let mut desk = stage.desk();
        desk.press(script);
        hang(&desk, &stage)
    };
    let mut pictures = Vec::new();
    for (language, size) in takes {
        pictures.push(format!("== {} {}×{} ==\n{}", language.code(), size.0, size.1, look(*language, *size)));
    }
    keep(name, script, &pictures.join("\n\n"));
}

/// The picture, without the place of the book.
fn hang(desk: &Desk, stage: &Stage) -> String {
    desk.picture().replace(&stage.folder.path().display().to_string(), "FOLDER")
}

fn keep(name: &str, script: &str, pictures: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, description => script }, {
        insta::assert_snapshot!(name, pictures);
    });
}

/// Every language and size.
fn everywhere() -> Vec<(Language, (u16, u16))> {
    ALL.into_iter().flat_map(|language| SIZES.map(|size| (language, size))).collect()
}

/// Three languages at the usual size.
fn usual() -> Vec<(Language, (u16, u16))> {
    ALL.map(|language| (language, USUAL)).to_vec()
}

#[test]
fn panes() {
    for (name, script) in [("attendance", ""), ("cycles", "1"), ("fees", "3")] {
        shoot(name, Stage::demo, &everywhere(), script);
    }
}

#[test]
fn styles_by_meaning() {
    let stage = Stage { size: (120, 30), ..Stage::demo() };
    let mut desk = stage.desk();
    let mut pictures = Vec::new();
    for script in ["", "l P", "1", "3"] {
        pictures.push(format!("== {script} ==\n{}", desk.press(script).styled()));
    }
    keep("styles", "one after the other", &pictures.join("\n\n"));
}

#[test]
fn layers() {
    for (name, script) in [
        ("help", "?"),
        ("help-filtered", "? [pres]"),
        ("palette", ":"),
        ("search", "/ [le]"),
        ("search-none", "/ [zzz]"),
        ("jump", "f"),
        ("journal", "J"),
        ("card", "f c Enter"),
        ("card-of-somebody-exempt", "f m f m Enter"),
        ("hidden-names", "f c * Enter"),
    ] {
        shoot(name, Stage::demo, &usual(), script);
    }
}

#[test]
fn layers_on_the_smallest_window() {
    let smallest: Vec<_> = ALL.map(|language| (language, SIZES[2])).to_vec();
    for (name, script) in [
        ("smallest-help", "?"),
        ("smallest-card", "f c Enter"),
        ("smallest-search", "/ [le]"),
        ("smallest-journal", "J"),
        ("smallest-pay", "3 f c Enter"),
        ("smallest-person", "n"),
        ("smallest-new-cycle", "N"),
    ] {
        shoot(name, Stage::demo, &smallest, script);
    }
}

#[test]
fn forms() {
    for (name, script) in [
        ("pay", "3 f c Enter"),
        ("waive", "3 f c w"),
        ("refund", "3 f f r"),
        ("leave", "x"),
        ("add-person", "n"),
        ("edit-person", "f c Enter e"),
        ("enrol", "i [sam]"),
        ("import-which-file", "I"),
    ] {
        shoot(name, Stage::demo, &usual(), script);
    }
}

#[test]
fn wrong_input() {
    for (name, script) in [
        ("wrong-amount", "3 f c Enter C-u [cent] Enter"),
        ("wrong-amount-too-large", "3 f f r C-u [100] Enter"),
        ("wrong-date", "3 f c Enter Tab C-u [31/2] Enter"),
        ("wrong-reason", "3 f c w Enter"),
        ("wrong-email", "n [Zoé] Tab Tab Tab Tab [pas une adresse] Enter"),
        ("wrong-name", "n Enter"),
        ("wrong-file", "I [nulle/part.csv] Enter"),
        ("wrong-list", "I <tests/fixtures/people/unclosed-quote.csv> Enter"),
        ("wrong-year", "N Tab C-u [bientôt] Enter"),
        ("wrong-hours", "N Tab Tab Tab Tab Tab Tab [midi] Enter"),
        ("wrong-name-taken", "N Tab Tab Tab [Pairs-aidants 2026-2027] Enter"),
    ] {
        shoot(name, Stage::demo, &usual(), script);
    }
}

/// 2028: two Mondays of the season are public holidays.
#[test]
fn new_cycle() {
    let wide: Vec<_> = ALL.map(|language| (language, SIZES[0])).to_vec();
    shoot("new-cycle", Stage::demo, &usual(), "N");
    shoot("new-cycle-2028-next-week", Stage::demo, &wide, "N Tab C-u [2028]");
    shoot("new-cycle-2028-keep", Stage::demo, &wide, "N Tab C-u [2028] Tab Right");
    shoot("new-cycle-2028-saved", Stage::demo, &usual(), "N Tab C-u [2028] Enter");
}

#[test]
fn import() {
    for (name, file) in [
        ("import-good", "excel-windows-1252.csv"),
        ("import-doubles", "doubles.csv"),
        ("import-damaged", "damaged.csv"),
        ("import-form", "microsoft-form-nl.csv"),
    ] {
        shoot(name, Stage::demo, &usual(), &format!("I <tests/fixtures/people/{file}> Enter"));
    }
    let script = "I <tests/fixtures/people/excel-windows-1252.csv> Enter Enter";
    shoot("import-done", Stage::demo, &usual(), script);
}

#[test]
fn what_just_happened() {
    for (name, script) in [
        ("said-marked", "l"),
        ("said-rest", "l P"),
        ("said-undone", "l u"),
        ("said-redone", "l u U"),
        ("said-guest", "+"),
        ("said-paid", "3 f c Enter Enter"),
        ("said-not-applicable", "f l p"),
        ("said-nothing-paid", "3 f m f m r"),
        ("said-paste", "<texte>"),
        ("said-copied", "3 f c y"),
    ] {
        shoot(name, Stage::demo, &usual(), script);
    }
}

#[test]
fn a_full_cycle_has_a_waiting_list() {
    let stage = || {
        let stage = Stage::demo();
        stage.enrol_network(4);
        stage
    };
    let mut takes = usual();
    takes.push((Language::Fr, SIZES[2]));
    shoot("waiting-list", stage, &takes, "G");
    shoot("waiting-no-mark", stage, &usual(), "G p");
    shoot("waiting-no-fee", stage, &usual(), "G 3 Enter");
}

#[test]
fn another_cycle_and_one_without_people() {
    shoot("other-cycle", Stage::demo, &usual(), "1 End Enter");
    shoot("nobody", Stage::empty, &everywhere(), "N Enter");
}

#[test]
fn the_first_start() {
    shoot("welcome", Stage::empty, &everywhere(), "");
}

#[test]
fn read_only() {
    let stage = || Stage { read_only: true, ..Stage::demo() };
    shoot("read-only", stage, &usual(), "l");
}

#[test]
fn a_window_too_small() {
    let takes: Vec<_> = ALL.into_iter().flat_map(|l| [(39, 12), (40, 11), (12, 5)].map(|s| (l, s))).collect();
    shoot("too-small", Stage::demo, &takes, "");
}
