//! One person's card: details, places in cycles, payments.

use chrono::NaiveDate;
use rusqlite::params;

use crate::domain::attendance::Mark;
use crate::domain::consent::Consent;
use crate::domain::fees::{Fee, Method, PriceBasis};
use crate::domain::id::{CycleId, EnrolmentId, PaymentId, PersonId};
use crate::domain::matching::Share;
use crate::domain::money::Cents;
use crate::domain::person::Details;
use crate::domain::reference::Reference;
use crate::store::sql::Day;
use crate::store::{Result, Store};

/// Everything the book says of a person.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it
pub struct Card {
    pub id: PersonId,
    pub details: Details,
    pub places: Vec<Place>,
}

impl Card {
    /// So much of a bank movement for this person in a cycle, as the book stands; none where they are not in it.
    pub fn share(&self, cycle: CycleId, amount: Cents) -> Option<Share> {
        let place = self.places.iter().find(|place| place.cycle == cycle)?;
        Some(Share {
            enrolment: place.enrolment,
            person: self.id,
            cycle,
            name: self.details.name(),
            amount,
            paid: place.fee.paid,
        })
    }
}

/// A place in a cycle.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it
pub struct Place {
    pub cycle: CycleId,
    pub cycle_name: String,
    pub enrolment: EnrolmentId,
    pub joined: NaiveDate,
    pub left: Option<NaiveDate>,
    pub waiting: bool,
    /// The cycle has fees.
    pub charged: bool,
    pub fee: Fee,
    pub reason: Option<String>,
    pub basis: PriceBasis,
    /// When they agreed to be kept in the book for this cycle, and how.
    pub consent: Option<Consent>,
    /// Who pays, where it is an institution.
    pub payer: Option<String>,
    pub reference: Option<Reference>,
    /// Under which the institution pays for all of its people.
    pub batch_reference: Option<Reference>,
    pub payments: Vec<PaymentRow>,
    pub marks: Vec<(NaiveDate, Mark)>,
    /// What was said with an announced absence.
    pub said: Vec<(NaiveDate, String)>,
}

/// Money received, or returned when negative.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct PaymentRow {
    pub id: PaymentId,
    pub on: NaiveDate,
    /// This person's part.
    pub amount: Cents,
    /// All of it.
    pub whole: Cents,
    pub method: Method,
}

/// The marks of somebody in a cycle, and what was said with some.
type Marks = (Vec<(NaiveDate, Mark)>, Vec<(NaiveDate, String)>);

impl Store {
    /// The card of a person.
    pub fn card(&self, person: PersonId) -> Result<Option<Card>> {
        let Some(details) = crate::store::apply::details_of(&self.conn, person)? else { return Ok(None) };
        Ok(Some(Card { id: person, details, places: self.places(person)? }))
    }

    fn places(&self, person: PersonId) -> Result<Vec<Place>> {
        let mut query = self.conn.prepare_cached(
            "SELECT c.id, c.name, e.id, e.joined_on, e.left_on, e.waiting, e.price_cents, e.reduction_cents,
                    (SELECT coalesce(sum(amount_cents), 0) FROM allocations WHERE enrolment_id = e.id),
                    e.reduction_reason, e.price_basis, payer.name, r.digits, together.digits, c.charged,
                    e.consent_on, e.consent_how
             FROM enrolments AS e JOIN cycles AS c ON c.id = e.cycle_id
             LEFT JOIN institutions AS payer ON payer.id = e.payer_id
             LEFT JOIN payment_references AS r ON r.enrolment_id = e.id
             LEFT JOIN batches AS b ON b.cycle_id = e.cycle_id AND b.institution_id = e.payer_id
             LEFT JOIN payment_references AS together ON together.batch_id = b.id
             WHERE e.person_id = ?1 ORDER BY c.starts_on DESC, c.id DESC",
        )?;
        let rows = query.query_map([person], |row| {
            let reference = |digits: Option<String>| digits.and_then(|digits| Reference::parse(&digits).ok());
            let waiting = row.get(5)?;
            let fee = Fee { price: row.get(6)?, reduction: row.get(7)?, paid: row.get(8)? };
            Ok(Place {
                cycle: row.get(0)?,
                cycle_name: row.get(1)?,
                enrolment: row.get(2)?,
                joined: row.get::<_, Day>(3)?.0,
                left: row.get::<_, Option<Day>>(4)?.map(|day| day.0),
                waiting,
                charged: row.get(14)?,
                fee: fee.while_waiting(waiting),
                reason: row.get(9)?,
                basis: row.get(10)?,
                consent: crate::store::apply::consent_of_row(row, 15)?,
                payer: row.get(11)?,
                reference: reference(row.get(12)?),
                batch_reference: reference(row.get(13)?),
                payments: Vec::new(),
                marks: Vec::new(),
                said: Vec::new(),
            })
        })?;
        let mut places = rows.collect::<rusqlite::Result<Vec<Place>>>()?;
        for place in &mut places {
            place.payments = self.payments(place.enrolment)?;
            (place.marks, place.said) = self.marks_of(person, place.cycle)?;
        }
        Ok(places)
    }

    fn payments(&self, enrolment: EnrolmentId) -> Result<Vec<PaymentRow>> {
        let mut query = self.conn.prepare_cached(
            "SELECT p.id, p.paid_on, a.amount_cents, p.amount_cents, p.method
             FROM allocations AS a JOIN payments AS p ON p.id = a.payment_id
             WHERE a.enrolment_id = ?1 ORDER BY p.paid_on, p.id",
        )?;
        let rows = query.query_map([enrolment], |row| {
            Ok(PaymentRow {
                id: row.get(0)?,
                on: row.get::<_, Day>(1)?.0,
                amount: row.get(2)?,
                whole: row.get(3)?,
                method: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn marks_of(&self, person: PersonId, cycle: CycleId) -> Result<Marks> {
        let mut query = self.conn.prepare_cached(
            "SELECT s.date, m.mark, m.note FROM marks AS m JOIN sessions AS s ON s.id = m.session_id
             WHERE m.person_id = ?1 AND s.cycle_id = ?2 AND s.cancelled_reason IS NULL ORDER BY s.date, s.starts",
        )?;
        let (mut marks, mut said) = (Vec::new(), Vec::new());
        let mut rows = query.query(params![person, cycle])?;
        while let Some(row) = rows.next()? {
            let (date, note) = (row.get::<_, Day>(0)?.0, row.get::<_, String>(2)?);
            marks.push((date, row.get(1)?));
            if !note.is_empty() {
                said.push((date, note));
            }
        }
        Ok((marks, said))
    }
}
