//! Payments, refunds, decisions. Presence is never asked.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::deed::Deed;
use crate::domain::fees::Method;
use crate::domain::fold::stored;
use crate::domain::id::{CycleId, EnrolmentId, InstitutionId, PaymentId, PersonId};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::change::{Decision, Payment, Reduction};
use crate::store::sql::Day;
use crate::store::{Refusal, Result};

use super::enrolment;
use super::enrolments::Found;
use super::references::{self, Holder};

pub(super) fn pay(tx: &Connection, payment: Payment, seen_paid: Option<Cents>) -> Result<Deed> {
    let found = check(tx, payment, seen_paid)?;
    found.owes()?;
    // Nothing is due of somebody who waits; what was paid before can still go back.
    if found.waiting {
        return Err(Refusal::Waits.into());
    }
    record(tx, found.id, payment, payment.amount)?;
    Ok(Deed::Pay { person: payment.person, cycle: payment.cycle, amount: payment.amount })
}

pub(super) fn refund(tx: &Connection, payment: Payment, seen_paid: Option<Cents>) -> Result<Deed> {
    let found = check(tx, payment, seen_paid)?;
    if payment.amount > found.paid {
        return Err(Refusal::RefundTooLarge(found.paid).into());
    }
    record(tx, found.id, payment, -payment.amount)?;
    Ok(Deed::Refund { person: payment.person, cycle: payment.cycle, amount: payment.amount })
}

/// A million million euro: as much as can be typed, and far from what a sum can hold.
pub(super) const MOST: Cents = Cents(100_000_000_000_000);

/// More than nothing, and no more than any book holds.
pub(super) fn check_amount(amount: Cents) -> Result<()> {
    match amount {
        amount if amount <= Cents::ZERO => Err(Refusal::AmountNotPositive.into()),
        amount if amount > MOST => Err(Refusal::AmountTooLarge.into()),
        _ => Ok(()),
    }
}

/// Answers whose money it is.
fn check(tx: &Connection, payment: Payment, seen_paid: Option<Cents>) -> Result<Found> {
    check_amount(payment.amount)?;
    let found = enrolment(tx, payment.person, payment.cycle)?;
    if seen_paid.is_some_and(|seen| seen != found.paid) {
        return Err(Refusal::Changed.into());
    }
    Ok(found)
}

fn record(tx: &Connection, enrolment: EnrolmentId, payment: Payment, amount: Cents) -> Result<()> {
    let entry = Entry {
        amount,
        on: payment.on,
        method: payment.method,
        payer: None,
        reference: references::of(tx, Holder::Enrolment(enrolment))?,
        reverses: None,
    };
    enter(tx, &entry, &[(enrolment, amount)])?;
    Ok(())
}

/// Money to be entered: signed, negative when it goes out.
pub(super) struct Entry {
    pub amount: Cents,
    pub on: NaiveDate,
    pub method: Method,
    pub payer: Option<InstitutionId>,
    pub reference: Option<Reference>,
    pub reverses: Option<PaymentId>,
}

/// The one place that writes a payment. Nobody ends up with less than nothing paid, no payment with more allocated
/// than it is.
pub(super) fn enter(tx: &Connection, entry: &Entry, shares: &[(EnrolmentId, Cents)]) -> Result<PaymentId> {
    tx.prepare_cached(
        "INSERT INTO payments (paid_on, amount_cents, method, payer_id, reference, reverses, shared)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        Day(entry.on),
        entry.amount,
        entry.method,
        entry.payer,
        entry.reference.map(Reference::digits),
        entry.reverses,
        !matches!(shares, [(_, all)] if *all == entry.amount)
    ])?;
    let payment = PaymentId(tx.last_insert_rowid());
    allocate(tx, payment, entry.amount, shares)?;
    Ok(payment)
}

/// Allocates a payment that has no allocation yet.
pub(super) fn allocate(
    tx: &Connection,
    payment: PaymentId,
    amount: Cents,
    shares: &[(EnrolmentId, Cents)],
) -> Result<()> {
    // What it was for in cycles whose people were erased stays.
    let settled: Cents = tx
        .prepare_cached(
            "SELECT coalesce(sum(amount_cents), 0) FROM settled_allocations WHERE payment_id = ?1",
        )?
        .query_row([payment], |row| row.get(0))?;
    let sum = shares.iter().fold(settled, |sum, (_, share)| sum + *share);
    let signed = |share: Cents| share.0.signum() == amount.0.signum();
    if shares.iter().any(|(_, share)| !signed(*share)) || sum.0.abs() > amount.0.abs() {
        return Err(Refusal::MoreThanPayment(amount).into());
    }
    let mut insert = tx.prepare_cached(
        "INSERT INTO allocations (payment_id, enrolment_id, amount_cents) VALUES (?1, ?2, ?3)",
    )?;
    for (enrolment, share) in shares {
        insert.execute(params![payment, enrolment, share])?;
        let paid = paid(tx, *enrolment)?;
        if paid < Cents::ZERO {
            return Err(Refusal::RefundTooLarge(paid - *share).into());
        }
    }
    Ok(())
}

/// Received of somebody less returned.
pub(super) fn paid(tx: &Connection, enrolment: EnrolmentId) -> Result<Cents> {
    let mut query =
        tx.prepare_cached("SELECT coalesce(sum(amount_cents), 0) FROM allocations WHERE enrolment_id = ?1")?;
    Ok(query.query_row([enrolment], |row| row.get(0))?)
}

pub(super) fn waive(
    tx: &Connection,
    (person, cycle): (PersonId, CycleId),
    reduction: Reduction,
    reason: &str,
    seen: Option<&Decision>,
) -> Result<Deed> {
    let found = enrolment(tx, person, cycle)?;
    found.owes()?;
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
