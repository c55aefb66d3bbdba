//! Messages: what each says of a session, to whom, in which language.

use chrono::NaiveTime;
use ronde::config::Folders;
use ronde::domain::attendance::Mark;
use ronde::domain::holiday::Holiday;
use ronde::domain::message::MessageKind::{self, Change as Changed, Host, Reminder, Welcome};
use ronde::domain::session::Standing;
use ronde::store::change::{Change, NewSession};
use ronde::tell::{Manner, Templates};

use super::book::{day, mark};
use super::group::{Group, MANNER, templates};

#[test]
fn a_moved_session_is_told_in_each_persons_language() {
    let mut group = Group::new();
    let session = group.id(1);
    group.hosted(session);
    group.move_to(session, day(2026, 12, 14));
    let fr = group.letter(session, Changed, 0);
    assert_eq!(fr.subject, "Pairs-aidants 2026-2027, séance du lundi 14 décembre 2026\u{a0}: nouvelle date");
    assert_eq!(
        fr.body,
        "Bonjour Amina,\n\n\
         La séance du lundi 7 décembre 2026 est déplacée au lundi 14 décembre 2026.\n\n\
         Heures\u{a0}: 13\u{a0}h\u{a0}30 – 16\u{a0}h\u{a0}30\n\
         Lieu\u{a0}: Maison Inventée, rue de l’Exemple 12, 1000 Bruxelles\n\n\
         Bien à vous,\nUne animatrice, Un animateur\n"
    );
    let nl = group.letter(session, Changed, 1);
    assert_eq!(nl.subject, "Pairs-aidants 2026-2027, bijeenkomst van maandag 14 december 2026: nieuwe datum");
    assert!(nl.body.starts_with(
        "Dag Bram,\n\nDe bijeenkomst van maandag 7 december 2026 is verplaatst naar maandag 14 december 2026.\n\n\
         Uur: 13.30 – 16.30\u{a0}uur\nPlaats: Maison Inventée, rue"
    ));
    let en = group.letter(session, Changed, 2);
    assert_eq!(en.subject, "Pairs-aidants 2026-2027, session of Monday 14 December 2026: new date");
    assert!(en.body.starts_with(
        "Hello Carol,\n\nThe session of Monday 7 December 2026 is moved to Monday 14 December 2026.\n\n\
         Hours: 13:30 – 16:30\nPlace: Maison Inventée, rue"
    ));
    // Of no language: the program's.
    assert!(group.letter(session, Changed, 3).body.starts_with("Bonjour Dalia,"));
}

/// Each state, the kind it calls for, and what is said of it.
#[test]
fn what_has_become_of_a_session_is_said() {
    type Step = fn(&mut Group);
    let table: [(&[Step], Standing, MessageKind, &str); 6] = [
        (&[], Standing::AsPlanned, Reminder, "La séance aura lieu le lundi 7 décembre 2026."),
        (
            &[|group| group.move_to(group.id(1), day(2026, 12, 14))],
            Standing::Moved,
            Changed,
            "La séance du lundi 7 décembre 2026 est déplacée au lundi 14 décembre 2026.",
        ),
        (
            &[|group| group.elsewhere(group.id(1), "Salle B")],
            Standing::Elsewhere,
            Changed,
            "La séance du lundi 7 décembre 2026 aura lieu à cette adresse\u{a0}: Salle B.",
        ),
        (
            &[
                |group| group.elsewhere(group.id(1), "Salle B"),
                |group| group.move_to(group.id(1), day(2026, 12, 14)),
            ],
            Standing::Moved,
            Changed,
            "La séance du lundi 7 décembre 2026 est déplacée au lundi 14 décembre 2026. Elle aura lieu à cette \
             adresse\u{a0}: Salle B.",
        ),
        (
            &[|group| group.cancel(group.id(1))],
            Standing::Cancelled,
            Changed,
            "La séance du lundi 7 décembre 2026 est annulée.",
        ),
        (
            &[
                |group| group.cancel(group.id(1)),
                |group| group.apply(Change::RestoreSession { session: group.id(1) }),
            ],
            Standing::AsPlanned,
            Reminder,
            "La séance aura lieu le lundi 7 décembre 2026.",
        ),
    ];
    for (steps, standing, kind, what) in table {
        let mut group = Group::new();
        for step in steps {
            step(&mut group);
        }
        let messages = group.messages(group.id(1), None);
        assert_eq!((messages.meeting().standing(), messages.kind), (standing, kind), "{what}");
        let body = group.letter(group.id(1), Changed, 0).body;
        assert_eq!(body.lines().nth(2), Some(what), "{body}");
        let shows_hours = body.contains("13\u{a0}h\u{a0}30");
        assert_eq!(shows_hours, standing != Standing::Cancelled, "{body}");
        assert!(!body.contains("Secret") && !body.contains("\n\n\n"), "{body}");
    }
}

/// What the formula moved off a holiday was announced on its new day: a host is no change of it, and who moves it again
/// moves it from there.
#[test]
fn a_day_that_was_never_announced_is_not_told() {
    let mut group = Group::new();
    let planned = NewSession {
        date: day(2027, 5, 24),
        starts: NaiveTime::from_hms_opt(13, 30, 0).unwrap(),
        ends: NaiveTime::from_hms_opt(16, 30, 0).unwrap(),
        moved_from: Some(day(2027, 5, 17)),
        holiday: Some(Holiday::WhitMonday),
    };
    let session = group.add(planned);
    group.hosted(session);
    assert_eq!(group.messages(session, None).meeting().standing(), Standing::AsPlanned);
    assert_eq!(group.messages(session, None).kind, Reminder);
    group.move_to(session, day(2027, 5, 31));
    let body = group.letter(session, Changed, 0).body;
    assert!(body.contains("La séance du lundi 24 mai 2027 est déplacée au lundi 31 mai 2027."), "{body}");
}

#[test]
fn a_session_that_is_cancelled_or_over_has_no_reminder() {
    let mut group = Group::new();
    let session = group.id(1);
    let fits = |group: &Group| {
        let messages = group.messages(session, None);
        MessageKind::ALL.into_iter().filter(|kind| messages.fits(*kind)).collect::<Vec<_>>()
    };
    assert_eq!(fits(&group), MessageKind::ALL);
    group.cancel(session);
    assert_eq!(fits(&group), [Changed, Welcome, Host]);
    let mut messages = group.messages(session, None);
    let mut turned = Vec::new();
    for back in [false, false, false, true, true, true] {
        messages.turn(back);
        turned.push(messages.kind);
    }
    assert_eq!(turned, [Welcome, Host, Changed, Host, Welcome, Changed]);
    group.apply(Change::RestoreSession { session });
    group.today = day(2026, 12, 8);
    assert_eq!(fits(&group), [Welcome]);
}

#[test]
fn whom_a_session_concerns_is_written_to() {
    let mut group = Group::new();
    let session = group.id(1);
    let everybody = ["Amina", "Bram", "Carol", "Dalia", "Édith"];
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    assert_eq!(sorted(group.written_to(session, Reminder)), everybody);
    assert_eq!(group.written_to(session, Host), [""; 0], "nobody hosts it yet");
    group.hosted(session);
    assert_eq!(sorted(group.written_to(session, Host)), ["Bram", "Dalia"]);
    // Gone after the first session, and on the waiting list.
    let (person, cycle) = (group.people[0], group.cycle);
    group.apply(Change::Leave { person, cycle, on: day(2026, 11, 2) });
    assert_eq!(sorted(group.written_to(session, Changed)), everybody[1..]);
    assert_eq!(sorted(group.written_to(group.id(0), Changed)), everybody);
    assert_eq!(sorted(group.written_to(session, Welcome)), everybody, "still there today");
    group.today = day(2026, 11, 3);
    assert_eq!(sorted(group.written_to(session, Welcome)), everybody[1..]);
    // Whom a cancelled session concerned is told.
    group.cancel(session);
    assert_eq!(sorted(group.written_to(session, Changed)), everybody[1..]);
}

#[test]
fn a_host_learns_how_many_come_and_nothing_of_who() {
    let mut group = Group::new();
    let session = group.id(1);
    group.hosted(session);
    group.apply(mark(session, group.people[4], Mark::Excused));
    group.apply(Change::Guests { session, count: 2, seen: None });
    let body = group.letter(session, Host, 1).body;
    assert!(body.contains("Zaal: 12 places, sonnette « Groupe »\nVerwachte personen: 6\n"), "{body}");
    let body = group.letter(session, Host, 3).body;
    assert!(body.contains("Personnes attendues\u{a0}: 6\n"), "{body}");
    for name in ["Amina", "Bram", "Carol", "Édith", "xcus"] {
        assert!(!body.contains(name), "{name} in {body}");
    }
    // Elsewhere, the room is not the host's; cancelled, nobody is expected.
    group.elsewhere(session, "Salle B");
    assert!(!group.letter(session, Host, 3).body.contains("sonnette"));
    group.cancel(session);
    let body = group.letter(session, Host, 3).body;
    assert!(!body.contains("attendues") && body.contains("est annulée"), "{body}");
    // Others learn neither.
    for kind in [Changed, Welcome] {
        let body = group.letter(session, kind, 0).body;
        assert!(!body.contains("sonnette") && !body.contains("attendues"), "{body}");
    }
}

#[test]
fn a_welcome_has_every_date_to_come_that_is_ones_own() {
    let mut group = Group::new();
    group.today = day(2027, 2, 2);
    group.cancel(group.id(4));
    group.hosted(group.id(5));
    let (person, cycle) = (group.people[0], group.cycle);
    let dates = |group: &Group| {
        let body = group.letter(group.id(3), Welcome, 0).body;
        body.lines().filter(|line| line.starts_with("- ")).map(str::to_owned).collect::<Vec<_>>()
    };
    let hours = "13\u{a0}h\u{a0}30 – 16\u{a0}h\u{a0}30";
    let april =
        format!("- lundi 12 avril 2027, {hours}, Maison Inventée, rue de l’Exemple 12, 1000 Bruxelles");
    assert_eq!(dates(&group), [april.clone(), format!("- lundi 3 mai 2027, {hours}")]);
    group.apply(Change::Leave { person, cycle, on: day(2027, 4, 12) });
    assert_eq!(dates(&group), [april]);
    group.today = day(2027, 4, 12);
    group.cancel(group.id(5));
    assert_eq!(dates(&group), ["- aucune n’est encore fixée"]);
}

#[test]
fn one_message_for_all_has_every_language_once_and_names_nobody() {
    let group = Group::new();
    let letter = group.together(group.id(1), Reminder);
    assert_eq!(
        letter.subject,
        "Rappel\u{a0}: Pairs-aidants 2026-2027, séance du lundi 7 décembre 2026 / \
         Herinnering: Pairs-aidants 2026-2027, bijeenkomst van maandag 7 december 2026 / \
         Reminder: Pairs-aidants 2026-2027, session of Monday 7 December 2026"
    );
    let parts: Vec<&str> = letter.body.split("\n* * *\n\n").collect();
    let greetings: Vec<&str> = parts.iter().filter_map(|part| part.lines().next()).collect();
    assert_eq!(greetings, ["Bonjour à toutes et tous,", "Dag allemaal,", "Hello everyone,"]);
    for name in ["Amina", "Bram", "Carol", "Dalia", "Édith"] {
        assert!(!letter.body.contains(name), "{}", letter.body);
    }
    // Only the languages that are needed.
    let messages = group.messages(group.id(1), Some(Reminder));
    let amina: Vec<_> = messages.recipients().into_iter().filter(|to| to.language == "nl").collect();
    let letter = messages.together(&templates(Reminder), MANNER, &amina);
    assert!(letter.body.starts_with("Dag allemaal") && !letter.body.contains("* * *"), "{}", letter.body);
}

#[test]
fn a_calendar_is_spoken_of_where_one_is_attached() {
    let group = Group::new();
    let messages = group.messages(group.id(1), Some(Reminder));
    let to = messages.recipients()[0];
    for attached in [false, true] {
        let letter = messages.letter(&templates(Reminder), Manner { attached, ..MANNER }, to);
        assert_eq!(letter.body.contains("calendrier"), attached, "{}", letter.body);
        assert!(!letter.body.contains("\n\n\n"), "{}", letter.body);
    }
}

#[test]
fn ones_own_template_wins_in_its_language() {
    let mut group = Group::new();
    group.cancel(group.id(1));
    let folder = super::book::folder();
    let folders = Folders { data: folder.path().into(), config: folder.path().into() };
    std::fs::create_dir(folders.templates()).unwrap();
    std::fs::write(
        folders.templates().join("change.fr.txt"),
        "Du neuf : {state}\n\nSalut {name} !\n{hours}\n{what}\n",
    )
    .unwrap();
    let templates = Templates::read(Some(&folders), Changed).unwrap();
    let messages = group.messages(group.id(1), None);
    let letter = |name: &str| {
        let to = messages.recipients().into_iter().find(|to| to.given == name).unwrap();
        messages.letter(&templates, MANNER, to)
    };
    let fr = letter("Amina");
    assert_eq!(
        (fr.subject.as_str(), fr.body.as_str()),
        ("Du neuf : annulée", "Salut Amina !\nLa séance du lundi 7 décembre 2026 est annulée.\n")
    );
    assert!(letter("Bram").body.starts_with("Dag Bram,"));
    // What only a host may know stays unsaid, whatever the template asks.
    group.apply(Change::RestoreSession { session: group.id(1) });
    group.hosted(group.id(1));
    let own = "S\n\nSalle {room}\nAttendus {expected}\n{host}\n";
    std::fs::write(folders.templates().join("change.fr.txt"), own).unwrap();
    let templates = Templates::read(Some(&folders), Changed).unwrap();
    let messages = group.messages(group.id(1), Some(Changed));
    for to in messages.recipients().into_iter().filter(|to| to.language == "fr") {
        assert_eq!(messages.letter(&templates, MANNER, to).body, "Maison Inventée\n");
    }
    std::fs::write(folders.templates().join("change.en.txt"), "{date}\n\n{naam}").unwrap();
    assert!(Templates::read(Some(&folders), Changed).is_err());
}
