//! Consents: when somebody agreed to be kept in the book, and how.

use rusqlite::Connection;

use crate::domain::consent::Consent;
use crate::domain::deed::Deed;
use crate::domain::id::{CycleId, PersonId};
use crate::store::{BookError, Result};

/// Notes a consent, or takes it back.
pub(super) fn consent(
    _tx: &Connection,
    _place: (PersonId, CycleId),
    _consent: Option<Consent>,
    _seen: Option<Option<Consent>>,
) -> Result<Deed> {
    Err(BookError::Disk.into())
}
