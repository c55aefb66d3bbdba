//! A new cycle with its sessions.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, params};

use crate::domain::deed::Deed;
use crate::domain::fold::stored;
use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::domain::plan::YEARS;
use crate::store::change::NewCycle;
use crate::store::sql::{Day, Hour};
use crate::store::{Refusal, Result};

use super::money;

impl NewCycle {
    /// Whether the rules allow it, whatever the book holds already.
    pub fn check(&self) -> std::result::Result<(), Refusal> {
        self.span().map(|_| ())
    }

    /// The first and the last day, once the rules are asked.
    fn span(&self) -> std::result::Result<(NaiveDate, NaiveDate), Refusal> {
        let mut dates: Vec<_> = self.sessions.iter().map(|session| session.date).collect();
        dates.sort_unstable();
        let (Some(&first), Some(&last)) = (dates.first(), dates.last()) else {
            return Err(Refusal::NoSessions);
        };
        if stored(&self.name).is_empty() {
            Err(Refusal::NoName)
        } else if dates.windows(2).any(|pair| pair[0] == pair[1]) {
            Err(Refusal::SameDay)
        } else if !YEARS.contains(&first.year()) || !YEARS.contains(&last.year()) {
            Err(Refusal::Year)
        } else if self.sessions.iter().any(|session| session.ends <= session.starts) {
            Err(Refusal::EndsBefore)
        } else if self.capacity == 0 {
            Err(Refusal::NoPlaces)
        } else if self.fee < Cents::ZERO {
            Err(Refusal::AmountNotPositive)
        } else if self.fee > Cents::ZERO && !self.manner.charged {
            Err(Refusal::Free)
        } else if self.fee > money::MOST {
            Err(Refusal::AmountTooLarge)
        } else {
            Ok((first, last))
        }
    }
}

pub(super) fn add(tx: &Connection, new: &NewCycle) -> Result<Deed> {
    let (first, last) = new.span()?;
    let name = stored(&new.name);
    if tx.prepare_cached("SELECT 1 FROM cycles WHERE name = ?1")?.exists([&name])? {
        return Err(Refusal::NameTaken(name).into());
    }
    tx.execute(
        "INSERT INTO cycles (name, formula, starts_on, ends_on, fee_cents, capacity, erase_on, itinerant, charged, named)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            name,
            new.formula,
            Day(first),
            Day(last),
            new.fee,
            new.capacity,
            Day(new.erase_on),
            new.manner.itinerant,
            new.manner.charged,
            new.manner.named
        ],
    )?;
    let cycle = CycleId(tx.last_insert_rowid());
    let animators = new.animators.iter().map(|name| stored(name)).filter(|name| !name.is_empty());
    for (position, name) in (1i64..).zip(animators) {
        tx.execute("INSERT INTO animators VALUES (?1, ?2, ?3)", params![cycle, position, name])?;
    }
    let mut insert = tx.prepare_cached(
        "INSERT INTO sessions (cycle_id, date, starts, ends, moved_from, holiday) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for session in &new.sessions {
        insert.execute(params![
            cycle,
            Day(session.date),
            Hour(session.starts),
            Hour(session.ends),
            session.moved_from.map(Day),
            session.holiday
        ])?;
    }
    Ok(Deed::AddCycle { cycle })
}
