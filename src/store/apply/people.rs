//! People and their institutions; a whole list at once.

mod import;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::domain::deed::Deed;
use crate::domain::fold::{fold, name_key};
use crate::domain::id::{InstitutionId, PersonId};
use crate::domain::person::Details;
use crate::store::change::Enrol;
use crate::store::{Refusal, Result};

pub(super) use import::import;
pub use import::{Double, ImportReport, SameAs};

use super::enrolments;

pub(super) fn add(tx: &Connection, details: &Details, enrol: Option<Enrol>) -> Result<Deed> {
    let person = insert(tx, &details.clone().checked()?)?;
    if let Some(enrol) = enrol {
        enrolments::enrol(tx, person, enrol)?;
    }
    Ok(Deed::AddPerson { person })
}

pub(super) fn edit(
    tx: &Connection,
    person: PersonId,
    details: &Details,
    seen: Option<&Details>,
) -> Result<Deed> {
    let now = details_of(tx, person)?.ok_or(Refusal::NoSuch("person"))?;
    if seen.is_some_and(|seen| *seen != now) {
        return Err(Refusal::Changed.into());
    }
    update(tx, person, &details.clone().checked()?)?;
    Ok(Deed::EditPerson { person })
}

fn insert(tx: &Connection, details: &Details) -> Result<PersonId> {
    put(tx, None, details)?;
    Ok(PersonId(tx.last_insert_rowid()))
}

fn update(tx: &Connection, person: PersonId, details: &Details) -> Result<()> {
    put(tx, Some(person), details)
}

/// Writes somebody's row: a new one, or the one there is.
fn put(tx: &Connection, person: Option<PersonId>, details: &Details) -> Result<()> {
    let institution = institution(tx, &details.institution)?;
    tx.prepare_cached(
        "INSERT INTO people (id, given, family, sort_key, search_key, role, institution_id, email, phone, language)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (id) DO UPDATE SET (given, family, sort_key, search_key, role, institution_id, email, phone, language)
           = (excluded.given, excluded.family, excluded.sort_key, excluded.search_key, excluded.role,
              excluded.institution_id, excluded.email, excluded.phone, excluded.language)",
    )?
    .execute(params![
        person,
        details.given,
        details.family,
        details.sort_key(),
        search_key(details),
        details.role,
        institution,
        details.email,
        details.phone,
        details.language
    ])?;
    Ok(())
}

/// What a search looks through: names in both orders, e-mail up to its `@` (people share what follows),
/// digits of the telephone.
fn search_key(details: &Details) -> String {
    let digits: String = details.phone.chars().filter(char::is_ascii_digit).collect();
    let names = fold(&format!("{} {} {}", details.given, details.family, details.given));
    let mailbox = details.email.split('@').next().unwrap_or_default();
    [names, fold(mailbox), digits].join(" ").trim_end().to_owned()
}

/// The institution of this name, made when there is none; none for an empty name.
pub(super) fn institution(tx: &Connection, name: &str) -> Result<Option<InstitutionId>> {
    if name.is_empty() {
        return Ok(None);
    }
    let key = name_key(name);
    let known = tx
        .prepare_cached("SELECT id FROM institutions WHERE key = ?1")?
        .query_row([&key], |row| row.get(0))
        .optional()?;
    if known.is_some() {
        return Ok(known);
    }
    tx.prepare_cached("INSERT INTO institutions (name, key) VALUES (?1, ?2)")?.execute([name, &key])?;
    Ok(Some(InstitutionId(tx.last_insert_rowid())))
}

const DETAILS: &str =
    "SELECT p.id, p.given, p.family, p.role, coalesce(i.name, ''), p.email, p.phone, p.language
                       FROM people AS p LEFT JOIN institutions AS i ON i.id = p.institution_id";

fn row_to_details(row: &Row<'_>) -> rusqlite::Result<(PersonId, Details)> {
    let details = Details {
        given: row.get(1)?,
        family: row.get(2)?,
        role: row.get(3)?,
        institution: row.get(4)?,
        email: row.get(5)?,
        phone: row.get(6)?,
        language: row.get(7)?,
    };
    Ok((row.get(0)?, details))
}

pub(in crate::store) fn details_of(conn: &Connection, person: PersonId) -> Result<Option<Details>> {
    let sql = format!("{DETAILS} WHERE p.id = ?1");
    let found = conn.prepare_cached(&sql)?.query_row([person], row_to_details).optional()?;
    Ok(found.map(|(_, details)| details))
}
