//! A4: stopped, continued, another size: the screen is whole again.

use rustix::process::Signal;

use crate::desk::{Desk, Start, saved};
use crate::pty::state;

/// What a fresh start shows at this size.
fn fresh(desk: &Desk, size: (u16, u16)) -> String {
    let mut pty = desk.start(&Start { size, ..Start::default() });
    pty.settle();
    pty.text()
}

#[test]
fn a4_after_ctrl_z_and_fg_at_another_size_the_screen_is_whole() {
    let desk = Desk::with_people(12);
    let mut pty = desk.start(&Start { size: (24, 80), ..Start::default() });
    let pid = pty.pid();
    pty.send(b"\x1a");
    pty.until("the stop", |_| state(pid) == Some('T'));
    pty.settle();
    assert!(!pty.parser.screen().alternate_screen() && !pty.parser.screen().bracketed_paste());

    // The shell writes over the screen, and the window gets another size meanwhile.
    pty.resize(30, 120);
    pty.parser.process(b"\x1b[2J\x1b[HSHELL\x1b[15;1HSHELL");
    pty.signal(Signal::CONT);
    pty.until("the whole frame", |pty| pty.parser.screen().alternate_screen() && pty.shows("1 Cycles"));
    pty.settle();
    assert_eq!(pty.text(), fresh(&desk, (30, 120)));

    // Keys are keys again.
    pty.send(b"p");
    pty.until("a mark", saved);
}

#[test]
fn a4_every_size_is_drawn_whole_and_no_key_is_lost() {
    let desk = Desk::with_people(12);
    let mut pty = desk.start(&Start { size: (24, 80), ..Start::default() });
    for (rows, cols) in [(40, 140), (5, 20), (1, 1), (12, 40), (60, 200), (30, 120)] {
        pty.resize(rows, cols);
        pty.send(b"j");
        pty.settle();
    }
    // Six steps down, and six back.
    pty.send(b"kkkkkk");
    pty.settle();
    assert_eq!(pty.text(), fresh(&desk, (30, 120)));
}
