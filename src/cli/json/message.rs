//! Messages and calendars.

use serde::Serialize;

use super::{Cycle, Named, Session};
use crate::domain::id::{PersonId, SessionId};

/// `ronde message`.
#[derive(Serialize)]
pub struct Messages {
    pub cycle: Cycle,
    pub session: Session,
    pub kind: &'static str,
    pub messages: Vec<Message>,
    pub without_address: Vec<Named>,
}

/// A message to one, or to all; `file` is the draft, if one was written.
#[derive(Serialize)]
pub struct Message {
    pub to: Vec<Reached>,
    pub languages: Vec<&'static str>,
    pub subject: String,
    pub body: String,
    pub file: Option<String>,
}

/// Somebody it is for.
#[derive(Serialize)]
pub struct Reached {
    pub id: PersonId,
    pub name: String,
    pub email: String,
}

/// `ronde calendar`; `ics` where no file was written.
#[derive(Serialize)]
pub struct Calendar {
    pub cycle: Cycle,
    pub events: Vec<Event>,
    pub ics: Option<String>,
    pub file: Option<String>,
}

/// A session as calendars know it.
#[derive(Serialize)]
pub struct Event {
    pub session: SessionId,
    pub uid: String,
    pub sequence: u32,
    pub cancelled: bool,
}
