//! Who receives sessions.

use rusqlite::{Connection, params};

use super::Found;
use crate::domain::deed::Deed;
use crate::domain::id::InstitutionId;
use crate::store::change::HostChoice;
use crate::store::{Refusal, Result};

/// All or nothing; who received a session that was held may be put right.
pub(in crate::store::apply) fn set_hosts(tx: &Connection, choices: &[HostChoice]) -> Result<Deed> {
    for choice in choices {
        let found = Found::standing(tx, choice.session)?;
        if choice.seen.is_some_and(|seen| seen != found.host) {
            return Err(Refusal::Changed.into());
        }
        if let Some(host) = choice.host {
            exists(tx, host)?;
        }
        tx.prepare_cached("UPDATE sessions SET host_id = ?2 WHERE id = ?1")?
            .execute(params![choice.session, choice.host])?;
    }
    Ok(match choices {
        [one] => Deed::SetHost { session: one.session, host: one.host },
        several => Deed::SetHosts { count: u32::try_from(several.len()).unwrap_or(u32::MAX) },
    })
}

fn exists(tx: &Connection, institution: InstitutionId) -> Result<()> {
    let known = tx.prepare_cached("SELECT 1 FROM institutions WHERE id = ?1")?.exists([institution])?;
    if known { Ok(()) } else { Err(Refusal::NoSuch("institution").into()) }
}
