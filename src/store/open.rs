//! Opening a book, with the settings that keep promises.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::file::{self, Found};
use super::{Access, Author, BookError, ReadOnly, Result, Store, erase, make, migrate, network};

/// How long a write waits for another terminal: told within five seconds, the last look included.
pub(super) const PATIENCE: Duration = Duration::from_millis(4500);

pub(super) fn open(path: &Path, access: Access, author: Author) -> Result<Store> {
    network::refuse(path)?;
    if file::look(path)? == Found::Nothing {
        match access {
            Access::Read => return Err(BookError::Missing.into()),
            Access::Write => make::book(path)?,
        }
    }
    let path = fs::canonicalize(path).map_err(|_| BookError::Disk)?;
    let read_only = match access {
        Access::Read => Some(ReadOnly::Asked),
        Access::Write if !may_write(&path) => Some(ReadOnly::File),
        Access::Write => None,
    };
    if read_only.is_none() && path.metadata().is_ok_and(|about| about.nlink() > 1) {
        // A first start that was killed may have left the book under the name of its draft, too.
        make::sweep(&path);
    }
    let mut conn = connect(&path, read_only.is_some())?;
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version > migrate::VERSION {
        return Err(BookError::Newer { book: version, known: migrate::VERSION }.into());
    }
    if version < migrate::VERSION && read_only.is_some() {
        // Looking must work right after an upgrade of the program: the file stays as it is until
        // somebody writes, and what is looked at is a copy in memory of the newest version.
        conn = migrate::upgraded_in_memory(&conn).and_then(settle)?;
    } else if version < migrate::VERSION {
        migrate::upgrade(&mut conn, &path)?;
    }
    if read_only.is_some()
        && let Some(forgotten) = erase::looked_at(&conn, &path)?
    {
        // Nor does a look show whom an old copy brought back.
        conn = settle(forgotten)?;
    }
    let file = file_id(&path);
    let mut store = Store {
        conn,
        path,
        author,
        read_only,
        recording: false,
        copies: true,
        seen: None,
        file,
        resumed: None,
    };
    if read_only.is_none() {
        erase::at_open(&mut store)?;
    }
    Ok(store)
}

/// Its device and its number there.
pub(super) fn file_id(path: &Path) -> Option<(u64, u64)> {
    path.metadata().ok().map(|about| (about.dev(), about.ino()))
}

/// Whether the file and its folder (for `-wal`) may be written by us.
fn may_write(path: &Path) -> bool {
    let writable = |path: &Path| rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok();
    writable(path) && path.parent().is_none_or(writable)
}

pub(super) fn connect(path: &Path, read_only: bool) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if !read_only {
        let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        conn.busy_timeout(PATIENCE)?;
        // Idempotent and without a write on a book that is in WAL mode already.
        conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        return settle(conn);
    }
    let flags = flags | OpenFlags::SQLITE_OPEN_READ_ONLY;
    let conn = Connection::open_with_flags(path, flags).map_err(super::StoreError::from).and_then(settle);
    match conn {
        // A cleanly closed WAL database on a read-only place cannot be opened: there is no -shm to make.
        // `immutable` may be said only then, and only when no -wal holds newer pages.
        Err(super::StoreError::Book(BookError::Disk | BookError::ReadOnly)) if !file::has_wal(path) => {
            immutable(path)
        }
        other => other,
    }
}

/// Nothing is made beside it: only for a file without newer pages beside it.
fn immutable(path: &Path) -> Result<Connection> {
    let uri = format!("file:{}?immutable=1", uri_path(path));
    let flags =
        OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    settle(Connection::open_with_flags(uri, flags)?)
}

/// A book to be read once: it stays as it is, and where nobody is at it nothing is made beside it.
pub(super) fn still(path: &Path) -> Result<Connection> {
    if file::has_wal(path) { connect(path, true) } else { immutable(path) }
}

/// The settings of every connection, then a first look: a damaged file is told here.
pub(super) fn settle(conn: Connection) -> Result<Connection> {
    conn.busy_timeout(PATIENCE)?;
    conn.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA recursive_triggers = ON;
         PRAGMA cell_size_check = ON;",
    )?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(conn)
}

/// The path as a URI's: every byte that is not plain is escaped.
pub(super) fn uri_path(path: &Path) -> String {
    use std::os::unix::ffi::OsStrExt;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_' | b'.');
    path.as_os_str()
        .as_bytes()
        .iter()
        .map(|&byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_connection_has_the_settings_that_keep_promises() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.db");
        for access in [Access::Write, Access::Read] {
            let author = Author { who: String::new(), run: String::new() };
            let store = open(&path, access, author).unwrap();
            for (pragma, expected) in [
                ("foreign_keys", 1),
                // FULL: what is told as saved is on the disk.
                ("synchronous", 2),
                ("secure_delete", 1),
                // MEMORY: nothing of anybody under /tmp.
                ("temp_store", 2),
                ("trusted_schema", 0),
                ("recursive_triggers", 1),
                ("cell_size_check", 1),
                ("busy_timeout", 4500),
                ("application_id", i64::from(migrate::APPLICATION_ID)),
            ] {
                let value: i64 = store.conn.pragma_query_value(None, pragma, |row| row.get(0)).unwrap();
                assert_eq!(value, expected, "{pragma} {access:?}");
            }
            let mode: String = store.conn.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
            assert_eq!(mode, "wal");
        }
    }
}
