//! Who owes and has paid what, for the rules of matching.

use std::collections::HashMap;

use rusqlite::{Connection, Row};

use crate::domain::fees::Fee;
use crate::domain::id::{EnrolmentId, MovementId};
use crate::domain::matching::facts::{Batch, Candidate, Institution, Place, Settled, institution_words};
use crate::domain::matching::{Ledger, Twin, words};
use crate::domain::money::Cents;
use crate::domain::person::full_name;
use crate::domain::reference::Reference;
use crate::store::Result;
use crate::store::sql::Day;

pub(super) fn load(conn: &Connection) -> Result<Ledger> {
    let mut ledger = Ledger::new(candidates(conn)?, batches(conn)?, institutions(conn)?);
    payers(conn, &mut ledger)?;
    typed(conn, &mut ledger)?;
    for settled in settled(conn)? {
        ledger.has_settled(settled);
    }
    Ok(ledger)
}

fn reference(digits: Option<String>) -> Option<Reference> {
    digits.and_then(|digits| Reference::parse(&digits).ok())
}

fn candidates(conn: &Connection) -> Result<Vec<Candidate>> {
    let mut query = conn.prepare_cached(
        "SELECT e.id, e.person_id, e.cycle_id, p.given, p.family, e.waiting, e.left_on IS NOT NULL,
                c.closed_on IS NOT NULL, e.price_cents, e.reduction_cents, coalesce(sum(a.amount_cents), 0),
                r.digits, e.payer_id, p.institution_id
         FROM enrolments AS e JOIN people AS p ON p.id = e.person_id JOIN cycles AS c ON c.id = e.cycle_id
         LEFT JOIN payment_references AS r ON r.enrolment_id = e.id
         LEFT JOIN allocations AS a ON a.enrolment_id = e.id
         GROUP BY e.id ORDER BY e.id",
    )?;
    let rows = query.query_map([], row_to_candidate)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_candidate(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    let (given, family): (String, String) = (row.get(3)?, row.get(4)?);
    let waiting = row.get(5)?;
    let place = match (row.get(7)?, row.get(6)?, waiting) {
        (true, ..) => Place::CycleClosed,
        (_, true, _) => Place::Left,
        (_, _, true) => Place::Waiting,
        _ => Place::Open,
    };
    let fee = Fee { price: row.get(8)?, reduction: row.get(9)?, paid: row.get(10)? };
    Ok(Candidate {
        enrolment: row.get(0)?,
        person: row.get(1)?,
        cycle: row.get(2)?,
        name: full_name(&given, &family),
        called: (words(&given), words(&family)),
        place,
        fee: fee.while_waiting(waiting),
        reference: reference(row.get(11)?),
        payer: row.get(12)?,
        employer: row.get(13)?,
    })
}

fn batches(conn: &Connection) -> Result<Vec<Batch>> {
    let mut query = conn.prepare_cached(
        "SELECT r.digits, b.cycle_id, b.institution_id
         FROM batches AS b JOIN payment_references AS r ON r.batch_id = b.id",
    )?;
    let rows = query.query_map([], |row| {
        let reference = reference(row.get(0)?);
        let (cycle, institution) = (row.get(1)?, row.get(2)?);
        Ok(reference.map(|reference| Batch { reference, cycle, institution }))
    })?;
    Ok(rows.filter_map(rusqlite::Result::transpose).collect::<rusqlite::Result<_>>()?)
}

fn institutions(conn: &Connection) -> Result<Vec<Institution>> {
    let mut query = conn.prepare_cached(
        "SELECT id, name FROM institutions
         WHERE id IN (SELECT payer_id FROM enrolments) OR id IN (SELECT institution_id FROM people)",
    )?;
    let rows = query.query_map([], |row| {
        Ok(Institution { id: row.get(0)?, name: institution_words(&row.get::<_, String>(1)?) })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Which accounts paid for whom.
fn payers(conn: &Connection, ledger: &mut Ledger) -> Result<()> {
    let mut query = conn.prepare_cached(
        "SELECT DISTINCT s.payer_hash, e.person_id
         FROM movements AS m JOIN sightings AS s ON s.movement_id = m.id
         JOIN allocations AS a ON a.payment_id = m.payment_id JOIN enrolments AS e ON e.id = a.enrolment_id
         WHERE m.state = 'settled' AND s.payer_hash IS NOT NULL AND m.amount_cents > 0 ORDER BY 1, 2",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        ledger.knows_payer(row.get(0)?, row.get(1)?);
    }
    Ok(())
}

/// The transfers that no statement has shown, by the references that they may come under.
fn typed(conn: &Connection, ledger: &mut Ledger) -> Result<()> {
    let mut query = conn.prepare_cached(
        "SELECT p.reference, r.digits, p.amount_cents
         FROM payments AS p LEFT JOIN allocations AS a ON a.payment_id = p.id
         LEFT JOIN payment_references AS r ON r.enrolment_id = a.enrolment_id
         WHERE p.method = 'transfer' AND p.amount_cents > 0
           AND NOT EXISTS (SELECT 1 FROM movements WHERE payment_id = p.id)",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let amount: Cents = row.get(2)?;
        for digits in [row.get(0)?, row.get(1)?] {
            if let Some(reference) = reference(digits) {
                ledger.has_typed(reference, amount);
            }
        }
    }
    Ok(())
}

/// The payments of the bank that were not taken back and take none back.
fn settled(conn: &Connection) -> Result<Vec<Settled>> {
    let mut query = conn.prepare_cached(
        "SELECT m.id, m.booked_on, m.amount_cents, m.reference, s.reference, s.payer_hash
         FROM movements AS m JOIN sightings AS s ON s.movement_id = m.id JOIN payments AS p ON p.id = m.payment_id
         WHERE m.forgotten = 0 AND p.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM payments WHERE reverses = p.id)
         ORDER BY m.id, s.id",
    )?;
    let mut shares = shares(conn)?;
    let mut all: Vec<Settled> = Vec::new();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let id: MovementId = row.get(0)?;
        if all.last().is_none_or(|last| last.twin != Twin::Kept(id)) {
            all.push(Settled {
                twin: Twin::Kept(id),
                booked_on: row.get::<_, Day>(1)?.0,
                amount: row.get(2)?,
                references: reference(row.get(3)?).into_iter().collect(),
                payers: Vec::new(),
                shares: shares.remove(&id).unwrap_or_default(),
            });
        }
        if let Some(last) = all.last_mut() {
            last.references.extend(reference(row.get(4)?));
            last.payers.extend(row.get::<_, Option<String>>(5)?);
        }
    }
    Ok(all)
}

fn shares(conn: &Connection) -> Result<HashMap<MovementId, Vec<(EnrolmentId, Cents)>>> {
    let mut query = conn.prepare_cached(
        "SELECT m.id, a.enrolment_id, a.amount_cents
         FROM movements AS m JOIN allocations AS a ON a.payment_id = m.payment_id ORDER BY 1, 2",
    )?;
    let mut all: HashMap<MovementId, Vec<(EnrolmentId, Cents)>> = HashMap::new();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        all.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
    }
    Ok(all)
}
