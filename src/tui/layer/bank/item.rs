//! One movement: what it says, what it would come to, what was decided.

use chrono::NaiveDate;
use ratatui::style::Style;

use crate::domain::discreet::discreet;
use crate::domain::matching::{Review, Share, State, Verdict};
use crate::domain::money::Cents;
use crate::domain::movement::Movement;
use crate::domain::reference::Reference;
use crate::store::Kept;
use crate::store::change::Subject;
use crate::tui::theme::Theme;

/// One movement.
pub struct Item {
    /// Which.
    pub subject: Subject,
    /// What it says.
    pub facts: Facts,
    /// What it would come to.
    pub review: Review,
    /// What was decided.
    pub verdict: Option<Verdict>,
}

/// What a movement says.
#[allow(missing_docs)] // the names say it
pub struct Facts {
    pub booked_on: NaiveDate,
    pub amount: Cents,
    pub currency: String,
    pub counterparty: String,
    pub reference: Option<Reference>,
    pub text: String,
}

/// Where a movement stands: as reviewed, or as decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the words say it
pub enum Standing {
    Proposed,
    Unmatched,
    Sure,
    Accepted,
    Same,
    Ignored,
    Later,
}

impl Standing {
    /// Every standing, in the order of the counts.
    pub const ALL: [Standing; 7] = [
        Standing::Sure,
        Standing::Accepted,
        Standing::Proposed,
        Standing::Unmatched,
        Standing::Same,
        Standing::Ignored,
        Standing::Later,
    ];

    /// The word in names of texts.
    pub fn word(self) -> &'static str {
        match self {
            Standing::Proposed => State::Proposed.word(),
            Standing::Unmatched => State::Unmatched.word(),
            Standing::Sure => State::Matched.word(),
            Standing::Accepted => "accepted",
            Standing::Same => "same",
            Standing::Ignored => State::Ignored.word(),
            Standing::Later => "later",
        }
    }

    /// Readable without colour.
    pub fn sign(self) -> &'static str {
        match self {
            Standing::Proposed => "?",
            Standing::Unmatched => "!",
            Standing::Sure | Standing::Accepted => "✓",
            Standing::Same => "=",
            Standing::Ignored => "×",
            Standing::Later => "…",
        }
    }

    /// Its colour, by meaning.
    pub fn style(self, theme: &Theme) -> Style {
        match self {
            Standing::Proposed => theme.notice.0,
            Standing::Unmatched => theme.trouble.0,
            Standing::Sure | Standing::Accepted => theme.paid.0,
            Standing::Same | Standing::Ignored | Standing::Later => theme.dim.0,
        }
    }
}

impl Item {
    /// The nth of the new movements.
    pub fn new(at: usize, movement: &Movement, review: Review) -> Item {
        let facts = Facts {
            booked_on: movement.booked_on,
            amount: movement.amount,
            currency: movement.currency.clone(),
            counterparty: discreet(&movement.counterparty),
            reference: movement.reference,
            text: discreet(&movement.text),
        };
        Item { subject: Subject::New(at), facts, review, verdict: None }
    }

    /// One that the book keeps open.
    pub fn kept(kept: Kept) -> Item {
        let facts = Facts {
            booked_on: kept.booked_on,
            amount: kept.amount,
            currency: kept.currency,
            counterparty: kept.counterparty,
            reference: kept.reference,
            text: kept.text,
        };
        Item { subject: Subject::Kept(kept.id), facts, review: kept.review, verdict: None }
    }

    /// What is to be decided first, then what is sure, then what concerns nobody.
    pub fn rank(&self) -> u8 {
        match self.review.state {
            State::Proposed => 0,
            State::Unmatched => 1,
            State::Matched => 2,
            State::Ignored | State::Known => 3,
        }
    }

    /// Where it stands.
    pub fn standing(&self) -> Standing {
        match (&self.verdict, self.review.state) {
            (Some(Verdict::Settle(_)), _) => Standing::Accepted,
            (Some(Verdict::Same(_)), _) => Standing::Same,
            (Some(Verdict::Ignore), _) | (None, State::Ignored | State::Known) => Standing::Ignored,
            (Some(Verdict::Leave), _) => Standing::Later,
            (None, State::Matched) => Standing::Sure,
            (None, State::Proposed) => Standing::Proposed,
            (None, State::Unmatched) => Standing::Unmatched,
        }
    }

    /// Whether saving allocates it.
    pub fn settles(&self) -> bool {
        matches!(self.standing(), Standing::Sure | Standing::Accepted)
    }

    /// For whom it is, or would be.
    pub fn shares(&self) -> &[Share] {
        match &self.verdict {
            Some(Verdict::Settle(shares)) => shares,
            Some(_) => &[],
            None => &self.review.shares,
        }
    }

    /// For whom somebody said it is.
    pub fn decided_shares(&self) -> &[Share] {
        self.verdict.as_ref().map_or(&[], |_| self.shares())
    }

    /// What saving says about it: of what is sure, what was seen. Of what is kept open, only what changes it.
    pub fn to_save(&self) -> Option<(Subject, Verdict)> {
        let kept = matches!(self.subject, Subject::Kept(_));
        let verdict = match &self.verdict {
            Some(Verdict::Leave) if kept => return None,
            Some(verdict) => verdict.clone(),
            None if self.review.state == State::Matched => Verdict::Settle(self.review.shares.clone()),
            None => return None,
        };
        Some((self.subject, verdict))
    }
}
