//! One payment for several people.

use rusqlite::Connection;

use chrono::NaiveDate;

use crate::domain::deed::Deed;
use crate::domain::fees::Method;
use crate::domain::id::PaymentId;
use crate::domain::money::Cents;
use crate::store::change::Part;
use crate::store::{BookError, Result};

pub(super) fn pay(
    _tx: &Connection,
    _received: (Cents, NaiveDate, Method),
    _payer: Option<&str>,
    _parts: &[Part],
) -> Result<Deed> {
    Err(BookError::Other("not built yet".to_owned()).into())
}

pub(super) fn reallocate(
    _tx: &Connection,
    _payment: PaymentId,
    _parts: &[Part],
    _seen: Option<&[Part]>,
) -> Result<Deed> {
    Err(BookError::Other("not built yet".to_owned()).into())
}
