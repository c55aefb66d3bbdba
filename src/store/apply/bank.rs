//! Bank movements: kept, allocated, ignored.

use rusqlite::Connection;

use crate::domain::deed::Deed;
use crate::domain::matching::Verdict;
use crate::domain::movement::Movement;
use crate::store::change::Subject;
use crate::store::{BookError, Result};

pub(super) fn take(
    _tx: &Connection,
    _new: &[Vec<Movement>],
    _verdicts: &[(Subject, Verdict)],
) -> Result<Deed> {
    Err(BookError::Other("not built yet".to_owned()).into())
}
