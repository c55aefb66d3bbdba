//! Payments, refunds, decisions. Presence is never asked.

use rusqlite::{Connection, params};

use crate::domain::deed::Deed;
use crate::domain::fold::stored;
use crate::domain::id::{CycleId, PersonId};
use crate::domain::money::Cents;
use crate::store::change::{Decision, Payment, Reduction};
use crate::store::sql::Day;
use crate::store::{Refusal, Result};

use super::enrolment;

pub(super) fn pay(tx: &Connection, payment: Payment, seen_paid: Option<Cents>) -> Result<Deed> {
    check(tx, payment, seen_paid)?;
    record(tx, payment, payment.amount)?;
    Ok(Deed::Pay { person: payment.person, cycle: payment.cycle, amount: payment.amount })
}

pub(super) fn refund(tx: &Connection, payment: Payment, seen_paid: Option<Cents>) -> Result<Deed> {
    let paid = check(tx, payment, seen_paid)?;
    if payment.amount > paid {
        return Err(Refusal::RefundTooLarge(paid).into());
    }
    record(tx, payment, -payment.amount)?;
    Ok(Deed::Refund { person: payment.person, cycle: payment.cycle, amount: payment.amount })
}

/// A million million euro: as much as can be typed, and far from what a sum can hold.
pub(super) const MOST: Cents = Cents(100_000_000_000_000);

/// Answers what was paid so far.
fn check(tx: &Connection, payment: Payment, seen_paid: Option<Cents>) -> Result<Cents> {
    if payment.amount <= Cents::ZERO {
        return Err(Refusal::AmountNotPositive.into());
    }
    if payment.amount > MOST {
        return Err(Refusal::AmountTooLarge.into());
    }
    let paid = enrolment(tx, payment.person, payment.cycle)?.paid;
    if seen_paid.is_some_and(|seen| seen != paid) {
        return Err(Refusal::Changed.into());
    }
    Ok(paid)
}

fn record(tx: &Connection, payment: Payment, amount: Cents) -> Result<()> {
    let enrolment = enrolment(tx, payment.person, payment.cycle)?.id;
    tx.execute(
        "INSERT INTO payments (paid_on, amount_cents, method) VALUES (?1, ?2, ?3)",
        params![Day(payment.on), amount, payment.method],
    )?;
    tx.execute(
        "INSERT INTO allocations (payment_id, enrolment_id, amount_cents) VALUES (last_insert_rowid(), ?1, ?2)",
        params![enrolment, amount],
    )?;
    Ok(())
}

pub(super) fn waive(
    tx: &Connection,
    (person, cycle): (PersonId, CycleId),
    reduction: Reduction,
    reason: &str,
    seen: Option<&Decision>,
) -> Result<Deed> {
    let found = enrolment(tx, person, cycle)?;
    if seen.is_some_and(|seen| *seen != found.decision) {
        return Err(Refusal::Changed.into());
    }
    let reduction = match reduction {
        Reduction::Whole => found.price,
        Reduction::By(part) => part,
    };
    let reason = stored(reason);
    if reduction < Cents::ZERO {
        return Err(Refusal::AmountNotPositive.into());
    }
    if reduction > found.price {
        return Err(Refusal::ReductionTooLarge(found.price).into());
    }
    if reason.is_empty() && reduction > Cents::ZERO {
        return Err(Refusal::NoReason.into());
    }
    let reason = (reduction > Cents::ZERO).then_some(reason);
    tx.execute(
        "UPDATE enrolments SET reduction_cents = ?2, reduction_reason = ?3 WHERE id = ?1",
        params![found.id, reduction, reason],
    )?;
    Ok(Deed::Waive { person, cycle, reduction, whole: reduction == found.price && reduction > Cents::ZERO })
}
