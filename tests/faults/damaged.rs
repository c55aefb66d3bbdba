//! C3: a book that is damaged: every look-up answers or says so, ends, and mends nothing behind our back.

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::desk::{Desk, Start};
use crate::dice::Dice;
use crate::home::Home;
use crate::operations;

/// Every command that only looks.
const LOOKS: &[&[&str]] = &[
    &["next"],
    &["sessions"],
    &["cycles"],
    &["attendance"],
    &["attendance", "--json"],
    &["due"],
    &["remind"],
    &["journal"],
    &["bank", "list"],
    &["check"],
    &["info"],
    &["questions"],
    &["institutions"],
    &["find", "Nom"],
    &["show", "Prénom01"],
    &["qr", "Prénom01"],
    &["message", "2"],
    &["calendar"],
    &["privacy", "status"],
];

/// Bits flipped, cut off, or a page of zeros.
fn damage(whole: &[u8], round: usize, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    match round % 3 {
        0 => {
            for _ in 0..=dice.below(20) {
                let at = dice.below(bytes.len());
                bytes[at] ^= 1 << dice.below(8);
            }
        }
        1 => bytes.truncate(dice.below(bytes.len())),
        _ => {
            let page = dice.below(bytes.len() / 4096) * 4096;
            bytes[page..page + 4096].fill(0);
        }
    }
    bytes
}

/// How it ended; none when it did not.
fn end_of(mut command: Command) -> Option<(Option<i32>, String)> {
    let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let (id, start) = (child.id(), Instant::now());
    let ended = std::thread::spawn(move || child.wait_with_output().unwrap());
    while !ended.is_finished() {
        if start.elapsed() > Duration::from_secs(10) {
            let pid = rustix::process::Pid::from_raw(id.cast_signed()).unwrap();
            rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
            return None;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let output = ended.join().unwrap();
    Some((output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned()))
}

fn assert_answered_or_told(base: &Home, rounds: usize, looks: usize) {
    let whole = fs::read(base.book()).unwrap();
    let (mut dice, mut told) = (Dice(u64::from(std::process::id())), 0);
    for round in 0..rounds {
        let bytes = damage(&whole, round, &mut dice);
        let home = base.copy();
        fs::write(home.book(), &bytes).unwrap();
        let first = dice.below(LOOKS.len());
        for look in LOOKS.iter().cycle().skip(first).take(looks) {
            let end = end_of(home.command(*look));
            let Some((code, said)) = end else { panic!("round {round}: {look:?} does not end") };
            assert!(matches!(code, Some(0 | 1 | 3 | 4)), "round {round}: {look:?} {code:?} {said}");
            told += usize::from(said.contains("abîmé"));
            assert!(fs::read(home.book()).unwrap() == bytes, "round {round}: {look:?} wrote into the book");
        }
    }
    assert!(told > rounds / 2, "{told} times of {rounds}: nothing was damaged");
}

#[test]
fn c3_every_look_at_a_damaged_book_ends_and_writes_nothing() {
    assert_answered_or_told(&operations::book(), 30, 5);
}

#[test]
#[ignore = "300 books and every command take minutes"]
fn c3_three_hundred_damaged_books() {
    assert_answered_or_told(&operations::book(), 300, LOOKS.len());
}

/// The dashboard opens or says why not, and the screens that open do not fall over.
#[test]
fn c3_the_dashboard_of_a_damaged_book_ends_when_asked() {
    let desk = Desk::with_people(8);
    let whole = fs::read(desk.book()).unwrap();
    let mut dice = Dice(u64::from(std::process::id()));
    for round in 0..6 {
        fs::write(desk.book(), damage(&whole, round, &mut dice)).unwrap();
        for extra in ["-wal", "-shm"] {
            let _ = fs::remove_file(desk.path(&format!("data/ronde/book.db{extra}")));
        }
        let mut pty = desk.begin(&Start::default());
        pty.settle();
        if pty.child.try_wait().unwrap().is_none() {
            for key in [&b"p"[..], b"\r", b"\x1b", b"j", b"/no\x1b", b"?\x1b", b"J\x1b", b"u"] {
                pty.send(key);
                pty.read_for(Duration::from_millis(100));
            }
            pty.send(b"\x1b\x1bq");
            pty.settle();
            pty.send(b"\x1b\x1bq\x03");
        }
        let code = pty.exit_code();
        assert!(matches!(code, 0 | 3 | 4 | 130), "round {round}: {code}\n{}", pty.text());
    }
}
