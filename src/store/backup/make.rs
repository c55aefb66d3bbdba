//! Making a copy: under a draft's name, on the disk, proven, and only then under a name of its own.

use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

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
    let made = again_after_erasure(conn, || {
        let draft = Draft::new(book).map_err(|error| disk(&error))?;
        copy(conn, Some(book), &draft)?;
        let made = draft.publish(kind, day).map_err(|error| disk(&error))?;
        Ok((made.path.clone(), made))
    })?;
    rotate::rotate(conn, book);
    Ok(made)
}

/// Makes a proven copy where the user says, and never over anything.
pub(super) fn make_at(conn: &Connection, book: Option<&Path>, to: &Path, run: &str) -> Result<Proof> {
    again_after_erasure(conn, || {
        let draft = Draft::beside(to, run).map_err(|error| disk(&error))?.ok_or(BookError::Disk)?;
        let proof = copy(conn, book, &draft)?;
        draft.publish_as(to).map_err(|error| disk(&error))?;
        Ok((to.to_owned(), proof))
    })
}

/// An erasure takes back the copies that it finds: one that was written before it and got its name after it has looked
/// goes here, and is made again.
fn again_after_erasure<T>(conn: &Connection, mut make: impl FnMut() -> Result<(PathBuf, T)>) -> Result<T> {
    // Books of before that could be erased have none.
    let generation = || -> Option<String> {
        let sql = "SELECT value FROM secrets WHERE name = 'generation'";
        conn.query_row(sql, [], |row| row.get(0)).ok()
    };
    for _ in 0..TRIES {
        let before = generation();
        let (path, done) = make()?;
        if generation() == before {
            return Ok(done);
        }
        fs::remove_file(path).map_err(|error| disk(&error))?;
    }
    Err(BookError::Busy.into())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate;

    #[test]
    fn a_copy_that_got_its_name_after_an_erasure_goes_and_is_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let (book, copy) = (folder.path().join("book.db"), folder.path().join("copy.db"));
        let mut conn = Connection::open(&book).unwrap();
        migrate::fresh(&mut conn).unwrap();
        let mut made = 0;
        let number = again_after_erasure(&conn, || {
            made += 1;
            fs::File::create_new(&copy).map_err(|error| disk(&error))?;
            if made == 1 {
                let other = Connection::open(&book)?;
                other.execute("UPDATE secrets SET value = 'x' WHERE name = 'generation'", [])?;
            }
            Ok((copy.clone(), made))
        });
        assert_eq!(number.unwrap(), 2);
        assert!(copy.exists());
    }
}
