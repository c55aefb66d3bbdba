//! Cycles.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::store::CycleRow;

/// `ronde cycles`.
#[derive(Serialize)]
pub struct Cycles {
    pub cycles: Vec<CycleFigures>,
}

/// A cycle with all its figures.
#[derive(Serialize)]
pub struct CycleFigures {
    #[serde(flatten)]
    cycle: Cycle,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    capacity: u32,
    enrolled: u32,
    waiting: u32,
    sessions_total: u32,
    sessions_held: u32,
    due_cents: Cents,
    paid_cents: Cents,
    erase_on: NaiveDate,
    erased_on: Option<NaiveDate>,
}

/// A cycle beside what it is about; without a number while it is only planned.
#[derive(Serialize)]
pub struct Cycle {
    pub id: Option<CycleId>,
    pub name: String,
    pub formula: String,
    pub fee_cents: Cents,
}

impl From<&CycleRow> for Cycle {
    fn from(row: &CycleRow) -> Cycle {
        Cycle { id: Some(row.id), name: row.name.clone(), formula: row.formula.clone(), fee_cents: row.fee }
    }
}

impl From<&CycleRow> for CycleFigures {
    fn from(row: &CycleRow) -> CycleFigures {
        CycleFigures {
            cycle: row.into(),
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            capacity: row.capacity,
            enrolled: row.enrolled,
            waiting: row.waiting,
            sessions_total: row.sessions_total,
            sessions_held: row.sessions_held,
            due_cents: row.due,
            paid_cents: row.paid,
            erase_on: row.erase_on,
            erased_on: row.erased_on,
        }
    }
}
