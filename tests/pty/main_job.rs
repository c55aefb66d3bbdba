//! From nothing to a whole roll, killed, and all there.

use rustix::process::Signal;

use crate::desk::{Desk, SAVED, Start, saved, shown_marks, status};

const TEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/people/ten-windows-1252.csv");

/// Ten people: eight present, one late, one excused who said so the week before.
#[test]
fn the_main_job() {
    let desk = Desk::empty();
    let a_week_before = Start { args: &["--today", "2026-10-26"], size: (24, 80), ..Start::default() };
    let mut pty = desk.start(&a_week_before);
    assert!(pty.shows("Bienvenue"), "{}", pty.text());

    pty.send(b"\r");
    pty.until("the form of a cycle", |pty| pty.shows("Formule"));
    pty.send(b"\r");
    pty.until("the cycle", saved);
    assert!(pty.shows("pair·es-aidant·es 2026-2027"), "{}", pty.text());

    pty.send(b"I");
    pty.until("the form of a list", |pty| pty.shows("Fichier"));
    // The second field offers enrolment first.
    pty.send(TEN.as_bytes());
    pty.send(b"\r");
    pty.until("the preview", |pty| pty.shows("10 nouvelles personnes, 0 mises à jour"));
    pty.send(b"\r");
    pty.until("the list", |pty| saved(pty) && pty.shows("10/12"));

    // Églantine will not be there.
    pty.send(b"fi");
    pty.send(b"e");
    pty.until("the excuse", |pty| saved(pty) && shown_marks(pty, "Églantine").starts_with('E'));
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0);

    // Six keys at most, each seen; Digitale comes late.
    let mut pty = desk.start(&Start { size: (24, 80), ..Start::default() });
    let keys = ["f", "d", "l", "P"];
    for key in &keys[..2] {
        pty.send(key.as_bytes());
        pty.settle();
    }
    pty.send(keys[2].as_bytes());
    pty.until("late", |pty| saved(pty) && shown_marks(pty, "Digitale").starts_with('R'));
    pty.send(keys[3].as_bytes());
    pty.until("the rest", |pty| {
        status(pty).starts_with(SAVED) && shown_marks(pty, "Jonquille").starts_with('P')
    });
    pty.signal(Signal::KILL);
    pty.exit_code();

    let marks = ["P", "P", "P", "R", "E", "P", "P", "P", "P", "P"].map(|letter| format!("{letter}······"));
    assert_eq!(desk.marks(), marks);
    desk.assert_whole();
    let pty = desk.open();
    let names = ["Aubépine", "Bruyère", "Capucine", "Digitale", "Églantine", "Fougère", "Genêt", "Hortensia"];
    for (name, marks) in names.into_iter().chain(["Iris", "Jonquille"]).zip(marks) {
        assert_eq!(shown_marks(&pty, name), marks, "{name}\n{}", pty.text());
    }
}
