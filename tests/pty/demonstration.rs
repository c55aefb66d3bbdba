//! The demonstration: invented, and gone when it is left.

use rustix::process::Signal;

use crate::desk::{Desk, Start};
use crate::pty::{eventually, is_gone};

/// What is left of throw-away books.
fn left(desk: &Desk) -> usize {
    std::fs::read_dir(desk.path("tmp")).unwrap().count()
}

#[test]
fn the_demonstration_opens_and_leaves_nothing() {
    let desk = Desk::empty();
    let mut pty = desk.start(&Start { args: &["demo"], ..Start::default() });
    assert!(pty.shows("démonstration"), "{}", pty.text());
    assert_eq!(left(&desk), 1);
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0);
    assert_eq!(left(&desk), 0);
    assert!(!desk.book().exists());
}

#[test]
fn the_demonstration_leaves_nothing_when_it_is_ended_from_outside() {
    let desk = Desk::empty();
    let demo = Start { args: &["demo"], ..Start::default() };
    let mut pty = desk.start(&demo);
    pty.signal(Signal::TERM);
    assert_eq!(pty.exit_code(), 143);
    assert_eq!(left(&desk), 0);

    let (mut child, pid) = desk.start(&demo).hang_up();
    eventually("the end", || child.try_wait().unwrap().is_some() && is_gone(pid));
    assert_eq!(left(&desk), 0);
}

#[test]
fn from_the_welcome_the_demonstration_opens_and_comes_back() {
    let desk = Desk::empty();
    let mut pty = desk.open();
    assert!(pty.shows("Bienvenue"), "{}", pty.text());
    // Not one key may be lost on the way, however often one goes.
    for _ in 0..3 {
        pty.send(b"d");
        pty.until("the demonstration", |pty| pty.shows("démonstration") && pty.shows("2 Présences"));
        pty.send(b"q");
        pty.until("the welcome", |pty| pty.shows("Bienvenue"));
        assert_eq!(left(&desk), 0);
    }
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0);
}
