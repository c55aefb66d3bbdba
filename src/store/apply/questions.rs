//! What a session worked on.

use rusqlite::Connection;

use crate::domain::deed::Deed;
use crate::domain::id::SessionId;
use crate::store::{Refusal, Result};

pub(super) fn work_on(
    _tx: &Connection,
    _session: SessionId,
    _themes: &[String],
    _seen: Option<&[String]>,
) -> Result<Deed> {
    Err(Refusal::NoSuch("session").into())
}

pub(super) fn note(_tx: &Connection, _session: SessionId, _note: &str, _seen: Option<&str>) -> Result<Deed> {
    Err(Refusal::NoSuch("session").into())
}
