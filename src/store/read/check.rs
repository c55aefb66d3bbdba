//! Whether the book is whole, and how much is in it.

mod rules;

use rusqlite::Connection;

use crate::store::{BookError, Result, Store, StoreError};

pub use rules::{Broken, Rule};

/// What a thorough look found; all empty when the book is whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Health {
    /// What SQLite says of the pages.
    pub damage: Vec<String>,
    /// Tables with rows that refer to nothing.
    pub dangling: Vec<String>,
    /// Rules that rows break; none is asked of a damaged book.
    pub broken: Vec<Broken>,
}

impl Health {
    /// Whether file and references are in order, whatever the rules say.
    pub fn is_whole(&self) -> bool {
        self.damage.is_empty() && self.dangling.is_empty()
    }

    /// So damaged that SQLite gives up before it can list what is wrong; in its words.
    fn unreadable() -> Health {
        Health { damage: vec!["database disk image is malformed".to_owned()], ..Health::default() }
    }
}

/// How much is in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Counts {
    pub people: u64,
    pub cycles: u64,
    pub marks: u64,
    pub payments: u64,
    pub steps: u64,
}

impl Store {
    /// Reads every page, then asks every rule.
    pub fn check(&self) -> Result<Health> {
        let mut health = match health(&self.conn) {
            Err(StoreError::Book(BookError::Corrupt)) => return Ok(Health::unreadable()),
            other => other?,
        };
        if health.is_whole() {
            health.broken = rules::broken(&self.conn)?;
        }
        Ok(health)
    }

    /// How much is in the book.
    pub fn counts(&self) -> Result<Counts> {
        counts(&self.conn)
    }
}

/// Reads every page.
pub(in crate::store) fn health(conn: &Connection) -> Result<Health> {
    let lines = |sql: &str| -> Result<Vec<String>> {
        let mut query = conn.prepare(sql)?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    let mut damage = lines("PRAGMA integrity_check(20)")?;
    damage.retain(|line| line != "ok");
    let dangling = lines("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")?;
    Ok(Health { damage, dangling, broken: Vec::new() })
}

/// How much is in a book.
pub(in crate::store) fn counts(conn: &Connection) -> Result<Counts> {
    let count = |table: &str| -> Result<u64> {
        let n: i64 = conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
        Ok(n.unsigned_abs())
    };
    Ok(Counts {
        people: count("people")?,
        cycles: count("cycles")?,
        marks: count("marks")?,
        payments: count("payments")?,
        steps: count("journal")?,
    })
}
