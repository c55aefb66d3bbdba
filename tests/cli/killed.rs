//! A1, quick form: what was acknowledged is on disk, whenever the program is killed.

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

use crate::book::{Book, TODAY};

#[test]
fn a1_marks_that_were_acknowledged_survive_kill_9() {
    let book = Book::empty_cycle();
    for name in ["Ada", "Bo", "Cy", "Di", "Ed", "Fay", "Gus", "Hal"] {
        book.run(&format!("person add --given {name} --enrol"));
    }
    let (grid, _) = book.object("attendance");
    let ids = |key: &str| -> Vec<String> {
        grid[key].as_array().unwrap().iter().map(|row| row["id"].to_string()).collect()
    };
    // A fixed sequence of moments between nothing and twice what a mark takes on this machine, busy as it is.
    let started = Instant::now();
    book.run("mark next --guests 1");
    let twice = 2 * started.elapsed();
    let mut seed: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut acknowledged = Vec::new();
    for session in ids("sessions") {
        for person in ids("people") {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let mut child = Command::new(env!("CARGO_BIN_EXE_ronde"))
                .env("HOME", book.folder.path())
                .args(["mark", &session, &person, "late", "--today", TODAY, "--db"])
                .arg(book.path())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            sleep(twice * u32::try_from(seed >> 54).unwrap() / 1024);
            // It may have ended already.
            let _ = child.kill();
            if child.wait().unwrap().success() {
                acknowledged.push((session.clone(), person));
            }
        }
    }
    let (grid, _) = book.object("attendance");
    for (session, person) in &acknowledged {
        let people = grid["people"].as_array().unwrap();
        let row = people.iter().find(|row| row["id"].as_i64() == person.parse().ok()).unwrap();
        assert_eq!(row["marks"][session], "late", "{person} at {session}");
    }
    let (health, code) = book.object("check");
    assert_eq!((code, health["whole"].as_bool()), (0, Some(true)));
    assert!(!acknowledged.is_empty(), "every one was killed: the test proves nothing");
}
