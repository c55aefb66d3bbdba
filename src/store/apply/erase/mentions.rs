//! Texts of rows that stay: where they name somebody who goes they are emptied, whatever they were about.

use rusqlite::Connection;

use crate::domain::erasure::mention::Names;
use crate::store::Result;
use crate::store::columns::{AtEnd, COLUMNS, Column};

use super::{Taken, rows};

pub(super) fn empty(tx: &Connection, names: &Names, taken: &mut Taken) -> Result<()> {
    for column in COLUMNS {
        let Some(naming) = column.naming else { continue };
        let Column { table, name, .. } = column;
        let which = format!("{name} = ?1");
        let take = match naming {
            AtEnd::Delete => format!("DELETE FROM {table} WHERE {which}"),
            _ => format!("UPDATE {table} SET {} WHERE {which}", rows::emptying(tx, column)?),
        };
        let emptied: usize = naming_texts(tx, column, names)?
            .iter()
            .map(|text| tx.execute(&take, [text]))
            .sum::<rusqlite::Result<usize>>()?;
        if emptied > 0 {
            taken.figures.texts += u32::try_from(emptied).unwrap_or(u32::MAX);
            taken.mentions.push((table, name));
        }
    }
    Ok(())
}

fn naming_texts(tx: &Connection, column: &Column, names: &Names) -> Result<Vec<String>> {
    let Column { table, name, .. } = column;
    let mut query = tx.prepare(&format!("SELECT DISTINCT {name} FROM {table} WHERE {name} <> ''"))?;
    let texts = query.query_map([], |row| row.get(0))?;
    let mut texts: Vec<String> = texts.collect::<rusqlite::Result<_>>()?;
    texts.retain(|text| names.are_in(text));
    Ok(texts)
}
