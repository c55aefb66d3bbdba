//! The book, written: one state of it, a line a row, always in the same order.

use std::io::Write;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::{FORMAT, SCHEMA, Table, list, tables};
use crate::store::sql::quoted;
use crate::store::{BookError, Result, Store, VERSION};

impl Store {
    /// The whole book as a JSON text.
    pub fn export_all(&self) -> Result<Vec<u8>> {
        let _snapshot = self.snapshot()?;
        write(&self.conn)
    }
}

pub(super) fn write(conn: &Connection) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    put(
        &mut out,
        format_args!("{{\"format\":\"{FORMAT}\",\"schema\":{SCHEMA},\"version\":{VERSION},\n\"tables\":{{"),
    )?;
    for (at, table) in tables(conn)?.iter().enumerate() {
        put(&mut out, format_args!("{}", if at == 0 { "\n" } else { ",\n" }))?;
        rows(conn, table, &mut out)?;
    }
    put(&mut out, format_args!("\n}},\n\"sequences\":{{"))?;
    let mut query = conn.prepare("SELECT name, seq FROM sqlite_sequence ORDER BY name")?;
    let mut sequences = query.query([])?;
    let mut first = true;
    while let Some(row) = sequences.next()? {
        let (name, last): (String, i64) = (row.get(0)?, row.get(1)?);
        put(&mut out, format_args!("{}", if first { "" } else { "," }))?;
        text(&mut out, &name)?;
        put(&mut out, format_args!(":{last}"))?;
        first = false;
    }
    put(&mut out, format_args!("}}}}\n"))?;
    Ok(out)
}

fn rows(conn: &Connection, table: &Table, out: &mut Vec<u8>) -> Result<()> {
    text(out, &table.name)?;
    put(out, format_args!(":{{\"columns\":["))?;
    for (at, (name, _)) in table.columns.iter().enumerate() {
        put(out, format_args!("{}", if at == 0 { "" } else { "," }))?;
        text(out, name)?;
    }
    put(out, format_args!("],\"rows\":["))?;
    let columns = list(table.columns.iter().map(|(name, _)| name));
    let sql = format!("SELECT {columns} FROM {} ORDER BY {}", quoted(&table.name), list(table.key.iter()));
    let mut query = conn.prepare(&sql)?;
    let mut found = query.query([])?;
    let mut first = true;
    while let Some(row) = found.next()? {
        put(out, format_args!("{}", if first { "\n[" } else { ",\n[" }))?;
        first = false;
        for at in 0..table.columns.len() {
            put(out, format_args!("{}", if at == 0 { "" } else { "," }))?;
            match row.get_ref(at)? {
                ValueRef::Null => put(out, format_args!("null"))?,
                ValueRef::Integer(number) => put(out, format_args!("{number}"))?,
                ValueRef::Text(bytes) => {
                    text(out, std::str::from_utf8(bytes).map_err(|_| BookError::Corrupt)?)?;
                }
                // The schema is strict: neither can be there.
                ValueRef::Real(_) | ValueRef::Blob(_) => return Err(BookError::Corrupt.into()),
            }
        }
        put(out, format_args!("]"))?;
    }
    put(out, format_args!("]}}"))
}

fn put(out: &mut Vec<u8>, written: std::fmt::Arguments<'_>) -> Result<()> {
    out.write_fmt(written).map_err(|_| BookError::Disk.into())
}

fn text(out: &mut Vec<u8>, text: &str) -> Result<()> {
    serde_json::to_writer(out, text).map_err(|_| BookError::Disk.into())
}
