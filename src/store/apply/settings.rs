//! What the book remembers for everyone who opens it.

use rusqlite::{Connection, params};

use crate::domain::deed::Deed;
use crate::domain::fold::stored;
use crate::domain::setting::Setting;
use crate::store::{Refusal, Result};

/// An empty value goes back to the default.
pub(super) fn set(tx: &Connection, values: &[(Setting, String)]) -> Result<Deed> {
    for (setting, value) in values {
        set_one(tx, *setting, &stored(value))?;
    }
    let keys: Vec<&str> = values.iter().map(|(setting, _)| setting.word()).collect();
    Ok(Deed::Configure { key: keys.join(",") })
}

fn set_one(tx: &Connection, setting: Setting, value: &str) -> Result<()> {
    let key = setting.word();
    if !value.is_empty() && !setting.takes(value) {
        return Err(Refusal::Setting(setting).into());
    }
    if value.is_empty() {
        tx.execute("DELETE FROM settings WHERE key = ?1", [key])?;
    } else {
        tx.execute(
            "INSERT INTO settings VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, setting.kept(value)],
        )?;
    }
    Ok(())
}
