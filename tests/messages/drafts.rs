//! Drafts: the calendar is with them, and nobody learns another's address.

use chrono::DateTime;
use ronde::domain::message::MessageKind::{Reminder, Welcome};
use ronde::domain::person::Details;
use ronde::store::Recipient;
use ronde::store::change::Change;
use ronde::tell::addresses;
use ronde::text::Language;

use super::book::details;
use super::group::{Group, templates};

fn now() -> chrono::NaiveDateTime {
    DateTime::from_timestamp(1_795_305_600, 0).unwrap().naive_utc()
}

/// The headers of a draft, unfolded, and the rest.
fn headers(eml: &str) -> (Vec<String>, &str) {
    let (head, rest) = eml.split_once("\r\n\r\n").unwrap();
    (head.replace("\r\n ", " ").split("\r\n").map(str::to_owned).collect(), rest)
}

/// Quoted-printable, undone; what is none stays.
fn plain(encoded: &str) -> String {
    let joined = encoded.replace("=\r\n", "");
    let (mut bytes, mut rest) = (Vec::new(), joined.as_bytes());
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    while let [byte, after @ ..] = rest {
        let coded = match (byte, after) {
            (b'=', [high, low, ..]) => digit(*high).zip(digit(*low)),
            _ => None,
        };
        bytes.push(coded.map_or(*byte, |(high, low)| high * 16 + low));
        rest = if coded.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn each_draft_goes_to_one_with_the_session_attached() {
    let group = Group::new();
    let messages = group.messages(group.id(1), Some(Reminder));
    for to in messages.recipients() {
        let (name, bytes) = messages.draft(&templates(Reminder), Language::Fr, to, now()).unwrap();
        assert_eq!(name, format!("message-{}.eml", to.person));
        let eml = String::from_utf8(bytes).unwrap();
        let (headers, rest) = headers(&eml);
        let to_line = headers.iter().find(|line| line.starts_with("To: "));
        assert_eq!(to_line.is_some(), to.address().is_some(), "{headers:?}");
        assert!(!headers.iter().any(|line| line.starts_with("Bcc")), "{headers:?}");
        assert!(to_line.is_none_or(|line| line.contains(&to.email)), "{headers:?}");
        let rest = plain(rest);
        for other in messages.recipients().into_iter().filter(|other| other.person != to.person) {
            assert!(other.email.is_empty() || !eml.contains(&other.email), "{eml}");
            assert!(!rest.contains(&other.given), "{} in {rest}", other.given);
        }
        assert!(rest.contains("text/calendar; charset=\"utf-8\"; method=\"PUBLISH\""), "{rest}");
        assert!(rest.contains("filename=\"pairs-aidants-2026-2027.ics\""), "{rest}");
        assert_eq!(rest.matches("BEGIN:VEVENT").count(), 1);
        assert!(rest.contains("DTSTART;TZID=Europe/Brussels:20261207T133000"), "{rest}");
    }
}

#[test]
fn a_welcome_has_the_whole_cycle_attached() {
    let group = Group::new();
    let messages = group.messages(group.id(1), Some(Welcome));
    let (_, bytes) =
        messages.draft(&templates(Welcome), Language::Fr, messages.recipients()[0], now()).unwrap();
    assert_eq!(plain(&String::from_utf8(bytes).unwrap()).matches("BEGIN:VEVENT").count(), 7);
}

#[test]
fn one_draft_for_all_hides_every_address() {
    let mut group = Group::new();
    // Two who share an address: it is written once.
    let shared = Details { email: "AMINA@exemple.be".into(), ..details("Farid", "Exemple") };
    group.book.add(shared, Some(super::book::place(group.cycle)));
    let messages = group.messages(group.id(1), Some(Reminder));
    let to: Vec<&Recipient> = messages.recipients();
    let (name, bytes) = messages.draft_together(&templates(Reminder), Language::Fr, &to, now()).unwrap();
    assert_eq!(name, "message.eml");
    let eml = String::from_utf8(bytes).unwrap();
    let (headers, rest) = headers(&eml);
    assert!(!headers.iter().any(|line| line.starts_with("To:") || line.starts_with("Cc:")), "{headers:?}");
    let bcc = headers.iter().find_map(|line| line.strip_prefix("Bcc: ")).unwrap();
    let mut hidden: Vec<&str> = bcc.split(", ").collect();
    hidden.sort_unstable();
    assert_eq!(
        hidden,
        ["<amina@exemple.be>", "<bram@exemple.be>", "<carol@exemple.be>", "<edith@exemple.be>"]
    );
    assert!(!plain(rest).contains("@exemple.be"), "{rest}");
    assert_eq!(addresses(&to).len(), 4);
}

#[test]
fn names_that_attack_stay_where_they_are() {
    let hostile = "A\r\nBcc: tous@exemple.be\r\n\r\n{cycle}\u{202e}\u{1b}[2J";
    let mut group = Group::new();
    let (person, session) = (group.people[0], group.id(1));
    let details = Details {
        given: hostile.into(),
        family: hostile.into(),
        email: "amina@exemple.be".into(),
        ..Details::default()
    };
    group.apply(Change::EditPerson { person, details, seen: None });
    group.elsewhere(session, hostile);
    let messages = group.messages(session, Some(Reminder));
    let to = messages.recipients().into_iter().find(|to| to.person == person).unwrap();
    let (_, bytes) = messages.draft(&templates(Reminder), Language::Fr, to, now()).unwrap();
    let eml = String::from_utf8(bytes).unwrap();
    let (headers, rest) = headers(&eml);
    assert!(!headers.iter().any(|line| line.starts_with("Bcc")), "{headers:?}");
    let rest = plain(rest);
    assert!(!rest.contains(['\u{1b}', '\u{202e}']) && rest.contains("{cycle}"), "{rest}");
    assert_eq!(rest.matches("BEGIN:VEVENT").count(), 1);
    let letter = messages.letter(&templates(Reminder), super::group::MANNER, to);
    assert!(letter.body.starts_with("Bonjour A Bcc: tous@exemple.be {cycle}[2J,\n"), "{}", letter.body);
}
