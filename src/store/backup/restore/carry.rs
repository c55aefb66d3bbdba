//! What a copy must know of the book that it replaces: who was erased, what is spent, what calendars have seen.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::store::Result;
use crate::store::erase::again::forget_deeds;

/// Rows that only mean something in a copy of the same book: the keys of the hashes, and what is hashed.
const OF_THE_SAME_BOOK: &[(&str, &str)] = &[
    ("SELECT name, value FROM secrets", "INSERT OR IGNORE INTO secrets VALUES (?1, ?2)"),
    (
        "SELECT id, at, cycle_id, figures, completed_at FROM erasures",
        "INSERT INTO erasures VALUES (?1, ?2, (SELECT id FROM cycles WHERE id = ?3), ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET completed_at = coalesce(completed_at, excluded.completed_at)",
    ),
    ("SELECT hash, erasure_id FROM forgotten", "INSERT OR IGNORE INTO forgotten VALUES (?1, ?2)"),
];

/// Rows that are only ever added to. Calendars go by numbers that rise: where the book was ahead, the copy goes
/// one further, because its session is another than that one.
const ALWAYS: &[(&str, &str)] = &[
    ("SELECT digits FROM spent_references", "INSERT OR IGNORE INTO spent_references VALUES (?1)"),
    (
        "SELECT path, kind, at, digest FROM written_files",
        // What the book knows is newer: an export holds the note of itself as it was before it was written.
        "INSERT INTO written_files VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, at = excluded.at, digest = excluded.digest",
    ),
    (
        "SELECT name, seq FROM sqlite_sequence",
        "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, 0
         WHERE ?2 > 0 AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
    ),
    (
        "SELECT name, seq FROM sqlite_sequence",
        "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1",
    ),
    (
        "SELECT session_id, number, at FROM revisions",
        "INSERT INTO revisions VALUES (?1, ?2, ?3)
         ON CONFLICT (session_id) DO UPDATE SET number = excluded.number + 1, at = excluded.at
         WHERE excluded.number > number",
    ),
];

/// Carries it over, all or nothing.
pub(super) fn over(copy: &Connection, book: &Connection) -> Result<()> {
    let tx = copy.unchecked_transaction()?;
    if is_same_book(copy, book)? {
        let remembered = || copy.query_row("SELECT count(*) FROM forgotten", [], |row| row.get::<_, i64>(0));
        let before = remembered()?;
        carry(copy, book, OF_THE_SAME_BOOK)?;
        if remembered()? > before {
            forget_deeds(copy)?;
        }
    }
    carry(copy, book, ALWAYS)?;
    Ok(tx.commit()?)
}

/// Whether a book, and a copy of the newest version, have one key.
fn is_same_book(copy: &Connection, book: &Connection) -> Result<bool> {
    let key = |conn: &Connection| {
        let sql = "SELECT value FROM secrets WHERE name = 'forgotten'";
        conn.query_row(sql, [], |row| row.get::<_, String>(0))
    };
    Ok(key(copy)? == key(book)?)
}

fn carry(copy: &Connection, book: &Connection, rows: &[(&str, &str)]) -> Result<()> {
    for (read, write) in rows {
        let mut read = book.prepare(read)?;
        let columns = read.column_count();
        let mut write = copy.prepare(write)?;
        let mut rows = read.query([])?;
        while let Some(row) = rows.next()? {
            let values: Vec<Value> = (0..columns).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
            write.execute(params_from_iter(values))?;
        }
    }
    Ok(())
}
