//! A3: a line that drops leaves nothing running, no lock, and every mark.

use std::process::Command;
use std::time::Duration;

use portable_pty::Child;
use rustix::process::{Pid, Signal};

use crate::desk::{Desk, RONDE, Start, saved};
use crate::pty::{Pty, eventually, is_gone};

/// What the promise allows; the test allows five seconds, and tells what it took.
const PROMISED: Duration = Duration::from_secs(1);

/// One mark saved, and half a name in the form of a person.
fn half_typed(desk: &Desk, start: &Start) -> Pty {
    let mut pty = desk.start(start);
    pty.send(b"p");
    pty.until("the mark", saved);
    pty.send(b"n");
    pty.until("the form", |pty| pty.shows("Ajouter une personne"));
    pty.send("Zoé la moiti".as_bytes());
    pty.until("the text", |pty| pty.shows("Zoé la moiti"));
    pty
}

/// It ends, its mark is there, the book is free, what was half typed is not in it.
#[allow(clippy::print_stderr, reason = "a measured time is told, not asserted")]
fn assert_left_nothing(desk: &Desk, way: &str, gone: impl FnMut() -> bool) {
    let took = eventually(way, gone);
    let promise = if took < PROMISED { "kept" } else { "NOT KEPT" };
    eprintln!("gone after {} ms, promise {promise}: {way}", took.as_millis());
    let left = std::fs::metadata(desk.book().with_extension("db-wal"));
    assert!(left.is_err(), "{way}: the log was not put into the book");
    desk.assert_whole();
    assert_eq!(desk.marks(), ["P······"], "{way}");
}

fn ended((mut child, pid): (Box<dyn Child + Send + Sync>, Pid)) -> impl FnMut() -> bool {
    move || child.try_wait().unwrap().is_some() && is_gone(pid)
}

#[test]
fn a3_a_dropped_line_ends_it_with_every_mark() {
    let ways = [
        ("default SIGHUP", "exec \"$0\"", true),
        ("SIGHUP ignored", "trap '' HUP; exec \"$0\"", true),
        ("child of an ignoring leader", "trap '' HUP; \"$0\"; sleep 0", true),
        ("only the end of input", "exec \"$0\"", false),
    ];
    for (way, line, controlling) in ways {
        let desk = Desk::with_people(1);
        let pty = half_typed(&desk, &Start { line, controlling, ..Start::default() });
        assert_left_nothing(&desk, way, ended(pty.hang_up()));
    }
}

#[test]
fn a3_sigterm_ends_it_with_every_mark() {
    let desk = Desk::with_people(1);
    let mut pty = half_typed(&desk, &Start::default());
    pty.signal(Signal::TERM);
    let pid = pty.pid();
    assert_left_nothing(&desk, "SIGTERM", || is_gone(pid));
    assert_eq!(pty.exit_code(), 143);
    assert!(!pty.parser.screen().alternate_screen() && !pty.parser.screen().hide_cursor());
}

#[test]
fn a3_a_killed_tmux_session_ends_it_with_every_mark() {
    if Command::new("tmux").arg("-V").output().is_err() {
        return;
    }
    let desk = Desk::with_people(1);
    let socket = desk.path("tmux");
    let tmux = |args: &[&str]| {
        let mut tmux = Command::new("tmux");
        tmux.args(["-u", "-f", "/dev/null", "-S"]).arg(&socket).args(args);
        let done = tmux.env_clear().envs(desk.environment()).output().unwrap();
        assert!(done.status.success(), "tmux {args:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    tmux(&["new-session", "-d", "-x", "140", "-y", "40", "-s", "one", RONDE]);
    let shows = |text: &str| tmux(&["capture-pane", "-p", "-t", "one"]).contains(text);
    eventually("the first frame", || shows("Prénom01"));
    tmux(&["send-keys", "-t", "one", "p"]);
    eventually("the mark", || shows("enregistré"));
    tmux(&["send-keys", "-t", "one", "n", "Zoé la moiti"]);
    eventually("the text", || shows("Zoé la moiti"));
    let pid = tmux(&["display-message", "-p", "-t", "one", "#{pane_pid}"]).trim().parse().unwrap();
    tmux(&["kill-session", "-t", "one"]);
    assert_left_nothing(&desk, "tmux kill-session", || is_gone(Pid::from_raw(pid).unwrap()));
}
