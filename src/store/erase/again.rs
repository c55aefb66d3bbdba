//! Old copies that come back: whoever of them was erased since is erased again, before anybody sees them.

use std::path::Path;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::domain::erasure::Whose;
use crate::domain::id::{CycleId, PersonId};
use crate::store::apply::forget;
use crate::store::key::{Key, Secret};
use crate::store::sql::Moment;
use crate::store::{Result, Store, migrate};

use super::beside::Remembered;
use super::steps;

/// Applies every erasure that the book remembers to whoever of it is still there, inside the caller's transaction (or
/// on a copy in memory) and without a line in the journal. Answers how many people went.
fn forget_again(conn: &Connection) -> Result<u32> {
    let key = Key::read(conn, Secret::Forgotten)?;
    let mut people = 0;
    let open = numbers(conn, "SELECT id FROM cycles WHERE erased_on IS NULL")?;
    for cycle in open {
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

/// The same for a copy that is to stand at `book`, in memory still: what the file beside that remembers counts, too.
pub(in crate::store) fn forget_in_copy(copy: &Connection, book: &Path) -> Result<u32> {
    if let Some(beside) = Remembered::beside(book)? {
        beside.into_book(copy)?;
    }
    forget_again(copy)
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
    let again = match Remembered::beside(&store.path)? {
        Some(beside) if beside.is_more_than(&store.conn)? => Some(brought_back(&store.conn, beside)?),
        _ => None,
    };
    store.resumed = steps::resume(store, again)?;
    Ok(())
}

fn brought_back(conn: &Connection, beside: Remembered) -> Result<u32> {
    let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
    let new = beside.into_book(&tx)?;
    let people = forget_again(&tx)?;
    // Of the old copy nothing may be left in any file, either.
    if let Some(newest) = new.last() {
        tx.execute("UPDATE erasures SET completed_at = NULL WHERE id = ?1", params![newest])?;
    }
    tx.commit()?;
    Ok(people)
}

/// What is shown of an old copy to whoever may only look: a copy of it in memory that has forgotten.
pub(in crate::store) fn looked_at(conn: &Connection, book: &Path) -> Result<Option<Connection>> {
    match Remembered::beside(book)? {
        Some(beside) if beside.is_more_than(conn)? => {
            let copy = migrate::upgraded_in_memory(conn)?;
            forget_in_copy(&copy, book)?;
            Ok(Some(copy))
        }
        _ => Ok(None),
    }
}
