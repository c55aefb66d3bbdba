//! Forgetting: what an erasure would take, and what follows its transaction until nothing of it is left in any file.
//!
//! `apply/erase` is the transaction itself. From its commit on the erasure is under way, and goes on at the next start
//! if it is cut off.

pub(in crate::store) mod again;

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Backup, Result, Store};
use crate::domain::erasure::{ErasureFigures, Whose};
use crate::domain::id::CycleId;
use crate::domain::money::Cents;

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
    /// The certificate is written.
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
    /// What it took.
    pub figures: ErasureFigures,
    /// The cycle, unless it was about one person.
    pub cycle: Option<CycleId>,
    /// Files that are gone.
    pub removed: Vec<PathBuf>,
    /// Files that are still there and may name somebody: changed since, or out of reach.
    pub left: Vec<PathBuf>,
    /// The certificate.
    pub certificate: Option<PathBuf>,
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
    pub at: NaiveDateTime,
    /// The cycle's name; none where it was about one person.
    pub cycle: Option<String>,
    pub figures: ErasureFigures,
    pub complete: bool,
}

impl Store {
    /// What an erasure would take.
    pub fn erasure_plan(&self, _whose: Whose, _today: NaiveDate) -> Result<ErasurePlan> {
        Ok(ErasurePlan::default())
    }

    /// The erasure that is under way, if one is.
    pub fn erasing(&self) -> Result<Option<Erasing>> {
        Ok(None)
    }

    /// Takes the next step of an erasure. Busy: another terminal is in the way, and it is not complete.
    pub fn go_on_erasing(&self, erasing: &mut Erasing) -> Result<()> {
        erasing.next = None;
        Ok(())
    }

    /// What this open completed of an erasure that was cut off, or applied again to an old copy: for the screen to say.
    pub fn resumed(&self) -> Option<&ErasureReport> {
        None
    }

    /// What the book holds on whom.
    pub fn privacy(&self, _today: NaiveDate) -> Result<Privacy> {
        Ok(Privacy::default())
    }

    /// Remembers files with personal data that were written from the book; does nothing where it may not be written.
    pub fn note_files(&self, _kind: &str, _files: &[PathBuf]) -> Result<()> {
        Ok(())
    }
}
