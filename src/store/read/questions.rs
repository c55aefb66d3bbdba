//! What the sessions of a cycle worked on.

use chrono::NaiveDate;

use crate::domain::id::CycleId;
use crate::store::sql::Day;
use crate::store::{Result, Store};

impl Store {
    /// Every question noted in a cycle with its day, in the order of the sessions; a cancelled one worked on nothing.
    pub fn worked_on(&self, cycle: CycleId) -> Result<Vec<(String, NaiveDate)>> {
        let mut query = self.conn.prepare_cached(
            "SELECT q.theme, s.date FROM sessions AS s JOIN questions AS q ON q.session_id = s.id
             WHERE s.cycle_id = ?1 AND s.cancelled_reason IS NULL ORDER BY s.date, s.starts, q.id",
        )?;
        let rows = query.query_map([cycle], |row| Ok((row.get(0)?, row.get::<_, Day>(1)?.0)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
