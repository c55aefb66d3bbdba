//! Which later step stands in the way of an undo: for the refusal, which names it.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use crate::domain::deed::Deed;
use crate::domain::id::StepId;
use crate::store::sql::quoted_text;
use crate::store::{Result, StoreError, journal};

use super::image::{Image, Row};
use super::read_deed;
use super::rules::RowKey;

type Later = Option<(StepId, Box<Deed>)>;

/// The newest step since that touched the same row, a row that refers to it, or one that it needs.
pub(super) fn on_row(conn: &Connection, step: StepId, by: StepId, image: &Image) -> Result<Later> {
    let mut which = vec![same(&image.table, "key", &image.key)];
    for table in journal::tables(conn)? {
        for (column, parent) in links(conn, &table.name)? {
            if parent == image.table {
                let refers = format!("json_array(json_extract(after, {}))", path(&column));
                which.push(same(&table.name, &refers, &image.key));
            }
            if table.name == image.table
                && let Some(Value::Number(number)) = image.before.as_ref().and_then(|row| row.get(&column))
            {
                which.push(same(&parent, "key", &format!("[{number}]")));
            }
        }
    }
    if let Some(before) = &image.before {
        which.extend(twins(conn, &image.table, before)?);
    }
    let found = conn.query_row(&newest(&which.join(" OR ")), params![step, by], |row| {
        Ok((row.get(0)?, row.get::<_, String>(1)?))
    });
    named(found.optional()?)
}

/// Rows that were given what is unique and belonged to this one.
fn twins(conn: &Connection, table: &str, row: &Row) -> Result<Vec<String>> {
    let mut query = conn.prepare(
        "SELECT group_concat(c.name, char(10)) FROM pragma_index_list(?1) AS i, pragma_index_info(i.name) AS c
         WHERE i.\"unique\" GROUP BY i.name",
    )?;
    let indexes = query.query_map([table], |row| row.get::<_, String>(0))?;
    let mut which = Vec::new();
    for columns in indexes {
        let columns = columns?;
        let equal: Vec<String> = columns
            .lines()
            .map(|column| {
                let value = row.get(column).map_or_else(|| "null".to_owned(), ToString::to_string);
                format!("json_quote(json_extract(after, {})) = {}", path(column), quoted_text(&value))
            })
            .collect();
        which.push(format!("(tbl = {} AND {})", quoted_text(table), equal.join(" AND ")));
    }
    Ok(which)
}

fn links(conn: &Connection, table: &str) -> Result<Vec<(String, String)>> {
    let mut query = conn.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
    let links = query.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(links.collect::<rusqlite::Result<_>>()?)
}

fn same(table: &str, what: &str, value: &str) -> String {
    format!("(tbl = {} AND {what} = {})", quoted_text(table), quoted_text(value))
}

fn path(column: &str) -> String {
    quoted_text(&format!("$.\"{column}\""))
}

/// The newest step since that touched one of these rows.
pub(super) fn on_rows(conn: &Connection, step: StepId, by: StepId, rows: &[RowKey]) -> Result<Later> {
    let mut newest_of_all: Later = None;
    for row in rows {
        let found = conn
            .prepare_cached(&newest("tbl = ?3 AND key = ?4"))?
            .query_row(params![step, by, row.table, row.key], |row| {
                Ok((row.get(0)?, row.get::<_, String>(1)?))
            });
        let found = named(found.optional()?)?;
        if found.as_ref().map(|(id, _)| *id) > newest_of_all.as_ref().map(|(id, _)| *id) {
            newest_of_all = found;
        }
    }
    Ok(newest_of_all)
}

/// A deed before an undo or a redo: that is what a person remembers.
fn newest(which: &str) -> String {
    format!(
        "SELECT j.id, j.deed FROM journal_images AS i JOIN journal AS j ON j.id = i.step_id
         WHERE j.id > ?1 AND j.id < ?2 AND j.undone_by IS NULL AND ({which})
         ORDER BY j.undoes IS NOT NULL, j.id DESC LIMIT 1"
    )
}

fn named(found: Option<(StepId, String)>) -> Result<Later> {
    found.map(|(id, deed)| Ok::<_, StoreError>((id, Box::new(read_deed(&deed)?)))).transpose()
}
