//! The versions of the schema: only ever added to, each preceded by a copy of the file.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Backup;
use rusqlite_migration::{M, Migrations};

use super::file::create_private;
use super::{BookError, Result};

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

/// Brings an older book to `VERSION`, one version at a time, with a copy of the file before each.
pub(super) fn upgrade(conn: &mut Connection, path: &Path) -> Result<()> {
    run(conn, path, STEPS)
}

/// The book as it would be at `VERSION`, in memory; the file stays as it is.
pub(super) fn upgraded_in_memory(conn: &Connection) -> Result<Connection> {
    in_memory(conn, STEPS)
}

fn in_memory(conn: &Connection, steps: &[M<'_>]) -> Result<Connection> {
    let mut copy = Connection::open_in_memory()?;
    Backup::new(conn, &mut copy)?.run_to_completion(1000, std::time::Duration::ZERO, None)?;
    without_foreign_keys(&mut copy, |copy| {
        Migrations::from_slice(steps).to_latest(copy).map_err(book_error)
    })?;
    Ok(copy)
}

fn run(conn: &mut Connection, path: &Path, steps: &[M<'_>]) -> Result<()> {
    let migrations = Migrations::from_slice(steps);
    for next in version_of(conn)? + 1..=steps.len() {
        let copied = copy(conn, path, next - 1)?;
        if version_of(conn)? >= next {
            // Another terminal was faster: the copy may be of the new version already.
            let _ = std::fs::remove_file(copied);
            continue;
        }
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

/// `book.db` of version 1 is copied to `book.v1.db`, then `book.v1-2.db` if that exists.
fn copy_paths(path: &Path, version: usize) -> impl Iterator<Item = PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let path = path.to_owned();
    (1..1000).map(move |again: usize| {
        let suffix = if again == 1 { String::new() } else { format!("-{again}") };
        path.with_file_name(format!("{stem}.v{version}{suffix}.db"))
    })
}

/// A copy that fails half way goes: nobody must take it for a good one.
fn copy(conn: &Connection, path: &Path, version: usize) -> Result<PathBuf> {
    for to in copy_paths(path, version) {
        match create_private(&to) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            Err(_) => break,
        }
        copy_into(conn, &to).inspect_err(|_| drop(std::fs::remove_file(&to)))?;
        return Ok(to);
    }
    Err(BookError::Disk.into())
}

fn copy_into(conn: &Connection, to: &Path) -> Result<()> {
    let disk = |_| BookError::Disk;
    let mut copy = Connection::open(to)?;
    Backup::new(conn, &mut copy)?.run_to_completion(1000, std::time::Duration::ZERO, None)?;
    copy.close().map_err(|(_, error)| error)?;
    File::open(to).and_then(|file| file.sync_all()).map_err(disk)?;
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(disk)?;
    Ok(())
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
    fn a_copy_is_made_before_each_version_and_the_rows_stay() {
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
        for version in [VERSION, VERSION + 1] {
            let copy = folder.path().join(format!("book.v{version}.db"));
            assert_eq!(copy.metadata().unwrap().permissions().mode() & 0o777, 0o600);
            let copy = Connection::open(copy).unwrap();
            let found: i64 = copy.pragma_query_value(None, "user_version", |r| r.get(0)).unwrap();
            assert_eq!(found, version);
        }
    }

    #[test]
    fn copies_made_at_once_have_names_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.db");
        fresh(&mut Connection::open(&path).unwrap()).unwrap();
        let start = std::sync::Barrier::new(8);
        let copies: std::collections::HashSet<PathBuf> = std::thread::scope(|scope| {
            let copying = |_| {
                scope.spawn(|| {
                    let conn = Connection::open(&path).unwrap();
                    start.wait();
                    copy(&conn, &path, 1).unwrap()
                })
            };
            let running: Vec<_> = (0..8).map(copying).collect();
            running.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(copies.len(), 8);
    }

    #[test]
    fn a_copy_that_fails_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let damaged = folder.path().join("book.db");
        std::fs::write(&damaged, [b'x'; 4096]).unwrap();
        assert!(copy(&Connection::open(&damaged).unwrap(), &damaged, 1).is_err());
        assert!(!folder.path().join("book.v1.db").exists());
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
