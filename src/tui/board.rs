//! What the dashboard shows of the book: read when it opens and when what it shows has changed.

use chrono::NaiveDate;

use crate::domain::alert::{Alert, Facts, alerts};
use crate::domain::attendance::{Cell, Mark, Rate};
use crate::domain::id::{CycleId, PersonId, SessionId};
use crate::domain::money::Cents;
use crate::domain::session::opening;
use crate::store::{CycleName, CycleRow, Grid, Member, Result, Session, Store};

/// Cycles read at once: more than any screen shows, however many the book has.
const WINDOW: u32 = 80;

/// What the dashboard shows.
pub struct Board {
    /// The day it was read for.
    pub today: NaiveDate,
    /// Cycles around the open one, the newest first.
    pub cycles: Vec<CycleName>,
    /// How many cycles stand before the first of `cycles`.
    pub offset: u32,
    /// How many cycles there are.
    pub total: u32,
    /// The open cycle.
    pub cycle: Option<CycleRow>,
    /// Who runs it.
    pub animators: Vec<String>,
    /// Its sessions, in order.
    pub sessions: Vec<Session>,
    /// Its people, in order.
    pub roster: Vec<Member>,
    /// What was received, in any cycle, and is allocated to nobody yet.
    pub unallocated: Cents,
    grid: Grid,
}

impl Board {
    /// Reads the cycle, or the one that matters today.
    pub fn read(store: &Store, cycle: Option<CycleId>, today: NaiveDate) -> Result<Board> {
        let _one_state = store.snapshot()?;
        let cycle = match cycle {
            Some(cycle) => store.cycle_head(cycle)?,
            None => None,
        };
        let head = match (cycle, store.current_cycle(today)?) {
            (None, Some(current)) => store.cycle_head(current)?,
            (cycle, _) => cycle,
        };
        let Some(head) = head else {
            let (cycles, animators, sessions, roster) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
            return Ok(Board {
                today,
                cycles,
                offset: 0,
                total: 0,
                cycle: None,
                animators,
                sessions,
                roster,
                unallocated: Cents::ZERO,
                grid: Grid::default(),
            });
        };
        let id = head.id;
        let (total, before) = store.cycle_position(id)?;
        let offset = before.saturating_sub(WINDOW / 2);
        let (sessions, roster) = (store.sessions(id, today)?, store.roster(id)?);
        Ok(Board {
            today,
            cycles: store.cycle_names(offset, WINDOW)?,
            offset,
            total,
            animators: store.animators(id)?,
            cycle: Some(head.add_up(&roster, &sessions)),
            sessions,
            roster,
            unallocated: store.left_to_allocate()?,
            grid: store.grid(id)?,
        })
    }

    /// Reads again what a change of these tables may have changed.
    pub fn refresh(&mut self, store: &Store, touched: &[String]) -> Result<()> {
        let Some(id) = self.cycle.as_ref().map(|cycle| cycle.id) else {
            *self = Board::read(store, None, self.today)?;
            return Ok(());
        };
        let only_marks = touched.iter().all(|table| table == "marks" || table == "guests");
        if !only_marks {
            *self = Board::read(store, Some(id), self.today)?;
            return Ok(());
        }
        self.grid = store.grid(id)?;
        self.sessions = store.sessions(id, self.today)?;
        Ok(())
    }

    /// Shows a mark that was just saved, and nothing else that may have changed meanwhile.
    pub fn note(&mut self, session: SessionId, person: PersonId, mark: Option<Mark>) {
        self.grid.note(session, person, mark);
    }

    /// Shifts the window of cycles so that the `index`-th of all is in it.
    pub fn show_cycle(&mut self, store: &Store, index: u32) -> Result<()> {
        let shown = self.offset..self.offset + u32::try_from(self.cycles.len()).unwrap_or(u32::MAX);
        if !shown.contains(&index) {
            self.offset = index.saturating_sub(WINDOW / 2);
            self.cycles = store.cycle_names(self.offset, WINDOW)?;
        }
        Ok(())
    }

    /// What stands at a person and a session.
    pub fn cell(&self, member: &Member, session: &Session) -> Cell {
        self.grid.cell(member, session)
    }

    /// How often a person was there.
    pub fn rate(&self, member: &Member) -> Rate {
        self.grid.rate(member, &self.sessions, self.today)
    }

    /// The session that matters today.
    pub fn opening_session(&self) -> Option<usize> {
        let candidates: Vec<_> = self.sessions.iter().map(Session::candidate).collect();
        opening(&candidates, self.today)
    }

    /// The next session from today on.
    pub fn next_session(&self) -> Option<&Session> {
        self.sessions.iter().find(|session| !session.cancelled && session.date >= self.today)
    }

    /// What needs attention in the open cycle, the most urgent first.
    pub fn alerts(&self) -> Vec<Alert> {
        let Some(cycle) = self.cycle.as_ref().filter(|cycle| cycle.erased_on.is_none()) else {
            return Vec::new();
        };
        let owes = |member: &&Member| !member.waiting && member.fee.balance() > Cents::ZERO;
        let facts = Facts {
            today: self.today,
            erase_on: cycle.erase_on,
            itinerant: cycle.manner.itinerant,
            charged: cycle.manner.charged,
            unpaid: u32::try_from(self.roster.iter().filter(owes).count()).unwrap_or(u32::MAX),
        };
        let meetings: Vec<_> =
            self.sessions.iter().map(|session| session.meeting(cycle.manner.named)).collect();
        alerts(&facts, &meetings)
    }

    /// The session with this number.
    pub fn session(&self, session: SessionId) -> Option<&Session> {
        self.sessions.get(self.column_of(session)?)
    }

    /// Whether people of the open cycle owe fees.
    pub fn charged(&self) -> bool {
        self.cycle.as_ref().is_none_or(|cycle| cycle.manner.charged)
    }

    /// Whether people of the open cycle are known by name; else only how many came is noted, or left of them.
    pub fn named(&self) -> bool {
        self.cycle.as_ref().is_none_or(|cycle| cycle.manner.named && cycle.erased_on.is_none())
    }

    /// When the people of the open cycle were erased, if they are.
    pub fn erased_on(&self) -> Option<NaiveDate> {
        self.cycle.as_ref()?.erased_on
    }

    /// Where a person stands in the roster.
    pub fn row_of(&self, person: PersonId) -> Option<usize> {
        self.roster.iter().position(|member| member.person == person)
    }

    /// Where a session stands among its cycle's.
    pub fn column_of(&self, session: SessionId) -> Option<usize> {
        self.sessions.iter().position(|one| one.id == session)
    }
}
