//! Payments for several people, and what a place costs.

use chrono::NaiveDate;
use serde::Serialize;

use super::Standing;
use crate::domain::fees::{self, Method};
use crate::domain::id::{CycleId, PaymentId, PersonId, StepId};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::SharedPayment;

/// What `split` and `allocate` answer: the people of the payment, and what is left of it.
#[derive(Serialize)]
pub struct Split {
    pub step: Option<StepId>,
    pub people: u32,
    pub rest_cents: Cents,
}

/// `ronde allocate` without parts.
#[derive(Serialize)]
pub struct Payments {
    pub payments: Vec<Shared>,
}

/// A payment with its parts.
#[derive(Serialize)]
pub struct Shared {
    id: PaymentId,
    on: NaiveDate,
    amount_cents: Cents,
    rest_cents: Cents,
    method: Method,
    payer: Option<String>,
    reference: Option<String>,
    allocations: Vec<Allocation>,
}

/// One part.
#[derive(Serialize)]
pub struct Allocation {
    person: PersonId,
    name: String,
    cycle: CycleId,
    cents: Cents,
}

impl From<&SharedPayment> for Shared {
    fn from(payment: &SharedPayment) -> Shared {
        let allocation = |(part, name): &(crate::store::change::Part, String)| Allocation {
            person: part.person,
            name: name.clone(),
            cycle: part.cycle,
            cents: part.amount,
        };
        Shared {
            id: payment.id,
            on: payment.on,
            amount_cents: payment.amount,
            rest_cents: payment.rest(),
            method: payment.method,
            payer: payment.payer.clone(),
            reference: payment.reference.map(Reference::digits),
            allocations: payment.parts.iter().map(allocation).collect(),
        }
    }
}

/// `ronde price PERSON`.
#[derive(Serialize)]
pub struct Price {
    pub id: PersonId,
    pub name: String,
    #[serde(flatten)]
    pub standing: Standing,
    pub proposal: Option<Proposal>,
}

/// A share of the fee for the sessions that are left.
#[derive(Serialize)]
pub struct Proposal {
    sessions_left: u32,
    sessions_total: u32,
    price_cents: Cents,
}

impl From<fees::Proposal> for Proposal {
    fn from(proposal: fees::Proposal) -> Proposal {
        let fees::Proposal { left, total, price } = proposal;
        Proposal { sessions_left: left, sessions_total: total, price_cents: price }
    }
}
