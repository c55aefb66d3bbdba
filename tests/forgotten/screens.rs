//! Every screen of the dashboard, in a terminal: opened with people on it, searched, half typed, left.

use std::time::Duration;

use crate::everywhere::SCREENS;
use crate::home::Home;
use crate::marks::told;
use crate::pty::Pty;

/// With marks in what is typed: `MARK` is one that is nowhere else.
const TYPED: &[&str] = &[
    "/ [zeqwoex] Enter",
    "/ [MARK]",
    "? [MARK]",
    ": [MARK]",
    "i [MARK]",
    "n [MARK] Tab [MARK]",
    "N [MARK]",
    "I [MARK]",
    "Enter e [MARK]",
    "3 w [MARK]",
    "3 e [MARK]",
    "1 Down a [MARK]",
    "1 l [MARK]",
    "1 t n [MARK]",
    "1 t e [MARK]",
    "b f [MARK]",
    "b o [MARK]",
    "A n [MARK]",
    "A f [MARK]",
    "1 Home e Enter [MARK]",
    "E [MARK]",
    // What is written from a screen.
    "3 m w C-u [EXPORTS/rappels-ecran] Enter",
    "1 m w C-u [EXPORTS/lettres-ecran] Enter",
    "1 c C-u [EXPORTS/cycle-ecran.ics] Enter",
    "2 Enter x C-u [EXPORTS/demande-ecran] Enter",
    "A w C-u [EXPORTS/annuaire-ecran.csv] Enter",
];

/// What they write.
const WRITTEN: [&str; 5] =
    ["rappels-ecran", "lettres-ecran", "cycle-ecran.ics", "demande-ecran", "annuaire-ecran.csv"];

/// Each once; answers on how many somebody was to be seen.
pub fn walk(home: &Home, mark: &str) -> usize {
    let mut pty = home.dashboard();
    let (mut seen, exports) = (0, home.folder().join("exports"));
    let to = exports.display().to_string();
    for script in SCREENS.iter().chain(TYPED) {
        for bytes in keys(&script.replace("MARK", mark).replace("EXPORTS", &to)) {
            pty.send(&bytes);
        }
        // Whatever it shows: it must be drawn before it is left.
        while pty.read_for(Duration::from_millis(30)) {}
        seen += usize::from(!told(&pty.text()).is_empty());
        leave(&mut pty);
        if script.starts_with("1 s ") {
            // A cycle after this one, with the same animator, was made.
            pty.send(b"u");
        }
    }
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0, "{}", pty.text());
    for name in WRITTEN {
        assert!(exports.join(name).exists(), "{name}");
    }
    seen
}

fn leave(pty: &mut Pty) {
    for _ in 0..4 {
        pty.send(b"\x1b");
        // An escape by itself, not the beginning of a key.
        while pty.read_for(Duration::from_millis(30)) {}
    }
    pty.send(b"2");
    while pty.read_for(Duration::from_millis(15)) {}
}

/// The bytes of a line of words, key by key.
fn keys(script: &str) -> Vec<Vec<u8>> {
    let mut keys = Vec::new();
    let mut rest = script.trim();
    while !rest.is_empty() {
        let end = match rest.as_bytes()[0] {
            b'[' => rest.find(']').unwrap() + 1,
            b'<' => rest.find('>').unwrap() + 1,
            _ => rest.find(' ').unwrap_or(rest.len()),
        };
        let (word, after) = rest.split_at(end);
        keys.push(match word.as_bytes() {
            [b'[', text @ .., b']'] => text.to_vec(),
            [b'<', text @ .., b'>'] => [b"\x1b[200~", text, b"\x1b[201~"].concat(),
            _ => key(word).to_vec(),
        });
        rest = after.trim_start();
    }
    keys
}

fn key(word: &str) -> &[u8] {
    match word {
        "Enter" => b"\r",
        "Tab" => b"\t",
        "Up" => b"\x1b[A",
        "Down" => b"\x1b[B",
        "Right" => b"\x1b[C",
        "Left" => b"\x1b[D",
        "Home" => b"\x1b[H",
        "End" => b"\x1b[F",
        "Esc" => b"\x1b",
        "Space" => b" ",
        "C-u" => b"\x15",
        word if word.chars().count() == 1 => word.as_bytes(),
        word => panic!("no key {word}"),
    }
}
