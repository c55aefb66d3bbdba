//! Joining and leaving a cycle; the waiting list past its capacity.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::consent::Consent;
use crate::domain::deed::Deed;
use crate::domain::id::{CycleId, EnrolmentId, PersonId};
use crate::domain::money::Cents;
use crate::store::change::{Decision, Enrol};
use crate::store::sql::Day;
use crate::store::{Refusal, Result};

use super::consent;
use super::references::{self, Holder};

/// An enrolment, as the rules ask it.
pub(super) struct Found {
    pub id: EnrolmentId,
    pub joined: NaiveDate,
    pub left: Option<NaiveDate>,
    pub waiting: bool,
    pub price: Cents,
    pub decision: Decision,
    pub paid: Cents,
    /// The cycle has fees.
    pub charged: bool,
    pub consent: Option<Consent>,
}

impl Found {
    /// Refused in a cycle without fees; what was paid there by mistake can still go back.
    pub fn owes(&self) -> Result<()> {
        if self.charged { Ok(()) } else { Err(Refusal::Free.into()) }
    }
}

pub(super) fn find(tx: &Connection, person: PersonId, cycle: CycleId) -> Result<Option<Found>> {
    let mut query = tx.prepare_cached(
        "SELECT id, joined_on, left_on, waiting, price_cents, reduction_cents, reduction_reason,
                (SELECT coalesce(sum(amount_cents), 0) FROM allocations WHERE enrolment_id = e.id),
                (SELECT charged FROM cycles WHERE id = e.cycle_id), consent_on, consent_how
         FROM enrolments AS e WHERE person_id = ?1 AND cycle_id = ?2",
    )?;
    let found = query.query_row(params![person, cycle], |row| {
        Ok(Found {
            id: row.get(0)?,
            joined: row.get::<_, Day>(1)?.0,
            left: row.get::<_, Option<Day>>(2)?.map(|day| day.0),
            waiting: row.get(3)?,
            price: row.get(4)?,
            decision: Decision { reduction: row.get(5)?, reason: row.get(6)? },
            paid: row.get(7)?,
            charged: row.get(8)?,
            consent: consent::of_row(row, 9)?,
        })
    });
    Ok(found.optional()?)
}

/// Gives a place, or a place on the waiting list; somebody who left comes back, somebody who waits moves up.
///
/// Who is new stands behind those who wait, also when a place is free.
pub(super) fn enrol(tx: &Connection, person: PersonId, enrol: Enrol) -> Result<Deed> {
    exists(tx, person)?;
    let cycle = enrol.cycle;
    let place = Place::of(tx, cycle)?;
    if !place.named {
        return Err(Refusal::NoNames.into());
    }
    let found = find(tx, person, cycle)?;
    let new = found.as_ref().is_none_or(|found| found.waiting && found.left.is_some());
    let waiting = place.taken >= place.capacity || (new && place.queue);
    let deed = Deed::Enrol { person, cycle, waiting };
    let id = match found {
        Some(found) if found.left.is_none() && (!found.waiting || waiting) => {
            return Err(Refusal::AlreadyEnrolled.into());
        }
        Some(found) => {
            references::keep(tx, Holder::Enrolment(found.id), enrol.reference)?;
            // Who was there before keeps the sessions of that time, and their marks.
            let joined = if found.waiting && !has_marks(tx, person, cycle)? {
                enrol.joined.unwrap_or(place.joined(tx, enrol)?)
            } else {
                found.joined
            };
            tx.execute(
                "UPDATE enrolments SET joined_on = ?2, left_on = NULL, waiting = ?3 WHERE id = ?1",
                params![found.id, Day(joined), waiting],
            )?;
            found.id
        }
        None => {
            let joined = enrol.joined.unwrap_or(place.joined(tx, enrol)?);
            tx.prepare_cached(
                "INSERT INTO enrolments (person_id, cycle_id, joined_on, waiting, price_cents) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![person, cycle, Day(joined), waiting, place.fee])?;
            let id = EnrolmentId(tx.last_insert_rowid());
            references::give(tx, Holder::Enrolment(id), place.starts.year(), enrol.reference)?;
            id
        }
    };
    if enrol.consent.is_some() {
        consent::note(tx, id, enrol.consent, enrol.today)?;
    }
    Ok(deed)
}

/// People of an earlier cycle, in their order; who is in this one already is left out.
pub(super) fn again(tx: &Connection, cycle: CycleId, people: &[PersonId], today: NaiveDate) -> Result<Deed> {
    // Asked also when nobody is new.
    Place::of(tx, cycle)?;
    let (mut enrolled, mut waiting) = (0, 0);
    for &person in people {
        if find(tx, person, cycle)?.is_some_and(|found| found.left.is_none()) {
            continue;
        }
        match enrol(tx, person, Enrol::new(cycle, today))? {
            Deed::Enrol { waiting: true, .. } => waiting += 1,
            _ => enrolled += 1,
        }
    }
    Ok(Deed::EnrolAgain { cycle, enrolled, waiting })
}

/// `on` is the last day that counts; somebody who only waits goes off the list.
pub(super) fn leave(tx: &Connection, person: PersonId, cycle: CycleId, on: NaiveDate) -> Result<Deed> {
    let found = super::enrolment(tx, person, cycle)?;
    if found.left.is_some() {
        return Err(Refusal::AlreadyLeft.into());
    }
    if on < found.joined && !found.waiting {
        return Err(Refusal::LeavesBeforeJoining.into());
    }
    let on = on.max(found.joined);
    tx.execute("UPDATE enrolments SET left_on = ?2 WHERE id = ?1", params![found.id, Day(on)])?;
    Ok(Deed::Leave { person, cycle, on })
}

fn exists(tx: &Connection, person: PersonId) -> Result<()> {
    let known = tx.prepare_cached("SELECT 1 FROM people WHERE id = ?1")?.exists([person])?;
    if known { Ok(()) } else { Err(Refusal::NoSuch("person").into()) }
}

fn has_marks(tx: &Connection, person: PersonId, cycle: CycleId) -> Result<bool> {
    let mut query = tx.prepare_cached(
        "SELECT 1 FROM sessions AS s JOIN marks AS m ON m.session_id = s.id AND m.person_id = ?1
         WHERE s.cycle_id = ?2 LIMIT 1",
    )?;
    Ok(query.exists(params![person, cycle])?)
}

/// The room in a cycle.
struct Place {
    capacity: i64,
    taken: i64,
    queue: bool,
    named: bool,
    fee: Cents,
    starts: NaiveDate,
}

impl Place {
    fn of(tx: &Connection, cycle: CycleId) -> Result<Place> {
        let mut query = tx.prepare_cached(
            "SELECT capacity, fee_cents, starts_on,
                    (SELECT count(*) FROM enrolments WHERE cycle_id = c.id AND waiting = 0 AND left_on IS NULL),
                    EXISTS (SELECT 1 FROM enrolments WHERE cycle_id = c.id AND waiting = 1 AND left_on IS NULL),
                    named
             FROM cycles AS c WHERE id = ?1",
        )?;
        let place = query.query_row([cycle], |row| {
            Ok(Place {
                capacity: row.get(0)?,
                fee: row.get(1)?,
                starts: row.get::<_, Day>(2)?.0,
                taken: row.get(3)?,
                queue: row.get(4)?,
                named: row.get(5)?,
            })
        });
        place.optional()?.ok_or_else(|| Refusal::NoSuch("cycle").into())
    }

    /// From the start of the cycle, or from today once a roll was taken: nobody gets sessions they never could attend.
    fn joined(&self, tx: &Connection, enrol: Enrol) -> Result<NaiveDate> {
        if enrol.today <= self.starts {
            return Ok(self.starts);
        }
        let begun = tx
            .prepare_cached(
                "SELECT 1 FROM marks AS m JOIN sessions AS s ON s.id = m.session_id
                 WHERE s.cycle_id = ?1 AND s.date < ?2 LIMIT 1",
            )?
            .exists(params![enrol.cycle, Day(enrol.today)])?;
        Ok(if begun { enrol.today } else { self.starts })
    }
}
