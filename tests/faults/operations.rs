//! What is broken: each command that writes, on a home that is prepared for it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;

use crate::camt::{camt, credit};
use crate::home::Home;

/// A command, and where it starts from.
pub struct Operation {
    pub name: &'static str,
    pub args: &'static [&'static str],
    pub prepare: fn() -> Home,
    /// A step on the way at which it may stop, too: a book that was made and has nothing in it.
    pub half_way: bool,
    /// Files of the home that it may replace or take away.
    pub takes: &'static [&'static str],
}

const fn operation(name: &'static str, args: &'static [&'static str], prepare: fn() -> Home) -> Operation {
    Operation { name, args, prepare, half_way: false, takes: &[] }
}

pub const MARK: Operation = operation("a mark", &["mark", "1", "Prénom02", "late"], book);
pub const PEOPLE: Operation =
    operation("a list of people", &["person", "import", "more.csv", "--enrol"], book);
pub const STATEMENT: Operation = operation("a bank statement", &["bank", "import", "bank.xml"], book);
pub const MATCH: Operation = operation("a match", &["bank", "match", "2", "Prénom03=50"], open_movement);
pub const MIGRATION: Operation = operation("a migration", &["mark", "1", "Amina", "absent"], oldest);
pub const START: Operation = Operation {
    half_way: true,
    ..operation(
        "a first start",
        &["cycle", "new", "--formula", "pairs-aidants", "--year", "2026"],
        Home::empty,
    )
};
pub const CALENDAR: Operation = Operation {
    takes: &["cycle.ics"],
    ..operation("a file in the place of another", &["calendar", "--output", "cycle.ics"], calendar)
};

pub const ALL: &[Operation] = &[MARK, PEOPLE, STATEMENT, MATCH, MIGRATION, START, CALENDAR];

/// A cycle with eight people, some marks, and the files that are imported.
pub fn book() -> Home {
    let home = Home::empty();
    home.ok("cycle new --formula pairs-aidants --year 2026");
    fs::write(home.path("list.csv"), list(1..=8)).unwrap();
    fs::write(home.path("more.csv"), list(5..=12)).unwrap();
    home.ok("person import list.csv --enrol");
    home.ok("mark 1 --rest present");
    home.ok("pay Prénom01 50");
    // The first statement of a book also makes its key, another one each time.
    let october = camt(day(10, 1), &[credit(100, "UN AUTRE", "", "autre chose")]);
    fs::write(home.path("october.xml"), october).unwrap();
    home.ok("bank import october.xml");
    let entries = [
        credit(5_000, "NOM04 PRENOM04", "", "cycle"),
        credit(2_000, "QUELQU’UN D’AUTRE", "", "on ne sait pas"),
        credit(-1_250, "UN FOURNISSEUR", "", "biscuits"),
    ];
    fs::write(home.path("bank.xml"), camt(day(11, 1), &entries)).unwrap();
    home
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn list(numbers: std::ops::RangeInclusive<u32>) -> String {
    numbers.fold("Prénom;Nom;Email\n".to_owned(), |mut list, n| {
        let _ = writeln!(list, "Prénom{n:02};Nom{n:02};p{n}@exemple.invalid");
        list
    })
}

fn open_movement() -> Home {
    let home = book();
    home.ok("bank import bank.xml");
    home
}

fn oldest() -> Home {
    let home = Home::empty();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/books/v1.db");
    fs::create_dir_all(home.book().parent().unwrap()).unwrap();
    fs::copy(fixture, home.book()).unwrap();
    home
}

fn calendar() -> Home {
    let home = book();
    home.ok("calendar --output cycle.ics");
    home.ok("mark 1 Prénom02 absent");
    home.ok("session move 2 2026-12-14");
    home
}
