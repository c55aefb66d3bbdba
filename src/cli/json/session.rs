//! Sessions.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use super::{Cycle, Named};
use crate::domain::holiday::Holiday;
use crate::domain::id::SessionId;
use crate::domain::session::SessionState;
use crate::store;
use crate::store::change::NewSession;

/// `ronde sessions`, and `ronde cycle new` once saved.
#[derive(Serialize)]
pub struct Sessions {
    pub cycle: Cycle,
    pub sessions: Vec<Session>,
    /// Of a next season: the people of the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed: Option<Vec<Named>>,
}

/// A session; without a number while it is only planned.
#[derive(Serialize)]
pub struct Session {
    id: Option<SessionId>,
    date: NaiveDate,
    starts: String,
    ends: String,
    state: SessionState,
    moved_from: Option<NaiveDate>,
    holiday: Option<Holiday>,
    host: Option<Named>,
    place: String,
    cancelled_reason: Option<String>,
    guests: u32,
}

/// What a change of a session answers.
#[derive(Serialize)]
pub struct OneSession {
    pub session: Session,
}

/// `ronde session host --propose`.
#[derive(Serialize)]
pub struct HostProposals {
    pub proposals: Vec<HostProposal>,
}

/// A host for a session that had none, and the sentence that explains it.
#[derive(Serialize)]
pub struct HostProposal {
    pub session: Session,
    pub host: Option<Named>,
    pub why: String,
}

/// `ronde next`.
#[derive(Serialize)]
pub struct Next {
    pub session: Option<NextSession>,
}

/// The next session, with what is expected of it.
#[derive(Serialize)]
pub struct NextSession {
    #[serde(flatten)]
    pub session: Session,
    pub cycle: Cycle,
    pub days_left: i64,
    pub expected: u32,
    pub announced_absent: u32,
}

/// `ronde mark`.
#[derive(Serialize)]
pub struct Marked {
    pub changed: u32,
    pub kept: u32,
    pub session: Session,
}

impl From<&store::Session> for Session {
    fn from(session: &store::Session) -> Session {
        Session {
            id: Some(session.id),
            date: session.date,
            starts: hour(session.starts),
            ends: hour(session.ends),
            state: session.state,
            moved_from: session.moved_from,
            holiday: session.holiday,
            host: session.host.as_ref().map(|host| Named { id: host.id.0, name: host.name.clone() }),
            place: session.place.clone(),
            cancelled_reason: session.cancelled_reason.clone(),
            guests: session.guests,
        }
    }
}

impl From<&NewSession> for Session {
    fn from(session: &NewSession) -> Session {
        Session {
            id: None,
            date: session.date,
            starts: hour(session.starts),
            ends: hour(session.ends),
            state: SessionState::Planned,
            moved_from: session.moved_from,
            holiday: session.holiday,
            host: None,
            place: String::new(),
            cancelled_reason: None,
            guests: 0,
        }
    }
}

fn hour(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
