//! Screens as keystrokes and pictures, in three languages and three sizes.
//!
//! A file holds one screen in every language and size that matters for it.

use ronde::domain::setting::Setting;
use ronde::store::Change;
use ronde::text::Language;

use super::desk::Desk;
use super::stage::{SIZES, Stage, USUAL};

type Take = (Language, (u16, u16));

const ALL: [Language; 3] = [Language::Fr, Language::Nl, Language::En];

/// Plays the same keys in each language and size, and keeps the pictures side by side.
fn shoot(name: &str, stage: impl Fn() -> Stage, takes: &[Take], script: &str, look: fn(&Desk) -> String) {
    let picture = |(language, size): &Take| {
        let mut stage = stage();
        (stage.language, stage.size) = (*language, *size);
        let picture = look(stage.desk().press(script));
        format!("== {} {}×{} ==\n{picture}", language.code(), size.0, size.1)
    };
    keep(name, script, &takes.iter().map(picture).collect::<Vec<_>>().join("\n\n"));
}

fn keep(name: &str, script: &str, pictures: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, description => script }, {
        insta::assert_snapshot!(name, pictures);
    });
}

/// Every language and size.
fn everywhere() -> Vec<Take> {
    ALL.into_iter().flat_map(|language| SIZES.map(|size| (language, size))).collect()
}

/// Three languages at the usual size.
fn usual() -> Vec<Take> {
    ALL.map(|language| (language, USUAL)).to_vec()
}

#[test]
fn panes() {
    for (name, script) in [("attendance", ""), ("cycles", "1"), ("fees", "3")] {
        shoot(name, Stage::demo, &everywhere(), script, Desk::picture);
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
        ("journal", "J"),
        ("card", "f c Enter"),
        ("card-of-somebody-exempt", "f m f m Enter"),
        ("hidden-names", "f c * Enter"),
    ] {
        shoot(name, Stage::demo, &usual(), script, Desk::layer);
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
        ("smallest-split", "3 f m f m s"),
        ("smallest-payer", "3 f m f m e"),
        ("smallest-price", "3 f n t"),
        ("smallest-person", "n"),
        ("smallest-new-cycle", "N"),
        ("smallest-reminders", "3 m"),
        ("smallest-qr", "3 f m f m Q"),
    ] {
        shoot(name, Stage::demo, &smallest, script, Desk::layer);
    }
}

#[test]
fn forms() {
    for (name, script) in [
        ("pay", "3 f c Enter"),
        ("waive", "3 f c w"),
        ("refund", "3 f f r"),
        ("payer", "3 f m f m e"),
        ("price", "3 f n t Right"),
        ("price-too-much", "3 f a t Right Tab [30]"),
        ("split", "3 f m f m s"),
        ("leave", "x"),
        ("add-person", "n"),
        ("edit-person", "f c Enter e"),
        ("enrol", "i [sam]"),
        ("import-which-file", "I"),
        ("which-folder", "3 m w"),
    ] {
        shoot(name, Stage::demo, &usual(), script, Desk::layer);
    }
}

#[test]
fn wrong_input() {
    for (name, script) in [
        ("wrong-amount", "3 f c Enter C-u [cent] Enter"),
        ("wrong-amount-too-large", "3 f f r C-u [100] Enter"),
        ("wrong-date", "3 f c Enter Tab C-u [31/2] Enter"),
        ("wrong-reason", "3 f c w Enter"),
        ("wrong-reference", "3 f m f m e Tab [123/4567/89012] Enter"),
        ("wrong-split", "3 f m f m s [10] Enter"),
        ("wrong-email", "n [Zoé] Tab Tab Tab Tab [pas une adresse] Enter"),
        ("wrong-name", "n Enter"),
        ("wrong-file", "I [nulle/part.csv] Enter"),
        ("wrong-list", "I <tests/fixtures/people/unclosed-quote.csv> Enter"),
        ("wrong-year", "N Tab C-u [bientôt] Enter"),
        ("wrong-hours", "N Tab Tab Tab Tab Tab Tab [midi] Enter"),
        ("wrong-name-taken", "N Tab Tab Tab [Pairs-aidants 2026-2027] Enter"),
    ] {
        shoot(name, Stage::demo, &usual(), script, Desk::layer);
    }
}

/// One employer has paid too much for two people.
#[test]
fn a_payment_for_several() {
    let stage = || {
        let stage = Stage::demo();
        stage.desk().press("3 f m f m e Enter f c e [relais des trois cours] Enter s [100] Enter");
        stage
    };
    shoot("unallocated", stage, &everywhere(), "3", Desk::picture);
    for (name, script) in
        [("payments", "3 S"), ("payments-moved", "3 S Enter"), ("card-of-a-payer", "f c Enter")]
    {
        shoot(name, stage, &usual(), script, Desk::layer);
    }
}

/// The code itself is read by `effects/qr.rs`.
#[test]
fn codes_and_reminders() {
    let takes: Vec<_> = everywhere().into_iter().filter(|(_, size)| *size != SIZES[2]).collect();
    shoot("qr", Stage::demo, &takes, "3 f m f m Q", Desk::text);
    shoot("reminders", Stage::demo, &takes, "3 m", Desk::layer);
    shoot("account", without_account, &usual(), "3 f m f m Q", Desk::layer);
    shoot("wrong-iban", without_account, &usual(), "3 m [ASBL] Tab [BE00] Enter", Desk::layer);
}

fn without_account() -> Stage {
    let stage = Stage::demo();
    let values = [Setting::Beneficiary, Setting::Iban].map(|setting| (setting, String::new()));
    stage.store().apply(&Change::Configure { values: values.into() }).unwrap();
    stage
}

/// 2028: two Mondays of the season are public holidays.
#[test]
fn new_cycle() {
    let wide: Vec<_> = ALL.map(|language| (language, SIZES[0])).to_vec();
    shoot("new-cycle", Stage::demo, &usual(), "N", Desk::layer);
    shoot("new-cycle-2028-next-week", Stage::demo, &wide, "N Tab C-u [2028]", Desk::layer);
    shoot("new-cycle-2028-keep", Stage::demo, &wide, "N Tab C-u [2028] Tab Right", Desk::layer);
}

fn worked_on() -> Stage {
    let stage = Stage::demo();
    let sessions = stage.store().sessions(stage.cycle(), stage.today).unwrap();
    let themes = |words: &[&str]| words.iter().map(ToString::to_string).collect();
    let noted = [(0, themes(&["cadre", "ecoute"])), (2, themes(&["cadre"]))];
    for (at, themes) in noted {
        stage.store().apply(&Change::WorkOn { session: sessions[at].id, themes, seen: None }).unwrap();
    }
    stage
}

/// Both sizes with room for an overlay beside what it is about.
fn roomy() -> Vec<Take> {
    everywhere().into_iter().filter(|(_, size)| *size != SIZES[2]).collect()
}

#[test]
fn questions_of_a_session() {
    shoot("questions", worked_on, &roomy(), "1 t Enter Down Space", Desk::picture);
    let smallest: Vec<_> = ALL.map(|language| (language, SIZES[2])).to_vec();
    shoot("smallest-questions", worked_on, &smallest, "1 t", Desk::layer);
    shoot("own-question", worked_on, &usual(), "1 t n", Desk::layer);
    shoot("note-session", worked_on, &usual(), "1 t e [La charte]", Desk::layer);
    shoot("questions-hidden", worked_on, &usual(), "1 t n [Secret] Enter e [Secret] Enter *", Desk::layer);
}

#[test]
fn next_season() {
    shoot("season", Stage::demo, &roomy(), "1 s", Desk::layer);
    shoot("season-people", Stage::demo, &roomy(), "1 s Enter Space Down Space", Desk::layer);
}

/// A free cycle has no fees, and the assembly no names.
#[test]
fn how_a_group_lives() {
    let of = |formula: &'static str| {
        move || {
            let stage = Stage::empty();
            stage.add_cycle(formula, "Un");
            stage
        }
    };
    shoot("free-cycle", of("conseil"), &everywhere(), "n [Amina] Enter p", Desk::picture);
    shoot("counts", of("assemblee"), &everywhere(), "Home + +", Desk::picture);
}

#[test]
fn import() {
    for (name, file) in [
        ("import-good", "excel-windows-1252.csv"),
        ("import-doubles", "doubles.csv"),
        ("import-damaged", "damaged.csv"),
        ("import-form", "microsoft-form-nl.csv"),
    ] {
        shoot(name, Stage::demo, &usual(), &format!("I <tests/fixtures/people/{file}> Enter"), Desk::layer);
    }
}

#[test]
fn bank() {
    shoot("bank", Stage::demo, &everywhere(), "b", Desk::layer);
    for (name, script) in [
        ("bank-maybe-known", "b End"),
        ("bank-decided", "b a x x m"),
        ("bank-leave", "b a Esc"),
        ("bank-whose", "b f [am]"),
        ("bank-choose", "b o [tests/fixtures/people/] Tab"),
        ("bank-wrong-file", "b o <tests/fixtures/people/doubles.csv> Enter"),
        ("bank-opened", "b o <tests/fixtures/bank/sample.camt.053.001.08.xml> Enter"),
    ] {
        shoot(name, Stage::demo, &usual(), script, Desk::layer);
    }
    let smallest: Vec<_> = ALL.map(|language| (language, SIZES[2])).to_vec();
    shoot("smallest-bank-leave", Stage::demo, &smallest, "b a Esc", Desk::layer);
    let empty = "b a a x x Enter b Esc b";
    shoot("bank-nothing-open", Stage::demo, &usual(), empty, Desk::layer);
}

#[test]
fn what_just_happened() {
    let mut said = Vec::new();
    for script in [
        "l",
        "l P",
        "l P P",
        "l u",
        "l u U",
        "+",
        "3 f c Enter Enter",
        "f l p",
        "3 f m f m r",
        "<texte>",
        "3 f c y",
        "f z",
        "_",
        "U",
        "N Tab C-u [2028] Enter",
        "I <tests/fixtures/people/excel-windows-1252.csv> Enter Enter",
        "b a a x Enter",
        "b a Enter u",
    ] {
        said.push(format!("== {script} =="));
        for language in ALL {
            let stage = Stage { language, ..Stage::demo() };
            said.push(stage.desk().press(script).status());
        }
    }
    keep("said", "each", &said.join("\n"));
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
    shoot("waiting-list", stage, &takes, "G", Desk::picture);
}

#[test]
fn another_cycle_and_one_without_people() {
    shoot("other-cycle", Stage::demo, &usual(), "1 End Enter", Desk::picture);
    shoot("nobody", Stage::empty, &everywhere(), "N Enter", Desk::picture);
}

#[test]
fn the_first_start() {
    shoot("welcome", Stage::empty, &everywhere(), "", Desk::picture);
}

#[test]
fn read_only_and_waiting_for_a_letter() {
    let stage = || Stage { read_only: true, ..Stage::demo() };
    shoot("jump", Stage::demo, &usual(), "f", Desk::picture);
    shoot("read-only", stage, &usual(), "l", Desk::picture);
}

#[test]
fn a_window_too_small() {
    let takes: Vec<_> = ALL.into_iter().flat_map(|l| [(39, 12), (40, 11), (12, 5)].map(|s| (l, s))).collect();
    shoot("too-small", Stage::demo, &takes, "", Desk::picture);
}
