//! Bank statements: CAMT.053, CODA 2 and the CSV of Belfius, recognised by what they say, not by their name.
//!
//! All or nothing: whatever cannot be read, does not add up or is not sure refuses the whole file, with its
//! place. Owns the three formats; must not know the book.

mod account;
mod amount;
mod belfius;
mod camt;
mod coda;
mod error;
mod remittance;
mod sniff;

use std::collections::HashMap;
use std::io::{self, Read};

use crate::domain::money::Cents;
use crate::domain::movement::{Format, Statement};

pub use error::{Fault, Place, StatementError};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;
/// The most movements that are read from a file.
pub const MAX_MOVEMENTS: usize = 100_000;

/// What [`read`] reads at a time.
const SLICE: usize = 1024 * 1024;

/// A file of statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementFile {
    /// Which format it has.
    pub format: Format,
    /// The format and its version: `camt.053.001.08`, `coda`, `belfius-csv`.
    pub version: String,
    /// One for each account and period, in the order of the file.
    pub statements: Vec<Statement>,
}

/// How far the reading of a file has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// There is more.
    More {
        /// Bytes that are behind, of the decoded text.
        done: usize,
        /// Bytes of the decoded text.
        total: usize,
    },
    /// All is read, and adds up.
    Done(StatementFile),
}

/// A file that is being read, a slice at a time.
#[derive(Debug)]
pub struct Reading(Reader);

#[derive(Debug)]
enum Reader {
    Camt(Box<camt::Camt>),
    Coda(Box<coda::Coda>),
    Belfius(Box<belfius::Belfius>),
}

impl Reading {
    /// Recognises and decodes the bytes of a file.
    pub fn new(bytes: Vec<u8>) -> Result<Reading, StatementError> {
        sniff::recognise(bytes).map(Reading)
    }

    /// Reads about `budget` bytes further. After the end or an error there is nothing more to ask.
    pub fn advance(&mut self, budget: usize) -> Result<Step, StatementError> {
        let step = match &mut self.0 {
            Reader::Camt(camt) => camt.advance(budget),
            Reader::Coda(coda) => coda.advance(budget),
            Reader::Belfius(belfius) => belfius.advance(budget),
        }?;
        Ok(match step {
            Step::Done(file) => Step::Done(StatementFile { statements: each_once(file.statements), ..file }),
            more @ Step::More { .. } => more,
        })
    }
}

/// Files that were joined may hold one statement twice: equal in all, and from the same balance to the same other one.
fn each_once(all: Vec<Statement>) -> Vec<Statement> {
    let mut kept: Vec<Statement> = Vec::with_capacity(all.len());
    let mut places: HashMap<(String, Option<Cents>, Option<Cents>), Vec<usize>> = HashMap::new();
    for statement in all {
        let same =
            places.entry((statement.account.clone(), statement.opening, statement.closing)).or_default();
        let leads_elsewhere = statement.opening.is_some() && statement.opening != statement.closing;
        if leads_elsewhere && same.iter().any(|at| kept[*at] == statement) {
            continue;
        }
        same.push(kept.len());
        kept.push(statement);
    }
    kept
}

/// The bytes of a file: at most one more than is allowed, enough for [`read`] to say that there are too many.
pub fn bytes(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    source.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a whole file.
pub fn read(bytes: &[u8]) -> Result<StatementFile, StatementError> {
    read_owned(bytes.to_vec())
}

/// Reads a whole file, whose bytes are not held a second time.
pub fn read_owned(bytes: Vec<u8>) -> Result<StatementFile, StatementError> {
    let mut reading = Reading::new(bytes)?;
    loop {
        if let Step::Done(file) = reading.advance(SLICE)? {
            return Ok(file);
        }
    }
}
