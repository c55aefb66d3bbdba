//! What happens to sessions from the pane of cycles: the book before, keys, the book after.

use ronde::domain::attendance::{Cell, Mark};
use ronde::domain::institution::InstitutionDetails;
use ronde::domain::session::SessionState;
use ronde::store::change::HostChoice;
use ronde::store::{Change, Session};
use unicode_width::UnicodeWidthStr;

use crate::book;
use crate::desk::Desk;
use crate::stage::{HOSTILE, SIZES, Stage};

/// The sessions of the open cycle, in order.
fn sessions(stage: &Stage) -> Vec<Session> {
    stage.store().sessions(stage.cycle(), stage.today).unwrap()
}

/// The one after today's.
fn next(stage: &Stage) -> Session {
    let after = |session: &Session| session.date > stage.today;
    sessions(stage).into_iter().find(after).unwrap()
}

#[test]
fn a_session_is_moved_with_its_hours_and_the_status_says_how_to_tell_the_group() {
    let stage = Stage { size: SIZES[0], ..Stage::unhosted() };
    let before = next(&stage);
    let mut desk = stage.desk();
    desk.press("1 Down d [11/1] Tab [14-17]");
    assert!(desk.shows("lundi 11 janvier 2027, 14 h – 17 h"), "{}", desk.text());
    desk.press("Enter");
    let after = stage.store().session(before.id, stage.today).unwrap().unwrap();
    assert_eq!((after.date, after.moved_from), (book::day(2027, 1, 11), Some(before.date)));
    assert_eq!(after.starts.format("%H:%M").to_string(), "14:00");
    let told = "Séance déplacée : lu 4 janv → lu 11 janv · m prévient le groupe";
    assert!(desk.shows(told), "{}", desk.status());
    assert!(desk.shows("déplacée du lundi 4 janvier"), "{}", desk.text());
    desk.press("u");
    assert_eq!(next(&stage), before);
}

#[test]
fn a_day_that_clashes_is_warned_of_and_taken() {
    let stage = Stage::unhosted();
    for (typed, warning) in [
        ("25/12/2026", "jour férié (Noël)"),
        ("28/12/2026", "congés scolaires"),
        ("1/2/2027", "une autre séance du cycle"),
        ("1/12/2026", "ce jour est déjà passé"),
        ("4/1/2027", "le jour et l’heure qu’elle a déjà"),
    ] {
        let mut desk = stage.desk();
        desk.press("1 Down d").press(&format!("[{typed}]"));
        // A warning may take two lines.
        let text = desk.text().replace(" │\n", " ").split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.split(" │ ").collect::<Vec<_>>().join(" ");
        let first = warning.split(' ').next().unwrap();
        assert!(text.contains(first), "{typed}: {warning}\n{}", desk.text());
        assert!(warning.split(' ').all(|word| text.contains(word)), "{typed}: {warning}\n{}", desk.text());
    }
    stage.desk().press("1 Down d [1/2/2027] Enter");
    let same_day = sessions(&stage).into_iter().filter(|session| session.date == book::day(2027, 2, 1));
    assert_eq!(same_day.count(), 2);
}

#[test]
fn bad_days_and_hours_are_told_and_what_was_typed_stays() {
    let stage = Stage::unhosted();
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press("1 Down d [31/2] Enter");
    assert!(desk.shows("« 31/2 »"), "{}", desk.text());
    desk.press("C-u [11/1] Tab [midi] Enter");
    assert!(desk.shows("Deux heures, par exemple") && desk.shows("midi"), "{}", desk.text());
    assert_eq!(stage.steps(), steps);
}

#[test]
fn a_session_is_cancelled_with_a_reason_and_restored() {
    let stage = Stage::unhosted();
    let session = next(&stage);
    let mut desk = stage.desk();
    desk.press("1 Down x Enter");
    assert!(desk.shows("besoin d’un motif"), "{}", desk.text());
    desk.press("[grève des trains] Enter");
    let stands = |stage: &Stage| stage.store().session(session.id, stage.today).unwrap().unwrap().state;
    assert_eq!(stands(&stage), SessionState::Cancelled);
    assert!(desk.shows("✗ lu 4 janv") && desk.shows("annulée"), "{}", desk.text());
    let first = "rétablissez-la d’abord";
    for (key, why) in [("d", first), ("x", "déjà annulée"), ("a", first), ("l", first)] {
        desk.press(key);
        assert!(desk.status().contains(why), "{key}: {}", desk.status());
    }
    desk.press("r");
    assert_eq!(stands(&stage), SessionState::Planned);
    desk.press("r");
    assert!(desk.status().contains("pas annulée"), "{}", desk.status());
}

#[test]
fn what_was_held_stays_where_it_was() {
    let stage = Stage::unhosted();
    let steps = stage.steps();
    let mut desk = stage.desk();
    for (key, why) in [("d", "plus être déplacée"), ("x", "plus être annulée")] {
        desk.press("1 Home Down").press(key);
        assert!(desk.status().contains(why), "{key}: {}", desk.text());
    }
    assert_eq!(stage.steps(), steps);
}

#[test]
fn a_session_is_held_elsewhere_and_back_at_the_hosts() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("1 Down l [Maison de quartier, salle 2] Enter");
    assert_eq!(next(&stage).place, "Maison de quartier, salle 2");
    assert!(desk.shows("lieu : Maison de quartier, salle 2"), "{}", desk.text());
    desk.press("l C-u");
    assert!(desk.shows("Personne n’accueille encore"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(next(&stage).place, "");
}

#[test]
fn an_extra_session_is_suggested_a_week_after_the_last_and_the_cursor_is_on_it() {
    let stage = Stage::unhosted();
    let (last, count) = (sessions(&stage).pop().unwrap(), sessions(&stage).len());
    let mut desk = stage.desk();
    desk.press("1 + Enter");
    let added = sessions(&stage).pop().unwrap();
    assert_eq!(sessions(&stage).len(), count + 1);
    assert_eq!((added.date - last.date).num_days(), 7);
    assert_eq!((added.starts, added.ends), (last.starts, last.ends));
    assert!(desk.picture().contains("«lu 10 mai»"), "{}", desk.picture());
}

#[test]
fn who_receives_is_chosen_from_the_group_or_from_all_institutions_or_nobody_yet() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    let host = |stage: &Stage| next(stage).host.map(|host| host.name);
    desk.press("1 Down a [tend] Enter");
    assert_eq!(host(&stage).as_deref(), Some("Le Fil Tendu"));
    desk.press("a [mirab]");
    assert!(!desk.shows("du groupe"), "the centre is of the network: {}", desk.text());
    desk.press("Enter");
    assert_eq!(host(&stage).as_deref(), Some("Centre Mirabelle"));
    desk.press("a");
    assert!(desk.picture().contains("«Centre Mirabelle»"), "it stands there: {}", desk.picture());
    desk.press("End Enter");
    assert_eq!(host(&stage), None);
    desk.press("a [zzz] Enter");
    assert!(desk.shows("ouvre l’annuaire"), "{}", desk.text());
}

#[test]
fn an_announced_absence_needs_no_reason_and_keeps_one_that_was_said() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    let session = next(&stage);
    let cell =
        |stage: &Stage| stage.store().grid(stage.cycle()).unwrap().cell(&stage.member("Chloé"), &session);
    desk.press("Right f c E");
    assert!(desk.shows("Aucune raison n’est demandée") && desk.shows("la santé"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(cell(&stage), Cell::Marked(Mark::Excused));
    assert_eq!(stage.store().announced_note(session.id, stage.person("Chloé")).unwrap(), "");
    assert_eq!(next(&stage).away, 1);
    desk.press("f c E [en congé] Enter");
    let note = |stage: &Stage| stage.store().announced_note(session.id, stage.person("Chloé")).unwrap();
    assert_eq!(note(&stage), "en congé");
    desk.press("f c E Enter");
    assert_eq!(note(&stage), "en congé", "what was said is not lost");
    desk.press("P");
    assert_eq!(cell(&stage), Cell::Marked(Mark::Excused), "the rest present keeps the excuse");
}

#[test]
fn an_absence_is_not_announced_of_what_is_over() {
    let stage = Stage::unhosted();
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press("Left f c E");
    assert!(desk.status().contains("Cette séance est passée"), "{}", desk.status());
    assert_eq!(stage.steps(), steps);
}

#[test]
fn how_many_came_without_a_name_is_one_number() {
    let stage = Stage::unhosted();
    let mut desk = stage.desk();
    desk.press("c [12] Enter");
    assert_eq!(stage.session().guests, 12);
    desk.press("c [beaucoup] Enter");
    assert!(desk.shows("Un nombre de 0 à 10000"), "{}", desk.text());
    desk.press("C-u [0] Enter");
    assert_eq!(stage.session().guests, 0);
}

#[test]
fn what_another_terminal_changed_is_not_overwritten() {
    let stage = Stage::unhosted();
    let session = next(&stage);
    let mut desk = stage.desk();
    desk.press("1 Down d [11/1]");
    let change = Change::MoveSession {
        session: session.id,
        to: book::day(2027, 1, 18),
        hours: None,
        seen: None,
        today: stage.today,
    };
    stage.store().apply(&change).unwrap();
    desk.press("Enter");
    assert!(desk.shows("entre-temps"), "{}", desk.text());
    assert_eq!(next(&stage).date, book::day(2027, 1, 18));
    desk.press("Esc a");
    let host = sessions(&stage)[0].host.as_ref().map(|host| host.id);
    assert_eq!(host, None);
    let other = stage.store().hosting(stage.cycle(), stage.today).unwrap().candidates[1].id;
    let choices = vec![HostChoice { session: session.id, host: Some(other), seen: None }];
    stage.store().apply(&Change::SetHosts { choices }).unwrap();
    desk.press("Enter");
    assert_eq!(next(&stage).host.map(|host| host.id), Some(other), "{}", desk.text());
}

#[test]
fn nothing_can_be_changed_in_a_book_that_is_only_read() {
    let stage = Stage { read_only: true, ..Stage::unhosted() };
    let mut desk = stage.desk();
    for keys in ["1 Down d", "x", "a", "l", "+", "2 Right E", "c"] {
        desk.press(keys);
        assert!(desk.status().contains("lecture seule"), "{keys}: {}", desk.text());
    }
}

#[test]
fn keys_of_sessions_work_on_the_smallest_window() {
    let stage = Stage { size: SIZES[2], ..Stage::unhosted() };
    let mut desk = stage.desk();
    desk.press("1 Down d [11/1] Enter");
    assert_eq!(next(&stage).date, book::day(2027, 1, 11));
    desk.press("p Enter");
    assert!(next(&stage).host.is_some(), "{}", desk.text());
    desk.press("x [neige] Enter");
    assert!(desk.shows("✗ lu 11 janv"), "{}", desk.text());
}

#[test]
fn the_note_of_a_session_is_hidden_with_the_names() {
    let stage = Stage::unhosted();
    let (session, note) = (next(&stage).id, "Chloé a ouvert la séance.".to_owned());
    stage.store().apply(&Change::NoteSession { session, note, seen: None }).unwrap();
    let mut desk = stage.desk();
    desk.press("1 Down");
    assert!(desk.shows("note : Chloé a ouvert"), "{}", desk.text());
    desk.press("*");
    assert!(!desk.shows("Chloé") && desk.shows("note : •••••"), "{}", desk.text());
}

#[test]
fn hostile_places_and_institutions_stay_in_their_lines() {
    for hostile in HOSTILE {
        let stage = Stage::unhosted();
        let mut store = stage.store();
        let (session, place) = (next(&stage).id, (*hostile).to_owned());
        store.apply(&Change::HoldElsewhere { session, place, seen: None }).unwrap();
        let details = InstitutionDetails { name: format!("Zz {hostile}"), ..Default::default() };
        if let Some(host) = store.apply(&Change::AddInstitution { details }).unwrap().deed.institution() {
            let choices = vec![HostChoice { session: stage.session_id(), host: Some(host), seen: None }];
            store.apply(&Change::SetHosts { choices }).unwrap();
        }
        for size in SIZES {
            let mut desk = Desk::new(stage.opening(), size);
            // Whatever is drawn is looked at by the desk: nothing acts on the terminal.
            desk.press("1 Down Up l Esc a [zz] Esc p Down Esc d Esc !");
            assert!(desk.text().lines().all(|line| line.width() <= usize::from(size.0)), "{hostile:?}");
        }
    }
}

#[test]
fn the_reason_of_a_cancelled_one_is_seen_and_hidden_with_the_names() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("1 Down x [grève des trams] Enter");
    assert!(desk.shows("motif : grève des trams"), "{}", desk.text());
    desk.press("*");
    assert!(!desk.shows("grève") && desk.shows("motif : •••••"), "{}", desk.text());
}

#[test]
fn one_that_is_taken_back_leaves_the_cursor_in_its_place() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("1 + Enter u");
    assert!(desk.shows("2 Présences  lundi 3 mai"), "the last is near: {}", desk.text());
    assert!(desk.shows("d déplacer"), "on a session: {}", desk.text());
}

#[test]
fn every_session_of_a_long_season_is_seen_above_what_is_known_of_one() {
    let stage = Stage { today: book::day(2026, 11, 22), ..Stage::empty() };
    stage.add_cycle("conseil", "Conseil");
    let mut desk = stage.desk();
    desk.press("1");
    assert!(desk.shows("me 9 sept") && desk.shows("me 9 juin"), "{}", desk.text());
}
