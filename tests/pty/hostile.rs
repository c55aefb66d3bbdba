//! F-5 and G4: names that attack, and a paste that is no typing.

use portable_pty::CommandBuilder;

use crate::desk::{Desk, RONDE, Start, saved};
use crate::pty::Pty;
use crate::scanner::sequences;

/// What the dashboard says to a terminal; the clipboard comes apart.
const USED: [&str; 13] = [
    "?1000h", "?1000l", "?1006h", "?1006l", "?1049h", "?1049l", "?2004h", "?2004l", "?2026h", "?2026l",
    "?25h", "?25l", "H",
];

/// Family names, each of which attacks in its own way.
const NAMES: [&str; 12] = [
    "Esc\x1b[31mRouge\x1b]0;titre\x07",
    "Clip\x1b]52;c;aGFjaw==\x1b\\",
    "CsiHuit\u{9b}2J\u{9d}0;x\u{9c}",
    "Droite\u{202e}ehcuag\u{2066}\u{200f}",
    "Ligne\u{2028}Para\u{2029}Fin",
    "Cloche\x07\x08\x7f\x0c\x0b",
    "Zéro\u{200b}\u{200d}\u{feff}Largeur",
    "Émoji👩‍👩‍👧‍👦🏳️‍🌈",
    "Zalgo\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "شخص عربي",
    "虛構的人",
    "Tabulé\tIci",
];

fn hostile_desk() -> Desk {
    let desk = Desk::with_people(1);
    let mut list = String::from("Prénom;Nom;Institution;E-mail\n");
    for (number, name) in NAMES.into_iter().enumerate() {
        list.push_str(&format!("\"Ann{number}\";\"{name}\";\"{name}\";ann{number}@example.org\n"));
    }
    list.push_str(&format!("Longue;{};;\n", "x".repeat(400)));
    desk.import(list.as_bytes());
    desk
}

fn assert_only_used(bytes: &[u8], copied: bool) {
    for name in sequences(bytes).0 {
        let used = USED.contains(&name.as_str()) || name == "m" || name == "J" || copied && name == "OSC 52";
        assert!(used, "{name}");
    }
}

#[test]
fn f5_names_reach_the_terminal_as_letters_only() {
    let desk = hostile_desk();
    for size in [(24, 80), (40, 140), (12, 40)] {
        let mut pty = desk.start(&Start { size, ..Start::default() });
        // Every person marked, every card, the journal, the palette, the search, each pane.
        for _ in 0..NAMES.len() + 2 {
            pty.send(b"p");
            pty.send(b"\r");
            pty.read_for(std::time::Duration::from_millis(20));
            pty.send(b"\x1b");
            pty.read_for(std::time::Duration::from_millis(60));
        }
        for keys in ["J", "\x1b", ":", "\x1b", "/ann", "\x1b", "\t", "\r", "\x1b", "\t", "\t", "*"] {
            pty.send(keys.as_bytes());
            pty.read_for(std::time::Duration::from_millis(100));
        }
        pty.settle();
        assert!(pty.parser.screen().alternate_screen());
        assert_only_used(&pty.bytes, false);

        pty.bytes.clear();
        pty.send(b"*y");
        pty.settle();
        assert!(String::from_utf8_lossy(&pty.bytes).contains("\x1b]52;"), "{}", pty.text());
        assert_only_used(&pty.bytes, true);
    }
}

#[test]
fn f5_every_column_stands_where_it_should() {
    let desk = hostile_desk();
    let mut pty = desk.open();
    pty.settle();
    let at = |line: &String| line.chars().position(|letter| letter == '│');
    let screen = pty.parser.screen();
    let borders: Vec<Vec<u16>> = (6..20)
        .map(|row| {
            (0..140).filter(|col| screen.cell(row, *col).is_some_and(|cell| cell.contents() == "│")).collect()
        })
        .collect();
    assert!(
        borders.iter().all(|row| *row == borders[0]) && borders[0].len() == 2,
        "{borders:?}\n{}",
        pty.text()
    );
    assert!(pty.lines().iter().any(|line| at(line).is_some()));
}

#[test]
fn f5_the_command_line_shows_letters_only() {
    let desk = hostile_desk();
    let commands: [&[&str]; 8] = [
        &["attendance"],
        &["find", "ann"],
        &["show", "Ann0"],
        &["show", "Ann2"],
        &["due"],
        &["journal"],
        &["next"],
        &["attendance", "--json"],
    ];
    for args in commands {
        let mut command = CommandBuilder::new(RONDE);
        command.args(args);
        command.env_clear();
        for (name, value) in desk.environment() {
            command.env(name, value);
        }
        let mut pty = Pty::start(command, (24, 80), tempfile::tempdir().unwrap());
        let code = pty.exit_code();
        assert_eq!(code, 0, "{args:?}\n{}", pty.text());
        let (found, text) = sequences(&pty.bytes);
        assert!(found.iter().all(|name| name == "m"), "{args:?}: {found:?}");
        assert!(!text.is_empty());
    }
}

#[test]
fn g4_a_large_paste_into_the_search_is_text() {
    let desk = Desk::with_people(3);
    let mut pty = desk.open();
    pty.send(b"/");
    pty.until("the search", |pty| pty.shows("Chercher"));
    pty.bytes.clear();
    // Commands of the dashboard, keys, line ends, half of the closing mark.
    let text: String = "qpPu\x1a\x1b[A\x1b[201é\r\n\x03".chars().cycle().take(1_000_000).collect();
    pty.send(b"\x1b[200~");
    for part in text.as_bytes().chunks(1 << 16) {
        pty.send(part);
        pty.read_for(std::time::Duration::from_millis(1));
    }
    pty.send(b"\x1b[201~");
    pty.until_within(std::time::Duration::from_secs(20), "the text", |pty| pty.shows("qpPu"));
    pty.settle();
    assert_only_used(&pty.bytes, false);
    pty.send(b"\x1b");
    pty.until("the dashboard", |pty| !pty.shows("Chercher"));
    assert_eq!(desk.marks(), ["·······"; 3]);

    // On the dashboard a paste is nothing at all.
    pty.send(b"\x1b[200~ppPqu\x1b[201~");
    pty.until("the refusal", |pty| pty.shows("Rien n’a été collé"));
    assert_eq!(desk.marks(), ["·······"; 3]);
    pty.send(b"p");
    pty.until("a mark", saved);
}
