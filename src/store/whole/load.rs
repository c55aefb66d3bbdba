//! A written book, read: into memory, into the schema that it was written of, then brought up to ours. A file may come
//! from anywhere: what is in it is only ever a value, its names are compared, never run.

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, ToSql, params_from_iter};
use serde::Deserialize;

use super::cell::{Cell, Named, Place, WholeError};
use super::{FORMAT, SCHEMA, Table, Whole, list, tables};
use crate::store::backup::{over_with, proof};
use crate::store::sql::quoted;
use crate::store::{Author, Restored, Result as Stored, Store, VERSION, migrate, network, open};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    schema: u8,
    version: i64,
    tables: Named<Rows>,
    sequences: Named<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    columns: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

/// What is looked at before the rest: a newer form may have other names.
#[derive(Deserialize)]
struct Head {
    format: String,
    schema: i64,
    version: i64,
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Cell::Null => Ok(ToSqlOutput::from(rusqlite::types::Null)),
            Cell::Integer(number) => number.to_sql(),
            Cell::Text(text) => text.to_sql(),
        }
    }
}

/// Reads a whole book; nothing is written.
pub fn read_whole(bytes: &[u8]) -> Result<Whole, WholeError> {
    let form = |error: serde_json::Error| WholeError::Form(error.to_string());
    // What has no such head is told as what it is, not by the first name that it lacks.
    let head: Head = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => WholeError::Foreign,
        _ => form(error),
    })?;
    if head.format != FORMAT {
        return Err(WholeError::Foreign);
    }
    if head.schema > i64::from(SCHEMA) || head.version > VERSION {
        let (written, known) =
            if head.version > VERSION { (head.version, VERSION) } else { (head.schema, i64::from(SCHEMA)) };
        return Err(WholeError::Newer(written, known));
    }
    let file: File = serde_json::from_slice(bytes).map_err(form)?;
    debug_assert!(file.format == FORMAT && file.schema == SCHEMA);
    let version = usize::try_from(file.version).unwrap_or(0);
    if version == 0 || file.schema != SCHEMA {
        return Err(WholeError::Foreign);
    }
    let mut conn = open::settle(Connection::open_in_memory()?)?;
    migrate::fresh_at(&mut conn, version)?;
    fill(&mut conn, &file)?;
    migrate::bring_up(&mut conn)?;
    // A file that was edited may lack what every book has.
    conn.execute_batch(
        "INSERT OR IGNORE INTO secrets VALUES ('generation', lower(hex(randomblob(8)))),
           ('forgotten', lower(hex(randomblob(32)))), ('calendar', lower(hex(randomblob(8))));",
    )?;
    let proof = proof(&conn)?;
    Ok(Whole { conn, proof })
}

/// All rows, in one transaction; then what they refer to.
fn fill(conn: &mut Connection, file: &File) -> Result<(), WholeError> {
    let schema = tables(conn)?;
    if let Some((name, _)) =
        file.tables.0.iter().find(|(name, _)| schema.iter().all(|table| table.name != *name))
    {
        return Err(WholeError::Unknown(name.clone()));
    }
    conn.pragma_update(None, "foreign_keys", false)?;
    let tx = conn.transaction()?;
    for table in &schema {
        // A fresh book has rows of its own: keys that are made with it.
        tx.execute(&format!("DELETE FROM {}", quoted(&table.name)), [])?;
        let written = file.tables.0.iter().find(|(name, _)| *name == table.name);
        let (_, rows) = written.ok_or_else(|| WholeError::Missing(table.name.clone()))?;
        fill_table(&tx, table, rows)?;
    }
    sequences(&tx, &schema, &file.sequences)?;
    tx.commit()?;
    conn.pragma_update(None, "foreign_keys", true)?;
    let mut dangling = conn.prepare("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1")?;
    match dangling.query([])?.next()? {
        Some(row) => Err(WholeError::Dangling(row.get(0)?)),
        None => Ok(()),
    }
}

fn fill_table(tx: &Connection, table: &Table, written: &Rows) -> Result<(), WholeError> {
    let column = |name: &String| format!("{}.{name}", table.name);
    let known = |name: &String| table.columns.iter().any(|(known, _)| known == name);
    let is_new = |at: usize| !written.columns[..at].contains(&written.columns[at]);
    if let Some(at) = (0..written.columns.len()).find(|&at| !known(&written.columns[at]) || !is_new(at)) {
        return Err(WholeError::Unknown(column(&written.columns[at])));
    }
    if let Some((name, _)) = table.columns.iter().find(|(name, _)| !written.columns.contains(name)) {
        return Err(WholeError::Missing(column(name)));
    }
    let integers: Vec<bool> = written
        .columns
        .iter()
        .map(|name| table.columns.iter().any(|(known, integer)| known == name && *integer))
        .collect();
    let marks = vec!["?"; integers.len()].join(", ");
    let sql =
        format!("INSERT INTO {} ({}) VALUES ({marks})", quoted(&table.name), list(written.columns.iter()));
    let mut insert = tx.prepare(&sql)?;
    for (at, row) in written.rows.iter().enumerate() {
        let place =
            |column: &str| Place { table: table.name.clone(), row: at + 1, column: column.to_owned() };
        if row.len() != integers.len() {
            return Err(WholeError::Length(place("")));
        }
        // Asked before SQLite is: it would make a number of a text that looks like one.
        let fits = |(cell, integer): (&Cell, &bool)| match cell {
            Cell::Null => true,
            Cell::Integer(_) => *integer,
            Cell::Text(text) => !integer && !text.contains('\0'),
        };
        if let Some(wrong) = row.iter().zip(&integers).position(|both| !fits(both)) {
            return Err(WholeError::Value(place(&written.columns[wrong])));
        }
        insert.execute(params_from_iter(row)).map_err(|error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ConstraintViolation | rusqlite::ErrorCode::TypeMismatch) => {
                WholeError::Row(place(""), error.to_string())
            }
            _ => error.into(),
        })?;
    }
    Ok(())
}

/// The highest numbers ever given: they must not be given again.
fn sequences(tx: &Connection, schema: &[Table], written: &Named<i64>) -> Result<(), WholeError> {
    tx.execute("DELETE FROM sqlite_sequence", [])?;
    for (name, last) in &written.0 {
        if *last < 0 || schema.iter().all(|table| table.name != *name) {
            return Err(WholeError::Unknown(name.clone()));
        }
        tx.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?1, ?2)", rusqlite::params![name, last])?;
    }
    Ok(())
}

/// Makes the book where there is none, or one that is damaged.
pub fn import_over(book: &std::path::Path, whole: Whole, author: &Author) -> Stored<Restored> {
    network::refuse(book)?;
    over_with(book, whole.conn, author)
}

impl Store {
    /// Puts a whole book in the place of what this one holds, which is kept as a copy.
    pub fn import_all(&mut self, whole: Whole) -> Stored<Restored> {
        self.restore_from(whole.conn)
    }
}
