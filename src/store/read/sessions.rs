//! Sessions of a cycle.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{OptionalExtension, Row, params};

use crate::domain::alert::Meeting;
use crate::domain::holiday::Holiday;
use crate::domain::id::{CycleId, InstitutionId, SessionId};
use crate::domain::session::{Candidate, SessionState};
use crate::store::sql::{Day, Hour};
use crate::store::{Result, Store};

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Session {
    pub id: SessionId,
    pub cycle: CycleId,
    pub date: NaiveDate,
    pub starts: NaiveTime,
    pub ends: NaiveTime,
    pub moved_from: Option<NaiveDate>,
    pub holiday: Option<Holiday>,
    pub host: Option<Host>,
    /// Where it is held instead of at the host's; empty for there.
    pub place: String,
    /// What it worked on: words of the bank of questions, or questions in somebody's own words.
    pub themes: Vec<String>,
    /// About what it worked on.
    pub note: String,
    pub guests: u32,
    pub cancelled: bool,
    /// Why it was called off.
    pub cancelled_reason: Option<String>,
    /// Marks that stand.
    pub marked: u32,
    /// People whom it concerns.
    pub expected: u32,
    /// Of those, noted as excused or absent.
    pub away: u32,
    pub state: SessionState,
}

/// The institution that receives the group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Host {
    pub id: InstitutionId,
    pub name: String,
}

impl Session {
    /// How many came, guests too.
    pub fn came(&self) -> u32 {
        self.marked.saturating_sub(self.away) + self.guests
    }

    /// What the choice of the opening session needs to know.
    pub fn candidate(&self) -> Candidate {
        Candidate {
            date: self.date,
            cancelled: self.cancelled,
            // Where nobody is expected by name, a number is all there is to note.
            complete: self.marked >= self.expected && (self.marked > 0 || self.guests > 0),
        }
    }

    /// What alerts need to know; `named`: its people are known by name.
    pub fn meeting(&self, named: bool) -> Meeting {
        Meeting {
            session: self.id,
            date: self.date,
            state: self.state,
            placed: self.host.is_some() || !self.place.is_empty(),
            noted: if named { self.marked >= self.expected } else { self.guests > 0 },
        }
    }

    /// How many are to come: expected, less those who said that they will not.
    pub fn awaited(&self) -> u32 {
        self.expected.saturating_sub(self.away)
    }
}

/// `?1` is today. People whom a session concerns: enrolled on that day, not waiting. What can be asked beside the
/// join is, and not in it: SQLite plans that sooner, once a start.
const SESSIONS: &str = "
    SELECT s.id, s.cycle_id, s.date, s.starts, s.ends, s.moved_from, s.holiday,
      s.host_id, (SELECT name FROM institutions WHERE id = s.host_id),
      coalesce((SELECT count FROM guests WHERE session_id = s.id), 0), s.cancelled_reason,
      count(m.mark) + coalesce(f.marked, 0), count(e.id) + coalesce(f.expected, 0),
      count(m.mark) FILTER (WHERE m.mark IN ('excused', 'absent')) + coalesce(f.away, 0), ?1, s.place, s.note
    FROM sessions AS s
    LEFT JOIN session_figures AS f ON f.session_id = s.id
    LEFT JOIN enrolments AS e ON e.cycle_id = s.cycle_id AND e.waiting = 0
      AND e.joined_on <= s.date AND (e.left_on IS NULL OR e.left_on >= s.date)
    LEFT JOIN marks AS m ON m.session_id = s.id AND m.person_id = e.person_id";

fn row_to_session(row: &Row<'_>) -> rusqlite::Result<Session> {
    let host: Option<InstitutionId> = row.get(7)?;
    let name: Option<String> = row.get(8)?;
    let (date, today) = (row.get::<_, Day>(2)?.0, row.get::<_, Day>(14)?.0);
    let (guests, marked, away): (u32, u32, u32) = (row.get(9)?, row.get(11)?, row.get(13)?);
    let cancelled_reason: Option<String> = row.get(10)?;
    let cancelled = cancelled_reason.is_some();
    Ok(Session {
        id: row.get(0)?,
        cycle: row.get(1)?,
        date,
        starts: row.get::<_, Hour>(3)?.0,
        ends: row.get::<_, Hour>(4)?.0,
        moved_from: row.get::<_, Option<Day>>(5)?.map(|day| day.0),
        holiday: row.get(6)?,
        host: host.zip(name).map(|(id, name)| Host { id, name }),
        place: row.get(15)?,
        themes: Vec::new(),
        note: row.get(16)?,
        guests,
        cancelled,
        cancelled_reason,
        marked,
        expected: row.get(12)?,
        away,
        state: SessionState::of(date, today, cancelled, marked > away || guests > 0),
    })
}

impl Store {
    /// All sessions of a cycle, in order.
    pub fn sessions(&self, cycle: CycleId, today: NaiveDate) -> Result<Vec<Session>> {
        let sql = format!("{SESSIONS} WHERE s.cycle_id = ?2 GROUP BY s.id ORDER BY s.date, s.starts, s.id");
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(params![Day(today), cycle], row_to_session)?;
        let mut sessions: Vec<Session> = rows.collect::<rusqlite::Result<_>>()?;
        self.add_themes(cycle, &mut sessions)?;
        Ok(sessions)
    }

    /// One session.
    pub fn session(&self, id: SessionId, today: NaiveDate) -> Result<Option<Session>> {
        let sql = format!("{SESSIONS} WHERE s.id = ?2 GROUP BY s.id");
        let mut query = self.conn.prepare_cached(&sql)?;
        let session = query.query_row(params![Day(today), id], row_to_session).optional()?;
        session
            .map(|mut session| {
                self.add_themes(session.cycle, std::slice::from_mut(&mut session))?;
                Ok(session)
            })
            .transpose()
    }

    /// What these sessions of a cycle worked on, in the order in which it was noted.
    fn add_themes(&self, cycle: CycleId, sessions: &mut [Session]) -> Result<()> {
        let mut query = self.conn.prepare_cached(
            "SELECT q.session_id, q.theme FROM sessions AS s JOIN questions AS q ON q.session_id = s.id
             WHERE s.cycle_id = ?1 ORDER BY q.id",
        )?;
        let mut rows = query.query([cycle])?;
        while let Some(row) = rows.next()? {
            let id: SessionId = row.get(0)?;
            if let Some(session) = sessions.iter_mut().find(|session| session.id == id) {
                session.themes.push(row.get(1)?);
            }
        }
        Ok(())
    }

    /// The sessions of a day, each with its first hour and the name of its cycle; the newest cycle first.
    pub fn sessions_on(&self, day: NaiveDate) -> Result<Vec<(SessionId, NaiveTime, String)>> {
        let mut query = self.conn.prepare_cached(
            "SELECT s.id, s.starts, c.name FROM sessions AS s JOIN cycles AS c ON c.id = s.cycle_id
             WHERE s.date = ?1 ORDER BY c.starts_on DESC, c.id DESC, s.starts, s.id",
        )?;
        let rows =
            query.query_map([Day(day)], |row| Ok((row.get(0)?, row.get::<_, Hour>(1)?.0, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The next session from today on, of one cycle or of all; a cancelled one is none.
    pub fn next_session(&self, cycle: Option<CycleId>, today: NaiveDate) -> Result<Option<Session>> {
        let wanted = if cycle.is_some() { "cycle_id = ?2" } else { "?2 IS NULL" };
        let sql = format!(
            "SELECT id FROM sessions WHERE {wanted} AND date >= ?1 AND cancelled_reason IS NULL
             ORDER BY date, starts, id LIMIT 1"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let id: Option<SessionId> =
            query.query_row(params![Day(today), cycle], |row| row.get(0)).optional()?;
        id.map_or(Ok(None), |id| self.session(id, today))
    }
}
