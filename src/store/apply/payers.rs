//! Who pays for somebody: an institution, under one reference for all of its people.

use rusqlite::Connection;

use crate::domain::deed::Deed;
use crate::domain::id::{CycleId, PersonId};
use crate::domain::reference::Reference;
use crate::store::{BookError, Result};

pub(super) fn set(
    _tx: &Connection,
    _of: (PersonId, CycleId),
    _payer: Option<&str>,
    _reference: Option<Reference>,
    _seen: Option<&Option<String>>,
) -> Result<Deed> {
    Err(BookError::Other("not built yet".to_owned()).into())
}
