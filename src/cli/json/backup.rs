//! Copies of the book.

use chrono::NaiveDate;
use serde::Serialize;

use super::Counts;
use crate::store;

/// `ronde backup`.
#[derive(Serialize)]
pub struct Made {
    pub path: String,
    pub bytes: u64,
    #[serde(flatten)]
    pub holds: Holds,
}

/// What a copy holds.
#[derive(Serialize)]
pub struct Holds {
    pub book_version: i64,
    /// In UTC.
    pub newest: Option<String>,
    pub counts: Counts,
}

/// `ronde restore` without a file.
#[derive(Serialize)]
pub struct Backups {
    pub folder: String,
    pub backups: Vec<Backup>,
}

/// A copy that is known; without `later_steps` where it or the book cannot be read.
#[derive(Serialize)]
pub struct Backup {
    pub number: u64,
    pub path: String,
    pub kind: &'static str,
    pub made_on: NaiveDate,
    pub bytes: u64,
    pub readable: bool,
    pub later_steps: Option<u64>,
}

/// `ronde restore FILE`, and what it would come to.
#[derive(Serialize)]
pub struct Restored {
    pub path: String,
    #[serde(flatten)]
    pub holds: Holds,
    pub lost_steps: Option<u64>,
    pub kept: Option<String>,
    pub erased_again: u32,
}

impl From<&store::Proof> for Holds {
    fn from(proof: &store::Proof) -> Holds {
        Holds {
            book_version: proof.version,
            newest: proof.newest.map(|newest| newest.format("%Y-%m-%dT%H:%M:%SZ").to_string()),
            counts: (&proof.counts).into(),
        }
    }
}

impl From<&store::Counts> for Counts {
    fn from(counts: &store::Counts) -> Counts {
        Counts {
            people: counts.people,
            cycles: counts.cycles,
            marks: counts.marks,
            payments: counts.payments,
            steps: counts.steps,
        }
    }
}
