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
    /// A file that is there and whole when it says so.
    pub makes: Option<&'static str>,
    /// Nothing below the book's folder names this any more, once it is done.
    pub forgets: Option<&'static str>,
}

const fn operation(name: &'static str, args: &'static [&'static str], prepare: fn() -> Home) -> Operation {
    Operation { name, args, prepare, half_way: false, takes: &[], makes: None, forgets: None }
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

pub const BACKUP: Operation = operation("a backup", &["backup"], book);
pub const BACKUP_TO: Operation = Operation {
    makes: Some("copy.db"),
    takes: &["copy.db"],
    ..operation("a backup elsewhere", &["backup", "copy.db"], book)
};
pub const RESTORE: Operation = operation("a restore", &["restore", "copy.db"], older_copy);
pub const EXPORT: Operation = Operation {
    makes: Some("all.json"),
    takes: &["all.json"],
    ..operation("the whole book as a file", &["export", "--all", "all.json"], book)
};
pub const IMPORT: Operation =
    operation("a whole book from a file", &["import", "--all", "all.json"], older_file);
pub const ERASE: Operation = Operation {
    takes: &["book.backups/", "all.json", "book.db.forgotten.", ".erasure-"],
    forgets: Some("Nom0"),
    ..operation("an erasure", &["privacy", "erase", CYCLE, "--confirm", CYCLE], old_enough)
};
pub const ERASE_PERSON: Operation = Operation {
    takes: &["book.backups/", "all.json", "book.db.forgotten.", ".erasure-"],
    forgets: Some("Nom03"),
    ..operation(
        "an erasure of a person",
        &["privacy", "erase", "Prénom03", "--person", "--confirm", "Prénom03 Nom03"],
        old_enough,
    )
};
const CYCLE: &str = "Pairs-aidants 2026-2027";

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

fn older_copy() -> Home {
    let home = book();
    home.ok("backup copy.db");
    home.ok("mark 2 Prénom02 absent");
    home
}

fn older_file() -> Home {
    let home = book();
    home.ok("export --all all.json");
    home.ok("mark 2 Prénom02 absent");
    home
}

/// Backups beside it, and a file that was written from it.
fn old_enough() -> Home {
    let home = book();
    home.ok("export --all all.json");
    home
}
