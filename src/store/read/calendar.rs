//! What calendars and messages say of sessions: where each is held, and how often it was changed.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::{Row, params};

use crate::domain::id::{CycleId, InstitutionId, SessionId};
use crate::domain::session::Standing;
use crate::store::sql::{Day, Hour, Moment};
use crate::store::{Result, Store};

/// The sessions of a cycle, for calendars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The name of the cycle.
    pub cycle: String,
    /// What tells its sessions from those of another book.
    pub secret: String,
    /// Its sessions, in order.
    pub meetings: Vec<Meeting>,
}

/// A session, for calendars.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Meeting {
    pub session: SessionId,
    pub date: NaiveDate,
    pub starts: NaiveTime,
    pub ends: NaiveTime,
    pub moved_from: Option<NaiveDate>,
    /// The day that it was made for, if it is on another now: what the formula itself moved was never told elsewhere.
    pub announced: Option<NaiveDate>,
    pub cancelled: bool,
    /// Where it is held instead of at the host's; empty for there.
    pub place: String,
    pub host: Option<Venue>,
    /// How often it was changed since it was made.
    pub revision: u32,
    /// When it was last changed, in UTC.
    pub revised: NaiveDateTime,
}

/// Where a host receives the group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Venue {
    pub id: InstitutionId,
    pub name: String,
    pub address: String,
    pub room: String,
}

impl Meeting {
    /// What has become of it.
    pub fn standing(&self) -> Standing {
        if self.cancelled {
            Standing::Cancelled
        } else if self.announced.is_some() {
            Standing::Moved
        } else if self.place.is_empty() {
            Standing::AsPlanned
        } else {
            Standing::Elsewhere
        }
    }

    /// Where it is held: its own place, else the host with its address; empty while nobody knows.
    pub fn whereabouts(&self) -> String {
        match &self.host {
            _ if !self.place.is_empty() => self.place.clone(),
            Some(Venue { name, address, .. }) if !address.is_empty() => format!("{name}, {address}"),
            Some(host) => host.name.clone(),
            None => String::new(),
        }
    }
}

fn row_to_meeting(row: &Row<'_>) -> rusqlite::Result<Meeting> {
    let host: Option<InstitutionId> = row.get(8)?;
    let venue = |id| -> rusqlite::Result<Venue> {
        Ok(Venue { id, name: row.get(9)?, address: row.get(10)?, room: row.get(11)? })
    };
    Ok(Meeting {
        session: row.get(0)?,
        date: row.get::<_, Day>(1)?.0,
        starts: row.get::<_, Hour>(2)?.0,
        ends: row.get::<_, Hour>(3)?.0,
        moved_from: row.get::<_, Option<Day>>(4)?.map(|day| day.0),
        announced: row.get::<_, Option<Day>>(5)?.map(|day| day.0),
        cancelled: row.get(6)?,
        place: row.get(7)?,
        host: host.map(venue).transpose()?,
        revision: row.get(12)?,
        revised: row.get::<_, Moment>(13)?.0,
    })
}

impl Store {
    /// The sessions of a cycle, for calendars.
    pub fn agenda(&self, cycle: CycleId) -> Result<Agenda> {
        let mut query = self.conn.prepare_cached(
            "SELECT s.id, s.date, s.starts, s.ends, s.moved_from,
                    nullif(coalesce(
                      (SELECT json_extract(coalesce(before, after), '$.date') FROM journal_images
                       WHERE tbl = 'sessions' AND key = json_array(s.id) ORDER BY id LIMIT 1),
                      CASE WHEN s.holiday IS NULL THEN s.moved_from END, s.date), s.date),
                    s.cancelled_reason IS NOT NULL, s.place,
                    i.id, i.name, i.address, i.room,
                    coalesce(r.number, 0), coalesce(r.at, '1970-01-01T00:00:00Z')
             FROM sessions AS s
             LEFT JOIN institutions AS i ON i.id = s.host_id
             LEFT JOIN revisions AS r ON r.session_id = s.id
             WHERE s.cycle_id = ?1 ORDER BY s.date, s.starts, s.id",
        )?;
        let meetings = query.query_map(params![cycle], row_to_meeting)?.collect::<rusqlite::Result<_>>()?;
        let (cycle, secret) = self
            .conn
            .prepare_cached(
                "SELECT name, coalesce((SELECT value FROM secrets WHERE name = 'calendar'), '')
                 FROM cycles WHERE id = ?1",
            )?
            .query_row([cycle], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Agenda { cycle, secret, meetings })
    }
}
