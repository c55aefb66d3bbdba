//! Who has a place in a cycle, and how they are reached.

use chrono::NaiveDate;
use rusqlite::Row;

use crate::domain::attendance::applies;
use crate::domain::id::{CycleId, InstitutionId, PersonId};
use crate::domain::person::{full_name, is_email};
use crate::store::sql::Day;
use crate::store::{Result, Store};

/// Somebody with a place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Recipient {
    pub person: PersonId,
    pub given: String,
    pub name: String,
    /// Empty where it is not known.
    pub email: String,
    /// `fr`, `nl` or `en`; empty for the language of the program.
    pub language: String,
    pub institution: Option<InstitutionId>,
    pub joined: NaiveDate,
    pub left: Option<NaiveDate>,
}

impl Recipient {
    /// Where a message reaches them, if it is an address.
    pub fn address(&self) -> Option<&str> {
        Some(self.email.as_str()).filter(|email| is_email(email))
    }

    /// Whether a session of this date concerns them.
    pub fn concerned(&self, date: NaiveDate) -> bool {
        applies(date, self.joined, self.left)
    }
}

fn row_to_recipient(row: &Row<'_>) -> rusqlite::Result<Recipient> {
    let (given, family): (String, String) = (row.get(1)?, row.get(2)?);
    Ok(Recipient {
        person: row.get(0)?,
        name: full_name(&given, &family),
        given,
        email: row.get(3)?,
        language: row.get(4)?,
        institution: row.get(5)?,
        joined: row.get::<_, Day>(6)?.0,
        left: row.get::<_, Option<Day>>(7)?.map(|day| day.0),
    })
}

impl Store {
    /// Everybody with a place in a cycle, in the order of the roster; those who left, too.
    pub fn recipients(&self, cycle: CycleId) -> Result<Vec<Recipient>> {
        let mut query = self.conn.prepare_cached(
            "SELECT p.id, p.given, p.family, p.email, p.language, p.institution_id, e.joined_on, e.left_on
             FROM enrolments AS e JOIN people AS p ON p.id = e.person_id
             WHERE e.cycle_id = ?1 AND e.waiting = 0 ORDER BY p.sort_key, p.id",
        )?;
        let rows = query.query_map([cycle], row_to_recipient)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
