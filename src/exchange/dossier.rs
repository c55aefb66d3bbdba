//! Everything about one person as JSON: keys in English and stable, days ISO 8601, money in cents.
#![allow(missing_docs, clippy::struct_field_names)] // the keys say it, and are stable

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::attendance::Mark;
use crate::domain::consent::ConsentHow;
use crate::domain::fees::{Method, PriceBasis};
use crate::domain::id::{CycleId, PaymentId, PersonId, StepId};
use crate::domain::money::Cents;
use crate::domain::person::{Details, Role};
use crate::domain::reference::Reference;
use crate::store::{Dossier, Entry, Held, Place, Received};

/// The object.
#[derive(Serialize)]
pub struct Object {
    person: Person,
    cycles: Vec<Cycle>,
    movements: Vec<Movement>,
    journal: Vec<Step>,
}

#[derive(Serialize)]
struct Person {
    id: PersonId,
    given: String,
    family: String,
    role: Option<Role>,
    institution: String,
    email: String,
    phone: String,
    language: String,
}

#[derive(Serialize)]
struct Cycle {
    id: CycleId,
    name: String,
    erase_on: NaiveDate,
    joined: NaiveDate,
    left: Option<NaiveDate>,
    waiting: bool,
    consent: Option<Agreed>,
    price_cents: Cents,
    price_basis: PriceBasis,
    reduction_cents: Cents,
    reduction_reason: Option<String>,
    due_cents: Cents,
    paid_cents: Cents,
    reference: Option<String>,
    payer: Option<String>,
    payer_reference: Option<String>,
    marks: Vec<Seen>,
    payments: Vec<Payment>,
}

#[derive(Serialize)]
struct Agreed {
    on: NaiveDate,
    how: ConsentHow,
}

#[derive(Serialize)]
struct Seen {
    date: NaiveDate,
    mark: Mark,
    note: String,
}

/// This person's part, and whether others have one too.
#[derive(Serialize)]
struct Payment {
    id: PaymentId,
    on: NaiveDate,
    amount_cents: Cents,
    method: Method,
    shared: bool,
}

/// No amount where others have a part of it.
#[derive(Serialize)]
struct Movement {
    on: NaiveDate,
    amount_cents: Option<Cents>,
    state: String,
    reference: Option<String>,
    counterparty: String,
    text: String,
}

/// In UTC.
#[derive(Serialize)]
struct Step {
    step: StepId,
    at: String,
    who: String,
    kind: &'static str,
    undone: bool,
}

/// Of everything that is held on somebody.
pub fn object(dossier: &Dossier) -> Object {
    let Details { given, family, role, institution, email, phone, language } = dossier.card.details.clone();
    let person = Person { id: dossier.card.id, given, family, role, institution, email, phone, language };
    let cycles = dossier.card.places.iter().zip(&dossier.places).map(|(place, held)| cycle(place, held));
    Object {
        person,
        cycles: cycles.collect(),
        movements: dossier.movements.iter().map(movement).collect(),
        journal: dossier.journal.iter().map(step).collect(),
    }
}

/// The object as a file, with the version of its form.
pub fn file(dossier: &Dossier) -> serde_json::Result<Vec<u8>> {
    #[derive(Serialize)]
    struct Versioned {
        schema: u8,
        #[serde(flatten)]
        object: Object,
    }
    serde_json::to_vec_pretty(&Versioned { schema: 1, object: object(dossier) })
}

fn cycle(place: &Place, held: &Held) -> Cycle {
    let seen = |(date, mark, note): &(NaiveDate, Mark, String)| Seen {
        date: *date,
        mark: *mark,
        note: note.clone(),
    };
    Cycle {
        id: place.cycle,
        name: place.cycle_name.clone(),
        erase_on: held.erase_on,
        joined: place.joined,
        left: place.left,
        waiting: place.waiting,
        consent: held.consent.map(|consent| Agreed { on: consent.on, how: consent.how }),
        price_cents: place.fee.price,
        price_basis: place.basis,
        reduction_cents: place.fee.reduction,
        reduction_reason: place.reason.clone(),
        due_cents: place.fee.due(),
        paid_cents: place.fee.paid,
        reference: place.reference.map(Reference::digits),
        payer: place.payer.clone(),
        payer_reference: place.batch_reference.map(Reference::digits),
        marks: held.marks.iter().map(seen).collect(),
        payments: place
            .payments
            .iter()
            .map(|paid| Payment {
                id: paid.id,
                on: paid.on,
                amount_cents: paid.amount,
                method: paid.method,
                shared: paid.amount != paid.whole,
            })
            .collect(),
    }
}

fn movement(received: &Received) -> Movement {
    Movement {
        on: received.on,
        amount_cents: received.amount,
        state: received.state.clone(),
        reference: received.reference.map(Reference::digits),
        counterparty: received.counterparty.clone(),
        text: received.text.clone(),
    }
}

fn step(entry: &Entry) -> Step {
    Step {
        step: entry.step,
        at: entry.at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        who: entry.who.clone(),
        kind: entry.deed.word(),
        undone: entry.undone,
    }
}
