//! The code that asks for what somebody still owes, read off the screen.

use ratatui::style::{Color, Modifier};
use ronde::domain::setting::Setting;
use ronde::store::Change;

use crate::code::{decode, halves};
use crate::desk::Desk;
use crate::stage::{SIZES, Stage};

/// Somebody who owes everything.
const MAREK: &str = "3 f m f m";

/// What a telephone reads off the screen of a terminal with colours, or of one without, its ground dark.
fn read(desk: &Desk, colours: bool) -> Option<String> {
    let buffer = desk.buffer();
    let cell = |x: u16, y: u16| {
        let cell = &buffer[(x, y)];
        let tone = |colour: Color, otherwise: bool| match colour {
            Color::Indexed(16) if colours => true,
            Color::Indexed(231) if colours => false,
            _ => otherwise,
        };
        let (ink, ground) = (tone(cell.fg, false), tone(cell.bg, true));
        let reversed = cell.modifier.contains(Modifier::REVERSED);
        let (ink, ground) = if reversed { (ground, ink) } else { (ink, ground) };
        halves(cell.symbol(), ink, ground)
    };
    let rows = (0..buffer.area.height).map(|y| (0..buffer.area.width).map(|x| cell(x, y)).collect());
    decode(&rows.collect::<Vec<_>>())
}

/// What is asked of Marek: so many euro and cents.
fn payload(stage: &Stage, amount: &str) -> String {
    let reference = stage.member("Marek").reference.unwrap();
    format!("BCD\n002\n1\nSCT\n\nLa Ronde Exemple ASBL\nBE68539007547034\nEUR{amount}\n\n\n{reference}")
}

fn set(stage: &Stage, setting: Setting, value: &str) {
    let values = vec![(setting, value.to_owned())];
    stage.store().apply(&Change::Configure { values }).unwrap();
}

/// The demonstration before anybody gave an account.
fn without_account() -> Stage {
    let stage = Stage::demo();
    for setting in [Setting::Beneficiary, Setting::Iban] {
        set(&stage, setting, "");
    }
    stage
}

#[test]
fn the_code_asks_for_the_balance_on_any_terminal() {
    let mut stage = Stage::demo();
    for size in [SIZES[0], SIZES[1], (45, 24), (300, 80)] {
        for theme in ["default", "plain"] {
            (stage.size, stage.config.theme) = (size, theme.into());
            let mut desk = stage.desk();
            desk.press(MAREK).press("Q");
            for colours in [true, false] {
                let said = read(&desk, colours);
                assert_eq!(said, Some(payload(&stage, "50.00")), "{size:?} {theme}\n{}", desk.text());
            }
        }
    }
}

#[test]
fn what_was_paid_is_not_asked_again() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press(MAREK).press("Enter [12,50] Enter Q");
    assert_eq!(read(&desk, true), Some(payload(&stage, "37.50")), "{}", desk.text());
    assert!(desk.shows("37,50") && desk.shows("Marek"));
}

#[test]
fn a_code_on_the_screen_follows_what_another_terminal_notes() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press(MAREK).press("Q");
    let member = stage.member("Marek");
    let pay = |cents| crate::book::pay(member.person, stage.cycle(), cents);
    stage.store().apply(&pay(2000)).unwrap();
    assert_eq!(read(desk.told(), true), Some(payload(&stage, "30.00")));
    stage.store().apply(&pay(3000)).unwrap();
    assert_eq!(read(desk.told(), true), None);
    assert!(desk.shows("Rien à payer"), "{}", desk.text());
    desk.press("Esc");
    assert!(desk.shows("2 Présences") || desk.shows("3 Frais"), "{}", desk.text());
}

#[test]
fn the_account_is_asked_for_once_and_the_code_opens_by_itself() {
    let stage = without_account();
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press(MAREK).press("Q");
    assert!(desk.shows("Sur quel compte payer") && desk.cursor().is_some(), "{}", desk.text());
    desk.press("[La Ronde Exemple ASBL] Tab [be68 5390 0754 7034] Enter");
    assert_eq!(read(&desk, true), Some(payload(&stage, "50.00")), "{}", desk.text());
    assert_eq!(stage.steps(), steps + 1, "one step");
    assert_eq!(stage.store().setting(Setting::Iban).unwrap(), "BE68539007547034");
    desk.press("Esc u Q");
    assert!(desk.shows("Sur quel compte payer"), "{}", desk.text());
}

#[test]
fn a_wrong_account_is_told_at_its_field_and_nothing_is_saved() {
    let stage = without_account();
    let steps = stage.steps();
    for (typed, said) in [
        ("Enter", "70 caractères"),
        ("[ASBL] Enter", "pas un IBAN"),
        ("[ASBL] Tab [BE00 0000 0000 0097] Enter", "pas un IBAN"),
        ("[ASBL] Tab [BE68 5390 0754 7034] Tab [BANQUE] Enter", "pas un BIC"),
    ] {
        let mut desk = stage.desk();
        desk.press(MAREK).press("Q").press(typed);
        assert!(desk.shows(said) && desk.cursor().is_some(), "{typed}: {}", desk.text());
        desk.press("Esc");
        assert!(desk.cursor().is_none());
    }
    assert_eq!(stage.steps(), steps);
}

#[test]
fn structured_references_stand_on_their_own_line() {
    let stage = Stage::demo();
    set(&stage, Setting::QrReference, "structured");
    set(&stage, Setting::Bic, "GKCC BE BB");
    let said = read(stage.desk().press(MAREK).press("Q"), true).unwrap();
    let digits = stage.member("Marek").reference.unwrap().digits();
    let lines: Vec<&str> = said.split('\n').collect();
    assert_eq!((lines[4], lines[9], lines.len()), ("GKCCBEBB", digits.as_str(), 10), "{said}");
}

#[test]
fn a_window_that_is_too_small_says_what_it_takes() {
    let mut stage = Stage::demo();
    for (size, fits) in [((45, 24), true), ((44, 24), false), ((80, 23), false), ((40, 12), false)] {
        stage.size = size;
        let mut desk = stage.desk();
        desk.press(MAREK).press("Q");
        assert_eq!(read(&desk, true).is_some(), fits, "{size:?}\n{}", desk.text());
        assert_eq!(desk.shows("trop petite"), !fits, "{size:?}\n{}", desk.text());
    }
    stage.size = (40, 12);
    let mut desk = stage.desk();
    desk.press(MAREK).press("Q");
    assert!(desk.shows("45 × 24"), "{}", desk.text());
    assert!(read(desk.resize(80, 24), true).is_some());
}

#[test]
fn nobody_who_owes_nothing_has_a_code_and_hidden_names_stay_hidden() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 g f a Q");
    assert!(desk.shows("Rien à payer"), "{}", desk.text());
    let mut desk = stage.desk();
    desk.press(MAREK).press("* Q");
    assert!(read(&desk, true).is_some() && !desk.shows("Marek") && !desk.shows("Nowi"), "{}", desk.text());
}

#[test]
fn who_may_not_write_is_not_asked_for_an_account() {
    let mut stage = without_account();
    stage.read_only = true;
    let mut desk = stage.desk();
    desk.press(MAREK).press("Q");
    assert!(desk.status().contains("lecture seule") && desk.cursor().is_none(), "{}", desk.text());
}
