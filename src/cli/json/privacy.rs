//! What is kept on whom, and erasures.

use chrono::NaiveDate;
use serde::Serialize;

use super::Named;
use crate::domain::erasure::ErasureFigures;
use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::store::{Backup, CyclePrivacy, ErasurePlan, PastErasure, WrittenFile};

/// `ronde privacy status`.
#[derive(Serialize)]
pub struct Privacy {
    pub cycles: Vec<KeptCycle>,
    pub people_in_no_cycle: u32,
    pub columns: Vec<KeptColumn>,
    pub backups: Vec<Copy>,
    pub files: Vec<Written>,
    pub erasures: Vec<Erased>,
}

/// A cycle, and from when its people must be erased.
#[derive(Serialize)]
pub struct KeptCycle {
    id: CycleId,
    name: String,
    erase_on: NaiveDate,
    due: bool,
    erased_on: Option<NaiveDate>,
    people: u32,
    without_consent: u32,
}

impl KeptCycle {
    /// As it stands today.
    pub fn of(cycle: &CyclePrivacy, today: NaiveDate) -> KeptCycle {
        let CyclePrivacy { id, name, erase_on, erased_on, people, without_consent } = cycle.clone();
        let due = erased_on.is_none() && erase_on <= today;
        KeptCycle { id, name, erase_on, due, erased_on, people, without_consent }
    }
}

/// A personal column that holds something.
#[derive(Serialize)]
pub struct KeptColumn {
    pub table: &'static str,
    pub column: &'static str,
    pub rows: u64,
}

/// A copy beside the book.
#[derive(Serialize)]
pub struct Copy {
    path: String,
    kind: &'static str,
    made_on: NaiveDate,
    bytes: u64,
}

impl From<&Backup> for Copy {
    fn from(copy: &Backup) -> Copy {
        let path = copy.path.display().to_string();
        Copy { path, kind: copy.kind.word(), made_on: copy.made_on, bytes: copy.bytes }
    }
}

/// A file that was written from the book.
#[derive(Serialize)]
pub struct Written {
    path: String,
    kind: String,
    at: String,
    unchanged: bool,
}

impl From<&WrittenFile> for Written {
    fn from(file: &WrittenFile) -> Written {
        Written {
            path: file.path.display().to_string(),
            kind: file.kind.clone(),
            at: file.at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
            unchanged: file.unchanged,
        }
    }
}

/// An erasure that was.
#[derive(Serialize)]
pub struct Erased {
    at: String,
    cycle: Option<String>,
    complete: bool,
    #[serde(flatten)]
    figures: ErasureFigures,
}

impl From<&PastErasure> for Erased {
    fn from(erasure: &PastErasure) -> Erased {
        Erased {
            at: erasure.at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
            cycle: erasure.cycle.clone(),
            complete: erasure.complete,
            figures: erasure.figures,
        }
    }
}

/// `ronde privacy erase --dry-run`.
#[derive(Serialize)]
pub struct ErasureRehearsed {
    pub cycle: Option<Named>,
    pub person: Option<Named>,
    pub figures: ErasureFigures,
    pub ends_on: Option<NaiveDate>,
    pub erase_on: Option<NaiveDate>,
    pub open_balances: u32,
    pub open_cents: Cents,
    pub sessions_not_noted: u32,
    pub open_movements: u32,
    pub backups: Vec<Copy>,
    pub files: Vec<Written>,
    pub texts: Vec<TextOf>,
}

/// Where a text stands that names somebody.
#[derive(Serialize)]
pub struct TextOf {
    table: &'static str,
    column: &'static str,
}

impl ErasureRehearsed {
    /// What is known before.
    pub fn of(cycle: Option<Named>, person: Option<Named>, plan: &ErasurePlan) -> ErasureRehearsed {
        ErasureRehearsed {
            cycle,
            person,
            figures: plan.figures,
            ends_on: plan.ends_on,
            erase_on: plan.erase_on,
            open_balances: plan.balances.0,
            open_cents: plan.balances.1,
            sessions_not_noted: plan.unmarked,
            open_movements: plan.open_movements,
            backups: plan.backups.iter().map(Copy::from).collect(),
            files: plan.files.iter().map(Written::from).collect(),
            texts: plan.mentions.iter().map(|(table, column)| TextOf { table, column }).collect(),
        }
    }
}

/// `ronde privacy erase`, when it is complete.
#[derive(Serialize)]
pub struct ErasureDone {
    pub cycle: Option<CycleId>,
    pub figures: ErasureFigures,
    pub certificate: Option<String>,
    pub removed: Vec<String>,
    pub left: Vec<String>,
}
