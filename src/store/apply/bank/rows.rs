//! The rows of movements and of their sightings.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::id::{MovementId, PaymentId};
use crate::domain::identity::Learnt;
use crate::domain::reference::Reference;
use crate::store::bank::seen::Seen;
use crate::store::sql::Day;
use crate::store::{Refusal, Result};

/// What becomes of a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// Somebody has to decide; it might be this other one.
    Open(Option<MovementId>),
    Settled(PaymentId),
    Ignored,
}

impl Kept {
    fn word(self) -> &'static str {
        match self {
            Kept::Open(_) => "open",
            Kept::Settled(_) => "settled",
            Kept::Ignored => "ignored",
        }
    }

    fn payment(self) -> Option<PaymentId> {
        if let Kept::Settled(payment) = self { Some(payment) } else { None }
    }
}

/// The lowest occurrence that is free: an undone import that is done again meets what was imported meanwhile.
pub(super) fn insert(tx: &Connection, seen: &Seen, kept: Kept) -> Result<MovementId> {
    let occurrence: i64 = tx
        .prepare_cached(
            "WITH RECURSIVE all_of_them (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM all_of_them
               WHERE EXISTS (SELECT 1 FROM movements WHERE account_hash = ?1 AND booked_on = ?2
                             AND amount_cents = ?3 AND currency = ?4 AND occurrence = n))
             SELECT max(n) FROM all_of_them",
        )?
        .query_row(
            params![seen.key.account, Day(seen.key.booked_on), seen.key.amount, seen.key.currency],
            |row| row.get(0),
        )?;
    let open = matches!(kept, Kept::Open(_));
    let maybe = if let Kept::Open(maybe) = kept { maybe } else { None };
    tx.prepare_cached(
        "INSERT INTO movements (account_hash, booked_on, valued_on, amount_cents, currency, occurrence, kind,
                                reference, counterparty, text, state, payment_id, maybe_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        seen.key.account,
        Day(seen.key.booked_on),
        seen.valued_on.map(Day),
        seen.key.amount,
        seen.key.currency,
        occurrence,
        seen.line.kind,
        seen.line.reference.map(Reference::digits),
        if open { seen.counterparty.as_str() } else { "" },
        if open { seen.text.as_str() } else { "" },
        kept.word(),
        kept.payment(),
        maybe
    ])?;
    Ok(MovementId(tx.last_insert_rowid()))
}

/// Notes how a format has a movement.
pub(super) fn sight(tx: &Connection, movement: MovementId, seen: &Seen) -> Result<()> {
    let sighting = &seen.sighting;
    tx.prepare_cached(
        "INSERT INTO sightings (movement_id, format, amount_cents, batch_cents, reference, id_hash, payer_hash,
                                name_hash, text_hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        movement,
        sighting.format,
        seen.key.amount,
        sighting.batch,
        sighting.reference.map(Reference::digits),
        sighting.id,
        sighting.payer,
        sighting.name,
        sighting.text
    ])?;
    Ok(())
}

/// Notes what a file teaches of a movement that is there.
pub(super) fn learn(
    tx: &Connection,
    movement: Option<MovementId>,
    seen: &Seen,
    learnt: Learnt,
) -> Result<()> {
    let Some(movement) = movement else { return Ok(()) };
    match learnt {
        Learnt::Nothing => {}
        Learnt::Format => sight(tx, movement, seen)?,
        Learnt::Id => {
            tx.prepare_cached(
                "UPDATE sightings SET id_hash = ?4 WHERE id =
                   (SELECT min(id) FROM sightings
                    WHERE movement_id = ?1 AND format = ?2 AND amount_cents = ?3 AND id_hash IS NULL)",
            )?
            .execute(params![
                movement,
                seen.sighting.format,
                seen.key.amount,
                seen.sighting.id
            ])?;
        }
    }
    Ok(())
}

/// It is `known`, which must be of the same account; what was open takes over a transmitted reference.
pub(super) fn join(tx: &Connection, known: MovementId, seen: &Seen) -> Result<()> {
    if account(tx, known)? != seen.key.account {
        return Err(super::missing(known));
    }
    if let Some(reference) = seen.line.reference {
        tx.prepare_cached(
            "UPDATE movements SET reference = ?2
             WHERE id = ?1 AND state = 'open' AND reference IS NULL AND amount_cents = ?3",
        )?
        .execute(params![known, reference.digits(), seen.key.amount])?;
    }
    sight(tx, known, seen)?;
    forget(tx, known)
}

/// Of a movement whose people were erased nothing more is learnt than its numbers.
fn forget(tx: &Connection, movement: MovementId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE sightings SET reference = NULL, payer_hash = NULL, name_hash = NULL, text_hash = NULL
         WHERE movement_id = ?1 AND EXISTS (SELECT 1 FROM movements WHERE id = ?1 AND forgotten = 1)",
    )?
    .execute([movement])?;
    Ok(())
}

fn account(tx: &Connection, movement: MovementId) -> Result<String> {
    let mut query = tx.prepare_cached("SELECT account_hash FROM movements WHERE id = ?1")?;
    let found = query.query_row([movement], |row| row.get(0)).optional()?;
    found.ok_or_else(|| super::missing(movement))
}

/// Decided: name and text go.
pub(super) fn close(tx: &Connection, movement: MovementId, kept: Kept) -> Result<()> {
    tx.prepare_cached(
        "UPDATE movements SET state = ?2, payment_id = ?3, counterparty = '', text = '', maybe_id = NULL
         WHERE id = ?1",
    )?
    .execute(params![movement, kept.word(), kept.payment()])?;
    Ok(())
}

/// It is another one than it might have been.
pub(super) fn leave(tx: &Connection, movement: MovementId) -> Result<()> {
    tx.prepare_cached("UPDATE movements SET maybe_id = NULL WHERE id = ?1")?.execute([movement])?;
    Ok(())
}

/// It is `known`: all that was seen of it is of that one.
pub(super) fn merge(tx: &Connection, movement: MovementId, known: MovementId) -> Result<()> {
    if movement == known || account(tx, movement)? != account(tx, known)? {
        return Err(Refusal::NoSuch("movement").into());
    }
    tx.execute("UPDATE sightings SET movement_id = ?2 WHERE movement_id = ?1", [movement, known])?;
    forget(tx, known)?;
    tx.execute(
        "UPDATE movements AS known SET reference = m.reference FROM movements AS m
         WHERE m.id = ?1 AND known.id = ?2 AND known.state = 'open' AND known.reference IS NULL
           AND m.reference IS NOT NULL AND m.amount_cents = known.amount_cents",
        [movement, known],
    )?;
    tx.execute("UPDATE movements SET maybe_id = nullif(?2, id) WHERE maybe_id = ?1", [movement, known])?;
    tx.execute("DELETE FROM movements WHERE id = ?1", [movement])?;
    Ok(())
}
