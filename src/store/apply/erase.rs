//! The transaction of an erasure: people go, figures stay. Nothing of it is recorded, and the journal before it goes.

mod figures;
mod gone;
mod mentions;
mod rows;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::clock;
use crate::domain::deed::Deed;
use crate::domain::erasure::{ErasureFigures, Whose};
use crate::domain::id::{CycleId, StepId};
use crate::store::erase::hashes;
use crate::store::sql::{Day, Moment};
use crate::store::{BookError, Refusal, Result};

/// What an erasure took.
#[derive(Default)]
pub(in crate::store) struct Taken {
    /// How much.
    pub figures: ErasureFigures,
    /// Columns of rows that stay, where a text named somebody who goes.
    pub mentions: Vec<(&'static str, &'static str)>,
    /// Who and what is forgotten, hashed.
    hashes: Vec<String>,
}

/// Erases; refused if it would take something else than was seen.
pub(super) fn erase(
    tx: &Connection,
    whose: Whose,
    today: NaiveDate,
    seen: Option<&ErasureFigures>,
    step: StepId,
) -> Result<Deed> {
    let taken = forget(tx, whose, today, Some(step))?;
    let figures = taken.figures;
    if seen.is_some_and(|seen| *seen != figures) {
        return Err(Refusal::Changed.into());
    }
    let cycle = if let Whose::Cycle(cycle) = whose { Some(cycle) } else { None };
    note(tx, cycle, &taken)?;
    Ok(Deed::Erase { cycle, figures })
}

/// From here on the erasure is under way, until nothing of it is left in any file.
fn note(tx: &Connection, cycle: Option<CycleId>, taken: &Taken) -> Result<()> {
    let figures = serde_json::to_string(&taken.figures).map_err(|e| BookError::Other(e.to_string()))?;
    tx.execute(
        "INSERT INTO erasures (at, cycle_id, figures) VALUES (?1, ?2, ?3)",
        params![Moment(clock::now()), cycle, figures],
    )?;
    let erasure = tx.last_insert_rowid();
    let mut insert = tx.prepare("INSERT OR IGNORE INTO forgotten (hash, erasure_id) VALUES (?1, ?2)")?;
    for hash in &taken.hashes {
        insert.execute(params![hash, erasure])?;
    }
    Ok(())
}

/// Takes people out of the book, and all of the journal but this step; the triggers of the journal must not stand.
pub(in crate::store) fn forget(
    tx: &Connection,
    whose: Whose,
    on: NaiveDate,
    step: Option<StepId>,
) -> Result<Taken> {
    standing(tx, whose)?;
    let names = gone::find(tx, whose, step)?;
    figures::write(tx)?;
    let mut taken = Taken { hashes: hashes(tx, whose)?, ..Taken::default() };
    taken.figures = gone::count(tx)?;
    rows::take(tx, &mut taken.figures)?;
    mentions::empty(tx, &names, &mut taken)?;
    if let Whose::Cycle(cycle) = whose {
        tx.execute("UPDATE cycles SET erased_on = ?2 WHERE id = ?1", params![cycle, Day(on)])?;
    }
    tx.execute("UPDATE secrets SET value = lower(hex(randomblob(8))) WHERE name = 'generation'", [])?;
    gone::drop_all(tx)?;
    Ok(taken)
}

fn standing(tx: &Connection, whose: Whose) -> Result<()> {
    let (sql, id, what) = match whose {
        Whose::Cycle(cycle) => ("SELECT erased_on IS NOT NULL FROM cycles WHERE id = ?1", cycle.0, "cycle"),
        Whose::Person(person) => ("SELECT 0 FROM people WHERE id = ?1", person.0, "person"),
    };
    match tx.query_row(sql, [id], |row| row.get(0)).optional()? {
        None => Err(Refusal::NoSuch(what).into()),
        Some(true) => Err(Refusal::Erased.into()),
        Some(false) => Ok(()),
    }
}

/// The tables that an erasure may change: all that is read of people.
pub(super) fn touched() -> Vec<String> {
    let mut tables: Vec<&str> = crate::store::columns::COLUMNS.iter().map(|column| column.table).collect();
    tables.sort_unstable();
    tables.dedup();
    tables.into_iter().map(str::to_owned).collect()
}
