//! Bank movements: of statements that were read, and those that the book keeps open.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::discreet::discreet;
use crate::domain::id::{MovementId, PersonId};
use crate::domain::matching::{Review, Share, State};
use crate::domain::money::Cents;
use crate::domain::movement;
use crate::domain::reference::Reference;
use crate::store::Kept;

/// `ronde bank import`.
#[derive(Serialize)]
pub struct Statements {
    pub files: Vec<Statement>,
    #[serde(flatten)]
    pub totals: Totals,
}

/// One statement of a file.
#[derive(Serialize)]
pub struct Statement {
    pub file: String,
    pub format: String,
    pub account: String,
    pub opening_cents: Option<Cents>,
    pub closing_cents: Option<Cents>,
    pub movements: Vec<Movement>,
}

/// How many there are of each; `new` are those that the book did not have.
#[derive(Serialize, Default, Clone, Copy)]
pub struct Totals {
    pub new: usize,
    pub known: usize,
    pub matched: usize,
    pub proposed: usize,
    pub unmatched: usize,
    pub ignored: usize,
}

impl Totals {
    /// Of these reviews.
    pub fn of<'a>(reviews: impl IntoIterator<Item = &'a Review>) -> Totals {
        let mut totals = Totals::default();
        for review in reviews {
            totals.new += usize::from(review.state != State::Known);
            *match review.state {
                State::Known => &mut totals.known,
                State::Matched => &mut totals.matched,
                State::Proposed => &mut totals.proposed,
                State::Unmatched => &mut totals.unmatched,
                State::Ignored => &mut totals.ignored,
            } += 1;
        }
        totals
    }
}

/// `ronde bank list`.
#[derive(Serialize)]
pub struct Open {
    pub movements: Vec<OpenMovement>,
}

/// One that is kept open.
#[derive(Serialize)]
pub struct OpenMovement {
    pub id: MovementId,
    #[serde(flatten)]
    pub movement: Movement,
}

/// One movement; `amount_cents` is negative when it goes out.
#[derive(Serialize)]
pub struct Movement {
    pub booked_on: NaiveDate,
    pub valued_on: Option<NaiveDate>,
    pub amount_cents: Cents,
    pub currency: String,
    pub counterparty: String,
    pub reference: Option<String>,
    pub text: String,
    pub bank_ref: Option<String>,
    pub state: &'static str,
    pub allocations: Vec<Allocation>,
    /// Whom it may be about, where nothing is allocated or proposed.
    pub perhaps: Vec<PersonId>,
    pub reason: &'static str,
}

/// Whose it is, or would be.
#[derive(Serialize)]
pub struct Allocation {
    pub person: PersonId,
    pub cents: Cents,
}

impl Movement {
    /// One of a statement.
    pub fn read(movement: &movement::Movement, review: &Review) -> Movement {
        Movement {
            booked_on: movement.booked_on,
            valued_on: movement.valued_on,
            amount_cents: movement.amount,
            currency: movement.currency.clone(),
            counterparty: discreet(&movement.counterparty),
            reference: movement.reference.map(Reference::digits),
            text: discreet(&movement.text),
            bank_ref: movement.bank_ref.clone(),
            state: review.state.word(),
            allocations: allocations(review),
            perhaps: perhaps(review),
            reason: review.reason.word(),
        }
    }
}

impl OpenMovement {
    /// One that the book keeps; it keeps no number of the bank.
    pub fn kept(kept: &Kept) -> OpenMovement {
        let movement = Movement {
            booked_on: kept.booked_on,
            valued_on: kept.valued_on,
            amount_cents: kept.amount,
            currency: kept.currency.clone(),
            counterparty: kept.counterparty.clone(),
            reference: kept.reference.map(Reference::digits),
            text: kept.text.clone(),
            bank_ref: None,
            state: kept.review.state.word(),
            allocations: allocations(&kept.review),
            perhaps: perhaps(&kept.review),
            reason: kept.review.reason.word(),
        };
        OpenMovement { id: kept.id, movement }
    }
}

fn perhaps(review: &Review) -> Vec<PersonId> {
    review.perhaps.iter().map(|(person, _)| *person).collect()
}

fn allocations(review: &Review) -> Vec<Allocation> {
    let one = |share: &Share| Allocation { person: share.person, cents: share.amount };
    review.shares.iter().map(one).collect()
}
