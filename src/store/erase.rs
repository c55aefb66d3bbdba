//! Forgetting: what an erasure would take, and what follows its transaction until nothing of it is left in any file.
//!
//! `apply/erase` is the transaction itself. From its commit on the erasure is under way, and goes on at the next start
//! if it is cut off.

pub(in crate::store) mod again;
mod beside;
mod copies;
mod files;
mod plan;
mod status;
mod steps;

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Connection;

use super::key::{Key, Secret};
use super::{Backup, Result};
use crate::domain::erasure::{ErasureFigures, Whose};
use crate::domain::id::CycleId;
use crate::domain::money::Cents;

pub(super) use again::{at_open, looked_at};

/// What has to be known before an erasure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErasurePlan {
    /// What it would take.
    pub figures: ErasureFigures,
    /// From when the people of the cycle must be erased.
    pub erase_on: Option<NaiveDate>,
    /// The last session of the cycle.
    pub ends_on: Option<NaiveDate>,
    /// How many owe or are owed something, and what they owe together.
    pub balances: (u32, Cents),
    /// Sessions that were held and are not noted to the end.
    pub unmarked: u32,
    /// Movements of the bank that wait for a decision.
    pub open_movements: u32,
    /// Copies beside the book: they go.
    pub backups: Vec<Backup>,
    /// Files that were written from the book and are still there: those that are as they were go.
    pub files: Vec<WrittenFile>,
    /// Texts that stay and name somebody who goes: table and column; they are emptied.
    pub mentions: Vec<(&'static str, &'static str)>,
}

/// A file with personal data that was written from the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFile {
    /// Where.
    pub path: PathBuf,
    /// `backup`, `draft`, `list`, `code` or `export`.
    pub kind: String,
    /// When.
    pub at: NaiveDateTime,
    /// Whether it is still what was written.
    pub unchanged: bool,
}

/// The steps after the transaction, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErasureStep {
    /// The hashes stand beside the book, too.
    Remember,
    /// VACUUM.
    Compact,
    /// The write-ahead log is empty: what its checkpoint answers is read.
    Empty,
    /// Copies and files that are older are gone, and one new copy is there.
    Copies,
    /// It is noted that the erasure is complete.
    Certify,
}

/// An erasure that is under way.
#[derive(Debug, Clone)]
pub struct Erasing {
    /// Its number.
    pub id: i64,
    /// What comes next; `None` when it is complete.
    pub next: Option<ErasureStep>,
    /// What is known of it so far.
    pub report: ErasureReport,
}

/// What came of an erasure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErasureReport {
    /// Its number: that of [`PastErasure::id`].
    pub id: i64,
    /// What it took.
    pub figures: ErasureFigures,
    /// The cycle, unless it was about one person.
    pub cycle: Option<CycleId>,
    /// Files that are gone.
    pub removed: Vec<PathBuf>,
    /// Files that are still there and may name somebody: changed since, or out of reach.
    pub left: Vec<PathBuf>,
    /// The certificate, once whoever words it wrote it.
    pub certificate: Option<PathBuf>,
    /// An old copy stood in the place of the book: how many people of it were erased again.
    pub again: Option<u32>,
}

/// What the book holds on whom, and from when it must not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Privacy {
    /// Each cycle that has people, or had.
    pub cycles: Vec<CyclePrivacy>,
    /// People in no cycle at all.
    pub loose: u32,
    /// Every personal column that holds something, with the number of its rows.
    pub columns: Vec<(&'static str, &'static str, u64)>,
    /// Copies beside the book.
    pub backups: Vec<Backup>,
    /// Files written from the book.
    pub files: Vec<WrittenFile>,
    /// Erasures, the newest first.
    pub erasures: Vec<PastErasure>,
}

/// A cycle, as the law sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct CyclePrivacy {
    pub id: CycleId,
    pub name: String,
    pub erase_on: NaiveDate,
    pub erased_on: Option<NaiveDate>,
    pub people: u32,
    /// Of those, whose consent is not noted.
    pub without_consent: u32,
}

/// An erasure that was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct PastErasure {
    /// Its number, in the name of the certificate.
    pub id: i64,
    pub at: NaiveDateTime,
    /// None where it was about one person.
    pub cycle_id: Option<CycleId>,
    /// The cycle's name.
    pub cycle: Option<String>,
    pub figures: ErasureFigures,
    pub complete: bool,
}

/// By what an erasure is remembered: its people, and its cycle.
pub(super) fn hashes(conn: &Connection, whose: Whose) -> Result<Vec<String>> {
    let key = Key::read(conn, Secret::Forgotten)?;
    let mut hashes = Vec::new();
    if let Whose::Cycle(cycle) = whose {
        hashes.push(key.hash("cycle", &cycle.to_string()));
    }
    let mut query = conn.prepare("SELECT id FROM gone_people")?;
    let people = query.query_map([], |row| row.get::<_, i64>(0))?;
    for person in people {
        hashes.push(key.hash("person", &person?.to_string()));
    }
    Ok(hashes)
}
