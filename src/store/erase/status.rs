//! What the book holds on whom, and from when it must not.

use chrono::NaiveDate;

use crate::domain::question::Question;
use crate::store::columns::{COLUMNS, Holds};
use crate::store::sql::{Day, Moment, quoted_text};
use crate::store::{BookError, Result, Store, backups_of};

use super::{CyclePrivacy, PastErasure, Privacy};

impl Store {
    /// What the book holds on whom.
    pub fn privacy(&self, _today: NaiveDate) -> Result<Privacy> {
        let loose = "SELECT count(*) FROM people WHERE id NOT IN (SELECT person_id FROM enrolments)";
        Ok(Privacy {
            cycles: self.cycles_held()?,
            loose: self.conn.query_row(loose, [], |row| row.get(0))?,
            columns: self.columns_held()?,
            backups: backups_of(&self.path),
            files: self.written_files()?,
            erasures: self.erasures()?,
        })
    }

    /// The erasures that were, the newest first.
    pub fn erasures(&self) -> Result<Vec<PastErasure>> {
        let mut query = self.conn.prepare(
            "SELECT e.id, e.at, c.name, e.figures, e.completed_at IS NOT NULL, e.cycle_id
             FROM erasures AS e LEFT JOIN cycles AS c ON c.id = e.cycle_id ORDER BY e.id DESC",
        )?;
        let rows = query.query_map([], |row| {
            let (at, figures) = (row.get::<_, Moment>(1)?.0, row.get::<_, String>(3)?);
            Ok((row.get(0)?, at, row.get(2)?, figures, row.get(4)?, row.get(5)?))
        })?;
        rows.map(|row| {
            let (id, at, cycle, figures, complete, cycle_id) = row?;
            let figures = serde_json::from_str(&figures).map_err(|_| BookError::Corrupt)?;
            Ok(PastErasure { id, at, cycle_id, cycle, figures, complete })
        })
        .collect()
    }

    fn cycles_held(&self) -> Result<Vec<CyclePrivacy>> {
        let mut query = self.conn.prepare(
            "SELECT c.id, c.name, c.erase_on, c.erased_on, count(e.id),
                    count(e.id) FILTER (WHERE e.consent_on IS NULL)
             FROM cycles AS c LEFT JOIN enrolments AS e ON e.cycle_id = c.id
             GROUP BY c.id HAVING count(e.id) > 0 OR c.erased_on IS NOT NULL ORDER BY c.erase_on, c.id",
        )?;
        let rows = query.query_map([], |row| {
            Ok(CyclePrivacy {
                id: row.get(0)?,
                name: row.get(1)?,
                erase_on: row.get::<_, Day>(2)?.0,
                erased_on: row.get::<_, Option<Day>>(3)?.map(|day| day.0),
                people: row.get(4)?,
                without_consent: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn columns_held(&self) -> Result<Vec<(&'static str, &'static str, u64)>> {
        // The words of the bank of questions are nobody's.
        let bank: Vec<String> = Question::built_in().iter().map(|one| quoted_text(&one.id)).collect();
        let bank = bank.join(", ");
        let mut held = Vec::new();
        for column in COLUMNS.iter().filter(|column| column.holds == Holds::Personal) {
            let (table, name) = (column.table, column.name);
            let own =
                if table == "questions" { format!("AND {name} NOT IN ({bank})") } else { String::new() };
            let sql = format!("SELECT count(*) FROM {table} WHERE {name} <> '' {own}");
            let rows: i64 = self.conn.query_row(&sql, [], |row| row.get(0))?;
            if rows > 0 {
                held.push((table, name, rows.unsigned_abs()));
            }
        }
        Ok(held)
    }
}
