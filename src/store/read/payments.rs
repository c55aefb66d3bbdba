//! Payments for several people: how they are split, and what is left of them to allocate.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use crate::domain::fees::Method;
use crate::domain::id::{CycleId, InstitutionId, PaymentId};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::change::Part;
use crate::store::sql::Day;
use crate::store::{Result, Store};

/// A payment with its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct SharedPayment {
    pub id: PaymentId,
    pub on: NaiveDate,
    /// Negative when it went out.
    pub amount: Cents,
    pub method: Method,
    pub payer: Option<String>,
    /// What it came under.
    pub reference: Option<Reference>,
    /// Each with the name of its person, by name.
    pub parts: Vec<(Part, String)>,
    /// What was for people who are erased.
    pub settled: Cents,
}

impl SharedPayment {
    /// What is allocated to nobody.
    pub fn rest(&self) -> Cents {
        self.parts.iter().fold(self.amount - self.settled, |rest, (part, _)| rest - part.amount)
    }
}

/// A payment that was taken back has nothing left to allocate.
const PAYMENTS: &str = "SELECT p.id, p.paid_on, p.amount_cents, p.method, i.name, p.reference,
       (SELECT coalesce(sum(amount_cents), 0) FROM settled_allocations WHERE payment_id = p.id)
     FROM payments AS p LEFT JOIN institutions AS i ON i.id = p.payer_id";
const STANDS: &str = "p.shared = 1 AND p.amount_cents > 0 AND p.reverses IS NULL
     AND NOT EXISTS (SELECT 1 FROM payments AS r WHERE r.reverses = p.id)";

/// What nobody has of it, nor had before they were erased.
const REST: &str = "p.amount_cents
     - (SELECT coalesce(sum(amount_cents), 0) FROM allocations WHERE payment_id = p.id)
     - (SELECT coalesce(sum(amount_cents), 0) FROM settled_allocations WHERE payment_id = p.id)";

fn row_to_payment(row: &Row<'_>) -> rusqlite::Result<SharedPayment> {
    let digits: Option<String> = row.get(5)?;
    Ok(SharedPayment {
        id: row.get(0)?,
        on: row.get::<_, Day>(1)?.0,
        amount: row.get(2)?,
        method: row.get(3)?,
        payer: row.get(4)?,
        reference: digits.and_then(|digits| Reference::parse(&digits).ok()),
        parts: Vec::new(),
        settled: row.get(6)?,
    })
}

impl Store {
    /// One payment with its parts.
    pub fn payment(&self, id: PaymentId) -> Result<Option<SharedPayment>> {
        let sql = format!("{PAYMENTS} WHERE p.id = ?1");
        let found = self.conn.prepare_cached(&sql)?.query_row([id], row_to_payment).optional()?;
        found.map(|payment| self.with_parts(payment)).transpose()
    }

    /// What is left to allocate of all payments. Most books have no such payment, and are asked no more than that.
    pub fn left_to_allocate(&self) -> Result<Cents> {
        let any = "SELECT 1 FROM payments WHERE shared = 1 LIMIT 1";
        if !self.conn.prepare_cached(any)?.exists([])? {
            return Ok(Cents::ZERO);
        }
        let sum = format!("SELECT coalesce(sum({REST}), 0) FROM payments AS p WHERE {STANDS}");
        Ok(self.conn.prepare_cached(&sum)?.query_row([], |row| row.get(0))?)
    }

    /// Payments of which something is left to allocate, the oldest first.
    pub fn unallocated(&self) -> Result<Vec<SharedPayment>> {
        self.payments_where(&format!("{STANDS} AND {REST} > 0"), params![])
    }

    /// Those, then the payments for several people of whom one at least is in this cycle.
    pub fn shared_payments(&self, cycle: CycleId) -> Result<Vec<SharedPayment>> {
        let here = "EXISTS (SELECT 1 FROM allocations AS a JOIN enrolments AS e ON e.id = a.enrolment_id
                            WHERE a.payment_id = p.id AND e.cycle_id = ?1)";
        let mut payments =
            self.payments_where(&format!("{STANDS} AND ({REST} > 0 OR {here})"), params![cycle])?;
        payments.sort_by_key(|payment| payment.rest() == Cents::ZERO);
        Ok(payments)
    }

    fn payments_where(&self, which: &str, params: impl rusqlite::Params) -> Result<Vec<SharedPayment>> {
        let sql = format!("{PAYMENTS} WHERE {which} ORDER BY p.paid_on, p.id");
        let mut query = self.conn.prepare_cached(&sql)?;
        let payments = query.query_map(params, row_to_payment)?.collect::<rusqlite::Result<Vec<_>>>()?;
        payments.into_iter().map(|payment| self.with_parts(payment)).collect()
    }

    fn with_parts(&self, payment: SharedPayment) -> Result<SharedPayment> {
        let mut query = self.conn.prepare_cached(
            "SELECT e.person_id, e.cycle_id, a.amount_cents, trim(p.given || ' ' || p.family)
             FROM allocations AS a JOIN enrolments AS e ON e.id = a.enrolment_id JOIN people AS p ON p.id = e.person_id
             WHERE a.payment_id = ?1 ORDER BY p.sort_key, p.id, e.cycle_id",
        )?;
        let parts = query.query_map([payment.id], |row| {
            Ok((Part { person: row.get(0)?, cycle: row.get(1)?, amount: row.get(2)? }, row.get(3)?))
        })?;
        Ok(SharedPayment { parts: parts.collect::<rusqlite::Result<_>>()?, ..payment })
    }

    /// The reference under which an institution pays for its people in a cycle, if it does.
    pub fn batch_reference(&self, cycle: CycleId, payer: InstitutionId) -> Result<Option<Reference>> {
        let digits: Option<String> = self
            .conn
            .prepare_cached(
                "SELECT r.digits FROM batches AS b JOIN payment_references AS r ON r.batch_id = b.id
                 WHERE b.cycle_id = ?1 AND b.institution_id = ?2",
            )?
            .query_row(params![cycle, payer], |row| row.get(0))
            .optional()?;
        Ok(digits.and_then(|digits| Reference::parse(&digits).ok()))
    }
}
