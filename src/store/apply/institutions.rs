//! The directory: institutions, and the steps of their teams.

mod import;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::deed::Deed;
use crate::domain::fold::{name_key, stored_line};
use crate::domain::id::InstitutionId;
use crate::domain::institution::{InstitutionDetails, TeamStep};
use crate::store::sql::Day;
use crate::store::{Refusal, Result};

pub(super) use import::import;

pub(super) fn add(tx: &Connection, details: &InstitutionDetails) -> Result<Deed> {
    let details = details.checked().ok_or(Refusal::InstitutionName)?;
    free(tx, &details.name, None)?;
    Ok(Deed::AddInstitution { institution: insert(tx, &details)? })
}

pub(super) fn edit(
    tx: &Connection,
    institution: InstitutionId,
    details: &InstitutionDetails,
    seen: Option<&InstitutionDetails>,
) -> Result<Deed> {
    let now = details_of(tx, institution)?.ok_or(Refusal::NoSuch("institution"))?;
    if seen.is_some_and(|seen| *seen != now) {
        return Err(Refusal::Changed.into());
    }
    let details = details.checked().ok_or(Refusal::InstitutionName)?;
    free(tx, &details.name, Some(institution))?;
    update(tx, institution, &details)?;
    Ok(Deed::EditInstitution { institution })
}

#[allow(clippy::option_option)] // whether it was looked at, and what was seen there
pub(super) fn set_step(
    tx: &Connection,
    (institution, team, step): (InstitutionId, &str, TeamStep),
    on: Option<NaiveDate>,
    seen: Option<Option<NaiveDate>>,
) -> Result<Deed> {
    details_of(tx, institution)?.ok_or(Refusal::NoSuch("institution"))?;
    let team = team_of(tx, institution, team)?;
    let now = reached(tx, institution, &team, step)?;
    if seen.is_some_and(|seen| seen != now) {
        return Err(Refusal::Changed.into());
    }
    match on {
        Some(on) => reach(tx, institution, &team, step, on)?,
        None => {
            tx.prepare_cached(
                "DELETE FROM team_steps WHERE institution_id = ?1 AND team = ?2 AND step = ?3",
            )?
            .execute(params![institution, team, step])?;
        }
    }
    Ok(Deed::SetTeamStep { institution, step, on })
}

/// Nobody else has this name.
fn free(tx: &Connection, name: &str, own: Option<InstitutionId>) -> Result<()> {
    match find(tx, name)?.filter(|found| Some(*found) != own) {
        None => Ok(()),
        Some(other) => {
            let other = details_of(tx, other)?.map(|details| details.name).unwrap_or_default();
            Err(Refusal::InstitutionTaken(other).into())
        }
    }
}

fn find(tx: &Connection, name: &str) -> Result<Option<InstitutionId>> {
    let mut query = tx.prepare_cached("SELECT id FROM institutions WHERE key = ?1")?;
    Ok(query.query_row([name_key(name)], |row| row.get(0)).optional()?)
}

fn insert(tx: &Connection, details: &InstitutionDetails) -> Result<InstitutionId> {
    let InstitutionDetails { name, sector, address, room } = details;
    tx.prepare_cached(
        "INSERT INTO institutions (name, key, sector, address, room) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![name, name_key(name), sector, address, room])?;
    Ok(InstitutionId(tx.last_insert_rowid()))
}

fn update(tx: &Connection, institution: InstitutionId, details: &InstitutionDetails) -> Result<()> {
    let InstitutionDetails { name, sector, address, room } = details;
    tx.prepare_cached(
        "UPDATE institutions SET name = ?2, key = ?3, sector = ?4, address = ?5, room = ?6 WHERE id = ?1",
    )?
    .execute(params![institution, name, name_key(name), sector, address, room])?;
    Ok(())
}

fn details_of(tx: &Connection, institution: InstitutionId) -> Result<Option<InstitutionDetails>> {
    let mut query =
        tx.prepare_cached("SELECT name, sector, address, room FROM institutions WHERE id = ?1")?;
    let details = query.query_row([institution], |row| {
        Ok(InstitutionDetails {
            name: row.get(0)?,
            sector: row.get(1)?,
            address: row.get(2)?,
            room: row.get(3)?,
        })
    });
    Ok(details.optional()?)
}

/// The name of a team as the book spells it already, else as it is written here.
fn team_of(tx: &Connection, institution: InstitutionId, team: &str) -> Result<String> {
    let team = stored_line(team);
    let mut query = tx.prepare_cached("SELECT DISTINCT team FROM team_steps WHERE institution_id = ?1")?;
    let known = query.query_map([institution], |row| row.get::<_, String>(0))?;
    let known: Vec<String> = known.collect::<rusqlite::Result<_>>()?;
    Ok(known.into_iter().find(|known| name_key(known) == name_key(&team)).unwrap_or(team))
}

fn reached(
    tx: &Connection,
    institution: InstitutionId,
    team: &str,
    step: TeamStep,
) -> Result<Option<NaiveDate>> {
    let mut query = tx.prepare_cached(
        "SELECT reached_on FROM team_steps WHERE institution_id = ?1 AND team = ?2 AND step = ?3",
    )?;
    let on = query.query_row(params![institution, team, step], |row| row.get::<_, Day>(0)).optional()?;
    Ok(on.map(|on| on.0))
}

fn reach(
    tx: &Connection,
    institution: InstitutionId,
    team: &str,
    step: TeamStep,
    on: NaiveDate,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO team_steps (institution_id, team, step, reached_on) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (institution_id, team, step) DO UPDATE SET reached_on = excluded.reached_on",
    )?
    .execute(params![institution, team, step, Day(on)])?;
    Ok(())
}
