//! Putting a copy in the place of what the book holds, so that every terminal sees it as one change of the same file.
//!
//! The copy is made ready in memory: proven, of the newest version, and knowing all that must not be forgotten (who was
//! erased, numbers that are spent). Then one transaction of SQLite's backup API writes it (<https://sqlite.org/backup.html>).

mod carry;
mod over;

use std::path::Path;

use chrono::NaiveDateTime;
use rusqlite::Connection;
use rusqlite::backup::{Backup as Writing, StepResult};

use super::prove::{self, proof};
use super::{Backup, BackupKind, Proof, Restored, make};
use crate::clock;
use crate::domain::deed::Deed;
use crate::store::erase::again::forget_again;
use crate::store::sql::Moment;
use crate::store::{Author, BookError, Result, Store, StoreError, VERSION, migrate, open};

pub(in crate::store) use over::over_with;
pub use over::restore_over;

impl Store {
    /// Puts a proven copy in the place of what the book holds, in one transaction: other terminals see it as a change.
    pub fn restore(&mut self, copy: &Path) -> Result<Restored> {
        // Closing a second look at our own file would give up the locks that SQLite has on it
        // (<https://sqlite.org/howtocorrupt.html>, 2.2).
        if is_same_file(copy, &self.path) {
            return Err(BookError::Itself.into());
        }
        self.restore_from(prove::load(copy)?)
    }

    /// The same with a book in memory, wherever it comes from.
    pub(in crate::store) fn restore_from(&mut self, copy: Connection) -> Result<Restored> {
        if self.read_only.is_some() {
            return Err(BookError::ReadOnly.into());
        }
        let (copy, found) = newest_version(copy)?;
        same_pages(&copy, &self.conn)?;
        let now = open::connect(&self.path, true)?;
        self.conn.flush_prepared_statement_cache();
        let writing = Writing::new(&copy, &mut self.conn)?;
        // No page yet, but the lock of who writes: until it is given back, the copy that is kept is what was there last.
        if writing.step(0)? != StepResult::More {
            return Err(BookError::Busy.into());
        }
        known(&now)?;
        carry::over(&copy, &now).or_else(damaged_is_nothing)?;
        let erased_again = make_ready(&copy, &self.path, &self.author, found.newest)?;
        let kept = keep(&now, &self.path)?;
        match writing.step(-1)? {
            StepResult::Done => Ok(Restored { proof: found, kept: Some(kept), erased_again }),
            _ => Err(BookError::Busy.into()),
        }
    }

    /// How many steps the book has that a copy of it has not, and when the first of them was made, in Brussels.
    pub fn since(&self, copy: &Proof) -> Result<(u64, Option<NaiveDateTime>)> {
        let sql = "SELECT count(*), min(at) FROM journal WHERE id > ?1";
        Ok(self.conn.query_row(sql, [copy.last_step], |row| {
            let count: i64 = row.get(0)?;
            Ok((
                count.unsigned_abs(),
                row.get::<_, Option<Moment>>(1)?.map(|moment| clock::brussels(moment.0)),
            ))
        })?)
    }
}

/// Whether two paths lead to one file.
fn is_same_file(one: &Path, other: &Path) -> bool {
    open::file_id(one).is_some_and(|one| open::file_id(other) == Some(one))
}

/// A copy of an older version is brought up in memory; the proof is of what it was.
fn newest_version(mut copy: Connection) -> Result<(Connection, Proof)> {
    let found = proof(&copy)?;
    if found.version > VERSION {
        return Err(BookError::Newer { book: found.version, known: VERSION }.into());
    }
    migrate::bring_up(&mut copy)?;
    Ok((copy, found))
}

/// A file keeps the size of its pages while others have it open. That of every book is the same, unless somebody
/// changed it by hand.
fn same_pages(copy: &Connection, book: &Connection) -> Result<()> {
    let size = |conn: &Connection| conn.pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0));
    match (size(copy)?, size(book)?) {
        (copy, book) if copy == book => Ok(()),
        (copy, book) => Err(BookError::Other(format!("page_size {copy} <> {book}")).into()),
    }
}

/// A program that is newer than this one may be at it.
fn known(book: &Connection) -> Result<()> {
    match book.pragma_query_value(None, "user_version", |row| row.get(0)) {
        Ok(version) if version > VERSION => Err(BookError::Newer { book: version, known: VERSION }.into()),
        Ok(_) => Ok(()),
        Err(error) => damaged_is_nothing(error.into()),
    }
}

/// What cannot be read of a damaged book is why it is restored.
fn damaged_is_nothing(error: StoreError) -> Result<()> {
    match error {
        StoreError::Book(BookError::Corrupt | BookError::NotABook) => Ok(()),
        error => Err(error),
    }
}

/// Forgets again who was erased, says in the journal what this is, and looks once more whether all is whole.
fn make_ready(copy: &Connection, book: &Path, author: &Author, newest: Option<NaiveDateTime>) -> Result<u32> {
    let erased_again = forget_again(copy, book)?;
    let deed = Deed::Restore { newest: newest.map(|newest| clock::brussels(newest).date()) };
    let deed = serde_json::to_string(&deed).map_err(|error| BookError::Other(error.to_string()))?;
    copy.execute(
        "INSERT INTO journal (at, who, run, deed) VALUES (?1, ?2, ?3, ?4)",
        rusqlite::params![Moment(clock::now()), author.who, author.run, deed],
    )?;
    copy.execute("UPDATE secrets SET value = lower(hex(randomblob(8))) WHERE name = 'generation'", [])?;
    let free: i64 = copy.pragma_query_value(None, "freelist_count", |row| row.get(0))?;
    if erased_again > 0 || free > 0 {
        // All pages are written, those that are free, too.
        copy.execute_batch("VACUUM")?;
    }
    proof(copy).map_err(|_| BookError::Unproven)?;
    Ok(erased_again)
}

/// What stands there is kept; where it is so damaged that it cannot be copied, its file is, as it is.
fn keep(now: &Connection, book: &Path) -> Result<Backup> {
    match make::make(now, book, BackupKind::Restore, clock::today()) {
        Err(StoreError::Book(BookError::Corrupt | BookError::NotABook | BookError::Unproven)) => {
            over::keep_damaged(book)
        }
        kept => kept,
    }
}
