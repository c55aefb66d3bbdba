//! The movements that the book has on the days of new ones.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::id::MovementId;
use crate::domain::identity::{Key, Register, Sighting};
use crate::domain::reference::Reference;
use crate::store::Result;
use crate::store::sql::Day;

use super::seen::Seen;

/// The register of those days, and which movement each of its entries is.
pub(super) fn load<'s>(
    conn: &Connection,
    new: impl Iterator<Item = &'s Seen> + Clone,
) -> Result<(Register, Vec<Option<MovementId>>)> {
    let mut register = Register::default();
    let mut entries: Vec<Option<MovementId>> = Vec::new();
    let days = new.map(|seen| seen.key.booked_on);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return Ok((register, entries)) };
    let mut query = conn.prepare_cached(
        "SELECT m.id, m.account_hash, m.booked_on, m.currency, s.amount_cents, s.format, s.id_hash, s.reference,
                s.payer_hash, s.name_hash, s.text_hash, s.batch_cents
         FROM movements AS m JOIN sightings AS s ON s.movement_id = m.id
         WHERE m.booked_on BETWEEN ?1 AND ?2 ORDER BY m.id, s.id",
    )?;
    let mut rows = query.query(params![Day(first), Day(last)])?;
    while let Some(row) = rows.next()? {
        let id: MovementId = row.get(0)?;
        if entries.last() != Some(&Some(id)) {
            register.enter();
            entries.push(Some(id));
        }
        let booked_on: NaiveDate = row.get::<_, Day>(2)?.0;
        let key = Key { account: row.get(1)?, booked_on, currency: row.get(3)?, amount: row.get(4)? };
        let digits: Option<String> = row.get(7)?;
        let sighting = Sighting {
            format: row.get(5)?,
            id: row.get(6)?,
            reference: digits.and_then(|digits| Reference::parse(&digits).ok()),
            payer: row.get(8)?,
            name: row.get(9)?,
            text: row.get(10)?,
            batch: row.get(11)?,
        };
        register.sight(entries.len() - 1, key, sighting);
    }
    Ok((register, entries))
}
