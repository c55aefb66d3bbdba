//! A cycle with all that happened in it, by the same arms as single changes.

use rusqlite::Connection;

use crate::domain::deed::Deed;
use crate::domain::id::SessionId;
use crate::store::bulk::{BulkCycle, Numbered};
use crate::store::{BookError, Result};

use super::{cycles, marks, money, people};

pub(in crate::store) fn fill(tx: &Connection, bulk: &BulkCycle) -> Result<()> {
    let Numbered { cycle, sessions } = numbered(tx, bulk)?;
    for (details, marks) in &bulk.people {
        let Deed::AddPerson { person } = people::add(tx, details, Some(bulk.place(cycle)))? else { continue };
        for (&session, &mark) in sessions.iter().zip(marks) {
            marks::set(tx, session, person, mark)?;
        }
        money::pay(tx, bulk.payment(cycle, person), None)?;
    }
    Ok(())
}

fn numbered(tx: &Connection, bulk: &BulkCycle) -> Result<Numbered> {
    let Deed::AddCycle { cycle } = cycles::add(tx, &bulk.cycle)? else {
        return Err(BookError::Corrupt.into());
    };
    let mut query = tx.prepare_cached("SELECT id FROM sessions WHERE cycle_id = ?1 ORDER BY date")?;
    let sessions = query.query_map([cycle], |row| row.get(0))?;
    Ok(Numbered { cycle, sessions: sessions.collect::<rusqlite::Result<Vec<SessionId>>>()? })
}
