//! What is kept, erasing, and everything about one person.

use std::path::PathBuf;

use ronde::domain::erasure::Whose;
use ronde::store::Change;
use ronde::tui::events::Event;

use crate::book;
use crate::desk::Desk;
use crate::script;
use crate::stage::{SIZES, Stage};

const NAME: &str = "Pairs-aidants 2026-2027";

/// After the day from which the people of the cycle must be erased.
fn due() -> Stage {
    Stage { today: book::day(2027, 6, 10), ..Stage::demo() }
}

/// The question of the cycle that is open, with its name typed.
fn typed(name: &str) -> String {
    format!("1 Home e Enter [{name}]")
}

fn certificates(stage: &Stage) -> Vec<PathBuf> {
    let folder = stage.path().with_extension("certificates");
    std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect()
}

fn names(stage: &Stage) -> Vec<String> {
    let book = rusqlite::Connection::open(stage.path()).unwrap();
    let mut query = book.prepare("SELECT family FROM people ORDER BY id").unwrap();
    query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn nothing_is_erased_without_the_whole_name() {
    let stage = due();
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press("1 Home e");
    assert!(desk.shows("Les attestations sont-elles faites ?"), "{}", desk.text());
    desk.press("Enter");
    for (name, said) in [
        ("", "Aucun nom n’a été tapé"),
        ("Pairs", "« Pairs » n’est pas « Pairs-aidants 2026-2027 »"),
        ("Réseau 2026-2027", "« Réseau 2026-2027 » n’est pas"),
    ] {
        desk.press(&format!(
            "C-u {} Enter",
            if name.is_empty() { String::new() } else { format!("[{name}]") }
        ));
        assert!(desk.shows(said), "{name}: {}", desk.text());
    }
    assert_eq!(stage.steps(), steps);
    assert!(certificates(&stage).is_empty());
    // Back a step, and out.
    desk.press("Esc");
    assert!(desk.shows("taper le nom pour confirmer"), "{}", desk.text());
    desk.press("Esc");
    assert!(!desk.shows("╭"), "{}", desk.text());
}

#[test]
fn a_cycle_is_erased_and_nobody_of_it_is_shown_any_more() {
    let stage = due();
    let gone: Vec<String> = stage.roster().iter().map(|member| member.family.clone()).collect();
    let mut desk = Desk::new(stage.opening(), SIZES[0]);
    // Seen everywhere before: whatever holds a name holds it now.
    desk.press("f c Enter Esc / [a] Esc J Esc").press(&typed("pairs-aidants 2026-2027")).press("Enter");
    assert!(desk.shows("Effacement terminé") && desk.shows("Certificat"), "{}", desk.text());
    assert!(desk.shows("Hors d’atteinte du programme"), "{}", desk.text());
    assert_eq!(certificates(&stage).len(), 1);
    desk.press("Esc");
    for script in ["", "2", "3", "1", "J", "u", "U", "/ [a]", ":", "V", "!", "A"] {
        desk.press("Esc Esc Esc").press(script);
        let shown = desk.text();
        let still = gone.iter().find(|name| shown.contains(name.as_str()));
        assert_eq!(still, None, "{script}: {shown}");
    }
    assert!(names(&stage).iter().all(|name| !gone.contains(name)), "{:?}", names(&stage));
    desk.press("Esc Esc 1 Home e");
    assert!(desk.status().contains("sont effacées depuis le"), "{}", desk.status());
}

#[test]
fn what_is_due_leads_to_its_erasure() {
    let stage = due();
    let mut desk = stage.desk();
    desk.press("1 Home");
    assert!(desk.text().lines().last().unwrap().contains("e effacer"), "{}", desk.text());
    desk.press("! Home");
    assert!(desk.shows("Entrée montre ce qui serait effacé"), "{}", desk.text());
    desk.press("Enter");
    assert!(desk.shows(&format!("╭ Effacer les personnes de {NAME}")), "{}", desk.text());
    desk.press("Esc V Enter");
    assert!(desk.shows(&format!("╭ Effacer les personnes de {NAME}")), "{}", desk.text());
    desk.press("Enter").press(&format!("[{NAME}] Enter Esc"));
    assert!(!desk.text().lines().take(2).any(|line| line.contains("à effacer")), "{}", desk.text());
}

#[test]
fn one_person_is_erased_from_their_card_and_the_others_stay() {
    let stage = Stage::demo();
    let before = names(&stage);
    let amina = stage.member("Amina");
    let mut desk = stage.desk();
    desk.press("f a Enter E");
    assert!(desk.shows("╭ Effacer Amina Diallo"), "{}", desk.text());
    desk.press("Enter [Amina Diallo] Enter");
    assert!(desk.shows("Effacement terminé"), "{}", desk.text());
    desk.press("Esc");
    assert!(!desk.shows("╭") && !desk.shows("Diallo"), "the card went, too: {}", desk.text());
    let after = names(&stage);
    assert_eq!(after.len() + 1, before.len());
    assert_eq!(before.into_iter().filter(|name| *name != amina.family).collect::<Vec<_>>(), after);
    let said = std::fs::read_to_string(&certificates(&stage)[0]).unwrap();
    assert!(said.contains("Une personne, à sa demande") && !said.contains("Diallo"), "{said}");
}

#[test]
fn what_was_seen_is_what_is_erased() {
    let stage = due();
    let mut desk = stage.desk();
    desk.press(&typed(NAME));
    let person = stage.person("Amina");
    stage
        .store()
        .apply(&Change::Mark {
            session: stage.store().sessions(stage.cycle(), stage.today).unwrap()[1].id,
            person,
            mark: Some(ronde::domain::attendance::Mark::Present),
            seen: None,
        })
        .unwrap();
    desk.press("Enter");
    assert!(!desk.shows("Effacement terminé"), "{}", desk.text());
    assert!(stage.store().person_name(person).unwrap().is_some());
    desk.press("Enter");
    assert!(desk.shows("Effacement terminé"), "looked at again: {}", desk.text());
}

#[test]
fn another_terminal_in_the_way_is_not_complete_and_goes_on() {
    let stage = due();
    let other = stage.store();
    let reading = other.snapshot().unwrap();
    assert!(!other.roster(stage.cycle()).unwrap().is_empty());
    let mut desk = stage.desk();
    desk.press(&typed(NAME)).press("Enter");
    assert!(desk.shows("Effacement pas terminé") && desk.shows("un autre terminal"), "{}", desk.text());
    assert!(certificates(&stage).is_empty(), "not complete");
    drop(reading);
    desk.press("Enter");
    assert!(desk.shows("Effacement terminé"), "{}", desk.text());
    assert_eq!(certificates(&stage).len(), 1);
}

#[test]
fn what_was_cut_off_goes_on_at_the_next_start_and_is_certified() {
    let stage = due();
    let mut store = stage.store();
    let whose = Whose::Cycle(stage.cycle());
    store.apply(&Change::Erase { whose, today: stage.today, seen: None }).unwrap();
    drop(store);
    let mut desk = stage.desk();
    assert!(desk.app.go_on_forgetting());
    desk.draw();
    assert!(desk.status().contains("L’effacement interrompu est terminé"), "{}", desk.status());
    assert_eq!(certificates(&stage).len(), 1);
    assert!(!stage.desk().app.go_on_forgetting(), "once");
    assert_eq!(certificates(&stage).len(), 1);
}

#[test]
fn a_book_that_may_not_be_written_is_not_erased() {
    let stage = Stage { read_only: true, ..due() };
    let mut desk = stage.desk();
    desk.press("1 Home e");
    assert!(!desk.shows("╭") && desk.status().contains("lecture"), "{}", desk.text());
    desk.press("V");
    assert!(desk.shows("╭ Vie privée"), "{}", desk.text());
}

#[test]
fn hidden_names_stay_hidden_in_what_is_kept_and_erased() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    let export = stage.folder.path().join("Diallo");
    desk.press("f a Enter x C-u").paste(&export.display().to_string()).press("Enter");
    desk.press("Esc Esc * V");
    assert!(!desk.shows("Diallo"), "{}", desk.text());
    desk.press("Esc f a Enter E Enter [x] Enter");
    assert!(!desk.shows("Diallo") && desk.shows("•••••"), "{}", desk.text());
}

#[test]
fn everything_about_a_person_is_written_for_its_owner_noted_and_taken_back() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    let folder = stage.folder.path().join("demande");
    desk.press("f a Enter x");
    assert!(desk.shows("Deux fichiers, un texte et un JSON"), "{}", desk.text());
    desk.press("C-u").paste(&folder.display().to_string()).press("Enter");
    assert!(desk.status().contains("en deux fichiers"), "{}", desk.status());
    let files: Vec<PathBuf> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 2);
    let privacy = stage.store().privacy(stage.today).unwrap();
    assert_eq!(privacy.files.len(), 2, "{:?}", privacy.files);
    desk.press("Esc 1 Home e Enter").press(&format!("[{NAME}] Enter"));
    assert!(desk.shows("Effacement terminé"), "{}", desk.text());
    assert!(files.iter().all(|file| !file.exists()), "what is as it was written goes");
}

#[test]
fn an_erasure_that_has_begun_is_not_stopped() {
    let stage = due();
    let mut desk = stage.desk();
    desk.press(&typed(NAME));
    for input in script::events("Enter Esc C-c") {
        desk.app.take(Event::Input(input));
        assert!(desk.app.busy());
    }
    desk.draw();
    assert!(desk.shows("Effacement en cours") && desk.shows("ne s’arrête plus"), "{}", desk.text());
    while desk.app.busy() {
        desk.app.work();
    }
    desk.draw();
    assert!(desk.shows("Effacement terminé"), "{}", desk.text());
    assert_eq!(certificates(&stage).len(), 1);
}
