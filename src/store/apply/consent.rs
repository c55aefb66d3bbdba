//! Consents: when somebody agreed to be kept in the book, and how.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use crate::domain::consent::Consent;
use crate::domain::deed::Deed;
use crate::domain::id::{CycleId, EnrolmentId, PersonId};
use crate::store::sql::Day;
use crate::store::{Refusal, Result};

/// Notes a consent, or takes it back.
pub(super) fn set(
    tx: &Connection,
    (person, cycle): (PersonId, CycleId),
    consent: Option<Consent>,
    today: NaiveDate,
    seen: Option<&Option<Consent>>,
) -> Result<Deed> {
    let found = super::enrolment(tx, person, cycle)?;
    if seen.is_some_and(|seen| *seen != found.consent) {
        return Err(Refusal::Changed.into());
    }
    note(tx, found.id, consent, today)?;
    Ok(Deed::Consent { person, cycle, given: consent.is_some() })
}

/// Writes what is known of it; nobody has agreed later than today.
pub(super) fn note(
    tx: &Connection,
    enrolment: EnrolmentId,
    consent: Option<Consent>,
    today: NaiveDate,
) -> Result<()> {
    if consent.is_some_and(|consent| consent.on > today) {
        return Err(Refusal::ConsentAhead.into());
    }
    let (on, how) = (consent.map(|consent| Day(consent.on)), consent.map(|consent| consent.how));
    tx.prepare_cached("UPDATE enrolments SET consent_on = ?2, consent_how = ?3 WHERE id = ?1")?
        .execute(params![enrolment, on, how])?;
    Ok(())
}

/// The consent in two columns of a row, from this one on.
pub(in crate::store) fn of_row(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Consent>> {
    let (on, how) = (row.get::<_, Option<Day>>(at)?, row.get(at + 1)?);
    Ok(on.zip(how).map(|(on, how)| Consent { on: on.0, how }))
}
