//! One row as a step found it and as it left it, and the way back between the two.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::{Map, Value};

use crate::domain::id::StepId;
use crate::store::error::is_constraint;
use crate::store::sql::quoted;
use crate::store::{BookError, Result};

/// Columns and their values.
pub(super) type Row = Map<String, Value>;

/// A row that a step touched.
pub(super) struct Image {
    /// Its table.
    pub table: String,
    /// Its key, as a JSON array.
    pub key: String,
    /// Its columns before the step.
    pub before: Option<Row>,
    after: Option<Row>,
}

/// The rows that a step touched, the last one first.
pub(super) fn of(conn: &Connection, step: StepId) -> Result<Vec<Image>> {
    let mut query = conn.prepare_cached(
        "SELECT tbl, key, before, after FROM journal_images WHERE step_id = ?1 ORDER BY id DESC",
    )?;
    let mut rows = query.query([step])?;
    let mut images = Vec::new();
    while let Some(row) = rows.next()? {
        let (before, after): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        images.push(Image {
            table: row.get(0)?,
            key: row.get(1)?,
            before: before.as_deref().map(read_row).transpose()?,
            after: after.as_deref().map(read_row).transpose()?,
        });
    }
    Ok(images)
}

fn read_row(json: &str) -> Result<Row> {
    serde_json::from_str(json).map_err(|_| BookError::Corrupt.into())
}

impl Image {
    /// Whether the row still held what the step wrote, and is put back now.
    pub fn restore(&self, conn: &Connection) -> Result<bool> {
        let done = match (&self.before, &self.after) {
            (None, Some(after)) => self.delete(conn, after),
            (Some(before), None) => self.insert(conn, before),
            (Some(before), Some(after)) => self.update(conn, before, after),
            (None, None) => return Ok(true),
        };
        match done {
            Ok(rows) => Ok(rows == 1),
            Err(error) if is_constraint(&error) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    fn delete(&self, conn: &Connection, row: &Row) -> rusqlite::Result<usize> {
        let mut held = pairs(row.keys(), 1, "IS");
        held.extend(self.newer_columns(conn, row)?);
        let held = held.join(" AND ");
        let sql = format!("DELETE FROM {} WHERE {held}", quoted(&self.table));
        conn.prepare_cached(&sql)?.execute(params_from_iter(row.values().map(sql_value)))
    }

    fn insert(&self, conn: &Connection, row: &Row) -> rusqlite::Result<usize> {
        let columns: Vec<String> = row.keys().map(|column| quoted(column)).collect();
        let places: Vec<String> = (1..=columns.len()).map(|i| format!("?{i}")).collect();
        let (columns, places) = (columns.join(", "), places.join(", "));
        let sql = format!("INSERT INTO {} ({columns}) VALUES ({places})", quoted(&self.table));
        conn.prepare_cached(&sql)?.execute(params_from_iter(row.values().map(sql_value)))
    }

    /// Only the columns that the step changed: another step may have changed others since.
    fn update(&self, conn: &Connection, before: &Row, after: &Row) -> rusqlite::Result<usize> {
        let value = |row: &Row, column: &String| row.get(column).map_or(Sql::Null, sql_value);
        let changed: Vec<&String> =
            after.keys().filter(|column| before.get(*column) != after.get(*column)).collect();
        let n = changed.len();
        let set = pairs(changed.iter().copied(), 1, "=").join(", ");
        let held = pairs(changed.iter().copied(), n + 1, "IS").join(" AND ");
        // The key is compared as the recorder wrote it, whatever its columns.
        let keys: Vec<String> = self.key_columns(conn)?.iter().map(|column| quoted(column)).collect();
        let sql = format!(
            "UPDATE {} SET {set} WHERE {held} AND json_array({}) = ?{}",
            quoted(&self.table),
            keys.join(", "),
            2 * n + 1
        );
        let old = changed.iter().map(|column| value(before, column));
        let new = changed.iter().map(|column| value(after, column));
        let key = std::iter::once(Sql::Text(self.key.clone()));
        conn.prepare_cached(&sql)?.execute(params_from_iter(old.chain(new).chain(key)))
    }

    /// A column that the table was given since the step holds what it was given with, else a later step wrote it.
    fn newer_columns(&self, conn: &Connection, row: &Row) -> rusqlite::Result<Vec<String>> {
        let mut query =
            conn.prepare_cached("SELECT name, coalesce(dflt_value, 'NULL') FROM pragma_table_info(?1)")?;
        let columns = query.query_map([&self.table], |column| Ok((column.get(0)?, column.get(1)?)))?;
        let columns: Vec<(String, String)> = columns.collect::<rusqlite::Result<_>>()?;
        let newer = columns.into_iter().filter(|(name, _)| !row.contains_key(name));
        Ok(newer.map(|(name, default)| format!("{} IS ({default})", quoted(&name))).collect())
    }

    fn key_columns(&self, conn: &Connection) -> rusqlite::Result<Vec<String>> {
        conn.prepare_cached("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY cid")?
            .query_map([&self.table], |row| row.get(0))?
            .collect()
    }
}

/// `"column" = ?n` and so on, for each column.
fn pairs<'a>(columns: impl Iterator<Item = &'a String>, first: usize, sign: &str) -> Vec<String> {
    (first..).zip(columns).map(|(n, column)| format!("{} {sign} ?{n}", quoted(column))).collect()
}

fn sql_value(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(flag) => Sql::Integer(i64::from(*flag)),
        Value::Number(number) => number.as_i64().map_or(Sql::Null, Sql::Integer),
        Value::String(text) => Sql::Text(text.clone()),
        other => Sql::Text(other.to_string()),
    }
}
