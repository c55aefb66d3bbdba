//! The versions of the schema: only ever added to, each preceded by a copy of the file.

use std::path::Path;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use super::backup::{self, BackupKind};
use super::{BookError, Result};
use crate::clock;

/// `application_id` of a book: "rnde" in ASCII.
pub(super) const APPLICATION_ID: i32 = 0x726e_6465;

const STEPS: &[M<'static>] = &[
    M::up(include_str!("migrations/001-book.sql")),
    M::up(include_str!("migrations/002-money.sql")),
    M::up(include_str!("migrations/003-year.sql")).foreign_key_check(),
    M::up(include_str!("migrations/004-keep.sql")),
];

/// The newest version of the schema that this program knows.
pub const VERSION: i64 = 4;

/// Makes the schema in a new, empty database.
pub(super) fn fresh(conn: &mut Connection) -> Result<()> {
    // Both stand in the file from its first page on: a page deleted is a page overwritten.
    conn.execute_batch("PRAGMA secure_delete = ON;")?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    without_foreign_keys(conn, |conn| Migrations::from_slice(STEPS).to_latest(conn).map_err(book_error))
}

/// Makes the schema of an older version in a new, empty database.
pub(super) fn fresh_at(conn: &mut Connection, version: usize) -> Result<()> {
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    without_foreign_keys(conn, |conn| {
        Migrations::from_slice(STEPS).to_version(conn, version).map_err(book_error)
    })
}

/// A table that is made anew goes and comes back while others refer to it.
fn without_foreign_keys(
    conn: &mut Connection,
    work: impl FnOnce(&mut Connection) -> Result<()>,
) -> Result<()> {
    conn.pragma_update(None, "foreign_keys", false)?;
    let done = work(conn);
    conn.pragma_update(None, "foreign_keys", true)?;
    done
}

/// Brings an older book to `VERSION`, one version at a time, when a proven copy of it was made.
pub(super) fn upgrade(conn: &mut Connection, path: &Path) -> Result<()> {
    run(conn, path, STEPS)
}

/// The book as it would be at `VERSION`, in memory; the file stays as it is.
pub(super) fn upgraded_in_memory(conn: &Connection) -> Result<Connection> {
    in_memory(conn, STEPS)
}

/// The same with a book that is in memory.
pub(super) fn bring_up(copy: &mut Connection) -> Result<()> {
    bring_up_to(copy, STEPS)
}

fn in_memory(conn: &Connection, steps: &[M<'_>]) -> Result<Connection> {
    let mut copy = backup::into_memory(conn)?;
    bring_up_to(&mut copy, steps)?;
    Ok(copy)
}

fn bring_up_to(copy: &mut Connection, steps: &[M<'_>]) -> Result<()> {
    without_foreign_keys(copy, |copy| Migrations::from_slice(steps).to_latest(copy).map_err(book_error))
}

fn run(conn: &mut Connection, path: &Path, steps: &[M<'_>]) -> Result<()> {
    let migrations = Migrations::from_slice(steps);
    let first = version_of(conn)?;
    let copied = backup::make(conn, path, BackupKind::Migration, clock::today())?;
    if version_of(conn)? > first {
        // Another terminal was faster: the copy may be of a newer version already.
        let _ = copied.remove();
    }
    for next in first + 1..=steps.len() {
        let done = without_foreign_keys(conn, |conn| migrations.to_version(conn, next).map_err(book_error));
        // Two terminals may open an older book at once: whoever was faster has done it.
        if done.is_err() && version_of(conn)? < next {
            return done;
        }
    }
    Ok(())
}

fn version_of(conn: &Connection) -> Result<usize> {
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    usize::try_from(version).map_err(|_| BookError::Corrupt.into())
}

fn book_error(error: rusqlite_migration::Error) -> super::StoreError {
    match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => BookError::Other(other.to_string()).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn the_migrations_are_valid() {
        assert_eq!(STEPS.len(), usize::try_from(VERSION).unwrap());
        Migrations::from_slice(STEPS).validate().unwrap();
    }

    #[test]
    fn a_copy_is_made_before_a_migration_and_the_rows_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.db");
        let mut conn = Connection::open(&path).unwrap();
        fresh(&mut conn).unwrap();
        conn.execute("INSERT INTO settings VALUES ('fee', '50')", []).unwrap();
        let mut steps = STEPS.to_vec();
        steps.push(M::up("ALTER TABLE settings ADD COLUMN note TEXT NOT NULL DEFAULT '';"));
        steps.push(M::up("ALTER TABLE settings ADD COLUMN more TEXT NOT NULL DEFAULT '';"));
        run(&mut conn, &path, &steps).unwrap();
        let row: (String, String, String) = conn
            .query_row("SELECT value, note, more FROM settings", [], |r| {
                Ok((r.get(0)?, r.get(1)?, r.get(2)?))
            })
            .unwrap();
        assert_eq!(row.0, "50");
        let [copy] = &backup::backups_of(&path)[..] else { panic!("one copy for all its steps") };
        assert_eq!((copy.number, copy.kind), (1, BackupKind::Migration));
        assert_eq!(copy.path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(backup::prove(&copy.path).unwrap().version, VERSION);
    }

    #[test]
    fn a_copy_that_fails_leaves_the_book_and_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.db");
        let mut conn = Connection::open(&path).unwrap();
        fresh(&mut conn).unwrap();
        // A row that refers to nothing: what is copied cannot be proven.
        conn.execute_batch("PRAGMA foreign_keys = OFF; INSERT INTO guests VALUES (7, 1);").unwrap();
        let mut steps = STEPS.to_vec();
        steps.push(M::up("ALTER TABLE settings ADD COLUMN note TEXT;"));
        assert!(run(&mut conn, &path, &steps).is_err());
        assert_eq!(version_of(&conn).unwrap(), STEPS.len());
        let left = std::fs::read_dir(backup::backup_folder(&path)).unwrap().count();
        assert_eq!(left, 0);
    }

    #[test]
    fn an_older_book_is_looked_at_as_if_it_were_new_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.db");
        let mut conn = Connection::open(&path).unwrap();
        fresh(&mut conn).unwrap();
        conn.execute("INSERT INTO settings VALUES ('fee', '50')", []).unwrap();
        let before = std::fs::read(&path).unwrap();
        let mut steps = STEPS.to_vec();
        steps.push(M::up("ALTER TABLE settings ADD COLUMN note TEXT NOT NULL DEFAULT 'new';"));
        let copy = in_memory(&conn, &steps).unwrap();
        let row: (String, String) = copy
            .query_row("SELECT value, note FROM settings", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        assert_eq!(row, ("50".to_owned(), "new".to_owned()));
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }

    #[test]
    fn a_failed_migration_leaves_the_book_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.db");
        let mut conn = Connection::open(&path).unwrap();
        fresh(&mut conn).unwrap();
        let mut steps = STEPS.to_vec();
        steps.push(M::up("ALTER TABLE settings ADD COLUMN note TEXT; SELECT nothing FROM nowhere;"));
        assert!(run(&mut conn, &path, &steps).is_err());
        let version: i64 = conn.pragma_query_value(None, "user_version", |r| r.get(0)).unwrap();
        assert_eq!(version, VERSION);
        assert!(conn.prepare("SELECT note FROM settings").is_err());
    }
}
