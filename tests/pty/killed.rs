//! A1: a death without warning loses nothing that was acknowledged.
//!
//! 200 rounds instead of 10: `RONDE_ROUNDS=200 cargo test --test pty a1`.

use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::desk::{Desk, saved, shown_marks, status};
use crate::dice::Dice;

const PEOPLE: usize = 20;

fn rounds() -> u64 {
    std::env::var("RONDE_ROUNDS").ok().and_then(|number| number.parse().ok()).unwrap_or(10)
}

fn name(row: usize) -> String {
    format!("Prénom{:02}", row + 1)
}

/// The marks of the first session, from the top.
fn first_column(marks: &[String]) -> Vec<char> {
    marks.iter().map(|row| row.chars().next().unwrap()).collect()
}

#[test]
fn a1_every_mark_seen_as_saved_survives_a_kill() {
    let desk = Desk::with_people(PEOPLE);
    let (mut dice, mut seen) = (Dice(1), 0);
    for round in 0..rounds() {
        let mut pty = desk.open();
        // From the top, wherever it opened.
        pty.send(b"g");
        let mut column = first_column(&desk.marks());
        let end = Instant::now() + Duration::from_millis(20 + dice.roll() % 600);
        let mut next = None;
        'keys: for row in (0..PEOPLE).cycle() {
            let (key, mark) = if column[row] == 'P' { ("a", 'A') } else { ("p", 'P') };
            next = Some((row, mark));
            pty.send(key.as_bytes());
            let name = name(row);
            while !(saved(&pty) && status(&pty).contains(&name)) {
                if Instant::now() >= end {
                    break 'keys;
                }
                pty.read_for(Duration::from_millis(1));
            }
            column[row] = mark;
            seen += 1;
        }
        pty.signal(Signal::KILL);
        pty.exit_code();

        let found = first_column(&desk.marks());
        let (row, mark) = next.unwrap();
        let one_more = {
            let mut more = column.clone();
            more[row] = mark;
            more
        };
        assert!(
            found == column || found == one_more,
            "round {round}: {found:?}, seen {column:?}, next {next:?}"
        );
        desk.assert_whole();
    }
    assert!(seen > 10 * rounds(), "{seen} marks in {} rounds", rounds());
}

#[test]
fn a1_everything_on_the_last_frame_survives_a_kill_in_a_burst() {
    let desk = Desk::with_people(PEOPLE);
    let mut dice = Dice(2);
    for round in 0..rounds() / 2 {
        let mut pty = desk.open();
        pty.send(b"g");
        pty.send(&(if round % 2 == 0 { b"p" } else { b"a" }).repeat(PEOPLE));
        let end = Instant::now() + Duration::from_millis(dice.roll() % 60);
        while Instant::now() < end {
            pty.read_for(Duration::from_millis(1));
        }
        pty.signal(Signal::KILL);
        pty.exit_code();

        let (new, found) = (if round % 2 == 0 { "P" } else { "A" }, desk.marks());
        for (row, found) in found.iter().enumerate() {
            let shown = shown_marks(&pty, &name(row));
            let told = saved(&pty) && status(&pty).contains(&name(row));
            assert!(!told || found.starts_with(new), "round {round}: {found}, told {}", status(&pty));
            assert!(*found == shown || found.starts_with(new), "round {round}, {row}: {found}, seen {shown}");
        }
        desk.assert_whole();
    }
}

#[test]
fn a1_a_command_that_ended_well_is_on_disk_and_a_killed_one_is_whole() {
    let desk = Desk::with_people(1);
    let usual = {
        let start = Instant::now();
        desk.ok(["mark", "1", "Prénom01", "absent"]);
        start.elapsed()
    };
    let mut dice = Dice(3);
    let (mut before, mut killed) = ('A', 0);
    for round in 0..2 * rounds() {
        let (word, wanted) = if before == 'P' { ("absent", 'A') } else { ("present", 'P') };
        let mut child = desk
            .command(["mark", "1", "Prénom01", word])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(usual.mul_f64(f64::from(u32::try_from(dice.below(1200)).unwrap()) / 1000.0));
        child.kill().unwrap();
        let ended_well = child.wait().unwrap().success();
        killed += u32::from(!ended_well);
        let found = first_column(&desk.marks())[0];
        assert!(found == wanted || !ended_well && found == before, "round {round}: {found} after {before}");
        before = found;
        desk.assert_whole();
    }
    assert!(killed > 0, "no round killed anything");
}
