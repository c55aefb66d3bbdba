//! The month's statement in a real terminal: dropped, accepted, saved, taken back, done again, and there after a death.

use rustix::process::Signal;

use crate::desk::{Desk, Start, saved, status};

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/bank/sample.camt.053.001.08.xml");

/// Three people whose references stand in the sample.
fn desk() -> Desk {
    let desk = Desk::empty();
    desk.ok(["cycle", "new", "--formula", "pairs-aidants", "--year", "2026"]);
    for (given, reference) in [("Ada", "202600001004"), ("Bo", "202600001105"), ("Cy", "202600001307")] {
        desk.ok(["person", "add", "--given", given, "--family", "Exemple"]);
        desk.ok(["enrol", given, "--reference", reference]);
    }
    desk
}

fn paid(desk: &Desk) -> Vec<i64> {
    let due: serde_json::Value = serde_json::from_str(&desk.ok(["due", "--json"])).unwrap();
    let people = due["people"].as_array().unwrap();
    people.iter().map(|person| person["paid_cents"].as_i64().unwrap()).collect()
}

#[test]
fn a_statement_is_dropped_accepted_saved_undone_and_done_again() {
    let desk = desk();
    let mut pty = desk.start(&Start { size: (24, 80), ..Start::default() });
    pty.send(b"b");
    pty.until("the form", |pty| pty.shows("Ouvrir un extrait"));
    pty.send(format!("\x1b[200~'{SAMPLE}'\x1b[201~").as_bytes());
    pty.until("the path", |pty| pty.shows("camt.053.001.08.xml"));
    pty.send(b"\r");
    pty.until("the movements", |pty| pty.shows("sûr 2 (100,00)"));
    assert!(pty.shows("? proposé") && pty.shows("Bo Exemple"), "{}", pty.text());
    assert_eq!(paid(&desk), [0, 0, 0], "nothing is written yet");
    pty.send(b"a");
    pty.until("the decision", |pty| pty.shows("✓ accepté"));
    pty.send(b"\r");
    pty.until("saved", saved);
    assert_eq!(paid(&desk), [5000, 2000, 5000]);
    pty.send(b"u");
    pty.until("taken back", |pty| status(pty).contains("Annulé"));
    assert_eq!(paid(&desk), [0, 0, 0]);
    pty.send(b"U");
    pty.until("done again", |pty| status(pty).contains("Refait"));
    pty.signal(Signal::KILL);
    pty.exit_code();
    assert_eq!(paid(&desk), [5000, 2000, 5000], "what was seen as saved survives a kill");
    desk.assert_whole();
}
