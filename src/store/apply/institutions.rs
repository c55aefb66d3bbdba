//! The directory: institutions, and the steps of their teams.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::deed::Deed;
use crate::domain::id::InstitutionId;
use crate::domain::institution::{InstitutionDetails, InstitutionRow, TeamStep};
use crate::store::{Refusal, Result};

pub(super) fn add(_tx: &Connection, _details: &InstitutionDetails) -> Result<Deed> {
    Err(Refusal::NoName.into())
}

pub(super) fn edit(
    _tx: &Connection,
    _institution: InstitutionId,
    _details: &InstitutionDetails,
    _seen: Option<&InstitutionDetails>,
) -> Result<Deed> {
    Err(Refusal::NoSuch("institution").into())
}

#[allow(clippy::option_option)] // whether it was looked at, and what was seen there
pub(super) fn set_step(
    _tx: &Connection,
    (_institution, _team, _step): (InstitutionId, &str, TeamStep),
    _on: Option<NaiveDate>,
    _seen: Option<Option<NaiveDate>>,
) -> Result<Deed> {
    Err(Refusal::NoSuch("institution").into())
}

pub(super) fn import(_tx: &Connection, _rows: &[InstitutionRow]) -> Result<Deed> {
    Err(Refusal::NoSuch("institution").into())
}
