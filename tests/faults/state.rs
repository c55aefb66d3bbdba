//! What is in a book after something broke: whether it is whole, and all its rows.

use std::path::Path;

use rusqlite::Connection;

use crate::dump::{Dump, Dumper};

/// Everything in a book, and how many steps its journal has.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    pub rows: Dump,
    pub steps: i64,
}

/// None where there is no book.
pub fn of(book: &Path) -> Option<State> {
    if !book.exists() {
        return None;
    }
    let conn = Connection::open(book).unwrap();
    let steps = conn.query_row("SELECT count(*) FROM journal", [], |row| row.get(0)).unwrap();
    let mut rows = Dumper::new(book).book();
    // What the clock says, where the home is, and what a file was that says one of them, is another each time.
    rows.retain(|(table, _), _| table != "written_files");
    for row in rows.iter_mut().filter(|((table, _), _)| table == "erasures").map(|(_, row)| row) {
        let mut erasure = crate::dump::row(row);
        erasure.insert("at".into(), "then".into());
        if !erasure["completed_at"].is_null() {
            erasure.insert("completed_at".into(), "later".into());
        }
        *row = serde_json::to_string(&erasure).unwrap();
    }
    Some(State { rows, steps })
}

/// What SQLite finds wrong with a file, if anything.
pub fn damage(book: &Path) -> Option<String> {
    let check = || -> rusqlite::Result<Option<String>> {
        let conn = Connection::open(book)?;
        let told: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        if told != "ok" {
            return Ok(Some(told));
        }
        let loose = conn.prepare("PRAGMA foreign_key_check")?.exists([])?;
        Ok(loose.then(|| "a foreign key leads nowhere".to_owned()))
    };
    check().unwrap_or_else(|error| Some(error.to_string()))
}

/// The rows in which two books differ.
pub fn difference(one: Option<&State>, other: Option<&State>) -> String {
    let (Some(one), Some(other)) = (one, other) else { return ", one is missing".into() };
    let rows = |state: &State| state.rows.clone().into_iter().collect::<std::collections::BTreeSet<_>>();
    let (one, other) = (rows(one), rows(other));
    format!(" {:#?}", one.symmetric_difference(&other).collect::<Vec<_>>())
}
