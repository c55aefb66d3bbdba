//! Reminders: who owes what, the letter to each, the drafts in a folder.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use ronde::domain::setting::Setting;
use ronde::store::Change;
use ronde::tui::app::Request;

use crate::stage::{SIZES, Stage};

fn drafts(folder: &Path) -> Vec<(String, String)> {
    let entry = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.unwrap().path();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())
    };
    let mut drafts: Vec<_> = fs::read_dir(folder).unwrap().map(entry).collect();
    drafts.sort();
    drafts
}

#[test]
fn only_those_who_owe_something_are_listed_with_their_balance() {
    let stage = Stage { size: SIZES[0], ..Stage::demo() };
    let mut desk = stage.desk();
    desk.press("3 m");
    for (shown, text) in [
        (true, "Chloé Lambrequin"),
        (true, "30,00  chloe.lambrequin@exemple.be"),
        (true, "Marek Nowiński"),
        // Paid, paid too much, exempt.
        (false, "amina.diallo"),
        (false, "fatou.ndoye"),
        (false, "esperance.mbala"),
    ] {
        assert_eq!(desk.shows(text), shown, "{text}\n{}", desk.text());
    }
    assert!(desk.shows("Bonjour Chloé,") && desk.shows("Nous avons bien reçu 20,00"), "{}", desk.text());
    assert!(!desk.press("Down").shows("Bonjour Chloé,") && desk.shows("Bonjour Marek,"), "{}", desk.text());
}

#[test]
fn y_copies_the_letter_with_its_lines() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 m Down y");
    let [Request::Copy(letter)] = &desk.requests[..] else { panic!("{:?}", desk.requests) };
    let reference = stage.member("Marek").reference.unwrap().to_string();
    assert!(letter.starts_with("Rappel\u{a0}: participation à Pairs-aidants 2026-2027\n\nBonjour Marek,\n"));
    assert!(letter.contains(&reference) && letter.contains("BE68 5390 0754 7034"), "{letter}");
    assert!(!letter.contains("Chloé") && !letter.contains("QR"), "{letter}");
}

#[test]
fn drafts_are_written_into_a_folder_and_never_over_others() {
    let stage = Stage::demo();
    let folder = stage.folder.path().join("mes rappels");
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press("3 m w C-u").paste(folder.to_str().unwrap()).press("Enter");
    assert!(desk.shows("2 brouillons écrits"), "{}", desk.text());
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    let written = drafts(&folder);
    let ids = ["Chloé", "Marek"].map(|name| format!("rappel-{}.eml", stage.person(name)));
    assert_eq!(written.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ids);
    for (name, eml) in &written {
        assert!(eml.starts_with("X-Unsent: 1\r\n") && eml.contains("image/png"), "{name}: {eml}");
    }
    desk.press("Enter C-u").paste(folder.to_str().unwrap()).press("Enter");
    assert!(desk.shows("existe déjà") && desk.cursor().is_some(), "{}", desk.text());
    assert_eq!(drafts(&folder), written);
    assert_eq!(stage.steps(), steps, "the book is as it was");
}

#[test]
fn the_account_is_asked_for_first_and_the_list_opens_by_itself() {
    let stage = Stage::demo();
    let values = vec![(Setting::Beneficiary, String::new()), (Setting::Iban, String::new())];
    stage.store().apply(&Change::Configure { values }).unwrap();
    let mut desk = stage.desk();
    desk.press("3 m");
    assert!(desk.shows("Sur quel compte payer"), "{}", desk.text());
    desk.press("[ASBL Exemple] Tab [BE68 5390 0754 7034] Enter");
    assert!(desk.shows("Bonjour Chloé,"), "{}", desk.text());
}

#[test]
fn who_has_paid_meanwhile_is_gone_and_nobody_left_is_said() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 m Down");
    for (name, cents) in [("Chloé", 3000), ("Marek", 5000)] {
        let pay = crate::book::pay(stage.person(name), stage.cycle(), cents);
        stage.store().apply(&pay).unwrap();
        desk.told();
        assert!(!desk.shows(&format!("Bonjour {name}")), "{}", desk.text());
    }
    assert!(desk.shows("Plus personne ne doit rien"), "{}", desk.text());
    desk.press("y w Enter Esc m");
    assert!(desk.requests.is_empty() && desk.cursor().is_none());
    assert!(desk.status().contains("Plus personne ne doit rien"), "{}", desk.text());
}

#[test]
fn hidden_names_are_hidden_here_too() {
    for size in SIZES {
        let stage = Stage { size, ..Stage::demo() };
        let mut desk = stage.desk();
        desk.press("3 * m");
        for name in ["Chloé", "Lambrequin", "lambrequin", "Marek"] {
            assert!(!desk.shows(name), "{name}\n{}", desk.text());
        }
    }
}
