//! Whether a file is a whole book. It is read into memory, and stays as it is: what was proven is what is used.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OptionalExtension};

use super::Proof;
use crate::store::file::{self, Found};
use crate::store::read::{counts, health};
use crate::store::sql::{Moment, quoted};
use crate::store::{BookError, Result, open};

/// The book of a file, in memory.
pub(in crate::store) fn load(path: &Path) -> Result<Connection> {
    match file::look(path)? {
        Found::Nothing => Err(BookError::Missing.into()),
        Found::Book => into_memory(&open::still(path)?),
    }
}

/// All pages of a book, in memory.
pub(in crate::store) fn into_memory(conn: &Connection) -> Result<Connection> {
    let mut copy = Connection::open_in_memory()?;
    match Backup::new(conn, &mut copy)?.step(-1)? {
        StepResult::Done => {}
        _ => return Err(BookError::Busy.into()),
    }
    open::settle(copy)
}

/// The book as the bytes of a file that nobody writes to: not in WAL mode.
pub(super) fn to_bytes(conn: &Connection) -> Result<(Vec<u8>, Proof)> {
    let copy = into_memory(conn)?;
    // What was deleted is in no free page either.
    copy.execute_batch("VACUUM")?;
    let proof = proof(&copy)?;
    let mut bytes = copy.serialize("main")?.to_vec();
    out_of_wal(&mut bytes);
    Ok((bytes, proof))
}

/// The way back; what is no book is told as of a file.
pub(super) fn from_bytes(bytes: &[u8]) -> Result<Connection> {
    file::look_at(bytes)?;
    let mut conn = Connection::open_in_memory()?;
    let start: Vec<u8> = {
        let mut start = bytes[..file::HEADER].to_vec();
        out_of_wal(&mut start);
        start
    };
    let whole = std::io::Read::chain(&start[..], &bytes[file::HEADER..]);
    conn.deserialize_read_exact("main", whole, bytes.len(), false)?;
    open::settle(conn)
}

/// A book in memory has no WAL: its header may not ask for one (<https://sqlite.org/fileformat.html>, 1.3.3).
fn out_of_wal(bytes: &mut [u8]) {
    if let Some(versions) = bytes.get_mut(18..20) {
        versions.fill(1);
    }
}

/// What is in a book that is whole.
pub(in crate::store) fn proof(conn: &Connection) -> Result<Proof> {
    let encoding: String = conn.pragma_query_value(None, "encoding", |row| row.get(0))?;
    if encoding != "UTF-8" || !health(conn)?.is_whole() {
        return Err(BookError::Corrupt.into());
    }
    let newest: Option<(i64, Moment)> = conn
        .query_row("SELECT id, at FROM journal ORDER BY id DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    Ok(Proof {
        version: conn.pragma_query_value(None, "user_version", |row| row.get(0))?,
        counts: counts(conn)?,
        last_step: newest.as_ref().map_or(0, |(step, _)| *step),
        newest: newest.map(|(_, at)| at.0),
    })
}

/// How many rows each table has, those of other programs included.
pub(super) fn rows(conn: &Connection) -> Result<Vec<(String, i64)>> {
    let mut query = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let tables: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let count = |table: String| {
        let sql = format!("SELECT count(*) FROM {}", quoted(&table));
        let rows = conn.query_row(&sql, [], |row| row.get(0))?;
        Ok((table, rows))
    };
    tables.into_iter().map(count).collect()
}
