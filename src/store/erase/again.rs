//! Old copies that come back: whoever of them was erased since is erased again, before anybody sees them.

use std::path::Path;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use crate::domain::erasure::Whose;
use crate::domain::id::{CycleId, PersonId};
use crate::store::apply::forget;
use crate::store::key::{Key, Secret};
use crate::store::sql::Moment;
use crate::store::{Result, Store, backup};

use super::beside::Remembered;
use super::steps;

/// Forgets everybody whom the hashes of this book, or of the file beside `book`, name; how many people that were. The
/// caller's transaction, or a copy in memory; no line of the journal is written, and those before go.
pub(in crate::store) fn forget_again(conn: &Connection, book: &Path) -> Result<u32> {
    if let Some(beside) = Remembered::beside(book, conn)?
        && !beside.into_book(conn)?.is_empty()
    {
        forget_deeds(conn)?;
    }
    forget_remembered(conn)
}

/// What was done in a copy from before an erasure names people, too, who may be in none of its rows; so do the names of
/// the files that it noted, which that erasure took back.
pub(in crate::store) fn forget_deeds(copy: &Connection) -> Result<()> {
    Ok(copy.execute_batch("DELETE FROM journal_images; DELETE FROM journal; DELETE FROM written_files;")?)
}

fn forget_remembered(conn: &Connection) -> Result<u32> {
    let key = Key::read(conn, Secret::Forgotten)?;
    let mut people = 0;
    for cycle in numbers(conn, "SELECT id FROM cycles WHERE erased_on IS NULL")? {
        if let Some(on) = remembered(conn, &key.hash("cycle", &cycle.to_string()))? {
            people += forget(conn, Whose::Cycle(CycleId(cycle)), on, None)?.figures.people;
        }
    }
    for person in numbers(conn, "SELECT id FROM people")? {
        if let Some(on) = remembered(conn, &key.hash("person", &person.to_string()))? {
            people += forget(conn, Whose::Person(PersonId(person)), on, None)?.figures.people;
        }
    }
    Ok(people)
}

fn numbers(conn: &Connection, sql: &str) -> Result<Vec<i64>> {
    let mut query = conn.prepare(sql)?;
    let numbers = query.query_map([], |row| row.get(0))?;
    Ok(numbers.collect::<rusqlite::Result<_>>()?)
}

/// The day of the erasure that this is the hash of.
fn remembered(conn: &Connection, hash: &str) -> Result<Option<NaiveDate>> {
    let mut query = conn.prepare_cached(
        "SELECT e.at FROM forgotten AS f JOIN erasures AS e ON e.id = f.erasure_id WHERE f.hash = ?1",
    )?;
    let at: Option<Moment> = query.query_row([hash], |row| row.get(0)).optional()?;
    Ok(at.map(|at| at.0.date()))
}

/// Goes on with what was cut off, and makes an old copy that was put in the place of the book forget. Another terminal
/// in the way: it stays under way.
pub(in crate::store) fn at_open(store: &mut Store) -> Result<()> {
    let again = match Remembered::beside(&store.path, &store.conn)? {
        Some(beside) if beside.is_more_than(&store.conn)? => Some(brought_back(&store.conn, beside)?),
        _ => None,
    };
    store.resumed = steps::resume(store, again)?;
    Ok(())
}

/// What was done in the old copy names people, too, who may be in none of its rows; and nothing of it may be left in
/// any file: the erasure is under way once more.
fn brought_back(conn: &Connection, beside: Remembered) -> Result<u32> {
    let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
    let new = beside.into_book(&tx)?;
    let people = forget_remembered(&tx)?;
    tx.execute_batch("DELETE FROM journal_images; DELETE FROM journal;")?;
    tx.execute("UPDATE erasures SET completed_at = NULL WHERE id = ?1", [new.last()])?;
    tx.commit()?;
    Ok(people)
}

/// What is shown of an old copy to whoever may only look: a copy of it in memory that has forgotten.
pub(in crate::store) fn looked_at(conn: &Connection, book: &Path) -> Result<Option<Connection>> {
    match Remembered::beside(book, conn)? {
        Some(beside) if beside.is_more_than(conn)? => {
            let copy = backup::into_memory(conn)?;
            beside.into_book(&copy)?;
            forget_deeds(&copy)?;
            forget_remembered(&copy)?;
            Ok(Some(copy))
        }
        _ => Ok(None),
    }
}
