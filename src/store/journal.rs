//! The recorder: temporary triggers, made from the schema, that keep every row a change touches.
//!
//! No command writes its own inverse, and a new table is recorded without a line here.

use std::fmt::Write;

use rusqlite::Connection;

use super::Result;
use super::sql::{quoted, quoted_text};

/// A table that is recorded.
pub(super) struct Table {
    /// Its name.
    pub name: String,
    /// Every column.
    pub columns: Vec<String>,
    /// The columns of its key.
    pub key: Vec<String>,
}

/// Tables that no undo may take back: the journal itself, the keys of the hashes, the references that are spent, how often
/// sessions were changed, files that left the book, and all that stays of who was erased.
const UNRECORDED: &str = "'journal', 'journal_images', 'secrets', 'spent_references', 'revisions', 'written_files',
    'cycle_figures', 'role_figures', 'session_figures', 'mark_figures', 'settled_allocations', 'erasures', 'forgotten'";

/// The tables of the book that are recorded; those of other programs (Litestream, say) are not.
pub(super) fn tables(conn: &Connection) -> Result<Vec<Table>> {
    let mut query = conn.prepare(&format!(
        "SELECT t.name, c.name, c.pk FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
         WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
           AND t.name NOT LIKE '\\_litestream%' ESCAPE '\\' AND t.name NOT IN ({UNRECORDED})
         ORDER BY t.name, c.cid",
    ))?;
    let mut rows = query.query([])?;
    let mut tables: Vec<Table> = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        if tables.last().is_none_or(|table| table.name != name) {
            tables.push(Table { name, columns: Vec::new(), key: Vec::new() });
        }
        if let Some(table) = tables.last_mut() {
            let column: String = row.get(1)?;
            if row.get::<_, i64>(2)? > 0 {
                table.key.push(column.clone());
            }
            table.columns.push(column);
        }
    }
    Ok(tables)
}

/// Starts recording on this connection; the step is the newest line of `journal`.
pub(super) fn record(conn: &Connection) -> Result<()> {
    let mut sql = String::new();
    for table in tables(conn)? {
        table.triggers(&mut sql);
    }
    Ok(conn.execute_batch(&sql)?)
}

/// Stops recording until [`record`] is called again; a rollback takes that back.
pub(super) fn stop(conn: &Connection) -> Result<()> {
    let mut query = conn.prepare(
        "SELECT name FROM temp.sqlite_schema WHERE type = 'trigger' AND name LIKE 'record\\_%' ESCAPE '\\'",
    )?;
    let triggers: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for trigger in triggers {
        conn.execute_batch(&format!("DROP TRIGGER temp.{}", quoted(&trigger)))?;
    }
    Ok(())
}

impl Table {
    fn triggers(&self, sql: &mut String) {
        let all = |row: &str, columns: &[String], join: &str, each: &dyn Fn(&str, &str) -> String| {
            columns.iter().map(|column| each(row, column)).collect::<Vec<_>>().join(join)
        };
        let value = |row: &str, column: &str| format!("{row}.{}", quoted(column));
        let differs =
            |_: &str, column: &str| format!("{} IS NOT {}", value("OLD", column), value("NEW", column));
        let pair = |row: &str, column: &str| format!("{}, {}", quoted_text(column), value(row, column));
        let image = |row: &str| format!("json_object({})", all(row, &self.columns, ", ", &pair));
        let changed = format!("WHEN {}", all("", &self.columns, " OR ", &differs));
        for (event, when, row, before, after) in [
            ("INSERT", "", "NEW", "NULL".to_owned(), image("NEW")),
            ("UPDATE", changed.as_str(), "NEW", image("OLD"), image("NEW")),
            ("DELETE", "", "OLD", image("OLD"), "NULL".to_owned()),
        ] {
            // Writing to a String cannot fail.
            let _ = write!(
                sql,
                "CREATE TEMP TRIGGER {trigger} AFTER {event} ON main.{table} {when} BEGIN
                   INSERT INTO journal_images (step_id, tbl, key, before, after)
                   VALUES ((SELECT max(id) FROM journal), {name}, json_array({key}), {before}, {after});
                 END;",
                trigger = quoted(&format!("record_{}_{event}", self.name)),
                table = quoted(&self.name),
                name = quoted_text(&self.name),
                key = all(row, &self.key, ", ", &value),
            );
        }
    }
}
