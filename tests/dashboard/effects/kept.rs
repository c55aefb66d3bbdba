//! What is kept of people: consents on the card, files that were written, a cycle whose people are gone.

use ronde::domain::consent::{Consent, ConsentHow};
use ronde::store::Change;

use crate::stage::Stage;

/// What is noted of Chloé in the open cycle.
fn noted(stage: &Stage) -> Option<Consent> {
    let (person, cycle) = (stage.person("Chloé"), stage.cycle());
    let places = stage.store().card(person).unwrap().unwrap().places;
    places.into_iter().find(|place| place.cycle == cycle).unwrap().consent
}

#[test]
fn a_consent_is_noted_changed_and_taken_back_on_the_card() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("f c Enter c Right Tab [7/12/2026] Enter");
    let (on, how) = (stage.today, ConsentHow::Mail);
    assert_eq!(noted(&stage), Some(Consent { on, how }));
    assert!(desk.shows("Accord         e-mail, le 07/12/2026"), "{}", desk.text());
    desk.press("c Left Left Enter");
    assert_eq!(noted(&stage), None);
    assert!(desk.shows("Accord         pas encore"), "{}", desk.text());
    desk.press("u");
    assert_eq!(noted(&stage), Some(Consent { on, how }));
}

#[test]
fn a_consent_that_another_terminal_changed_is_not_overwritten() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("f c Enter c");
    let consent = Some(Consent { on: stage.today, how: ConsentHow::Spoken });
    let (person, cycle, today) = (stage.person("Chloé"), stage.cycle(), stage.today);
    stage.store().apply(&Change::Consent { person, cycle, consent, today, seen: None }).unwrap();
    desk.press("Left Enter");
    assert_eq!(noted(&stage), consent);
    assert!(desk.shows("entre-temps"), "{}", desk.text());
}

#[test]
fn somebody_new_agrees_at_once_if_that_is_said() {
    for (keys, expected) in [("", None), ("Right Right", Some(ConsentHow::Mail))] {
        let stage = Stage::demo();
        stage.desk().press(&format!("n [Zoé] Tab [Imaginaire] Up Up {keys} Enter"));
        let found = stage.store().find("imaginaire", 9).unwrap().people[0].id;
        let place = stage.store().card(found).unwrap().unwrap().places.remove(0);
        assert_eq!(place.consent, expected.map(|how| Consent { on: stage.today, how }), "{keys}");
    }
}

#[test]
fn drafts_are_noted_unless_the_book_may_not_be_written() {
    for read_only in [false, true] {
        let stage = Stage { read_only, ..Stage::demo() };
        let folder = stage.folder.path().join("lettres");
        stage.desk().press("3 m w C-u").paste(folder.to_str().unwrap()).press("Enter");
        let mut written: Vec<String> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().canonicalize().unwrap().display().to_string())
            .collect();
        written.sort();
        assert!(!written.is_empty());
        let conn = rusqlite::Connection::open(stage.path()).unwrap();
        let mut query =
            conn.prepare("SELECT path FROM written_files WHERE kind = 'draft' ORDER BY path").unwrap();
        let noted: Vec<String> =
            query.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
        assert_eq!(noted, if read_only { Vec::new() } else { written }, "read only: {read_only}");
    }
}

#[test]
fn where_people_are_gone_nothing_changes_and_nothing_is_urgent() {
    let stage = Stage::erased();
    let steps = stage.steps();
    let mut desk = stage.desk();
    assert!(!desk.shows("à effacer"), "{}", desk.text());
    for keys in [
        "2 p", "2 P", "2 +", "2 c", "2 E", "2 i", "2 x", "2 Enter", "2 f", "3 p", "3 w", "3 e", "3 m", "3 Q",
        "1 Down d", "1 x", "1 a", "1 l", "1 p", "1 t", "1 m", "1 +",
    ] {
        desk.press(keys);
        assert!(desk.shows("effacées"), "{keys}: {}", desk.text());
        assert!(desk.shows("il ne change plus"), "{keys}: {}", desk.text());
        desk.press("1 Up Up");
    }
    assert_eq!(stage.steps(), steps);
}
