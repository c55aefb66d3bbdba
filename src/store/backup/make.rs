//! Making a copy: under a draft's name, on the disk, proven, and only then under a name of its own.

use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, ValueRef};

use super::folder::Draft;
use super::prove::{self, proof, rows};
use super::{Backup, BackupKind, Proof, rotate};
use crate::store::make::{disk, sweep};
use crate::store::{BookError, Result, open};

/// How often another terminal may write while a copy is made, before it has to wait.
const TRIES: usize = 3;

/// Makes a proven copy in the folder of the book; the oldest go after it.
pub(in crate::store) fn make(
    conn: &Connection,
    book: &Path,
    kind: BackupKind,
    day: NaiveDate,
) -> Result<Backup> {
    // A restore over a damaged book that was killed may have left a whole one under the name of a draft.
    sweep(book);
    let draft = Draft::new(book).map_err(|error| disk(&error))?;
    copy(conn, Some(book), &draft)?;
    let made = draft.publish(kind, day).map_err(|error| disk(&error))?;
    rotate::rotate(conn, book);
    Ok(made)
}

/// Makes a proven copy where the user says, and never over anything.
pub(super) fn make_at(conn: &Connection, book: Option<&Path>, to: &Path, run: &str) -> Result<Proof> {
    let draft = Draft::beside(to, run).map_err(|error| disk(&error))?.ok_or(BookError::Disk)?;
    let proof = copy(conn, book, &draft)?;
    draft.publish_as(to).map_err(|error| disk(&error))?;
    Ok(proof)
}

/// One state of the book that was committed. Without a `book` that may be written nobody can be made to wait.
fn copy(conn: &Connection, book: Option<&Path>, draft: &Draft) -> Result<Proof> {
    for _ in 0..TRIES {
        if let Some(proof) = copy_once(conn, draft)? {
            return Ok(proof);
        }
    }
    let held = open::connect(book.ok_or(BookError::Busy)?, false)?;
    held.execute_batch("BEGIN IMMEDIATE")?;
    copy_once(conn, draft)?.ok_or_else(|| BookError::Busy.into())
}

/// None where somebody wrote meanwhile: nothing can be compared then.
fn copy_once(conn: &Connection, draft: &Draft) -> Result<Option<Proof>> {
    let version = || conn.pragma_query_value(None, "data_version", |row| row.get::<_, i64>(0));
    let before = version()?;
    let expected = rows(conn)?;
    draft.clear().map_err(|error| disk(&error))?;
    // Its bytes as they are: a path need not be UTF-8.
    let path = ToSqlOutput::Borrowed(ValueRef::Text(draft.path().as_os_str().as_bytes()));
    conn.execute("VACUUM INTO ?1", [path])?;
    draft.sync().map_err(|error| disk(&error))?;
    if version()? != before {
        return Ok(None);
    }
    let proven = prove::load(draft.path()).and_then(|copy| Ok((proof(&copy)?, rows(&copy)?)));
    match proven {
        Ok((proof, found)) if found == expected => Ok(Some(proof)),
        _ => Err(BookError::Unproven.into()),
    }
}
