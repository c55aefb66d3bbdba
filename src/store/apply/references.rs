//! Structured communications: one for each place and for each institution that pays in a cycle, none ever given twice.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::id::{BatchId, EnrolmentId};
use crate::domain::reference::Reference;
use crate::store::{Refusal, Result};

/// Whose reference it is.
#[derive(Clone, Copy)]
pub(super) enum Holder {
    Enrolment(EnrolmentId),
    Batch(BatchId),
}

impl Holder {
    /// The columns `enrolment_id` and `batch_id`.
    fn columns(self) -> (Option<EnrolmentId>, Option<BatchId>) {
        match self {
            Holder::Enrolment(id) => (Some(id), None),
            Holder::Batch(id) => (None, Some(id)),
        }
    }
}

/// Gives a holder without one the reference that was issued elsewhere, or the next one of ours.
pub(super) fn give(tx: &Connection, holder: Holder, year: i32, given: Option<Reference>) -> Result<()> {
    if let Some(reference) = given {
        if held(tx, reference)? {
            return Err(Refusal::ReferenceTaken.into());
        }
        tx.prepare_cached("INSERT OR IGNORE INTO spent_references (digits) VALUES (?1)")?
            .execute([reference.digits()])?;
        return insert(tx, holder, reference, None);
    }
    let last: i64 = tx
        .prepare_cached(
            "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'payment_references'), 0)",
        )?
        .query_row([], |row| row.get(0))?;
    for sequence in last + 1.. {
        let reference = Reference::issue(year, sequence);
        if !held(tx, reference)? && !spent(tx, reference)? {
            return insert(tx, holder, reference, Some(sequence));
        }
    }
    Ok(())
}

/// What somebody's payments come under never changes: another reference than the one there is, is refused.
pub(super) fn keep(tx: &Connection, holder: Holder, given: Option<Reference>) -> Result<()> {
    match (of(tx, holder)?, given) {
        (Some(now), Some(given)) if now != given => Err(Refusal::HasReference(now).into()),
        _ => Ok(()),
    }
}

/// The reference of a holder.
pub(super) fn of(tx: &Connection, holder: Holder) -> Result<Option<Reference>> {
    let (enrolment, batch) = holder.columns();
    let digits: Option<String> = tx
        .prepare_cached("SELECT digits FROM payment_references WHERE enrolment_id = ?1 OR batch_id = ?2")?
        .query_row(params![enrolment, batch], |row| row.get(0))
        .optional()?;
    Ok(digits.and_then(|digits| Reference::parse(&digits).ok()))
}

fn held(tx: &Connection, reference: Reference) -> Result<bool> {
    Ok(tx
        .prepare_cached("SELECT 1 FROM payment_references WHERE digits = ?1")?
        .exists([reference.digits()])?)
}

/// Given by hand once, and taken back since: it may stand on somebody's letter.
fn spent(tx: &Connection, reference: Reference) -> Result<bool> {
    Ok(tx.prepare_cached("SELECT 1 FROM spent_references WHERE digits = ?1")?.exists([reference.digits()])?)
}

/// An issued reference has its sequence for a row number: SQLite never gives that again, after an undo too.
fn insert(tx: &Connection, holder: Holder, reference: Reference, sequence: Option<i64>) -> Result<()> {
    let (enrolment, batch) = holder.columns();
    tx.prepare_cached(
        "INSERT INTO payment_references (id, digits, enrolment_id, batch_id) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![sequence, reference.digits(), enrolment, batch])?;
    Ok(())
}
