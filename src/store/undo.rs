//! Taking a step back: each row gets its old columns again, where it still holds what the step wrote.
//!
//! Redo is taking an undo back; both are journal entries themselves.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use serde_json::{Map, Value};

use crate::domain::deed::Deed;
use crate::domain::id::StepId;

use super::error::is_constraint;
use super::{Refusal, Result, StoreError, journal};

type Row = Map<String, Value>;

struct Image {
    table: String,
    key: String,
    before: Option<Row>,
    after: Option<Row>,
}

/// The step that `u` takes back when none is named: this run's last, else the last of all.
pub(super) fn last_deed(conn: &Connection, run: &str, before: StepId) -> Result<Option<StepId>> {
    newest(conn, run, before, "undone_by IS NULL AND undoes IS NULL")
}

/// The undo that `U` takes back: the newest one that this run has not built upon since.
pub(super) fn last_undo(conn: &Connection, run: &str, before: StepId) -> Result<Option<StepId>> {
    let live = "undone_by IS NULL AND undoes IN (SELECT id FROM journal WHERE undoes IS NULL)
                AND id > coalesce((SELECT max(id) FROM journal WHERE run = ?1 AND undoes IS NULL AND id < ?2), 0)";
    newest(conn, run, before, live)
}

fn newest(conn: &Connection, run: &str, before: StepId, live: &str) -> Result<Option<StepId>> {
    let sql =
        format!("SELECT id FROM journal WHERE id < ?2 AND {live} ORDER BY run = ?1 DESC, id DESC LIMIT 1");
    Ok(conn.prepare_cached(&sql)?.query_row(params![run, before], |row| row.get(0)).optional()?)
}

/// What a step was, if it may still be taken back.
pub(super) fn deed_of(conn: &Connection, step: StepId) -> Result<Deed> {
    let found: Option<(String, Option<StepId>)> = conn
        .query_row("SELECT deed, undone_by FROM journal WHERE id = ?1", [step], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let (deed, undone_by) = found.ok_or(Refusal::NoSuch("step"))?;
    if undone_by.is_some() {
        return Err(Refusal::AlreadyUndone.into());
    }
    read_deed(&deed)
}

pub(super) fn read_deed(json: &str) -> Result<Deed> {
    serde_json::from_str(json).map_err(|_| super::BookError::Corrupt.into())
}

/// Puts the rows of `step` back, as part of the new step `by`.
pub(super) fn take_back(conn: &Connection, step: StepId, by: StepId) -> Result<()> {
    for image in images(conn, step)? {
        if !image.restore(conn)? {
            return Err(Refusal::LaterStep(later(conn, step, &image)?).into());
        }
    }
    // An undo that is taken back brings its own step to life again.
    conn.execute(
        "UPDATE journal SET undone_by = NULL WHERE id = (SELECT undoes FROM journal WHERE id = ?1)",
        [step],
    )?;
    conn.execute("UPDATE journal SET undone_by = ?2 WHERE id = ?1", params![step, by])?;
    conn.execute("UPDATE journal SET undoes = ?1 WHERE id = ?2", params![step, by])?;
    Ok(())
}

fn images(conn: &Connection, step: StepId) -> Result<Vec<Image>> {
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
    serde_json::from_str(json).map_err(|_| super::BookError::Corrupt.into())
}

impl Image {
    /// Whether the row still held what the step wrote, and is put back now.
    fn restore(&self, conn: &Connection) -> Result<bool> {
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
        let columns: Vec<&String> = row.keys().collect();
        let held: Vec<String> =
            (0..columns.len()).map(|i| format!("\"{}\" IS ?{}", columns[i], i + 1)).collect();
        let sql = format!("DELETE FROM \"{}\" WHERE {}", self.table, held.join(" AND "));
        conn.prepare_cached(&sql)?.execute(params_from_iter(row.values().map(sql_value)))
    }

    fn insert(&self, conn: &Connection, row: &Row) -> rusqlite::Result<usize> {
        let columns: Vec<String> = row.keys().map(|column| format!("\"{column}\"")).collect();
        let places: Vec<String> = (1..=columns.len()).map(|i| format!("?{i}")).collect();
        let sql =
            format!("INSERT INTO \"{}\" ({}) VALUES ({})", self.table, columns.join(", "), places.join(", "));
        conn.prepare_cached(&sql)?.execute(params_from_iter(row.values().map(sql_value)))
    }

    /// Only the columns that the step changed: another step may have changed others since.
    fn update(&self, conn: &Connection, before: &Row, after: &Row) -> rusqlite::Result<usize> {
        let changed: Vec<&String> =
            after.keys().filter(|column| before.get(*column) != after.get(*column)).collect();
        let n = changed.len();
        let set: Vec<String> =
            changed.iter().enumerate().map(|(i, c)| format!("\"{c}\" = ?{}", i + 1)).collect();
        let held: Vec<String> =
            changed.iter().enumerate().map(|(i, c)| format!("\"{c}\" IS ?{}", n + i + 1)).collect();
        // The key is compared as the recorder wrote it, whatever its columns.
        let keys: Vec<String> =
            self.key_columns(conn)?.iter().map(|column| format!("\"{column}\"")).collect();
        let sql = format!(
            "UPDATE \"{}\" SET {} WHERE {} AND json_array({}) = ?{}",
            self.table,
            set.join(", "),
            held.join(" AND "),
            keys.join(", "),
            2 * n + 1
        );
        let old = changed.iter().map(|column| sql_value(&before[*column]));
        let new = changed.iter().map(|column| sql_value(&after[*column]));
        let key = std::iter::once(Sql::Text(self.key.clone()));
        conn.prepare_cached(&sql)?.execute(params_from_iter(old.chain(new).chain(key)))
    }

    fn key_columns(&self, conn: &Connection) -> rusqlite::Result<Vec<String>> {
        conn.prepare_cached("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY cid")?
            .query_map([&self.table], |row| row.get(0))?
            .collect()
    }
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

/// The later step that stands in the way: it touched the same row, or a row that refers to it.
fn later(conn: &Connection, step: StepId, image: &Image) -> Result<Option<(StepId, Box<Deed>)>> {
    let mut clauses = vec!["(tbl = ?2 AND key = ?3)".to_owned()];
    for table in journal::tables(conn)? {
        let mut links =
            conn.prepare("SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = ?2")?;
        for column in links.query_map([&table.name, &image.table], |row| row.get::<_, String>(0))? {
            clauses.push(format!(
                "(tbl = '{}' AND json_array(json_extract(after, '$.{}')) = ?3)",
                table.name, column?
            ));
        }
    }
    let sql = format!(
        "SELECT j.id, j.deed FROM journal_images AS i JOIN journal AS j ON j.id = i.step_id
         WHERE j.id > ?1 AND j.undone_by IS NULL AND ({}) ORDER BY j.undoes IS NOT NULL, j.id DESC LIMIT 1",
        clauses.join(" OR ")
    );
    let found: Option<(StepId, String)> = conn
        .query_row(&sql, params![step, image.table, image.key], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    found.map(|(id, deed)| Ok::<_, StoreError>((id, Box::new(read_deed(&deed)?)))).transpose()
}
