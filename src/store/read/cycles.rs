//! Cycles, with their figures.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use crate::domain::formula::Manner;
use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::domain::session::SessionState;
use crate::store::sql::Day;
use crate::store::{Result, Store};

use super::{Member, Session};

/// A cycle and what it adds up to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct CycleRow {
    pub id: CycleId,
    pub name: String,
    pub formula: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub fee: Cents,
    pub capacity: u32,
    pub erase_on: NaiveDate,
    /// Since when its people are gone, and only its figures stand.
    pub erased_on: Option<NaiveDate>,
    /// With a place and not left.
    pub enrolled: u32,
    pub waiting: u32,
    /// Without those that were called off.
    pub sessions_total: u32,
    /// Their day has come and somebody was there.
    pub sessions_held: u32,
    pub due: Cents,
    pub paid: Cents,
    pub manner: Manner,
}

/// A cycle without what it adds up to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct CycleHead {
    pub id: CycleId,
    pub name: String,
    pub formula: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub fee: Cents,
    pub capacity: u32,
    pub erase_on: NaiveDate,
    pub erased_on: Option<NaiveDate>,
    pub manner: Manner,
    stays: Stays,
}

impl CycleHead {
    /// With what its whole roster and all of its sessions add up to: as [`Store::cycle`] would count.
    pub fn add_up(self, roster: &[Member], sessions: &[Session]) -> CycleRow {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let here = |waiting: bool| {
            count(roster.iter().filter(|member| member.waiting == waiting && member.left.is_none()).count())
        };
        let held = sessions.iter().filter(|session| session.state == SessionState::Held);
        self.with(&Figures {
            enrolled: here(false),
            waiting: here(true),
            sessions_total: count(sessions.iter().filter(|session| !session.cancelled).count()),
            sessions_held: count(held.count()),
            due: roster.iter().fold(Cents::ZERO, |sum, member| sum + member.fee.due()),
            paid: roster.iter().fold(Cents::ZERO, |sum, member| sum + member.fee.paid),
        })
    }

    fn with(self, figures: &Figures) -> CycleRow {
        let CycleHead {
            id,
            name,
            formula,
            starts_on,
            ends_on,
            fee,
            capacity,
            erase_on,
            erased_on,
            manner,
            stays,
        } = self;
        let Figures { enrolled, waiting, sessions_total, sessions_held, due, paid } = *figures;
        CycleRow {
            id,
            name,
            formula,
            starts_on,
            ends_on,
            fee,
            capacity,
            erase_on,
            erased_on,
            enrolled: enrolled.saturating_add(stays.enrolled),
            waiting: waiting.saturating_add(stays.waiting),
            sessions_total,
            sessions_held,
            due: due + stays.due,
            paid: paid + stays.paid,
            manner,
        }
    }
}

/// What is counted of a cycle.
struct Figures {
    enrolled: u32,
    waiting: u32,
    sessions_total: u32,
    sessions_held: u32,
    due: Cents,
    paid: Cents,
}

/// What stands of people who were erased, beside what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stays {
    enrolled: u32,
    waiting: u32,
    due: Cents,
    paid: Cents,
}

/// A cycle in a long list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct CycleName {
    pub id: CycleId,
    pub name: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
}

/// The columns of a head, in the order of [`row_to_head`].
const HEAD: &str = "c.id, c.name, c.formula, c.starts_on, c.ends_on, c.fee_cents, c.capacity, c.erase_on,
      c.itinerant, c.charged, c.named, c.erased_on, f.enrolled, f.waiting, f.due_cents,
      (SELECT sum(amount_cents) FROM settled_allocations WHERE cycle_id = c.id)";

/// Where it is read.
const CYCLES: &str = "cycles AS c LEFT JOIN cycle_figures AS f ON f.cycle_id = c.id";

/// What follows the head in a row with its figures.
const FIGURES: &str = "
      (SELECT count(*) FROM enrolments WHERE cycle_id = c.id AND waiting = 0 AND left_on IS NULL),
      (SELECT count(*) FROM enrolments WHERE cycle_id = c.id AND waiting = 1 AND left_on IS NULL),
      (SELECT count(*) FROM sessions WHERE cycle_id = c.id AND cancelled_reason IS NULL),
      (SELECT count(*) FROM sessions AS s WHERE cycle_id = c.id AND date <= ?1 AND cancelled_reason IS NULL
         AND (EXISTS (SELECT 1 FROM marks AS m JOIN enrolments AS e ON e.cycle_id = s.cycle_id AND e.person_id = m.person_id
                   WHERE m.session_id = s.id AND m.mark IN ('present', 'late') AND e.waiting = 0
                     AND e.joined_on <= s.date AND (e.left_on IS NULL OR e.left_on >= s.date))
           OR EXISTS (SELECT 1 FROM guests WHERE session_id = s.id)
           OR EXISTS (SELECT 1 FROM session_figures WHERE session_id = s.id AND marked > away))),
      (SELECT coalesce(sum(price_cents - reduction_cents), 0) FROM enrolments WHERE cycle_id = c.id AND waiting = 0),
      (SELECT coalesce(sum(a.amount_cents), 0) FROM enrolments AS e JOIN allocations AS a ON a.enrolment_id = e.id
         WHERE e.cycle_id = c.id)";

fn row_to_head(row: &Row<'_>) -> rusqlite::Result<CycleHead> {
    Ok(CycleHead {
        id: row.get(0)?,
        name: row.get(1)?,
        formula: row.get(2)?,
        starts_on: row.get::<_, Day>(3)?.0,
        ends_on: row.get::<_, Day>(4)?.0,
        fee: row.get(5)?,
        capacity: row.get(6)?,
        erase_on: row.get::<_, Day>(7)?.0,
        manner: Manner { itinerant: row.get(8)?, charged: row.get(9)?, named: row.get(10)? },
        erased_on: row.get::<_, Option<Day>>(11)?.map(|day| day.0),
        stays: Stays {
            enrolled: row.get::<_, Option<_>>(12)?.unwrap_or_default(),
            waiting: row.get::<_, Option<_>>(13)?.unwrap_or_default(),
            due: row.get::<_, Option<_>>(14)?.unwrap_or_default(),
            paid: row.get::<_, Option<_>>(15)?.unwrap_or_default(),
        },
    })
}

fn row_to_cycle(row: &Row<'_>) -> rusqlite::Result<CycleRow> {
    Ok(row_to_head(row)?.with(&Figures {
        enrolled: row.get(16)?,
        waiting: row.get(17)?,
        sessions_total: row.get(18)?,
        sessions_held: row.get(19)?,
        due: row.get(20)?,
        paid: row.get(21)?,
    }))
}

impl Store {
    /// Cycles, the newest first: `limit` of them from the `offset`-th on.
    pub fn cycles(&self, today: NaiveDate, offset: u32, limit: u32) -> Result<Vec<CycleRow>> {
        let sql = format!(
            "SELECT {HEAD}, {FIGURES} FROM {CYCLES} ORDER BY c.starts_on DESC, c.id DESC LIMIT ?2 OFFSET ?3"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(params![Day(today), limit, offset], row_to_cycle)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Names of cycles, the newest first: what a long list costs little to show.
    pub fn cycle_names(&self, offset: u32, limit: u32) -> Result<Vec<CycleName>> {
        let mut query = self.conn.prepare_cached(
            "SELECT id, name, starts_on, ends_on FROM cycles ORDER BY starts_on DESC, id DESC LIMIT ?1 OFFSET ?2",
        )?;
        let rows = query.query_map([limit, offset], |row| {
            Ok(CycleName {
                id: row.get(0)?,
                name: row.get(1)?,
                starts_on: row.get::<_, Day>(2)?.0,
                ends_on: row.get::<_, Day>(3)?.0,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One cycle.
    pub fn cycle(&self, id: CycleId, today: NaiveDate) -> Result<Option<CycleRow>> {
        let sql = format!("SELECT {HEAD}, {FIGURES} FROM {CYCLES} WHERE c.id = ?2");
        Ok(self.conn.prepare_cached(&sql)?.query_row(params![Day(today), id], row_to_cycle).optional()?)
    }

    /// One cycle, without counting: what it adds up to is asked of its roster and sessions, where those are read.
    pub fn cycle_head(&self, id: CycleId) -> Result<Option<CycleHead>> {
        let sql = format!("SELECT {HEAD} FROM {CYCLES} WHERE c.id = ?1");
        let head = self.conn.prepare_cached(&sql)?.query_row([id], row_to_head);
        Ok(head.optional()?)
    }

    /// How many cycles there are, and how many stand before this one in the order of [`Store::cycles`].
    pub fn cycle_position(&self, id: CycleId) -> Result<(u32, u32)> {
        let mut query = self.conn.prepare_cached(
            "SELECT (SELECT count(*) FROM cycles),
                    (SELECT count(*) FROM cycles WHERE (starts_on, id) > (this.starts_on, this.id))
             FROM cycles AS this WHERE id = ?1",
        )?;
        Ok(query.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// The cycle that matters today: the one that runs, else the next to start, else the last that started. One whose
    /// people are gone neither runs nor starts.
    pub fn current_cycle(&self, today: NaiveDate) -> Result<Option<CycleId>> {
        // No formula makes a cycle of more than a year: all three questions stay near today in the index,
        // and the second and third are rarely asked.
        const RUNNING: &str = "SELECT id FROM cycles WHERE starts_on BETWEEN date(?1, '-2 years') AND ?1
            AND ends_on >= ?1 AND closed_on IS NULL AND erased_on IS NULL ORDER BY starts_on DESC, id LIMIT 1";
        const NEXT: &str =
            "SELECT id FROM cycles WHERE starts_on > ?1 AND erased_on IS NULL ORDER BY starts_on, id LIMIT 1";
        const LAST: &str = "SELECT id FROM cycles WHERE starts_on <= ?1 ORDER BY starts_on DESC, id LIMIT 1";
        for sql in [RUNNING, NEXT, LAST] {
            let mut query = self.conn.prepare_cached(sql)?;
            if let Some(id) = query.query_row([Day(today)], |row| row.get(0)).optional()? {
                return Ok(Some(id));
            }
        }
        Ok(None)
    }

    /// The cycles that have this number, or this name, or a name that contains the text.
    pub fn cycles_named(&self, text: &str) -> Result<Vec<(CycleId, String)>> {
        let mut query =
            self.conn.prepare_cached("SELECT id, name FROM cycles ORDER BY starts_on DESC, id DESC")?;
        let all: Vec<(CycleId, String)> =
            query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        let wanted = crate::domain::fold::fold(text);
        let is = |name: &str| crate::domain::fold::fold(name) == wanted;
        if let Some(one) = all.iter().find(|(id, name)| id.to_string() == text.trim() || is(name)) {
            return Ok(vec![one.clone()]);
        }
        Ok(all.into_iter().filter(|(_, name)| crate::domain::fold::fold(name).contains(&wanted)).collect())
    }

    /// Who runs a cycle.
    pub fn animators(&self, cycle: CycleId) -> Result<Vec<String>> {
        let mut query =
            self.conn.prepare_cached("SELECT name FROM animators WHERE cycle_id = ?1 ORDER BY position")?;
        let names = query.query_map([cycle], |row| row.get(0))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    }
}
