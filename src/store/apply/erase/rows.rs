//! What happens to each table: which of its rows an erasure is about. What it does to them stands in the list of columns.

use rusqlite::Connection;

use crate::clock;
use crate::domain::erasure::ErasureFigures;
use crate::store::Result;
use crate::store::columns::{AtEnd, COLUMNS, Column};
use crate::store::sql::Moment;

/// A table of which something goes.
struct Rows {
    table: &'static str,
    /// The rows that go.
    goes: Option<&'static str>,
    /// The rows of which columns are emptied.
    emptied: Option<&'static str>,
}

const fn gone(table: &'static str, rows: &'static str) -> Rows {
    Rows { table, goes: Some(rows), emptied: None }
}

const fn emptied(table: &'static str, rows: &'static str) -> Rows {
    Rows { table, goes: None, emptied: Some(rows) }
}

/// In such an order that nothing refers to what is gone.
const ROWS: &[Rows] = &[
    gone("marks", "session_id IN gone_sessions OR person_id IN gone_people"),
    // The words of the bank of questions say what a session was about, and name nobody.
    gone("questions", "session_id IN gone_sessions AND theme NOT IN bank_themes"),
    gone("allocations", "enrolment_id IN gone_enrolments"),
    // What others share keeps what is theirs.
    emptied(
        "payments",
        "id IN gone_payments AND (reference IN gone_references
           OR NOT EXISTS (SELECT 1 FROM allocations WHERE payment_id = payments.id))",
    ),
    emptied(
        "payment_references",
        "enrolment_id IN gone_enrolments
           OR batch_id IN (SELECT id FROM batches WHERE cycle_id IN gone_cycles)",
    ),
    gone("batches", "cycle_id IN gone_cycles"),
    Rows {
        table: "sightings",
        goes: Some("movement_id IN gone_lines"),
        emptied: Some("movement_id IN bare_lines"),
    },
    Rows { table: "movements", goes: Some("id IN gone_lines"), emptied: Some("id IN bare_lines") },
    gone("enrolments", "id IN gone_enrolments"),
    gone("people", "id IN gone_people"),
    gone("animators", "cycle_id IN gone_cycles"),
    emptied("sessions", "id IN gone_sessions"),
    gone("journal_images", "1"),
    gone("journal", "id NOT IN kept_steps"),
];

/// Takes all of it, and counts the texts.
pub(super) fn take(tx: &Connection, figures: &mut ErasureFigures) -> Result<()> {
    tx.execute("UPDATE movements SET forgotten = 1 WHERE id IN bare_lines", [])?;
    // Where they were held is told in calendars.
    tx.execute(
        "UPDATE revisions SET number = number + 1, at = ?1
         WHERE session_id IN (SELECT id FROM sessions WHERE id IN gone_sessions AND place <> '')",
        [Moment(clock::now())],
    )?;
    for rows in ROWS {
        for which in [rows.goes, rows.emptied].into_iter().flatten() {
            figures.texts += texts(tx, rows.table, which)?;
        }
        if let Some(which) = rows.emptied {
            empty(tx, rows.table, which)?;
        }
        if let Some(which) = rows.goes {
            tx.execute(&format!("DELETE FROM {} WHERE {which}", rows.table), [])?;
        }
    }
    Ok(())
}

fn columns_of(table: &str) -> impl Iterator<Item = &'static Column> {
    COLUMNS.iter().filter(move |column| column.table == table)
}

/// How many texts that somebody typed are in these rows.
fn texts(tx: &Connection, table: &str, which: &str) -> Result<u32> {
    let mut texts = 0;
    for column in columns_of(table).filter(|column| column.naming.is_some()) {
        let sql = format!("SELECT count(*) FROM {table} WHERE ({which}) AND {} <> ''", column.name);
        texts += tx.query_row(&sql, [], |row| row.get::<_, u32>(0))?;
    }
    Ok(texts)
}

fn empty(tx: &Connection, table: &str, which: &str) -> Result<()> {
    let columns = columns_of(table).filter(|column| column.at_end == AtEnd::Empty);
    let set: Vec<String> = columns.map(|column| emptying(tx, column)).collect::<Result<_>>()?;
    tx.execute(&format!("UPDATE {table} SET {} WHERE {which}", set.join(", ")), [])?;
    Ok(())
}

/// `name = ''` or `name = NULL`. A text that is there stays there, without a word: a session that was called off stays
/// called off.
pub(super) fn emptying(tx: &Connection, column: &Column) -> Result<String> {
    let Column { table, name, .. } = column;
    let sql = "SELECT \"notnull\" FROM pragma_table_info(?1) WHERE name = ?2";
    let filled: bool = tx.query_row(sql, [table, name], |row| row.get(0))?;
    Ok(match (filled, column.naming) {
        (true, _) => format!("{name} = ''"),
        (false, Some(_)) => format!("{name} = iif({name} IS NULL, NULL, '')"),
        (false, None) => format!("{name} = NULL"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of no table that holds anything of anybody, or that may name somebody, is anything forgotten.
    #[test]
    fn the_list_of_columns_is_reached() {
        // Files are taken back one by one once the transaction is through.
        for column in COLUMNS.iter().filter(|column| column.table != "written_files") {
            let rows = ROWS.iter().find(|rows| rows.table == column.table);
            let reached = match column.at_end {
                AtEnd::Keep => true,
                AtEnd::Empty => rows.is_some_and(|rows| rows.emptied.is_some()),
                AtEnd::Delete => rows.is_some_and(|rows| rows.goes.is_some()),
            };
            assert!(reached, "{}.{}", column.table, column.name);
        }
        for rows in ROWS {
            let any = |what| columns_of(rows.table).any(|column| column.at_end == what);
            assert!(rows.emptied.is_none() || any(AtEnd::Empty), "{}", rows.table);
            assert!(rows.goes.is_none() || any(AtEnd::Delete) || rows.emptied.is_some(), "{}", rows.table);
        }
    }
}
