//! Settings kept in the book.

use std::collections::BTreeMap;

use crate::store::{Result, Store};

impl Store {
    /// Every setting that is not at its default.
    pub fn settings(&self) -> Result<BTreeMap<String, String>> {
        let mut query = self.conn.prepare_cached("SELECT key, value FROM settings")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
