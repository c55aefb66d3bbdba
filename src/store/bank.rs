//! What the book and new movements say of each other: for looking and for writing alike.

pub(super) mod compare;
mod ledger;
mod register;
pub(super) mod seen;

use rusqlite::Connection;

use crate::domain::identity::Entry;
use crate::domain::matching::{Ledger, Outcome, Reason, Review, Share, State, Twin};

use super::Result;
use compare::{Compare, Compared, Standing};

impl Compared {
    /// What somebody is told of each.
    pub fn reviews(&self) -> Vec<Review> {
        self.all.iter().map(|one| self.review(one)).collect()
    }

    fn review(&self, one: &Compare) -> Review {
        let same = |state, reason, entry: Entry| Review {
            state,
            shares: Vec::new(),
            perhaps: Vec::new(),
            reason,
            twin: self.entries[entry],
        };
        match &one.standing {
            Standing::Known { entry, .. } | Standing::Joined { twin: entry, .. } => {
                same(State::Known, Reason::Known, *entry)
            }
            Standing::Maybe { twin, .. } => same(State::Unmatched, Reason::MaybeKnown, *twin),
            Standing::New { outcome, .. } => told(&self.ledger, outcome),
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
        perhaps: outcome
            .perhaps
            .iter()
            .map(|at| ledger.candidate(*at))
            .map(|one| (one.person, one.name.clone()))
            .collect(),
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
