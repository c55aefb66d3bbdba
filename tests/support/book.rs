//! A throw-away book and short words for the changes that tests make.
#![allow(dead_code)] // each test file uses its part
#![allow(clippy::needless_pass_by_value)] // a change is written where it is used

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveTime};
use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::fees::Method;
use ronde::domain::formula::Manner;
use ronde::domain::id::{CycleId, PersonId, SessionId};
use ronde::domain::money::Cents;
use ronde::domain::person::Details;
use ronde::store::change::{Change, Enrol, NewCycle, NewSession, Payment};
use ronde::store::{Access, Applied, Author, Refusal, Store, StoreError};

/// A folder in memory where there is one: what these tests prove is not the disk.
pub fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

pub struct Book {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
    pub store: Store,
}

impl Book {
    pub fn new() -> Book {
        let folder = folder();
        let path = folder.path().join("book.db");
        let store = open(&path, "run-1");
        Book { folder, path, store }
    }

    pub fn apply(&mut self, change: Change) -> Result<Applied, StoreError> {
        self.store.apply(&change)
    }

    /// Why the change is refused.
    pub fn refused(&mut self, change: Change) -> Refusal {
        match self.store.apply(&change) {
            Err(StoreError::Refused(refusal)) => refusal,
            other => panic!("{change:?} gave {other:?}"),
        }
    }

    pub fn add_cycle(&mut self, name: &str, capacity: u32, dates: &[NaiveDate]) -> CycleId {
        match self.apply(Change::AddCycle(cycle(name, capacity, dates))).unwrap().deed {
            Deed::AddCycle { cycle } => cycle,
            deed => panic!("{deed:?}"),
        }
    }

    pub fn add_person(&mut self, given: &str, family: &str) -> PersonId {
        self.add(details(given, family), None)
    }

    pub fn add(&mut self, details: Details, enrol: Option<Enrol>) -> PersonId {
        match self.apply(Change::AddPerson { details, enrol }).unwrap().deed {
            Deed::AddPerson { person } => person,
            deed => panic!("{deed:?}"),
        }
    }

    pub fn sessions(&self, cycle: CycleId) -> Vec<SessionId> {
        self.store.sessions(cycle, day(2026, 11, 2)).unwrap().into_iter().map(|session| session.id).collect()
    }
}

pub fn open(path: &Path, run: &str) -> Store {
    Store::open(path, Access::Write, author(run)).unwrap()
}

pub fn author(run: &str) -> Author {
    Author { who: "Animatrice".into(), run: run.into() }
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Seven Mondays.
pub fn season() -> Vec<NaiveDate> {
    [(2026, 11, 2), (2026, 12, 7), (2027, 1, 4), (2027, 2, 1), (2027, 3, 1), (2027, 4, 12), (2027, 5, 3)]
        .map(|(y, m, d)| day(y, m, d))
        .to_vec()
}

pub fn details(given: &str, family: &str) -> Details {
    Details { given: given.into(), family: family.into(), ..Details::default() }
}

pub fn cycle(name: &str, capacity: u32, dates: &[NaiveDate]) -> NewCycle {
    let hour = |h| NaiveTime::from_hms_opt(h, 30, 0).unwrap();
    NewCycle {
        name: name.into(),
        formula: "pairs-aidants".into(),
        fee: Cents(5000),
        capacity,
        erase_on: day(2027, 9, 1),
        manner: Manner::default(),
        animators: vec!["Une animatrice".into(), "Un animateur".into()],
        sessions: dates
            .iter()
            .map(|&date| NewSession {
                date,
                starts: hour(13),
                ends: hour(16),
                moved_from: None,
                holiday: None,
            })
            .collect(),
    }
}

/// A place from the start.
pub fn place(cycle: CycleId) -> Enrol {
    Enrol { cycle, joined: None, today: day(2026, 10, 1), reference: None, consent: None }
}

pub fn enrol(person: PersonId, cycle: CycleId) -> Change {
    Change::Enrol { person, enrol: place(cycle) }
}

pub fn mark(session: SessionId, person: PersonId, mark: Mark) -> Change {
    Change::Mark { session, person, mark: Some(mark), seen: None }
}

pub fn clear(session: SessionId, person: PersonId) -> Change {
    Change::Mark { session, person, mark: None, seen: None }
}

pub fn payment(person: PersonId, cycle: CycleId, cents: i64) -> Payment {
    Payment { person, cycle, amount: Cents(cents), on: day(2026, 11, 2), method: Method::Transfer }
}

pub fn pay(person: PersonId, cycle: CycleId, cents: i64) -> Change {
    Change::Pay { payment: payment(person, cycle, cents), seen_paid: None }
}

pub fn refund(person: PersonId, cycle: CycleId, cents: i64) -> Change {
    Change::Refund { payment: payment(person, cycle, cents), seen_paid: None }
}
