//! Whose payment a movement is: sure, proposed with a reason, or for somebody to decide.
//!
//! Pure: what the book holds comes in as candidates. Never repairs a reference, never settles in doubt.

pub mod facts;
mod incoming;
pub mod ledger;
mod names;
mod outgoing;
mod returned;
mod sums;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::fold::fold;
use super::id::{CycleId, EnrolmentId, InstitutionId, MovementId, PersonId};
use super::money::Cents;
use super::movement::MovementKind;
use super::reference::Reference;
use super::reference::find::Mentions;

pub use ledger::Ledger;

/// What comes of a movement as things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Sure: allocated without asking.
    Matched,
    /// Somebody has to agree.
    Proposed,
    /// Somebody has to say whose it is.
    Unmatched,
    /// The book has it already.
    Known,
    /// Concerns nobody of the book.
    Ignored,
}

impl State {
    /// Every state.
    pub const ALL: [State; 5] =
        [State::Matched, State::Proposed, State::Unmatched, State::Known, State::Ignored];

    /// The stable word, in `--json` and in names of texts.
    pub fn word(self) -> &'static str {
        match self {
            State::Matched => "matched",
            State::Proposed => "proposed",
            State::Unmatched => "unmatched",
            State::Known => "known",
            State::Ignored => "ignored",
        }
    }
}

/// What a movement would come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// As things stand.
    pub state: State,
    /// Whose it would be: of a matched one what is allocated, of a proposed one what is proposed. Signed like the
    /// movement; less than it where a remainder stays unallocated.
    pub shares: Vec<Share>,
    /// Whom it may be about, where nothing is proposed for anybody: told, never allocated.
    pub perhaps: Vec<(PersonId, String)>,
    /// Why it is so.
    pub reason: Reason,
    /// The kept movement that it is, or might be; the payment's movement that it might take back.
    pub twin: Option<MovementId>,
}

/// A part of a movement for one enrolment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Which.
    pub enrolment: EnrolmentId,
    /// Whose.
    pub person: PersonId,
    /// In which cycle.
    pub cycle: CycleId,
    /// The name as shown.
    pub name: String,
    /// How much; negative when it goes back.
    pub amount: Cents,
    /// What was paid when this was reviewed: if that changed meanwhile the decision is refused.
    pub paid: Cents,
}

/// Why a movement stands as it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The bank transmitted the reference, and the amount fits.
    Reference,
    /// The reference of a batch, and the amount is exactly what its people still owe.
    Batch,
    /// The reference of a batch, and the amount is another.
    BatchAmount,
    /// The reference stands in the free text.
    ReferenceInText,
    /// This account paid for them before.
    KnownPayer,
    /// Exactly what the people of one employer still owe.
    Employer,
    /// Their name stands in the text.
    NameInText,
    /// Their name is the counterparty's, and the amount fits.
    Counterparty,
    /// More than is still due.
    TooMuch,
    /// A transfer of that amount was typed already, under the same reference.
    Typed,
    /// Not in euro.
    Currency,
    /// It goes out: a refund, perhaps.
    Outgoing,
    /// It goes out, to nobody of the book.
    Elsewhere,
    /// A payment that came back.
    Returned,
    /// An entry that the bank took back.
    Reversal,
    /// The reference is of somebody who waits, has left or whose cycle is closed.
    Closed,
    /// A right reference that nobody has.
    UnknownReference,
    /// Twelve digits with a wrong check, one slip away from somebody's reference.
    Typo,
    /// The book may have it already, from another format: the two do not say the same.
    MaybeKnown,
    /// The book has it already.
    Known,
    /// Nothing to go by.
    Nothing,
}

impl Reason {
    /// The stable word, in `--json` and in names of texts.
    pub fn word(self) -> &'static str {
        match self {
            Reason::Reference => "reference",
            Reason::Batch => "batch",
            Reason::BatchAmount => "batch-amount",
            Reason::ReferenceInText => "reference-in-text",
            Reason::KnownPayer => "known-payer",
            Reason::Employer => "employer",
            Reason::NameInText => "name-in-text",
            Reason::Counterparty => "counterparty",
            Reason::TooMuch => "too-much",
            Reason::Typed => "typed",
            Reason::Currency => "currency",
            Reason::Outgoing => "outgoing",
            Reason::Elsewhere => "elsewhere",
            Reason::Returned => "returned",
            Reason::Reversal => "reversal",
            Reason::Closed => "closed",
            Reason::UnknownReference => "unknown-reference",
            Reason::Typo => "typo",
            Reason::MaybeKnown => "maybe-known",
            Reason::Known => "known",
            Reason::Nothing => "nothing",
        }
    }
}

/// What somebody decided about a movement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Allocate it so: signed like the movement, never more than it; what remains stays unallocated.
    Settle(Vec<Share>),
    /// Concerns nobody of the book.
    Ignore,
    /// Keep it open.
    Leave,
    /// It is this one, which the book has.
    Same(MovementId),
}

/// A movement as the rules read it.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it
pub struct Line {
    pub booked_on: NaiveDate,
    pub amount: Cents,
    pub euro: bool,
    pub kind: MovementKind,
    /// Transmitted as such.
    pub reference: Option<Reference>,
    /// Those in the text.
    pub mentions: Mentions,
    /// The counterparty's account, hashed.
    pub payer: Option<String>,
    /// The counterparty's name, as [`words`].
    pub name: String,
    /// The text, as [`words`].
    pub text: String,
}

impl Line {
    /// Takes over what another format transmits and this one does not.
    pub fn learn(&mut self, other: &Line) {
        if other.amount == self.amount {
            self.reference = self.reference.or(other.reference);
            self.payer = self.payer.take().or_else(|| other.payer.clone());
        }
    }

    /// The transmitted reference, else the only one in the text.
    pub fn effective_reference(&self) -> Option<Reference> {
        self.reference.or(match self.mentions.references[..] {
            [one] => Some(one),
            _ => None,
        })
    }

    /// Every right reference, the transmitted one first.
    fn references(&self) -> impl Iterator<Item = Reference> {
        let also = self.mentions.references.iter().copied();
        self.reference.into_iter().chain(also.filter(|one| Some(*one) != self.reference))
    }
}

/// A movement: of the book, or the nth of those that are looked at together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Twin {
    Kept(MovementId),
    New(usize),
}

/// What a movement would come to, by the numbers of the ledger's candidates.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Outcome {
    pub state: State,
    pub shares: Vec<(usize, Cents)>,
    /// Whom it may be about, where nothing is proposed for anybody.
    pub perhaps: Vec<usize>,
    pub reason: Reason,
    /// The payment that it takes back.
    pub twin: Option<Twin>,
    /// The institution that paid.
    pub payer: Option<InstitutionId>,
}

impl Outcome {
    fn new(state: State, reason: Reason, shares: Vec<(usize, Cents)>) -> Outcome {
        Outcome { state, shares, perhaps: Vec::new(), reason, twin: None, payer: None }
    }

    /// Nothing to go by.
    pub fn nothing() -> Outcome {
        Outcome::open(Reason::Nothing)
    }

    fn open(reason: Reason) -> Outcome {
        Outcome::new(State::Unmatched, reason, Vec::new())
    }

    /// Nothing is proposed, but these may be meant.
    fn perhaps(reason: Reason, perhaps: Vec<usize>) -> Outcome {
        Outcome { perhaps, ..Outcome::open(reason) }
    }

    /// Proposed, if there is a share to propose.
    fn proposed(reason: Reason, shares: Vec<(usize, Cents)>) -> Outcome {
        let state = if shares.is_empty() { State::Unmatched } else { State::Proposed };
        Outcome::new(state, reason, shares)
    }
}

/// A text as words to look for: folded, each between blanks, also the first and the last.
pub fn words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(String::from(" "), |all, word| all + word + " ")
}
