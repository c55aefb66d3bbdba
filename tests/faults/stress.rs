//! B7: four processes at one book, as fast as they can: everything that each was told is there.
//!
//! Another length: `RONDE_SECONDS=60 cargo test --release --test faults b7`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::id::{CycleId, PersonId, SessionId};
use ronde::store::change::Change;
use ronde::store::{BookError, Store, StoreError};
use rusqlite::{Connection, OptionalExtension};

use crate::book;
use crate::child::{self, Nobody, start};
use crate::dice::Dice;

const PROCESSES: usize = 4;
const PEOPLE: usize = 20;

fn seconds() -> u64 {
    std::env::var("RONDE_SECONDS").ok().and_then(|number| number.parse().ok()).unwrap_or(3)
}

/// What one of them was told.
#[derive(Default)]
struct Told {
    marks: BTreeMap<(i64, i64), Option<Mark>>,
    /// In the order of the marks that can be taken back: the cell, and what stood there.
    undo: Vec<((i64, i64), Option<Mark>)>,
    added: i64,
    paid: i64,
    steps: usize,
}

#[test]
fn b7_four_processes_at_one_book() {
    assert!(rusqlite::version_number() >= 3_051_003, "{}: the WAL-reset bug", rusqlite::version());
    let mut book = book::Book::new();
    let cycle = book.add_cycle("Un cycle", 40, &book::season());
    for number in 0..PEOPLE {
        book.add(book::details("Personne", &number.to_string()), Some(book::place(cycle)));
    }
    let path = book.path.clone();
    let children: Vec<_> = (0..PROCESSES)
        .map(|number| {
            let place = path.with_file_name(format!("{number}"));
            start("stress::b7_child", &place, None, Nobody::No)
        })
        .collect();
    let mut steps = 0;
    for child in children {
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
        steps += said.lines().find_map(|line| line.strip_prefix("STEPS ")?.parse::<usize>().ok()).unwrap();
    }
    eprintln!("{steps} steps of {PROCESSES} processes in {} s", seconds());
    assert!(book.store.check().unwrap().is_whole());
    let conn = Connection::open(&path).unwrap();
    let told = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(told("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    // Each child has checked its own cells; no step of anybody is missing in between.
    assert_eq!(told("SELECT count(*) FROM journal"), told("SELECT max(id) FROM journal"));
    assert!(steps > 100, "{steps} steps: this proves nothing");
}

#[test]
#[ignore = "run by b7, four times at once"]
fn b7_child() {
    let Some(place) = child::path() else { return };
    let number: usize = place.file_name().unwrap().to_str().unwrap().parse().unwrap();
    let path = place.with_file_name("book.db");
    let mut store = book::open(&path, &format!("run-{number}"));
    let (mut dice, mut told) = (Dice(number as u64), Told::default());
    let end = Instant::now() + Duration::from_secs(seconds());
    while Instant::now() < end {
        // Now and then another connection, as a terminal that is opened and closed.
        if dice.below(50) == 0 {
            drop(store);
            store = book::open(&path, &format!("run-{number}"));
        }
        step(&mut store, &path, number, &mut dice, &mut told);
    }
    check(&path, number, &told);
    #[allow(clippy::print_stdout, reason = "read by b7")]
    {
        println!("STEPS {}", told.steps);
    }
}

fn step(store: &mut Store, path: &Path, number: usize, dice: &mut Dice, told: &mut Told) {
    // People of its own, so that what it was told last is what must stand there.
    let person = i64::try_from(dice.below(PEOPLE / PROCESSES) * PROCESSES + number + 1).unwrap();
    let cell = (i64::try_from(dice.below(7) + 1).unwrap(), person);
    let seen = told.marks.get(&cell).copied().flatten();
    let change = match dice.below(20) {
        0 => Change::AddPerson { details: book::details(&format!("Neuve{number}"), ""), enrol: None },
        1 => book::pay(PersonId(person), CycleId(1), 1),
        2..=4 if !told.undo.is_empty() => Change::Undo(None),
        5 => {
            let conn = Connection::open(path).unwrap();
            let modes = ["PASSIVE", "FULL", "RESTART", "TRUNCATE"];
            let _ = conn.execute_batch(&format!("PRAGMA wal_checkpoint({})", modes[dice.below(4)]));
            return;
        }
        6 => return assert!(store.grid(CycleId(1)).is_ok()),
        _ => {
            let mark = [None, Some(Mark::Present), Some(Mark::Late), Some(Mark::Absent)][dice.below(4)];
            Change::Mark { session: SessionId(cell.0), person: PersonId(person), mark, seen: Some(seen) }
        }
    };
    match store.apply(&change) {
        Ok(applied) => take_in(&change, cell, seen, applied.step.is_some(), &applied.deed, told),
        Err(StoreError::Book(BookError::Busy)) => {}
        // Two added people or payments stand between: only marks are taken back here.
        Err(StoreError::Refused(_)) if matches!(change, Change::Undo(_)) => told.undo.clear(),
        Err(error) => panic!("{change:?}: {error:?}"),
    }
}

fn take_in(
    change: &Change,
    cell: (i64, i64),
    seen: Option<Mark>,
    is_step: bool,
    deed: &Deed,
    told: &mut Told,
) {
    told.steps += 1;
    match change {
        Change::Mark { mark, .. } => {
            told.marks.insert(cell, *mark);
            if is_step {
                told.undo.push((cell, seen));
            }
        }
        Change::Undo(_) => {
            let (cell, before) = told.undo.pop().unwrap_or_else(|| panic!("{deed:?}"));
            told.marks.insert(cell, before);
        }
        // What stands on top of the marks is not taken back.
        Change::AddPerson { .. } => (told.added, told.undo) = (told.added + 1, Vec::new()),
        _ => (told.paid, told.undo) = (told.paid + 1, Vec::new()),
    }
}

fn check(path: &Path, number: usize, told: &Told) {
    let conn = Connection::open(path).unwrap();
    let mut marks = conn.prepare("SELECT mark FROM marks WHERE (session_id, person_id) = (?1, ?2)").unwrap();
    for (cell, mark) in &told.marks {
        let found: Option<String> = marks.query_row(*cell, |row| row.get(0)).optional().unwrap();
        assert_eq!(found.as_deref(), mark.map(Mark::word), "{cell:?}");
    }
    let named = format!("Neuve{number}");
    let added: i64 =
        conn.query_row("SELECT count(*) FROM people WHERE given = ?1", [named], |row| row.get(0)).unwrap();
    assert_eq!(added, told.added);
    let sql = "SELECT coalesce(sum(a.amount_cents), 0) FROM allocations AS a JOIN enrolments AS e ON e.id = a.enrolment_id
               WHERE (e.person_id - 1) % 4 = ?1";
    let paid: i64 = conn.query_row(sql, [i64::try_from(number).unwrap()], |row| row.get(0)).unwrap();
    assert_eq!(paid, told.paid);
}
