//! What is asked for: codes and reminders.

use serde::Serialize;

use super::{Cycle, Named};
use crate::domain::id::PersonId;
use crate::domain::money::Cents;

/// `ronde qr`.
#[derive(Serialize)]
pub struct Qr {
    pub person: Named,
    pub balance_cents: Cents,
    pub payload: String,
}

/// `ronde remind`.
#[derive(Serialize)]
pub struct Reminders {
    pub cycle: Cycle,
    pub people: Vec<Reminder>,
}

/// A letter to somebody; `file` is the draft, if one was written.
#[derive(Serialize)]
pub struct Reminder {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub language: &'static str,
    pub balance_cents: Cents,
    pub reference: Option<String>,
    pub subject: String,
    pub body: String,
    pub file: Option<String>,
}
