//! The first and the last day of a cycle, once its sessions are on other days; how far those may lie.

use chrono::{Months, NaiveDate};
use rusqlite::{Connection, params};

use crate::domain::id::CycleId;
use crate::store::sql::Day;
use crate::store::{Refusal, Result};

/// From its first to its last session a cycle takes two years at most: what lies beyond is a slip of the finger, and
/// would keep its people in the book until then.
const LONGEST: Months = Months::new(24);

pub(super) fn near(tx: &Connection, cycle: CycleId, day: NaiveDate) -> Result<()> {
    let mut query = tx.prepare_cached("SELECT starts_on, ends_on FROM cycles WHERE id = ?1")?;
    let (starts, ends): (NaiveDate, NaiveDate) =
        query.query_row([cycle], |row| Ok((row.get::<_, Day>(0)?.0, row.get::<_, Day>(1)?.0)))?;
    let first = ends.checked_sub_months(LONGEST).unwrap_or(starts);
    let last = starts.checked_add_months(LONGEST).unwrap_or(ends);
    if (first..=last).contains(&day) { Ok(()) } else { Err(Refusal::FarDay.into()) }
}

/// A cycle begins earlier, never later: who joined at its start is there from the new one on. It ends with its last
/// session, and keeps its people as long after that as before.
pub(super) fn follow(tx: &Connection, cycle: CycleId) -> Result<()> {
    let (starts, first, ends, last, erase) = tx.query_row(
        "SELECT c.starts_on, min(s.date), c.ends_on, max(s.date), c.erase_on
         FROM cycles AS c JOIN sessions AS s ON s.cycle_id = c.id WHERE c.id = ?1",
        [cycle],
        |row| {
            let day = |at| Ok::<NaiveDate, rusqlite::Error>(row.get::<_, Day>(at)?.0);
            Ok((day(0)?, day(1)?, day(2)?, day(3)?, day(4)?))
        },
    )?;
    if first < starts {
        tx.execute("UPDATE cycles SET starts_on = ?2 WHERE id = ?1", params![cycle, Day(first)])?;
        tx.execute(
            "UPDATE enrolments SET joined_on = ?3 WHERE cycle_id = ?1 AND joined_on = ?2",
            params![cycle, Day(starts), Day(first)],
        )?;
    }
    if last != ends {
        let erase = erase.checked_add_signed(last - ends).unwrap_or(erase);
        tx.execute(
            "UPDATE cycles SET ends_on = ?2, erase_on = ?3 WHERE id = ?1",
            params![cycle, Day(last), Day(erase)],
        )?;
    }
    Ok(())
}
