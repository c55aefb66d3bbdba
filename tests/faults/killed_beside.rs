//! B5: a terminal is killed during its write while another works: the other goes on and is told of no error.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use ronde::domain::attendance::Mark;
use ronde::domain::id::{PersonId, SessionId};
use ronde::store::change::Change;
use rusqlite::Connection;

use crate::book;
use crate::dice::Dice;
use crate::operations;
use crate::shim::{self, Fault, Kind};
use crate::state;

/// Longer than this is more than a recovery takes: somebody waited for a lock that nobody holds.
const PATIENCE: Duration = Duration::from_secs(3);

/// Marks without end; how many, and how long the longest took.
fn work(path: &std::path::Path, stop: &AtomicBool) -> (u32, Duration) {
    let mut store = book::open(path, "other");
    let (mut count, mut longest) = (0, Duration::ZERO);
    while !stop.load(Ordering::SeqCst) {
        let mark = if count % 2 == 0 { Mark::Late } else { Mark::Absent };
        let change =
            Change::Mark { session: SessionId(3), person: PersonId(5), mark: Some(mark), seen: None };
        let start = Instant::now();
        store.apply(&change).unwrap();
        longest = longest.max(start.elapsed());
        count += 1;
        // As fast as anybody types, and the lock is free in between.
        std::thread::sleep(Duration::from_millis(10));
    }
    (count, longest)
}

fn assert_goes_on(rounds: usize) {
    if shim::library().is_none() {
        return;
    }
    let (home, stop, mut dice) = (operations::book(), AtomicBool::new(false), Dice(5));
    let path = home.book();
    let (mut killed, mut acknowledged) = (0, None);
    let (count, longest) = std::thread::scope(|scope| {
        let other = scope.spawn(|| work(&path, &stop));
        for round in 0..rounds {
            let word = ["present", "late", "absent", "excused"][round % 4];
            let fault = Fault { kind: Kind::Kill, at: 1 + dice.below(40), lasting: false };
            let ended = home.break_at(&["mark", "2", "Prénom02", word], fault);
            killed += u32::from(ended.signal == Some(9));
            assert!(ended.signal == Some(9) || ended.code == Some(0), "round {round}: {ended:?}");
            if ended.code == Some(0) {
                acknowledged = Some(word);
            }
            // Whoever was killed may have come as far as the commit.
            if ended.signal.is_some() && stands(&path).as_deref() == Some(word) {
                acknowledged = Some(word);
            }
            assert_eq!(stands(&path).as_deref(), acknowledged, "round {round}");
        }
        stop.store(true, Ordering::SeqCst);
        other.join().unwrap()
    });
    eprintln!("{killed} of {rounds} killed; the other marked {count} times, the longest took {longest:?}");
    assert!(killed > 3 && count > 20 && longest < PATIENCE, "{killed} {count} {longest:?}");
    assert_eq!(state::damage(&path), None);
}

fn stands(path: &std::path::Path) -> Option<String> {
    let conn = Connection::open(path).unwrap();
    conn.busy_timeout(PATIENCE).unwrap();
    let sql = "SELECT mark FROM marks WHERE session_id = 2 AND person_id = 2";
    conn.query_row(sql, [], |row| row.get(0)).ok()
}

#[test]
fn b5_who_is_killed_during_a_write_is_in_nobodys_way() {
    assert_goes_on(20);
}

#[test]
#[ignore = "a hundred rounds"]
fn b5_a_hundred_are_killed_during_a_write() {
    assert_goes_on(100);
}
