//! What the book and new movements say of each other: for looking and for writing alike.

pub(super) mod key;
mod ledger;
mod register;
pub(super) mod seen;

use rusqlite::Connection;

use crate::domain::id::MovementId;
use crate::domain::identity::{Entry, Finding};
use crate::domain::matching::ledger::Ledger;
use crate::domain::matching::{Line, Outcome, Reason, Review, Share, State, Twin};
use crate::domain::movement::Movement;

use super::Result;
use key::Key;
use seen::Seen;

/// New movements beside the book.
pub(super) struct Compared {
    /// Each, in the order of the files.
    pub all: Vec<Compare>,
    /// What the register's entries are in the book; none for what is new.
    pub entries: Vec<Option<MovementId>>,
    /// Who owes what.
    pub ledger: Ledger,
}

/// A new movement beside the book.
pub(super) struct Compare {
    /// As it may be kept.
    pub seen: Seen,
    /// Whether the book has it.
    pub finding: Finding,
    /// What it would come to, where it is a new one without doubt.
    pub outcome: Option<Outcome>,
}

/// Compares the movements of these files with the book.
pub(super) fn compare(conn: &Connection, files: &[Vec<Movement>], key: &Key) -> Result<Compared> {
    let seen: Vec<Vec<Seen>> =
        files.iter().map(|file| file.iter().map(|movement| Seen::new(movement, key)).collect()).collect();
    let (mut register, mut entries) = register::load(conn, seen.iter().flatten())?;
    let mut all: Vec<Compare> = Vec::new();
    for file in seen {
        let known: Vec<_> = file.iter().map(|seen| (seen.key.clone(), seen.sighting.clone())).collect();
        let findings = register.take(&known);
        let compare = |(seen, finding)| Compare { seen, finding, outcome: None };
        all.extend(file.into_iter().zip(findings).map(compare));
    }
    let new = all.iter().filter(|one| !matches!(one.finding, Finding::Known { .. })).count();
    entries.resize(entries.len() + new, None);
    let mut ledger = ledger::load(conn)?;
    let asked: Vec<usize> = (0..all.len()).filter(|at| matches!(all[*at].finding, Finding::New(_))).collect();
    let lines: Vec<Line> = asked.iter().map(|at| all[*at].seen.line.clone()).collect();
    for (outcome, at) in ledger.assess(&lines).into_iter().zip(&asked) {
        let twin = outcome.twin.map(|twin| match twin {
            Twin::New(nth) => Twin::New(asked[nth]),
            kept @ Twin::Kept(_) => kept,
        });
        all[*at].outcome = Some(Outcome { twin, ..outcome });
    }
    Ok(Compared { all, entries, ledger })
}

impl Compared {
    /// What somebody is told of each.
    pub fn reviews(&self) -> Vec<Review> {
        self.all.iter().map(|one| self.review(one)).collect()
    }

    fn review(&self, one: &Compare) -> Review {
        let same = |state, reason, entry: Entry| Review {
            state,
            shares: Vec::new(),
            reason,
            twin: self.entries[entry],
        };
        match (&one.finding, &one.outcome) {
            (Finding::Known { entry, .. }, _) => same(State::Known, Reason::Known, *entry),
            (Finding::Maybe { twin, .. }, _) => same(State::Unmatched, Reason::MaybeKnown, *twin),
            (Finding::New(entry), None) => same(State::Unmatched, Reason::Nothing, *entry),
            (Finding::New(_), Some(outcome)) => told(&self.ledger, outcome),
        }
    }
}

/// An outcome with the names and what was paid.
pub(super) fn told(ledger: &Ledger, outcome: &Outcome) -> Review {
    let share = |(at, amount): &(usize, _)| {
        let one = ledger.candidate(*at);
        Share {
            enrolment: one.enrolment,
            person: one.person,
            cycle: one.cycle,
            name: one.name.clone(),
            amount: *amount,
            paid: one.fee.paid,
        }
    };
    Review {
        state: outcome.state,
        shares: outcome.shares.iter().map(share).collect(),
        reason: outcome.reason,
        twin: match outcome.twin {
            Some(Twin::Kept(id)) => Some(id),
            Some(Twin::New(_)) | None => None,
        },
    }
}

/// The ledger of the book as it stands.
pub(super) fn ledger(conn: &Connection) -> Result<Ledger> {
    ledger::load(conn)
}
