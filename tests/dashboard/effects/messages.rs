//! Messages of a session and its calendar: shown, copied, written; nothing is sent and nothing changes.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use ronde::store::Change;
use ronde::tui::app::Request;

use crate::stage::{SIZES, Stage};

fn files(folder: &Path) -> Vec<(String, String)> {
    let entry = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.unwrap().path();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())
    };
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(entry).collect();
    files.sort();
    files
}

/// What was put on the clipboard.
fn copied(requests: &[Request]) -> &str {
    let [Request::Copy(copied)] = requests else { panic!("{requests:?}") };
    copied
}

#[test]
fn a_message_is_shown_to_each_in_turn_and_in_their_language() {
    let stage = Stage { size: SIZES[0], ..Stage::unhosted() };
    let mut desk = stage.desk();
    desk.press("1 m");
    assert!(desk.shows("Bonjour Youssef,") && desk.shows("‹ Rappel ›"), "{}", desk.text());
    assert!(desk.press("Down").shows("Dag Joris,") && desk.shows("Uur: 13.30"), "{}", desk.text());
    assert!(desk.press("Tab").shows("‹ Bienvenue ›") && desk.shows("Bonjour Youssef,"), "{}", desk.text());
    assert!(desk.press("S-Tab S-Tab").shows("‹ Changement ›"), "{}", desk.text());
    assert!(desk.press("S-Tab").shows("Aucune institution n’accueille encore"), "{}", desk.text());
}

#[test]
fn y_copies_the_addresses_and_c_the_message() {
    let stage = Stage::unhosted();
    stage.without_address("Marek");
    let mut desk = stage.desk();
    desk.press("1 m y");
    let all = copied(&desk.requests).to_owned();
    assert!(all.starts_with("youssef.benkirane@exemple.be, joris.dewilgen@exemple.be, amina"), "{all}");
    assert!(!all.contains("marek") && all.split(", ").count() == 9, "{all}");
    desk.requests.clear();
    desk.press("Down Down c");
    let letter = copied(&desk.requests);
    assert!(
        letter
            .starts_with("Rappel\u{a0}: Pairs-aidants 2026-2027, séance du lundi 7 décembre 2026\n\nBonjour")
    );
    // What is pasted has no calendar with it.
    assert!(letter.contains("Amina") && !letter.contains("joint"), "{letter}");
    desk.requests.clear();
    desk.press("g c");
    let letter = copied(&desk.requests);
    assert!(letter.contains("à toutes et tous") && letter.contains("Dag allemaal"), "{letter}");
}

#[test]
fn drafts_are_written_and_never_over_others() {
    let stage = Stage::unhosted();
    let folder = stage.folder.path().join("mes messages");
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press("1 m w C-u").paste(folder.to_str().unwrap()).press("Enter");
    assert!(desk.shows("10 brouillons écrits"), "{}", desk.text());
    let written = files(&folder);
    assert!(written.iter().any(|(name, _)| *name == format!("message-{}.eml", stage.person("Amina"))));
    for (name, eml) in &written {
        assert!(eml.starts_with("X-Unsent: 1\r\n") && eml.contains("text/calendar"), "{name}: {eml}");
        assert_eq!((eml.matches("\r\nTo: ").count(), eml.matches("\r\nBcc: ").count()), (1, 0), "{eml}");
    }
    desk.press("w C-u").paste(folder.to_str().unwrap()).press("Enter");
    assert!(desk.shows("existe déjà") && desk.cursor().is_some(), "{}", desk.text());
    assert_eq!(files(&folder), written);
    // One for all, beside them.
    desk.press("Esc g w C-u").paste(folder.to_str().unwrap()).press("Enter");
    assert!(desk.shows("1 brouillon écrit"), "{}", desk.text());
    let (_, eml) = files(&folder).into_iter().find(|(name, _)| name == "message.eml").unwrap();
    assert_eq!((eml.matches("\r\nTo: ").count(), eml.matches("\r\nBcc: ").count()), (0, 1), "{eml}");
    assert_eq!(stage.steps(), steps, "the book is as it was");
}

#[test]
fn what_another_terminal_changes_is_shown_at_once() {
    let stage = Stage { size: SIZES[0], ..Stage::unhosted() };
    let session = stage.session_id();
    let today = stage.today;
    let mut desk = stage.desk();
    desk.press("1 m Down");
    let place = "Salle B, rue Inventée 3".to_owned();
    stage.store().apply(&Change::HoldElsewhere { session, place, seen: None }).unwrap();
    assert!(desk.told().shows("Plaats: Salle B, rue Inventée 3"), "{}", desk.text());
    assert!(desk.shows("Dag Joris,"), "the cursor is where it was");
    let cancel = Change::CancelSession { session, reason: "Secret".into(), today };
    stage.store().apply(&cancel).unwrap();
    desk.told();
    assert!(desk.shows("‹ Bienvenue ›"), "nobody is reminded of it: {}", desk.text());
    desk.press("S-Tab");
    assert!(
        desk.shows("‹ Changement ›") && desk.shows("annulée") && !desk.shows("Secret"),
        "{}",
        desk.text()
    );
}

#[test]
fn a_session_without_people_and_one_that_is_over() {
    let stage = Stage::empty();
    let mut desk = stage.desk();
    desk.press("N Enter 1 Down m");
    assert!(desk.status().contains("Personne n’est inscrit"), "{}", desk.text());
    let stage = Stage { today: crate::book::day(2026, 12, 8), ..Stage::unhosted() };
    let mut desk = stage.desk();
    desk.press("1 m");
    assert!(desk.shows("‹ Bienvenue ›") && !desk.shows("Rappel"), "{}", desk.text());
    assert!(desk.press("Tab").shows("‹ Bienvenue ›"));
}

#[test]
fn hidden_names_are_hidden_here_too() {
    for size in SIZES {
        let stage = Stage { size, ..Stage::unhosted() };
        stage.without_address("Marek");
        let mut desk = stage.desk();
        for script in ["1 * m", "g", "Tab", "Tab"] {
            desk.press(script);
            for name in ["Youssef", "Benkirane", "benkirane", "Marek", "Nowi", "Joris"] {
                assert!(!desk.shows(name), "{name} after {script}\n{}", desk.text());
            }
        }
    }
}

#[test]
fn a_calendar_is_written_and_takes_the_place_of_the_one_before() {
    let stage = Stage::unhosted();
    let file = stage.folder.path().join("cycle.ics");
    let path = file.to_str().unwrap();
    let mut desk = stage.desk();
    desk.press("1 c C-u").paste(path).press("Enter");
    assert!(desk.status().contains("Calendrier écrit"), "{}", desk.text());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let events = || fs::read_to_string(&file).unwrap().matches("BEGIN:VEVENT").count();
    assert_eq!(events(), 7);
    desk.press("c C-u").paste(path).press("Tab Right");
    assert!(desk.shows("celle du lundi 7 décembre 2026"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(events(), 1);
    fs::write(&file, "autre chose").unwrap();
    desk.press("c C-u").paste(path).press("Enter");
    assert!(desk.shows("n’est pas un calendrier de ronde") && desk.cursor().is_some(), "{}", desk.text());
    assert_eq!(fs::read_to_string(&file).unwrap(), "autre chose");
    desk.press("C-u [notes.txt] Enter");
    assert!(desk.shows("finit par .ics"), "{}", desk.text());
}

#[test]
fn a_template_of_ones_own_that_is_none_is_told_with_its_line() {
    let stage = Stage::unhosted();
    let config = stage.folder.path().join("config");
    fs::create_dir_all(config.join("templates")).unwrap();
    fs::write(config.join("templates/welcome.nl.txt"), "Welkom\n\nDag {naam}\n").unwrap();
    let folders = ronde::config::Folders { data: config.clone(), config };
    let opening = ronde::opening::Opening { folders: Some(folders), ..stage.opening() };
    let mut desk = crate::desk::Desk::new(opening, SIZES[0]);
    desk.press("1 m Tab");
    let said = desk.status();
    assert!(said.contains("welcome.nl.txt") && said.contains("Ligne 3") && said.contains("{naam}"), "{said}");
    assert!(desk.shows("‹ Rappel ›"), "what was there stays: {}", desk.text());
}
