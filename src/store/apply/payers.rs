//! Who pays for somebody: an institution, under one reference for all of its people.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::deed::Deed;
use crate::domain::fold::stored;
use crate::domain::id::{BatchId, CycleId, InstitutionId, PersonId};
use crate::domain::reference::Reference;
use crate::store::sql::Day;
use crate::store::{Refusal, Result};

use super::references::{self, Holder};
use super::{enrolment, people};

pub(super) fn set(
    tx: &Connection,
    (person, cycle): (PersonId, CycleId),
    payer: Option<&str>,
    reference: Option<Reference>,
    seen: Option<&Option<String>>,
) -> Result<Deed> {
    let found = enrolment(tx, person, cycle)?;
    found.owes()?;
    let now: Option<String> = tx
        .prepare_cached(
            "SELECT i.name FROM enrolments AS e LEFT JOIN institutions AS i ON i.id = e.payer_id WHERE e.id = ?1",
        )?
        .query_row([found.id], |row| row.get(0))?;
    if seen.is_some_and(|seen| *seen != now) {
        return Err(Refusal::Changed.into());
    }
    let payer = institution(tx, payer)?;
    match (payer, reference) {
        (Some(payer), reference) => batch(tx, cycle, payer, reference)?,
        (None, Some(_)) => return Err(Refusal::NoPayer.into()),
        (None, None) => {}
    }
    tx.execute("UPDATE enrolments SET payer_id = ?2 WHERE id = ?1", params![found.id, payer])?;
    Ok(Deed::SetPayer { person, cycle, payer })
}

/// The institution of this name, made when there is none.
pub(super) fn institution(tx: &Connection, name: Option<&str>) -> Result<Option<InstitutionId>> {
    people::institution(tx, &stored(name.unwrap_or_default()))
}

/// The reference under which an institution pays in a cycle, if it does.
pub(super) fn reference(tx: &Connection, cycle: CycleId, payer: InstitutionId) -> Result<Option<Reference>> {
    Ok(match find(tx, cycle, payer)? {
        Some(batch) => references::of(tx, Holder::Batch(batch))?,
        None => None,
    })
}

fn find(tx: &Connection, cycle: CycleId, payer: InstitutionId) -> Result<Option<BatchId>> {
    let found = tx
        .prepare_cached("SELECT id FROM batches WHERE cycle_id = ?1 AND institution_id = ?2")?
        .query_row(params![cycle, payer], |row| row.get(0));
    Ok(found.optional()?)
}

/// The first of its people gives an institution its reference in the cycle.
fn batch(tx: &Connection, cycle: CycleId, payer: InstitutionId, given: Option<Reference>) -> Result<()> {
    if let Some(batch) = find(tx, cycle, payer)? {
        return references::keep(tx, Holder::Batch(batch), given);
    }
    let starts: Day = tx
        .prepare_cached("SELECT starts_on FROM cycles WHERE id = ?1")?
        .query_row([cycle], |row| row.get(0))?;
    let starts: NaiveDate = starts.0;
    tx.prepare_cached("INSERT INTO batches (cycle_id, institution_id) VALUES (?1, ?2)")?
        .execute(params![cycle, payer])?;
    references::give(tx, Holder::Batch(BatchId(tx.last_insert_rowid())), starts.year(), given)
}
