//! The terminal layer in a real pseudo-terminal: promises A3, A4, G3, G4 and G5, and silence.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "terminal/probe.rs"]
mod probe;
#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::process::Command;

use probe::{Start, logged, probe};
use pty::{Pty, eventually, is_gone, state};
use rustix::process::Signal;
use vt100::MouseProtocolMode;

fn assert_given_back(pty: &Pty, line_modes: &str) {
    let screen = pty.parser.screen();
    assert!(!screen.alternate_screen(), "alternate screen left on");
    assert!(!screen.hide_cursor(), "cursor left hidden");
    assert!(!screen.bracketed_paste(), "bracketed paste left on");
    assert_eq!(screen.mouse_protocol_mode(), MouseProtocolMode::None);
    assert_eq!(pty.line_modes(), line_modes);
    assert!(!pty.shows("probe ready"), "the dashboard stays on the main screen");
}

/// Starts under a shell whose terminal modes are known before and after.
fn under_a_shell() -> (Pty, String) {
    let line = "echo before; read -r _; \"$0\"; echo \"code $?\"; read -r _";
    let mut pty = Start { line, ..Start::default() }.start();
    pty.until("the shell", |pty| pty.shows("before"));
    let modes = pty.line_modes();
    pty.send(b"\n");
    pty.until("the first frame", |pty| pty.shows("selected"));
    assert_ne!(pty.line_modes(), modes, "raw mode");
    assert!(pty.parser.screen().alternate_screen() && pty.parser.screen().bracketed_paste());
    assert_eq!(pty.parser.screen().mouse_protocol_mode(), MouseProtocolMode::PressRelease);
    (pty, modes)
}

#[test]
fn a3_every_signal_that_ends_gives_the_terminal_back() {
    let ends = [(Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131), (Signal::TERM, 143)];
    for (signal, code) in ends {
        let (mut pty, modes) = under_a_shell();
        pty.signal(signal);
        pty.until("the end", |pty| pty.shows(&format!("code {code}")));
        assert_given_back(&pty, &modes);
    }
}

#[test]
fn a3_leaving_gives_the_terminal_back() {
    let (mut pty, modes) = under_a_shell();
    pty.send(b"q");
    pty.until("the end", |pty| pty.shows("code 0"));
    assert_given_back(&pty, &modes);
}

#[test]
fn a3_a_working_thread_that_hangs_is_ended_with_the_terminal_given_back() {
    let (mut pty, modes) = under_a_shell();
    pty.send(b"s");
    pty.settle();
    pty.signal(Signal::TERM);
    pty.until("the end", |pty| pty.shows("code 143"));
    assert_given_back(&pty, &modes);
}

#[test]
fn a3_a_vanished_terminal_ends_the_process() {
    let ways = [
        ("default SIGHUP", "exec \"$0\"", true),
        ("SIGHUP ignored", "trap '' HUP; exec \"$0\"", true),
        ("child of an ignoring leader", "trap '' HUP; \"$0\"; sleep 0", true),
        ("not its controlling terminal: only the end of input", "exec \"$0\"", false),
    ];
    for (way, line, controlling) in ways {
        let pty = Start { line, controlling, ..Start::default() }.ready();
        let (mut child, pid) = pty.hang_up();
        eventually(way, || child.try_wait().unwrap().is_some() && is_gone(pid));
    }
}

#[test]
fn a3_a_vanished_terminal_ends_a_process_that_hangs() {
    let mut pty = Start { line: "trap '' HUP; exec \"$0\"", ..Start::default() }.ready();
    // Hangs a moment after the repaint with which `hang_up` lets go.
    pty.send(b"h");
    let (mut child, pid) = pty.hang_up();
    eventually("the end", || child.try_wait().unwrap().is_some() && is_gone(pid));
}

#[test]
fn a3_a_killed_tmux_session_ends_the_process() {
    if Command::new("tmux").arg("-V").output().is_err() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (socket, log) = (folder.path().join("tmux"), folder.path().join("log"));
    let tmux = |args: &[&str]| {
        let done =
            Command::new("tmux").args(["-f", "/dev/null", "-S"]).arg(&socket).args(args).output().unwrap();
        assert!(done.status.success(), "tmux {args:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    let line = format!("PROBE_LOG='{}' exec '{}'", log.display(), probe());
    tmux(&["new-session", "-d", "-s", "one", &line]);
    eventually("the first frame", || tmux(&["capture-pane", "-p", "-t", "one"]).contains("probe ready"));
    let pid = fs::read_to_string(&log).unwrap().trim().trim_start_matches("pid ").parse().unwrap();
    tmux(&["kill-session", "-t", "one"]);
    eventually("the end", || is_gone(rustix::process::Pid::from_raw(pid).unwrap()));
}

#[test]
fn a4_suspending_gives_the_terminal_back_and_continuing_repaints_it_whole() {
    let line = "echo before; read -r _; exec \"$0\"";
    let mut pty = Start { line, ..Start::default() }.start();
    pty.until("the shell", |pty| pty.shows("before"));
    let cooked = pty.line_modes();
    pty.send(b"\n");
    pty.until("the first frame", |pty| pty.shows("selected"));
    pty.send(b"\x1a");
    let pid = pty.pid();
    pty.until("the stop", |_| state(pid) == Some('T'));
    pty.settle();
    assert_given_back(&pty, &cooked);

    // The shell writes over the screen; keys typed while fg is at work are not lost.
    pty.parser.process(b"\x1b[2J\x1b[Hsome shell");
    pty.bytes.clear();
    pty.signal(Signal::CONT);
    pty.until("the whole frame", |pty| pty.shows("probe ready") && pty.shows("selected"));
    pty.send(b"k");
    pty.until("a key", |pty| pty.shows("last key k"));
    assert!(!pty.shows("some shell"));
    assert_ne!(pty.line_modes(), cooked);
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn a4_a_stop_from_outside_is_mended_too() {
    let (mut pty, _) = under_a_shell();
    let raw = pty.line_modes();
    pty.signal(Signal::STOP);
    let pid = pty.pid();
    eventually("the stop", || state(pid) == Some('T'));
    let slave = fs::read_link(format!("/proc/{}/fd/0", pid.as_raw_nonzero())).unwrap();
    assert!(Command::new("stty").arg("-F").arg(slave).arg("sane").status().unwrap().success());
    assert_ne!(pty.line_modes(), raw);
    pty.parser.process(b"\x1bc");
    pty.signal(Signal::CONT);
    pty.until("the whole frame", |pty| pty.shows("probe ready") && pty.shows("Continued"));
    assert_eq!(pty.line_modes(), raw);
    assert!(pty.parser.screen().alternate_screen() && pty.parser.screen().hide_cursor());
}

#[test]
fn a4_every_size_is_drawn_whole() {
    let mut pty = Start::default().ready();
    for (rows, cols) in [(10, 20), (1, 1), (0, 0), (50, 132), (24, 80)] {
        pty.resize(rows, cols);
        pty.settle();
    }
    pty.until("the whole frame", |pty| pty.shows("Resize(80, 24)") && pty.shows("selected"));
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn g3_a_panic_gives_the_terminal_back_and_tells_no_name() {
    // p: in the working thread, with the output locked; t: in another thread.
    for key in [b"p", b"t"] {
        let (mut pty, modes) = under_a_shell();
        pty.send(key);
        pty.until("the end", |pty| pty.shows("code 101"));
        assert_given_back(&pty, &modes);
        assert!(pty.shows("The probe broke.") && pty.shows("examples/terminal_probe.rs:"), "{}", pty.text());
        assert!(!String::from_utf8_lossy(&pty.bytes).contains("lodie"), "{}", pty.text());
    }
}

#[test]
fn g4_a_large_paste_is_one_text_and_no_command() {
    let mut pty = Start::default().ready();
    // Commands of the probe, a key sequence and half of the closing mark, a thousand times.
    let part = "qpt\x1a\x1b[A\x1b[201é\r\n";
    let text: String = part.chars().cycle().take(1_000_000).collect();
    pty.send(format!("\x1b[200~{text}\x1b[201~k").as_bytes());
    pty.until("the key after it", |pty| pty.shows("last key k"));
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let pastes: Vec<_> = logged(&pty).lines().skip(1).map(str::to_owned).collect();
    assert_eq!(pastes, [format!("paste {} bytes {letters} letters", text.len()), "key k".to_owned()]);
}

#[test]
fn a_burst_larger_than_any_buffer_arrives_whole_and_in_few_frames() {
    let mut pty = Start::default().ready();
    pty.bytes.clear();
    pty.send(&[b'k'; 3000]);
    pty.until("all keys", |pty| pty.shows("count 3000"));
    pty.bytes.clear();
    pty.send(&b"abdefgh".repeat(3)[..20]);
    pty.until("twenty more", |pty| pty.shows("count 3020"));
    let frames = pty.bytes.windows(8).filter(|window| window == b"\x1b[?2026h").count();
    assert!(frames <= 2, "{frames} frames");
}

#[test]
fn a_frame_that_changes_nothing_writes_nothing() {
    let mut pty = Start::default().ready();
    pty.settle();
    pty.bytes.clear();
    pty.send(b"x");
    pty.until("the key", |pty| logged(pty).contains("key x"));
    pty.settle();
    assert_eq!(pty.bytes, b"");

    pty.send(b"c");
    pty.until("the cursor", |pty| !pty.parser.screen().hide_cursor());
    assert_eq!(pty.parser.screen().cursor_position(), (2, 5));
    pty.bytes.clear();
    pty.send(b"x");
    pty.settle();
    assert_eq!(pty.bytes, b"");

    pty.send(b"k");
    pty.until("a frame", |pty| pty.shows("last key k"));
    pty.settle();
    assert_eq!(pty.parser.screen().cursor_position(), (2, 5), "the cursor stays where it was put");
}

#[test]
fn without_colour_the_selected_row_is_still_seen() {
    // The probe runs with NO_COLOR; dropping colours is the theme's work, not crossterm's.
    let pty = Start::default().ready();
    let cell = pty.parser.screen().cell(3, 0).unwrap();
    assert!(cell.inverse() && cell.fgcolor() == vt100::Color::Idx(1), "{cell:?}");
}

#[test]
fn copying_reaches_the_terminal_of_the_person() {
    let mut pty = Start::default().ready();
    pty.send(b"y");
    pty.until("the clipboard sequence", |pty| {
        String::from_utf8_lossy(&pty.bytes).contains("\x1b]52;c;w4lsb2RpZQ==\x1b\\")
    });
}

#[test]
fn a_press_and_the_wheel_arrive_and_no_motion_is_asked_for() {
    let mut pty = Start::default().ready();
    assert!(!pty.bytes.windows(6).any(|window| window == b"?1003h" || window == b"?1002h"));
    pty.send(b"\x1b[<0;12;3M\x1b[<65;1;1M");
    pty.until("both", |pty| pty.shows("count 2"));
    let log = logged(&pty);
    assert!(log.contains("Down(Left), column: 11, row: 2") && log.contains("ScrollDown"), "{log}");
}

#[test]
fn g5_terminals_that_can_place_a_cursor_work_and_others_are_refused() {
    for term in ["linux", "screen", "tmux", "vt100"] {
        let mut pty = Start { term: Some(term), ..Start::default() }.ready();
        pty.send(b"q");
        assert_eq!(pty.exit_code(), 0, "{term}");
    }
    for term in [Some("dumb"), Some(""), None] {
        let mut pty = Start { term, ..Start::default() }.start();
        assert_eq!(pty.exit_code(), 3, "{term:?}");
        assert_eq!(pty.bytes, b"", "{term:?}");
    }
    for line in ["exec \"$0\" </dev/null", "exec \"$0\" >/dev/null"] {
        let mut pty = Start { line, ..Start::default() }.start();
        assert_eq!(pty.exit_code(), 2, "{line}");
        assert_eq!(pty.bytes, b"", "{line}");
    }
}

#[test]
fn writes_to_the_book_are_told_and_reading_it_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("book.db");
    let writer = rusqlite::Connection::open(&book).unwrap();
    writer.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)").unwrap();
    let mut pty = Start { book: Some(book.clone()), ..Start::default() }.ready();
    pty.settle();
    let before = logged(&pty);

    let reader = rusqlite::Connection::open(&book).unwrap();
    let count: i64 = reader.query_row("SELECT count(*) FROM t", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 1);
    fs::write(folder.path().join("other.txt"), "not the book").unwrap();
    pty.settle();
    assert_eq!(logged(&pty), before, "reading, or another file");

    writer.execute("INSERT INTO t VALUES (2)", []).unwrap();
    pty.until("the change", |pty| logged(pty).contains("BookChanged"));
    writer.execute("INSERT INTO t VALUES (3)", []).unwrap();
    pty.until("the next change", |pty| logged(pty).matches("BookChanged").count() >= 2);
}

#[test]
fn idle_wakes_no_thread() {
    let folder = tempfile::tempdir().unwrap();
    let mut pty = Start { book: Some(folder.path().join("book.db")), ..Start::default() }.ready();
    pty.settle();
    let before = (pty.bytes.len(), switches(&pty));
    pty.settle();
    pty.settle();
    assert_eq!((pty.bytes.len(), switches(&pty)), before);
}

/// Voluntary context switches of all threads of the probe.
fn switches(pty: &Pty) -> u64 {
    let tasks = fs::read_dir(format!("/proc/{}/task", pty.pid().as_raw_nonzero())).unwrap();
    let status = tasks.map(|task| fs::read_to_string(task.unwrap().path().join("status")).unwrap());
    status
        .map(|status| {
            let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")).unwrap();
            line.trim().parse::<u64>().unwrap()
        })
        .sum()
}
