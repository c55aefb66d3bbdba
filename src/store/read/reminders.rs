//! Who still owes something in a cycle, and what a letter about it has to know.

use std::collections::HashMap;

use rusqlite::Row;

use crate::domain::id::{CycleId, PersonId};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::{Result, Store};

/// Somebody with a place who still owes something.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Reminder {
    pub person: PersonId,
    pub given: String,
    pub name: String,
    /// Empty where it is not known.
    pub email: String,
    /// `fr`, `nl` or `en`; empty for the language of the program.
    pub language: String,
    pub balance: Cents,
    pub paid: Cents,
    /// The institution that pays for them.
    pub payer: Option<String>,
    /// Of all that the payer pays in the cycle, where there is such a one; else their own.
    pub reference: Option<Reference>,
}

/// What the roster does not say: address, language, and the reference of who pays.
type Address = (String, String, Option<Reference>);

fn row_to_address(row: &Row<'_>) -> rusqlite::Result<(PersonId, Address)> {
    let digits: Option<String> = row.get(3)?;
    let reference = digits.and_then(|digits| Reference::parse(&digits).ok());
    Ok((row.get(0)?, (row.get(1)?, row.get(2)?, reference)))
}

impl Store {
    /// Everybody with a place in a cycle who still owes something, in the order of the roster.
    pub fn reminders(&self, cycle: CycleId) -> Result<Vec<Reminder>> {
        let mut addresses = self.addresses(cycle)?;
        let owing = self.roster(cycle)?.into_iter().filter(|m| !m.waiting && m.fee.balance() > Cents::ZERO);
        let reminder = |member: super::Member| {
            let (email, language, batch) = addresses.remove(&member.person).unwrap_or_default();
            Reminder {
                person: member.person,
                name: member.name(),
                given: member.given,
                email,
                language,
                balance: member.fee.balance(),
                paid: member.fee.paid,
                reference: batch.or(member.reference),
                payer: member.payer,
            }
        };
        Ok(owing.map(reminder).collect())
    }

    fn addresses(&self, cycle: CycleId) -> Result<HashMap<PersonId, Address>> {
        let mut query = self.conn.prepare_cached(
            "SELECT p.id, p.email, p.language, r.digits
             FROM enrolments AS e JOIN people AS p ON p.id = e.person_id
             LEFT JOIN batches AS b ON b.cycle_id = e.cycle_id AND b.institution_id = e.payer_id
             LEFT JOIN payment_references AS r ON r.batch_id = b.id
             WHERE e.cycle_id = ?1",
        )?;
        let rows = query.query_map([cycle], row_to_address)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

#[cfg(test)]
mod tests;
