//! A4: stopped, continued, another size: the screen is whole again.

use rustix::process::Signal;

use crate::desk::{Desk, Start, saved, shown_marks};
use crate::pty::{Pty, state};

/// The screen becomes what a fresh start shows at this size.
fn assert_whole(desk: &Desk, pty: &mut Pty, size: (u16, u16)) {
    let fresh = desk.start(&Start { size, ..Start::default() }).text();
    pty.until("the whole screen", |pty| pty.text() == fresh);
}

#[test]
fn a4_after_ctrl_z_and_fg_the_screen_is_whole_at_whatever_size() {
    let desk = Desk::with_people(12);
    for size in [(24, 80), (30, 120)] {
        let mut pty = desk.start(&Start { size: (24, 80), ..Start::default() });
        let pid = pty.pid();
        pty.send(b"\x1a");
        pty.until("the stop", |_| state(pid) == Some('T'));
        pty.settle();
        assert!(!pty.parser.screen().alternate_screen() && !pty.parser.screen().bracketed_paste());

        // The shell writes over the screen, and the window may get another size meanwhile.
        pty.resize(size.0, size.1);
        pty.parser.process(b"\x1b[2J\x1b[HSHELL\x1b[15;1HSHELL");
        pty.signal(Signal::CONT);
        pty.until("the modes", |pty| pty.parser.screen().alternate_screen());
        assert_whole(&desk, &mut pty, size);

        // Keys are keys again.
        pty.send(b"p");
        pty.until("a mark", saved);
        pty.send(b"u");
        pty.until("it is taken back", |pty| shown_marks(pty, "Prénom01").starts_with('·'));
    }
}

#[test]
fn a4_a_shell_gets_it_stopped_and_brings_it_back() {
    let desk = Desk::with_people(3);
    // A shell with job control, as a person has; `$0` is the program.
    let line = "exec env PS1='$ ' ronde=\"$0\" bash --norc --noprofile -i";
    let mut pty = desk.begin(&Start { line, size: (24, 80), ..Start::default() });
    pty.until("the shell", |pty| pty.text().trim_end().ends_with('$'));
    pty.send(b"\"$ronde\"\n");
    pty.until("the dashboard", |pty| pty.parser.screen().alternate_screen() && pty.shows("Prénom03"));
    for round in 0..3 {
        pty.send(b"p");
        pty.until("a mark", saved);
        pty.send(b"\x1a");
        pty.until("the shell", |pty| {
            !pty.parser.screen().alternate_screen() && pty.text().trim_end().ends_with('$')
        });
        pty.send(b"echo ro\"\"und\n");
        pty.until("what the shell says", |pty| pty.text().matches("round").count() == round + 1);
        // Typed before it is back: the terminal keeps it.
        pty.send(b"fg\n");
        pty.until("the dashboard", |pty| pty.parser.screen().alternate_screen() && pty.shows("Prénom03"));
    }
    pty.send(b"q");
    pty.until("the shell", |pty| {
        !pty.parser.screen().alternate_screen() && pty.text().trim_end().ends_with('$')
    });
    assert_eq!(desk.marks(), ["P······"; 3]);
}

#[test]
fn a4_a_stop_from_outside_is_mended_too() {
    let desk = Desk::with_people(12);
    let mut pty = desk.start(&Start { size: (24, 80), ..Start::default() });
    let pid = pty.pid();
    pty.signal(Signal::STOP);
    pty.until("the stop", |_| state(pid) == Some('T'));
    // Somebody resets the terminal meanwhile.
    pty.parser.process(b"\x1bcSHELL");
    pty.signal(Signal::CONT);
    pty.until("the whole frame", |pty| pty.shows("Prénom12"));
    assert_whole(&desk, &mut pty, (24, 80));
    assert!(pty.parser.screen().alternate_screen() && pty.parser.screen().bracketed_paste());
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
    assert_whole(&desk, &mut pty, (30, 120));
}
