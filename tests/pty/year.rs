//! A session is moved in a real terminal and everybody can be told: the addresses and the message are copied, and what
//! was seen as saved survives a death.

use rustix::process::Signal;

use crate::desk::{Desk, Start, saved, status};
use crate::pty::Pty;

/// Two people of two languages, in the season of 2026.
fn desk() -> Desk {
    let desk = Desk::empty();
    desk.ok(["cycle", "new", "--formula", "pairs-aidants", "--year", "2026", "--animator", "Sofia"]);
    for (given, address, language) in [("Ada", "ada@exemple.be", "fr"), ("Bo", "bo@voorbeeld.be", "nl")] {
        let person = ["--given", given, "--family", "Exemple", "--email", address, "--language", language];
        desk.ok([["person", "add"].as_slice(), &person, &["--enrol"]].concat());
    }
    desk
}

/// What the terminal was last asked to put in its clipboard.
fn copied(pty: &Pty) -> Option<String> {
    let bytes = String::from_utf8_lossy(&pty.bytes).into_owned();
    let (_, text) = bytes.rsplit_once("\x1b]52;c;")?;
    let (text, _) = text.split_once("\x1b\\")?;
    Some(String::from_utf8(base64(text)).unwrap())
}

fn base64(text: &str) -> Vec<u8> {
    let value = |c: u8| match c {
        b'A'..=b'Z' => c - b'A',
        b'a'..=b'z' => c - b'a' + 26,
        b'0'..=b'9' => c - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let (mut bits, mut held, mut bytes) = (0u32, 0, Vec::new());
    for c in text.bytes().filter(|c| *c != b'=') {
        bits = (bits << 6 | u32::from(value(c))) & 0xffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).unwrap());
        }
    }
    bytes
}

fn second(desk: &Desk) -> (String, serde_json::Value) {
    let sessions: serde_json::Value = serde_json::from_str(&desk.ok(["sessions", "--json"])).unwrap();
    let session = &sessions["sessions"][1];
    (session["date"].as_str().unwrap().to_owned(), session["moved_from"].clone())
}

#[test]
fn a_session_is_moved_and_everybody_can_be_told() {
    let desk = desk();
    let mut pty = desk.start(&Start { size: (24, 80), ..Start::default() });
    pty.send(b"1j");
    pty.until("the second session", |pty| pty.shows("lundi 7 décembre 2026"));
    pty.send(b"d");
    pty.until("the form", |pty| pty.shows("Déplacer la séance"));
    pty.send(b"14/12/2026");
    pty.until("what it would be", |pty| pty.shows("lundi 14 décembre 2026"));
    assert_eq!(second(&desk).0, "2026-12-07", "nothing is written yet");
    pty.send(b"\r");
    pty.until("saved", saved);
    assert_eq!(second(&desk), ("2026-12-14".into(), "2026-12-07".into()));
    pty.send(b"m");
    pty.until("the message", |pty| pty.shows("est déplacée au lundi 14 décembre 2026"));
    pty.send(b"y");
    pty.until("the addresses", |pty| copied(pty).is_some());
    assert_eq!(copied(&pty).unwrap(), "ada@exemple.be, bo@voorbeeld.be");
    pty.send(b"jc");
    pty.until("the message to Bo", |pty| copied(pty).is_some_and(|text| text.contains("Bo")));
    let letter = copied(&pty).unwrap();
    assert!(letter.contains("verplaatst naar maandag 14 december 2026"), "{letter}");
    assert!(!letter.contains("Ada") && !letter.contains('\x1b'), "{letter}");
    pty.send(b"\x1b");
    pty.until("the dashboard", |pty| !pty.shows("Message, séance"));
    pty.send(b"u");
    pty.until("taken back", |pty| status(pty).contains("Annulé"));
    assert_eq!(second(&desk), ("2026-12-07".into(), serde_json::Value::Null));
    pty.send(b"U");
    pty.until("done again", |pty| status(pty).contains("Refait"));
    pty.signal(Signal::KILL);
    pty.exit_code();
    assert_eq!(second(&desk).0, "2026-12-14", "what was seen as saved survives a kill");
    desk.assert_whole();
}
