//! The journal, and the names that its deeds speak of today.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{OptionalExtension, Row};

use crate::domain::deed::Deed;
use crate::domain::id::StepId;
use crate::store::sql::{Day, Moment};
use crate::store::undo::read_deed;
use crate::store::{Result, Store};

/// One line of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Entry {
    pub step: StepId,
    /// UTC.
    pub at: NaiveDateTime,
    pub who: String,
    /// Done in this run of the program.
    pub ours: bool,
    pub deed: Deed,
    /// Taken back by a later step.
    pub undone: bool,
}

/// The names of what a deed was about, as they are now; none where they are gone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Names {
    pub person: Option<String>,
    pub session: Option<NaiveDate>,
    /// The session's cycle keeps no names: who is counted there is no guest.
    pub nameless: bool,
    pub cycle: Option<String>,
    pub institution: Option<String>,
}

/// Of `id, at, who, run = ours, deed, undone`.
pub(super) fn row_to_entry(row: &Row<'_>) -> Result<Entry> {
    Ok(Entry {
        step: row.get(0)?,
        at: row.get::<_, Moment>(1)?.0,
        who: row.get(2)?,
        ours: row.get(3)?,
        deed: read_deed(&row.get::<_, String>(4)?)?,
        undone: row.get(5)?,
    })
}

impl Store {
    /// The newest `limit` lines, skipping `offset`.
    pub fn journal(&self, offset: u32, limit: u32) -> Result<Vec<Entry>> {
        let mut query = self.conn.prepare_cached(
            "SELECT id, at, who, run = ?1, deed, undone_by IS NOT NULL FROM journal ORDER BY id DESC LIMIT ?2 OFFSET ?3",
        )?;
        let mut rows = query.query(rusqlite::params![self.author.run, limit, offset])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(row_to_entry(row)?);
        }
        Ok(entries)
    }

    /// What a deed was about.
    pub fn names(&self, deed: &Deed) -> Result<Names> {
        let person = deed.person().map(|id| self.person_name(id)).transpose()?.flatten();
        let session = match deed.session() {
            Some(id) => self
                .conn
                .prepare_cached(
                    "SELECT s.date, NOT c.named FROM sessions AS s JOIN cycles AS c ON c.id = s.cycle_id WHERE s.id = ?1",
                )?
                .query_row([id], |row| Ok((row.get::<_, Day>(0)?.0, row.get(1)?)))
                .optional()?,
            None => None,
        };
        let (session, nameless) = session.map_or((None, false), |(day, nameless)| (Some(day), nameless));
        let cycle = match deed.cycle() {
            Some(id) => self
                .conn
                .prepare_cached("SELECT name FROM cycles WHERE id = ?1")?
                .query_row([id], |row| row.get(0))
                .optional()?,
            None => None,
        };
        let institution = match deed.institution() {
            Some(id) => self
                .conn
                .prepare_cached("SELECT name FROM institutions WHERE id = ?1")?
                .query_row([id], |row| row.get(0))
                .optional()?,
            None => None,
        };
        Ok(Names { person, session, nameless, cycle, institution })
    }

    /// The moment of the newest line: a clock that runs behind it is wrong.
    pub fn newest_moment(&self) -> Result<Option<NaiveDateTime>> {
        let newest = self.conn.prepare_cached("SELECT at FROM journal ORDER BY id DESC LIMIT 1")?;
        let mut newest = newest;
        Ok(newest.query_row([], |row| row.get::<_, Moment>(0)).optional()?.map(|moment| moment.0))
    }
}
