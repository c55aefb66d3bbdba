//! Who is in a cycle, with marks and money: what the panes show and the roll-call asks.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::domain::attendance::{Cell, Mark, Rate, applies};
use crate::domain::fees::{Fee, PriceBasis};
use crate::domain::id::{CycleId, EnrolmentId, InstitutionId, PersonId, SessionId};
use crate::domain::person::full_name;
use crate::domain::reference::Reference;
use crate::store::sql::Day;
use crate::store::{Refusal, Result, Store};

use super::Session;

/// A person in a cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Member {
    pub person: PersonId,
    pub enrolment: EnrolmentId,
    pub given: String,
    pub family: String,
    pub institution: String,
    pub joined: NaiveDate,
    pub left: Option<NaiveDate>,
    pub waiting: bool,
    pub fee: Fee,
    pub reason: Option<String>,
    pub basis: PriceBasis,
    /// Who pays, where it is an institution.
    pub payer: Option<String>,
    pub payer_id: Option<InstitutionId>,
    pub reference: Option<Reference>,
    /// Under which the institution pays for all of its people.
    pub batch_reference: Option<Reference>,
}

impl Member {
    /// The name as shown.
    pub fn name(&self) -> String {
        full_name(&self.given, &self.family)
    }

    /// Whether a session of this date concerns the person.
    pub fn concerned(&self, session: &Session) -> bool {
        !self.waiting && !session.cancelled && applies(session.date, self.joined, self.left)
    }
}

/// The marks of a cycle.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    marks: HashMap<(SessionId, PersonId), Mark>,
}

impl Grid {
    /// What stands at this person and session.
    pub fn cell(&self, member: &Member, session: &Session) -> Cell {
        if !member.concerned(session) {
            return Cell::NotApplicable;
        }
        self.marks.get(&(session.id, member.person)).map_or(Cell::Unmarked, |mark| Cell::Marked(*mark))
    }

    /// Notes a mark that was just saved, before the book is read again.
    pub fn note(&mut self, session: SessionId, person: PersonId, mark: Option<Mark>) {
        match mark {
            Some(mark) => drop(self.marks.insert((session, person), mark)),
            None => drop(self.marks.remove(&(session, person))),
        }
    }

    /// How often the person was there, of the sessions whose day has come.
    pub fn rate(&self, member: &Member, sessions: &[Session], today: NaiveDate) -> Rate {
        Rate::of(sessions.iter().filter(|s| s.date <= today).map(|session| self.cell(member, session)))
    }
}

/// One session's roll: who it concerns, in order, and what is noted.
pub struct Roll {
    /// Called off.
    pub cancelled: bool,
    /// Everybody concerned.
    pub cells: Vec<(PersonId, Cell)>,
}

fn row_to_member(row: &Row<'_>) -> rusqlite::Result<Member> {
    let reference = |digits: Option<String>| digits.and_then(|digits| Reference::parse(&digits).ok());
    let waiting = row.get(7)?;
    let fee = Fee { price: row.get(8)?, reduction: row.get(9)?, paid: row.get(10)? };
    Ok(Member {
        person: row.get(0)?,
        enrolment: row.get(1)?,
        given: row.get(2)?,
        family: row.get(3)?,
        institution: row.get(4)?,
        joined: row.get::<_, Day>(5)?.0,
        left: row.get::<_, Option<Day>>(6)?.map(|day| day.0),
        waiting,
        fee: fee.while_waiting(waiting),
        reason: row.get(11)?,
        basis: row.get(12)?,
        payer: row.get(13)?,
        payer_id: row.get(14)?,
        reference: reference(row.get(15)?),
        batch_reference: reference(row.get(16)?),
    })
}

impl Store {
    /// Everybody in a cycle: those with a place by name, then those who wait in their order.
    pub fn roster(&self, cycle: CycleId) -> Result<Vec<Member>> {
        // Questions beside the join, not in it: SQLite plans this in a third of the time, once a start.
        let mut query = self.conn.prepare_cached(
            "SELECT p.id, e.id, p.given, p.family,
                    coalesce((SELECT name FROM institutions WHERE id = p.institution_id), ''),
                    e.joined_on, e.left_on, e.waiting, e.price_cents, e.reduction_cents,
                    (SELECT coalesce(sum(amount_cents), 0) FROM allocations WHERE enrolment_id = e.id),
                    e.reduction_reason, e.price_basis,
                    (SELECT name FROM institutions WHERE id = e.payer_id), e.payer_id,
                    (SELECT digits FROM payment_references WHERE enrolment_id = e.id),
                    (SELECT digits FROM payment_references WHERE batch_id =
                      (SELECT id FROM batches WHERE cycle_id = e.cycle_id AND institution_id = e.payer_id))
             FROM enrolments AS e JOIN people AS p ON p.id = e.person_id
             WHERE e.cycle_id = ?1 AND (e.waiting = 0 OR e.left_on IS NULL)
             ORDER BY e.waiting, CASE e.waiting WHEN 1 THEN e.id END, p.sort_key, p.id",
        )?;
        let rows = query.query_map([cycle], row_to_member)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What somebody said of an absence, unasked; empty where nothing is kept.
    pub fn announced_note(&self, session: SessionId, person: PersonId) -> Result<String> {
        announced_note(&self.conn, session, person)
    }

    /// Everybody with a place at the end of a cycle: whom the next season is proposed to.
    pub fn stayed(&self, cycle: CycleId) -> Result<Vec<Member>> {
        let mut query = self.conn.prepare_cached("SELECT ends_on FROM cycles WHERE id = ?1")?;
        let ends: Option<Day> = query.query_row([cycle], |row| row.get(0)).optional()?;
        let mut people = self.roster(cycle)?;
        people.retain(|member| {
            !member.waiting && member.left.is_none_or(|left| ends.as_ref().is_some_and(|ends| left >= ends.0))
        });
        Ok(people)
    }

    /// Every mark of a cycle.
    pub fn grid(&self, cycle: CycleId) -> Result<Grid> {
        let mut query = self.conn.prepare_cached(
            "SELECT m.session_id, m.person_id, m.mark FROM sessions AS s JOIN marks AS m ON m.session_id = s.id
             WHERE s.cycle_id = ?1",
        )?;
        let rows = query.query_map([cycle], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
        Ok(Grid { marks: rows.collect::<rusqlite::Result<_>>()? })
    }
}

/// What somebody said of an absence; empty where nothing is kept.
pub(in crate::store) fn announced_note(
    conn: &Connection,
    session: SessionId,
    person: PersonId,
) -> Result<String> {
    let mut query = conn.prepare_cached("SELECT note FROM marks WHERE session_id = ?1 AND person_id = ?2")?;
    let note = query.query_row(rusqlite::params![session, person], |row| row.get(0)).optional()?;
    Ok(note.unwrap_or_default())
}

/// The roll of a session.
pub(in crate::store) fn roll(conn: &Connection, session: SessionId) -> Result<Roll> {
    let cancelled = conn
        .prepare_cached("SELECT cancelled_reason IS NOT NULL FROM sessions WHERE id = ?1")?
        .query_row([session], |row| row.get(0))
        .optional()?
        .ok_or(Refusal::NoSuch("session"))?;
    let mut query = conn.prepare_cached(
        "SELECT e.person_id, s.date, e.joined_on, e.left_on, m.mark
         FROM sessions AS s JOIN enrolments AS e ON e.cycle_id = s.cycle_id AND e.waiting = 0
         JOIN people AS p ON p.id = e.person_id
         LEFT JOIN marks AS m ON m.session_id = s.id AND m.person_id = e.person_id
         WHERE s.id = ?1 ORDER BY p.sort_key, p.id",
    )?;
    let cells = query.query_map([session], |row| {
        let (date, joined) = (row.get::<_, Day>(1)?.0, row.get::<_, Day>(2)?.0);
        let left = row.get::<_, Option<Day>>(3)?.map(|day| day.0);
        let mark: Option<Mark> = row.get(4)?;
        let cell = if applies(date, joined, left) {
            mark.map_or(Cell::Unmarked, Cell::Marked)
        } else {
            Cell::NotApplicable
        };
        Ok((row.get(0)?, cell))
    })?;
    Ok(Roll { cancelled, cells: cells.collect::<rusqlite::Result<_>>()? })
}
