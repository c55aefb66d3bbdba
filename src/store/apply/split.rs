//! One payment for several people.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use crate::domain::deed::Deed;
use crate::domain::fees::Method;
use crate::domain::id::{CycleId, EnrolmentId, InstitutionId, PaymentId};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::change::Part;
use crate::store::{Refusal, Result, StoreError};

use super::money::{self, Entry};
use super::{enrolment, payers};

pub(super) fn pay(
    tx: &Connection,
    (amount, on, method): (Cents, NaiveDate, Method),
    payer: Option<&str>,
    parts: &[Part],
) -> Result<Deed> {
    money::check_amount(amount)?;
    let shares = shares(tx, parts, &HashMap::new())?;
    let payer = payers::institution(tx, payer)?;
    let reference = reference(tx, payer, parts)?;
    let entry = Entry { amount, on, method, payer, reference, reverses: None };
    money::enter(tx, &entry, &shares)?;
    Ok(Deed::PaySplit { amount, people: count(parts), rest: rest(amount, parts) })
}

pub(super) fn reallocate(
    tx: &Connection,
    payment: PaymentId,
    parts: &[Part],
    seen: Option<&[Part]>,
) -> Result<Deed> {
    let (amount, settled): (Cents, Cents) = tx
        .prepare_cached(
            "SELECT amount_cents,
                    (SELECT coalesce(sum(amount_cents), 0) FROM settled_allocations WHERE payment_id = id)
             FROM payments WHERE id = ?1",
        )?
        .query_row([payment], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or(Refusal::NoSuch("payment"))?;
    let now = allocated(tx, payment)?;
    let sorted = |parts: &mut dyn Iterator<Item = Part>| {
        let mut parts: Vec<_> = parts.map(|part| (part.cycle, part.person, part.amount)).collect();
        parts.sort_unstable();
        parts
    };
    let before = sorted(&mut now.iter().map(|(_, part)| *part));
    if seen.is_some_and(|seen| sorted(&mut seen.iter().copied()) != before) {
        return Err(Refusal::Changed.into());
    }
    let deed = Deed::Reallocate { payment, people: count(parts), rest: rest(amount - settled, parts) };
    if sorted(&mut parts.iter().copied()) == before {
        return Ok(deed);
    }
    let old = now.iter().map(|(enrolment, part)| (*enrolment, part.amount)).collect();
    let shares = shares(tx, parts, &old)?;
    tx.execute("UPDATE payments SET shared = 1 WHERE id = ?1", [payment])?;
    tx.execute("DELETE FROM allocations WHERE payment_id = ?1", [payment])?;
    money::allocate(tx, payment, amount, &shares).map_err(|error| match error {
        StoreError::Refused(Refusal::RefundTooLarge(_)) => Refusal::ShareReturned.into(),
        error => error,
    })?;
    for enrolment in old.keys() {
        if money::paid(tx, *enrolment)? < Cents::ZERO {
            return Err(Refusal::ShareReturned.into());
        }
    }
    Ok(deed)
}

/// The shares of the enrolments that the parts name: each once, and nobody who waits gets more than before.
fn shares(
    tx: &Connection,
    parts: &[Part],
    old: &HashMap<EnrolmentId, Cents>,
) -> Result<Vec<(EnrolmentId, Cents)>> {
    let mut shares: Vec<(EnrolmentId, Cents)> = Vec::with_capacity(parts.len());
    for part in parts {
        let found = enrolment(tx, part.person, part.cycle)?;
        if shares.iter().any(|(id, _)| *id == found.id) {
            return Err(Refusal::PersonTwice.into());
        }
        if part.amount == Cents::ZERO {
            return Err(Refusal::AmountNotPositive.into());
        }
        if part.amount.0.unsigned_abs() > money::MOST.0.unsigned_abs() {
            return Err(Refusal::AmountTooLarge.into());
        }
        if !old.contains_key(&found.id) {
            found.owes()?;
        }
        if found.waiting && old.get(&found.id).is_none_or(|old| part.amount.0.abs() > old.0.abs()) {
            return Err(Refusal::Waits.into());
        }
        shares.push((found.id, part.amount));
    }
    Ok(shares)
}

/// How a payment is split now.
fn allocated(tx: &Connection, payment: PaymentId) -> Result<Vec<(EnrolmentId, Part)>> {
    let mut query = tx.prepare_cached(
        "SELECT e.id, e.person_id, e.cycle_id, a.amount_cents FROM allocations AS a
         JOIN enrolments AS e ON e.id = a.enrolment_id WHERE a.payment_id = ?1 ORDER BY e.id",
    )?;
    let rows = query.query_map([payment], |row| {
        Ok((row.get(0)?, Part { person: row.get(1)?, cycle: row.get(2)?, amount: row.get(3)? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What an institution pays in the cycle of the parts comes under its reference there.
fn reference(tx: &Connection, payer: Option<InstitutionId>, parts: &[Part]) -> Result<Option<Reference>> {
    let cycle: Option<CycleId> = parts.first().map(|part| part.cycle);
    match (payer, cycle) {
        (Some(payer), Some(cycle)) if parts.iter().all(|part| part.cycle == cycle) => {
            payers::reference(tx, cycle, payer)
        }
        _ => Ok(None),
    }
}

fn count(parts: &[Part]) -> u32 {
    u32::try_from(parts.len()).unwrap_or(u32::MAX)
}

fn rest(amount: Cents, parts: &[Part]) -> Cents {
    parts.iter().fold(amount, |rest, part| rest - part.amount)
}
