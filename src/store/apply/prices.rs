//! The price of a place, by decision.

use rusqlite::{Connection, params};

use crate::domain::deed::Deed;
use crate::domain::fees::PriceBasis;
use crate::domain::id::{CycleId, PersonId};
use crate::domain::money::Cents;
use crate::store::{Refusal, Result};

use super::money::MOST;

/// Who is freed of the whole fee stays so; another reduction must fit in the new price.
pub(super) fn set(
    tx: &Connection,
    (person, cycle): (PersonId, CycleId),
    price: Cents,
    basis: PriceBasis,
    seen: Option<Cents>,
) -> Result<Deed> {
    let found = super::enrolment(tx, person, cycle)?;
    found.owes()?;
    if seen.is_some_and(|seen| seen != found.price) {
        return Err(Refusal::Changed.into());
    }
    if price < Cents::ZERO {
        return Err(Refusal::AmountNotPositive.into());
    }
    if price > MOST {
        return Err(Refusal::AmountTooLarge.into());
    }
    let now = found.decision.reduction;
    let whole = now == found.price && now > Cents::ZERO;
    let reduction = if whole { price } else { now };
    if reduction > price {
        return Err(Refusal::ReductionInTheWay(reduction).into());
    }
    tx.execute(
        "UPDATE enrolments SET price_cents = ?2, reduction_cents = ?3, price_basis = ?4 WHERE id = ?1",
        params![found.id, price, reduction, basis],
    )?;
    Ok(Deed::SetPrice { person, cycle, price, was: found.price })
}
