//! A new cycle with its sessions.

use rusqlite::{Connection, params};

use crate::domain::deed::Deed;
use crate::domain::fold::stored;
use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::store::change::NewCycle;
use crate::store::sql::{Day, Hour};
use crate::store::{Refusal, Result};

use super::money;

pub(super) fn add(tx: &Connection, new: &NewCycle) -> Result<Deed> {
    let name = stored(&new.name);
    if name.is_empty() {
        return Err(Refusal::NoName.into());
    }
    let mut dates: Vec<_> = new.sessions.iter().map(|session| session.date).collect();
    dates.sort_unstable();
    let (Some(first), Some(last)) = (dates.first(), dates.last()) else {
        return Err(Refusal::NoSessions.into());
    };
    if dates.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Refusal::SameDay.into());
    }
    if new.fee < Cents::ZERO {
        return Err(Refusal::AmountNotPositive.into());
    }
    if new.fee > money::MOST {
        return Err(Refusal::AmountTooLarge.into());
    }
    if tx.prepare_cached("SELECT 1 FROM cycles WHERE name = ?1")?.exists([&name])? {
        return Err(Refusal::NameTaken.into());
    }
    tx.execute(
        "INSERT INTO cycles (name, formula, starts_on, ends_on, fee_cents, capacity, erase_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![name, new.formula, Day(*first), Day(*last), new.fee, new.capacity, Day(new.erase_on)],
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
