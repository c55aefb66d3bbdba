//! What happens to sessions: moved, cancelled, restored, held elsewhere, added; who receives them.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::Connection;

use crate::domain::deed::Deed;
use crate::domain::id::{CycleId, SessionId};
use crate::store::change::{HostChoice, NewSession};
use crate::store::{Refusal, Result};

pub(super) fn move_to(
    _tx: &Connection,
    _session: SessionId,
    _to: NaiveDate,
    _hours: Option<(NaiveTime, NaiveTime)>,
    _seen: Option<NaiveDate>,
) -> Result<Deed> {
    Err(Refusal::NoSuch("session").into())
}

pub(super) fn cancel(_tx: &Connection, _session: SessionId, _reason: &str) -> Result<Deed> {
    Err(Refusal::NoSuch("session").into())
}

pub(super) fn restore(_tx: &Connection, _session: SessionId) -> Result<Deed> {
    Err(Refusal::NoSuch("session").into())
}

pub(super) fn hold_elsewhere(
    _tx: &Connection,
    _session: SessionId,
    _place: &str,
    _seen: Option<&str>,
) -> Result<Deed> {
    Err(Refusal::NoSuch("session").into())
}

pub(super) fn add(_tx: &Connection, _cycle: CycleId, _session: NewSession) -> Result<Deed> {
    Err(Refusal::NoSuch("cycle").into())
}

pub(super) fn set_hosts(_tx: &Connection, _choices: &[HostChoice]) -> Result<Deed> {
    Err(Refusal::NoSuch("session").into())
}
