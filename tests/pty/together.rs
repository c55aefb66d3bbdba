//! B1–B4: two terminals on one book.

use std::thread;
use std::time::{Duration, Instant};

use crate::desk::{Desk, Start, saved, shown_marks, status};
use crate::pty::Pty;
use rusqlite::Connection;

/// What the promise allows; the test allows three seconds, and tells what it took.
const PROMISED: Duration = Duration::from_secs(1);

/// Where the half-typed text and its cursor stand.
fn field(pty: &Pty) -> (Option<String>, (u16, u16)) {
    let line = pty.lines().into_iter().find(|line| line.contains("Zoé la moiti"));
    (line, pty.parser.screen().cursor_position())
}

#[test]
#[allow(clippy::print_stderr, reason = "a measured time is told, not asserted")]
fn b1_a_mark_is_seen_on_the_other_terminal_and_disturbs_nothing_there() {
    let desk = Desk::with_people(20);
    let (mut a, mut b) = (desk.open(), desk.open());
    b.send(b"jjjj");
    b.send(b"n");
    b.until("the form", |b| b.shows("Ajouter une personne"));
    b.send("Zoé la moiti".as_bytes());
    b.until("the text", |b| b.shows("Zoé la moiti"));
    let before = field(&b);

    a.send(b"p");
    a.until("the mark", saved);
    let start = Instant::now();
    b.until_within(3 * PROMISED, "the other's mark", |b| shown_marks(b, "Prénom01").starts_with('P'));
    eprintln!("seen after {} ms", start.elapsed().as_millis());
    b.settle();
    assert_eq!(field(&b), before);
    b.send(b"\x1b");
    b.until("the dashboard", |b| !b.shows("Ajouter une personne"));
    b.send(b"a");
    b.until("B's own mark", |b| saved(b) && shown_marks(b, "Prénom05").starts_with('A'));
}

#[test]
fn b1_a_mark_is_seen_where_the_system_announces_no_writes() {
    let desk = Desk::with_people(3);
    // As on a network disk; not every machine allows it.
    let line = "exec unshare -r sh -c 'echo 0 >/proc/sys/user/max_inotify_instances && exec \"$0\"' \"$0\"";
    let mut b = desk.begin(&Start { line, ..Start::default() });
    b.until("a frame, or nothing of the sort", |b| {
        b.shows("Prénom03") || b.shows("unshare") || b.shows("sh:")
    });
    if !b.shows("Prénom03") {
        return;
    }
    let mut a = desk.open();
    for key in [b"p", b"a"] {
        a.send(b"g");
        a.send(key);
        a.until("the mark", saved);
        let seen = if key == b"p" { 'P' } else { 'A' };
        b.until_within(3 * PROMISED, "the other's mark", |b| shown_marks(b, "Prénom01").starts_with(seen));
    }
}

#[test]
fn b2_different_cells_at_once_are_all_there() {
    let desk = Desk::with_people(20);
    let (mut a, mut b) = (desk.open(), desk.open());
    a.send(b"g");
    b.send(b"g");
    // A the sessions with an even number, B the others; the cursor goes round to the first person by itself.
    let column = "p".repeat(20);
    let (even, odd) = (format!("{column}\x1b[C\x1b[C").repeat(4), format!("\x1b[C{column}\x1b[C").repeat(3));
    a.send(even.as_bytes());
    b.send(odd.as_bytes());
    let all = "P".repeat(7);
    let full = |pty: &Pty| (1..=20).all(|number| shown_marks(pty, &format!("Prénom{number:02}")) == all);
    let wait = Duration::from_secs(20);
    a.until_within(wait, "every mark on A", full);
    b.until_within(wait, "every mark on B", full);
    assert_eq!(desk.marks(), vec![all; 20]);
    for pty in [&a, &b] {
        let bytes = String::from_utf8_lossy(&pty.bytes);
        assert!(!bytes.contains('✗') && !bytes.contains("Rien n’a"), "an error was shown");
    }
}

/// What the first session shows of the first three people.
fn column(pty: &Pty) -> String {
    (1..=3).map(|number| shown_marks(pty, &format!("Prénom0{number}")).remove(0)).collect()
}

#[test]
fn b3_the_same_cell_is_never_overwritten_unseen() {
    let desk = Desk::with_people(5);
    let (mut a, mut b) = (desk.open(), desk.open());
    // The barrier: both have read, and both wait to save.
    let barrier = Connection::open(desk.book()).unwrap();
    barrier.execute_batch("BEGIN IMMEDIATE").unwrap();
    a.send(b"ppp");
    b.send(b"aaa");
    thread::sleep(Duration::from_millis(300));
    barrier.execute_batch("ROLLBACK").unwrap();

    // One was first; the other is told, sees it, and what it typed on went nowhere.
    let decided = |pty: &Pty| saved(pty) || status(pty).starts_with('!');
    a.until("an answer to A", decided);
    b.until("an answer to B", decided);
    a.settle();
    b.settle();
    let (first, second, letters) = if saved(&a) { (&a, &mut b, "PPP") } else { (&b, &mut a, "AAA") };
    assert!(saved(first) && status(second).starts_with('!'), "{}\n{}", status(first), status(second));
    assert_eq!(
        (column(first), column(second)),
        (letters.to_owned(), letters.to_owned()),
        "{}",
        status(second)
    );
    assert_eq!(desk.marks()[..3], letters.chars().map(|mark| format!("{mark}······")).collect::<Vec<_>>());

    // Now that it was seen, it may be changed.
    second.send(b"e");
    second.until("the mark", |pty| saved(pty) && column(pty).starts_with('E'));
    assert_eq!(desk.marks()[0], "E······");
}

#[test]
fn b4_a_lock_of_two_seconds_is_waited_for() {
    let desk = Desk::with_people(2);
    let mut pty = desk.open();
    let other = Connection::open(desk.book()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    pty.send(b"p");
    let holding = thread::spawn(move || {
        thread::sleep(Duration::from_secs(2));
        other.execute_batch("ROLLBACK").unwrap();
    });
    pty.until("the mark", |pty| saved(pty) && shown_marks(pty, "Prénom01").starts_with('P'));
    holding.join().unwrap();
    assert_eq!(desk.marks()[0], "P······");
}

#[test]
#[allow(clippy::print_stderr, reason = "a measured time is told, not asserted")]
fn b4_a_longer_lock_is_told_and_keys_work() {
    let desk = Desk::with_people(5);
    let mut pty = desk.open();
    let other = Connection::open(desk.book()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let start = Instant::now();
    // Typed on, as one does, at once and later: none of it may wait again, each for itself.
    pty.send(b"pp");
    thread::sleep(Duration::from_millis(500));
    pty.send(b"pp");
    pty.until_within(Duration::from_secs(8), "the trouble", |pty| status(pty).starts_with('✗'));
    eprintln!("told after {} ms: {}", start.elapsed().as_millis(), status(&pty));
    assert!(pty.shows("un autre programme occupe le carnet"), "{}", pty.text());
    assert_eq!(shown_marks(&pty, "Prénom01"), "·······");

    pty.send(b"\x1b[C");
    pty.until("the cursor", |pty| pty.shows("lundi 7 décembre"));
    other.execute_batch("ROLLBACK").unwrap();
    pty.send(b"p");
    pty.until("the mark", |pty| saved(pty) && shown_marks(pty, "Prénom01") == "·P·····");
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0);
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(desk.marks()[0], "·P·····");
}

#[test]
fn b6_a_restore_is_told_to_the_terminals_that_are_open_and_they_go_on_with_it() {
    let desk = Desk::with_people(5);
    desk.ok(["backup"]);
    let (mut a, mut b) = (desk.open(), desk.open());
    a.send(b"p");
    a.until("the mark", saved);
    b.until("the mark on the other", |b| shown_marks(b, "Prénom01").starts_with('P'));
    b.send(b"n");
    b.until("the form", |b| b.shows("Ajouter une personne"));
    b.send("Zoé la moiti".as_bytes());
    b.until("the text", |b| b.shows("Zoé la moiti"));
    // The copy of the day was made by the first dashboard.
    let listed: serde_json::Value = serde_json::from_str(&desk.ok(["restore", "--json"])).unwrap();
    let asked = listed["backups"].as_array().unwrap().iter().find(|copy| copy["kind"] == "asked").unwrap();
    desk.ok(["restore", asked["path"].as_str().unwrap()]);
    for pty in [&mut a, &mut b] {
        pty.until_within(3 * PROMISED, "the restore", |pty| {
            status(pty).contains("rétabli dans un autre terminal")
        });
        assert!(!pty.shows("Zoé la moiti") && shown_marks(pty, "Prénom01").starts_with('·'));
    }
    b.send(b"a");
    b.until("B's own mark", |b| saved(b) && shown_marks(b, "Prénom01").starts_with('A'));
    a.until_within(3 * PROMISED, "B's mark on A", |a| shown_marks(a, "Prénom01").starts_with('A'));
    assert!(desk.marks()[0].starts_with('A'));
    desk.assert_whole();
}

#[test]
fn the_first_dashboard_of_a_day_makes_a_copy_and_a_demonstration_none() {
    let desk = Desk::with_people(2);
    let made = || {
        let folder = desk.book().with_file_name("book.backups");
        let names = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().file_name());
        names.filter(|name| name.to_string_lossy().contains("-daily-")).count()
    };
    let before = made();
    for _ in 0..2 {
        let mut pty = desk.start(&Start { env: &[("RONDE_TODAY", "2026-12-01")], ..Start::default() });
        pty.settle();
        pty.send(b"q");
        assert_eq!(pty.exit_code(), 0);
    }
    assert_eq!(made(), before + 1);
}
