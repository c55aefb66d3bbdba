//! The whole book as one JSON text and back: every table, every value as it is. The form is in `docs/export-format.md`.
//!
//! Knows no table by name: what the schema of a version holds is asked of a fresh book of that version.

mod cell;
mod load;
mod write;

use rusqlite::Connection;

pub use cell::{Place, WholeError};
pub use load::{import_over, read_whole};

use super::sql::quoted;
use super::{Result, columns};

/// What the first line says of the form.
const FORMAT: &str = "ronde-book";
/// The version of the form itself; that of the tables is the book's.
const SCHEMA: u8 = 1;

/// A whole book in memory, read from a file and proven; nothing of it is on the disk.
pub struct Whole {
    pub(super) conn: Connection,
    /// What is in it.
    pub proof: super::Proof,
}

/// A table as the schema has it.
struct Table {
    name: String,
    /// Each with whether it holds integers: all others hold text.
    columns: Vec<(String, bool)>,
    /// The columns of its key.
    key: Vec<String>,
}

/// The tables of the book, by name; what another program keeps in the same file is left out.
fn tables(conn: &Connection) -> Result<Vec<Table>> {
    let mut query = conn.prepare(
        "SELECT t.name, c.name, c.type = 'INTEGER', c.pk FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
         WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name, c.cid",
    )?;
    let mut rows = query.query([])?;
    let mut found: Vec<Table> = Vec::new();
    let mut keys: Vec<(i64, String)> = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, column): (String, String) = (row.get(0)?, row.get(1)?);
        if !columns::COLUMNS.iter().any(|known| known.table == name) {
            continue;
        }
        if found.last().is_none_or(|table| table.name != name) {
            keys.clear();
            found.push(Table { name, columns: Vec::new(), key: Vec::new() });
        }
        let Some(table) = found.last_mut() else { continue };
        let place: i64 = row.get(3)?;
        if place > 0 {
            keys.push((place, column.clone()));
            keys.sort();
            table.key = keys.iter().map(|(_, name)| name.clone()).collect();
        }
        table.columns.push((column, row.get(2)?));
    }
    Ok(found)
}

/// Names as SQL lists them.
fn list<'a>(names: impl Iterator<Item = &'a String>) -> String {
    names.map(|name| quoted(name)).collect::<Vec<_>>().join(", ")
}
