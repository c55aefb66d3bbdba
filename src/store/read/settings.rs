//! Settings kept in the book.

use rusqlite::{Connection, OptionalExtension};

use crate::domain::account::{Account, ReferenceField};
use crate::domain::iban::{Bic, Iban};
use crate::domain::setting::Setting;
use crate::store::{Result, Store};

impl Store {
    /// The value of a setting: what was chosen, else the default.
    pub fn setting(&self, setting: Setting) -> Result<String> {
        self::setting(&self.conn, setting)
    }

    /// How long people are kept after the end of a cycle, in days.
    pub fn keep_days(&self) -> Result<u64> {
        Ok(self.setting(Setting::KeepDays)?.parse().unwrap_or(Setting::KEEP_DAYS))
    }

    /// The account that fees are paid to, once somebody gave it.
    pub fn account(&self) -> Result<Option<Account>> {
        let beneficiary = self.setting(Setting::Beneficiary)?;
        let iban = Iban::parse(&self.setting(Setting::Iban)?).ok();
        let bic = Bic::parse(&self.setting(Setting::Bic)?);
        let reference = ReferenceField::from_word(&self.setting(Setting::QrReference)?).unwrap_or_default();
        Ok(iban.filter(|_| !beneficiary.is_empty()).map(|iban| Account { beneficiary, iban, bic, reference }))
    }
}

/// The value of a setting: what was chosen, else the default.
pub(in crate::store) fn setting(conn: &Connection, setting: Setting) -> Result<String> {
    let mut query = conn.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
    let chosen: Option<String> = query.query_row([setting.word()], |row| row.get(0)).optional()?;
    Ok(chosen.unwrap_or_else(|| setting.default().to_owned()))
}
