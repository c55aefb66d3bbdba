//! Marks and guests.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::attendance::{self, Cell, Mark};
use crate::domain::deed::Deed;
use crate::domain::fold::stored;
use crate::domain::id::{PersonId, SessionId};
use crate::store::read::{Roll, announced_note, roll};
use crate::store::{Refusal, Result};

#[allow(clippy::option_option)] // whether it was looked at, and what was seen there
pub(super) fn mark(
    tx: &Connection,
    session: SessionId,
    person: PersonId,
    mark: Option<Mark>,
    seen: Option<Option<Mark>>,
) -> Result<Deed> {
    let cell = cell(tx, session, person)?;
    // Neither set nor cleared: whoever looks at it sees nothing there.
    if !cell.applies() {
        known_by_name(tx, session)?;
        return Err(Refusal::NotApplicable.into());
    }
    if seen.is_some_and(|seen| seen != cell.mark()) {
        return Err(Refusal::MarkChanged(cell.mark()).into());
    }
    match mark {
        Some(mark) => set(tx, session, person, mark)?,
        None => {
            tx.prepare_cached("DELETE FROM marks WHERE session_id = ?1 AND person_id = ?2")?
                .execute(params![session, person])?;
        }
    }
    Ok(Deed::Mark { session, person, mark })
}

pub(super) fn announce(
    tx: &Connection,
    (session, person): (SessionId, PersonId),
    note: &str,
    seen: Option<&(Option<Mark>, String)>,
) -> Result<Deed> {
    mark(tx, session, person, Some(Mark::Excused), seen.map(|(mark, _)| *mark))?;
    if let Some((_, seen)) = seen
        && announced_note(tx, session, person)? != *seen
    {
        return Err(Refusal::Changed.into());
    }
    tx.prepare_cached("UPDATE marks SET note = ?3 WHERE session_id = ?1 AND person_id = ?2")?
        .execute(params![session, person, stored(note)])?;
    Ok(Deed::Announce { session, person })
}

pub(super) fn rest(tx: &Connection, session: SessionId, mark: Mark) -> Result<Deed> {
    known_by_name(tx, session)?;
    let roll = roll(tx, session)?;
    if roll.cancelled {
        return Err(Refusal::NotApplicable.into());
    }
    let (unmarked, kept) = attendance::rest(roll.cells);
    for person in &unmarked {
        set(tx, session, *person, mark)?;
    }
    let changed = u32::try_from(unmarked.len()).unwrap_or(u32::MAX);
    Ok(Deed::MarkRest { session, mark, changed, kept })
}

pub(super) fn guests(tx: &Connection, session: SessionId, count: u32, seen: Option<u32>) -> Result<Deed> {
    let Roll { cancelled, .. } = roll(tx, session)?;
    if cancelled {
        return Err(Refusal::NotApplicable.into());
    }
    let now: Option<u32> = tx
        .query_row("SELECT count FROM guests WHERE session_id = ?1", [session], |row| row.get(0))
        .optional()?;
    if seen.is_some_and(|seen| seen != now.unwrap_or(0)) {
        return Err(Refusal::Changed.into());
    }
    if count == 0 {
        tx.execute("DELETE FROM guests WHERE session_id = ?1", [session])?;
    } else {
        tx.execute(
            "INSERT INTO guests (session_id, count) VALUES (?1, ?2)
             ON CONFLICT (session_id) DO UPDATE SET count = excluded.count",
            params![session, count],
        )?;
    }
    Ok(Deed::Guests { session, count })
}

pub(super) fn set(tx: &Connection, session: SessionId, person: PersonId, mark: Mark) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO marks (session_id, person_id, mark) VALUES (?1, ?2, ?3)
         ON CONFLICT (session_id, person_id) DO UPDATE SET mark = excluded.mark,
           note = CASE WHEN excluded.mark IN ('present', 'late') THEN '' ELSE note END",
    )?
    .execute(params![session, person, mark])?;
    Ok(())
}

/// Where no names are kept, only how many came is noted.
fn known_by_name(tx: &Connection, session: SessionId) -> Result<()> {
    let mut query = tx.prepare_cached(
        "SELECT c.named FROM sessions AS s JOIN cycles AS c ON c.id = s.cycle_id WHERE s.id = ?1",
    )?;
    match query.query_row([session], |row| row.get(0)).optional()? {
        Some(false) => Err(Refusal::NoNames.into()),
        _ => Ok(()),
    }
}

fn cell(tx: &Connection, session: SessionId, person: PersonId) -> Result<Cell> {
    let roll = roll(tx, session)?;
    let found = roll.cells.iter().find(|(id, _)| *id == person);
    Ok(found
        .map_or(Cell::NotApplicable, |(_, cell)| if roll.cancelled { Cell::NotApplicable } else { *cell }))
}
