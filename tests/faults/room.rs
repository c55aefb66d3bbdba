//! A5: the disk of an open dashboard is full, or fails, and then is well again: told, not lost, and it goes on.

use std::fs;

use crate::desk::{Desk, Start, saved, status};
use crate::home::in_memory;
use crate::pty::Pty;
use crate::shim;

/// What is said first, and the cause, in each language.
const WORDS: [(&str, &str, &str); 3] = [
    ("fr_BE.UTF-8", "✗ Rien n’a été enregistré", "disque"),
    ("nl_BE.UTF-8", "✗ Er is niets opgeslagen", "schijf"),
    ("en_GB.UTF-8", "✗ Nothing was saved", "disk"),
];

/// The person's line up to the rate.
fn row(pty: &Pty) -> String {
    let line = pty.lines().into_iter().find(|line| line.contains("Prénom01")).unwrap_or_default();
    line.split('│').nth(1).unwrap_or_default().trim_start_matches(['▸', ' ']).to_owned()
}

#[test]
fn a5_a_disk_that_fails_under_an_open_dashboard_is_told_and_forgiven() {
    let Some(library) = shim::library() else { return };
    for ((language, nothing, cause), kind) in WORDS.iter().zip(["enospc", "eio", "short"]) {
        let (desk, outside) = (Desk::with_people(3), in_memory());
        let (switch, log) = (outside.path().join("full"), outside.path().join("log"));
        let folder = desk.path("").canonicalize().unwrap().display().to_string();
        let env = [
            ("LANG", *language),
            ("LD_PRELOAD", library.to_str().unwrap()),
            ("FAULT_DIR", folder.trim_end_matches('/')),
            ("FAULT_KIND", kind),
            ("FAULT_WHILE", switch.to_str().unwrap()),
            ("FAULT_LOG", log.to_str().unwrap()),
        ];
        let mut pty = desk.start(&Start { env: &env, ..Start::default() });
        pty.send(b"p");
        pty.until("the first mark", saved);
        for key in [b"gl", b"ge"] {
            let before = row(&pty);
            fs::write(&switch, "").unwrap();
            pty.send(b"ga");
            pty.until("the trouble", |pty| status(pty).starts_with(nothing));
            assert!(status(&pty).contains(cause), "{language} {kind}: {}", status(&pty));
            assert_eq!(row(&pty), before, "{}", pty.text());
            fs::remove_file(&switch).unwrap();
            pty.send(key);
            pty.until("the mark", |pty| saved(pty) && row(pty) != before);
        }
        pty.send(b"q");
        assert_eq!(pty.exit_code(), 0);
        assert!(fs::read_to_string(&log).unwrap().contains("HIT"), "nothing was broken");
        assert!(desk.marks()[0].starts_with('E'), "{:?}", desk.marks());
        desk.assert_whole();
    }
}
