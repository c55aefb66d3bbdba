//! The demonstration: invented, and gone when it is left.

use crate::desk::{Desk, Start};

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
fn from_the_welcome_the_demonstration_opens_and_comes_back() {
    let desk = Desk::empty();
    let mut pty = desk.open();
    assert!(pty.shows("Bienvenue"), "{}", pty.text());
    pty.send(b"d");
    pty.until("the demonstration", |pty| pty.shows("démonstration") && pty.shows("2 Présences"));
    pty.send(b"q");
    pty.until("the welcome", |pty| pty.shows("Bienvenue"));
    assert_eq!(left(&desk), 0);
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0);
}
