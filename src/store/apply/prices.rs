//! The price of a place, by decision.

use rusqlite::Connection;

use crate::domain::deed::Deed;
use crate::domain::fees::PriceBasis;
use crate::domain::id::{CycleId, PersonId};
use crate::domain::money::Cents;
use crate::store::{BookError, Result};

pub(super) fn set(
    _tx: &Connection,
    _of: (PersonId, CycleId),
    _price: Cents,
    _basis: PriceBasis,
    _seen: Option<Cents>,
) -> Result<Deed> {
    Err(BookError::Other("not built yet".to_owned()).into())
}
