//! A whole book written at once, without a journal: for measurements, where the bytes must be the same each time.

use chrono::NaiveDate;
use rusqlite::params;

use crate::domain::attendance::Mark;
use crate::domain::id::{CycleId, PersonId, SessionId};
use crate::domain::money::Cents;
use crate::domain::person::Details;

use super::change::{Enrol, NewCycle, Payment};
use super::{BookError, Result, Store, apply};

/// A cycle with its people, its roll and its payments.
pub struct BulkCycle {
    /// The cycle and its sessions.
    pub cycle: NewCycle,
    /// Everybody in it, with the mark of each session.
    pub people: Vec<(Details, Vec<Mark>)>,
    /// What each of them paid, and when.
    pub paid: (Cents, NaiveDate),
}

impl Store {
    /// Writes cycles into a new book in one transaction, by the same rules as changes but without a journal:
    /// nothing of it can be undone, and no clock is read. A book that has a journal is refused.
    pub fn fill(&mut self, cycles: &[BulkCycle]) -> Result<()> {
        if self.recording || self.read_only.is_some() || self.counts()?.steps > 0 {
            return Err(BookError::ReadOnly.into());
        }
        let tx = self.conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        // What of a new book is drawn by lot.
        tx.execute("UPDATE secrets SET value = '0000000000000000'", [])?;
        for cycle in cycles {
            apply::fill(&tx, cycle)?;
        }
        tx.commit()?;
        // All pages in the file and in order, so that a copy of it is the book.
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", params![], |_| Ok(()))?;
        Ok(())
    }
}

/// What a cycle of a bulk holds, once it has its numbers.
pub(super) struct Numbered {
    pub cycle: CycleId,
    pub sessions: Vec<SessionId>,
}

impl BulkCycle {
    pub(super) fn payment(&self, cycle: CycleId, person: PersonId) -> Payment {
        let method = crate::domain::fees::Method::Transfer;
        Payment { person, cycle, amount: self.paid.0, on: self.paid.1, method }
    }

    pub(super) fn place(&self, cycle: CycleId) -> Enrol {
        let today = self.cycle.sessions.first().map(|session| session.date).unwrap_or_default();
        Enrol::new(cycle, today)
    }
}
