//! Search: people and institutions, accents and case ignored.

use rusqlite::{OptionalExtension, ToSql, params_from_iter};

use crate::domain::fold::fold;
use crate::domain::id::{CycleId, InstitutionId, PersonId};
use crate::domain::person::{Role, full_name};
use crate::store::{Result, Store};

/// What a search found.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)] // the names say it
pub struct Found {
    pub people: Vec<FoundPerson>,
    pub institutions: Vec<FoundInstitution>,
}

/// Somebody found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct FoundPerson {
    pub id: PersonId,
    pub given: String,
    pub family: String,
    pub role: Option<Role>,
    pub institution: String,
    pub email: String,
    pub phone: String,
    /// The cycles they are in, the newest first.
    pub cycles: Vec<(CycleId, String)>,
}

impl FoundPerson {
    /// The name as shown.
    pub fn name(&self) -> String {
        full_name(&self.given, &self.family)
    }
}

/// An institution found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct FoundInstitution {
    pub id: InstitutionId,
    pub name: String,
    pub sector: String,
    pub address: String,
    /// How many of the book's people work there.
    pub people: u32,
}

/// Where the nth word may stand; in the whole e-mail address only if it looks like a part of one.
fn place(n: usize, word: &str) -> String {
    let address =
        if word.contains(['@', '.']) { format!("OR instr(lower(p.email), ?{n})") } else { String::new() };
    format!(
        "(instr(p.search_key, ?{n}) {address}
          OR p.institution_id IN (SELECT id FROM institutions WHERE instr(key, ?{n})))"
    )
}

impl Store {
    /// People whose name, e-mail, telephone or institution contains every word of the text; then institutions,
    /// these by name and by sector.
    pub fn find(&self, text: &str, limit: u32) -> Result<Found> {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return Ok(Found::default());
        }
        Ok(Found {
            people: self.find_people(&words, limit)?,
            institutions: self.find_institutions(&words, limit)?,
        })
    }

    fn find_people(&self, words: &[&str], limit: u32) -> Result<Vec<FoundPerson>> {
        let places: Vec<String> = (1..).zip(words).map(|(n, word)| place(n, word)).collect();
        let sql = format!(
            "SELECT p.id, p.given, p.family, p.role, coalesce(i.name, ''), p.email, p.phone
             FROM people AS p LEFT JOIN institutions AS i ON i.id = p.institution_id
             WHERE {} ORDER BY instr(' ' || p.search_key, ' ' || ?1) = 0, p.sort_key, p.id LIMIT {limit}",
            places.join(" AND ")
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(params_from_iter(words.iter().map(|word| word as &dyn ToSql)), |row| {
            Ok(FoundPerson {
                id: row.get(0)?,
                given: row.get(1)?,
                family: row.get(2)?,
                role: row.get(3)?,
                institution: row.get(4)?,
                email: row.get(5)?,
                phone: row.get(6)?,
                cycles: Vec::new(),
            })
        })?;
        let mut people = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        for person in &mut people {
            person.cycles = self.cycles_of(person.id)?;
        }
        Ok(people)
    }

    fn find_institutions(&self, words: &[&str], limit: u32) -> Result<Vec<FoundInstitution>> {
        let mut wanted: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let mut places = Vec::with_capacity(words.len());
        for (n, word) in (1..).zip(words) {
            // Sectors are few; they stand as they were written, and only here are they folded.
            let of_sector = self.sectors_with(word)?.into_iter().map(|sector| {
                wanted.push(sector);
                format!(" OR sector = ?{}", wanted.len())
            });
            places.push(format!("(instr(key, ?{n}){})", of_sector.collect::<String>()));
        }
        let sql = format!(
            "SELECT id, name, sector, address, (SELECT count(*) FROM people WHERE institution_id = institutions.id)
             FROM institutions WHERE {} ORDER BY key LIMIT {limit}",
            places.join(" AND ")
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(params_from_iter(wanted), |row| {
            Ok(FoundInstitution {
                id: row.get(0)?,
                name: row.get(1)?,
                sector: row.get(2)?,
                address: row.get(3)?,
                people: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The sectors that a word is in, as they were written.
    fn sectors_with(&self, word: &str) -> Result<Vec<String>> {
        let mut query =
            self.conn.prepare_cached("SELECT DISTINCT sector FROM institutions WHERE sector <> ''")?;
        let rows = query.query_map([], |row| row.get::<_, String>(0))?;
        let mut sectors = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        sectors.retain(|sector| fold(sector).contains(word));
        Ok(sectors)
    }

    fn cycles_of(&self, person: PersonId) -> Result<Vec<(CycleId, String)>> {
        let mut query = self.conn.prepare_cached(
            "SELECT c.id, c.name FROM enrolments AS e JOIN cycles AS c ON c.id = e.cycle_id
             WHERE e.person_id = ?1 ORDER BY c.starts_on DESC, c.id DESC",
        )?;
        let rows = query.query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The person with this number.
    pub fn person_name(&self, id: PersonId) -> Result<Option<String>> {
        let mut query = self.conn.prepare_cached("SELECT given, family FROM people WHERE id = ?1")?;
        let name =
            query.query_row([id], |row| Ok(full_name(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?)));
        Ok(name.optional()?)
    }
}
