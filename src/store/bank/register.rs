//! The movements that the book has on the days of new ones.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use crate::domain::id::MovementId;
use crate::domain::identity::{Key, Register, Sighting};
use crate::domain::matching::Line;
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::Result;
use crate::store::sql::Day;

use super::seen::Seen;

/// An entry of the register.
pub(super) struct Entered {
    /// In the book; none while it is new.
    pub id: Option<MovementId>,
    /// Goes out, and is set aside.
    pub concerns_nobody: bool,
    /// Its amount, while it is open and no reference was transmitted.
    waits: Option<Cents>,
}

impl Entered {
    /// A new one.
    pub fn new(concerns_nobody: bool) -> Entered {
        Entered { id: None, concerns_nobody, waits: None }
    }

    /// Whether a reference transmitted for this line is the first one for a movement that is open.
    pub fn may_clear(&self, line: &Line) -> bool {
        line.reference.is_some() && self.waits == Some(line.amount)
    }
}

/// The register of those days, and its entries.
pub(super) fn load<'s>(
    conn: &Connection,
    new: impl Iterator<Item = &'s Seen> + Clone,
) -> Result<(Register, Vec<Entered>)> {
    let mut register = Register::default();
    let mut entered: Vec<Entered> = Vec::new();
    let days = new.map(|seen| seen.key.booked_on);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return Ok((register, entered)) };
    let mut query = conn.prepare_cached(
        "SELECT m.id, m.account_hash, m.booked_on, m.currency, s.amount_cents, s.format, s.id_hash, s.reference,
                s.payer_hash, s.name_hash, s.text_hash, s.batch_cents, m.state = 'ignored' AND m.amount_cents < 0,
                CASE WHEN m.state = 'open' AND m.maybe_id IS NULL AND m.reference IS NULL THEN m.amount_cents END,
                m.forgotten
         FROM movements AS m JOIN sightings AS s ON s.movement_id = m.id
         WHERE m.booked_on BETWEEN ?1 AND ?2 ORDER BY m.id, s.id",
    )?;
    let mut rows = query.query(params![Day(first), Day(last)])?;
    while let Some(row) = rows.next()? {
        let id: MovementId = row.get(0)?;
        if entered.last().is_none_or(|last| last.id != Some(id)) {
            register.enter();
            if row.get(14)? {
                register.forget(entered.len());
            }
            entered.push(Entered { id: Some(id), concerns_nobody: row.get(12)?, waits: row.get(13)? });
        }
        let (key, sighting) = row_to_sighting(row)?;
        register.sight(entered.len() - 1, key, sighting);
    }
    Ok((register, entered))
}

fn row_to_sighting(row: &Row<'_>) -> rusqlite::Result<(Key, Sighting)> {
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
    Ok((key, sighting))
}
