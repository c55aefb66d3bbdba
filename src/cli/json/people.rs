//! People: found, present, owing; and what a change did to one of them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cycle, Session};
use crate::domain::attendance::Mark;
use crate::domain::consent::ConsentHow;
use crate::domain::fees::{self, FeeState, Method, PriceBasis};
use crate::domain::id::{PaymentId, PersonId, SessionId, StepId};
use crate::domain::money::Cents;
use crate::domain::person::{self, Role};

/// Something with a number and a name.
#[derive(Serialize)]
pub struct Named {
    pub id: i64,
    pub name: String,
}

/// `ronde find`.
#[derive(Serialize)]
pub struct Found {
    pub people: Vec<Contact>,
    pub institutions: Vec<Institution>,
}

/// Somebody found.
#[derive(Serialize)]
pub struct Contact {
    pub id: PersonId,
    pub name: String,
    pub role: Option<Role>,
    pub institution: String,
    pub email: String,
    pub phone: String,
    pub cycles: Vec<Named>,
}

/// An institution found.
#[derive(Serialize)]
pub struct Institution {
    pub id: i64,
    pub name: String,
    pub sector: String,
    pub address: String,
    pub people: u32,
}

/// `ronde show`.
#[derive(Serialize)]
pub struct Person {
    pub person: Details,
    pub places: Vec<Place>,
}

/// What is known of somebody.
#[derive(Serialize)]
pub struct Details {
    id: PersonId,
    name: String,
    given: String,
    family: String,
    role: Option<Role>,
    institution: String,
    email: String,
    phone: String,
    language: String,
}

impl Details {
    /// Of this person.
    pub fn of(id: PersonId, details: &person::Details) -> Details {
        let person::Details { given, family, role, institution, email, phone, language } = details.clone();
        Details { id, name: details.name(), given, family, role, institution, email, phone, language }
    }
}

/// A place in a cycle, with all that goes with it.
#[derive(Serialize)]
pub struct Place {
    #[serde(flatten)]
    pub standing: Standing,
    pub reason: Option<String>,
    pub payments: Vec<Payment>,
    pub marks: Vec<Seen>,
}

/// Where somebody stands in a cycle.
#[derive(Serialize)]
pub struct Standing {
    pub cycle: Named,
    pub joined: NaiveDate,
    pub left: Option<NaiveDate>,
    pub waiting: bool,
    #[serde(flatten)]
    pub fee: Fee,
    pub price_cents: Cents,
    pub price_basis: PriceBasis,
    pub consent: Option<Consent>,
    pub reference: Option<String>,
    pub payer: Option<String>,
    pub payer_reference: Option<String>,
}

/// When somebody agreed to be kept in the book, and how.
#[derive(Serialize)]
pub struct Consent {
    pub on: NaiveDate,
    pub how: ConsentHow,
}

/// Money of a person in a cycle.
#[derive(Serialize)]
pub struct Fee {
    due_cents: Cents,
    paid_cents: Cents,
    balance_cents: Cents,
    state: FeeState,
}

impl From<fees::Fee> for Fee {
    fn from(fee: fees::Fee) -> Fee {
        Fee { due_cents: fee.due(), paid_cents: fee.paid, balance_cents: fee.balance(), state: fee.state() }
    }
}

/// Money received, or returned when negative.
#[derive(Serialize)]
pub struct Payment {
    pub id: PaymentId,
    pub on: NaiveDate,
    pub amount_cents: Cents,
    /// All of it, where others have a part too.
    pub whole_cents: Cents,
    pub method: Method,
}

/// A mark on a day.
#[derive(Serialize)]
pub struct Seen {
    pub date: NaiveDate,
    pub mark: Mark,
}

/// What `enrol`, `leave`, `pay`, `waive`, `refund`, `payer` and `price` answer: the step of the journal (none when nothing
/// had to change), the person, and where they stand now.
#[derive(Serialize)]
pub struct Changed {
    pub step: Option<StepId>,
    pub id: PersonId,
    pub name: String,
    #[serde(flatten)]
    pub standing: Standing,
}

/// What `person add` and `person edit` answer.
#[derive(Serialize)]
pub struct Saved {
    pub step: Option<StepId>,
    pub person: Details,
}

/// `ronde attendance`.
#[derive(Serialize)]
pub struct Attendance {
    pub cycle: Cycle,
    pub sessions: Vec<Session>,
    pub people: Vec<Presence>,
}

/// One line of the grid: a mark for each session, null when nothing is noted yet.
#[derive(Serialize)]
pub struct Presence {
    pub id: PersonId,
    pub name: String,
    pub marks: BTreeMap<SessionId, Option<&'static str>>,
    pub attended: u32,
    pub applicable: u32,
}

/// `ronde due`.
#[derive(Serialize)]
pub struct Due {
    pub cycle: Cycle,
    pub due_cents: Cents,
    pub paid_cents: Cents,
    pub people: Vec<Owing>,
}

/// One line of the fees.
#[derive(Serialize)]
pub struct Owing {
    pub id: PersonId,
    pub name: String,
    #[serde(flatten)]
    pub fee: Fee,
    pub reference: Option<String>,
    pub payer: Option<String>,
    pub payer_reference: Option<String>,
}

/// `ronde person import`.
#[derive(Serialize, Default)]
pub struct Imported {
    pub rows: usize,
    pub added: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub enrolled: u32,
    pub waiting: u32,
    pub consents: u32,
    pub rejected: Vec<Rejected>,
    pub doubles: Vec<Doubled>,
}

/// A line that cannot be imported.
#[derive(Serialize)]
pub struct Rejected {
    pub line: u64,
    pub reason: String,
}

/// A line that is, or might be, somebody else's.
#[derive(Serialize)]
pub struct Doubled {
    pub line: u64,
    pub same_as: SameAs,
}

/// Whose: `{"line": 3}` or `{"person": 12}`.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SameAs {
    Line(u64),
    Person(PersonId),
}
