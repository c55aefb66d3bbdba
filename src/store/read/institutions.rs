//! The directory of institutions: who they are, who works there, how far their teams are, when they hosted.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};

use crate::domain::fold::{fold, name_key};
use crate::domain::id::{InstitutionId, PersonId, SessionId};
use crate::domain::institution::{InstitutionDetails, InstitutionRow, Team, TeamStep};
use crate::domain::person::{Role, full_name};
use crate::store::sql::Day;
use crate::store::{Result, Store};

/// An institution of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Institution {
    pub id: InstitutionId,
    pub details: InstitutionDetails,
    /// How many of the book's people work there.
    pub people: u32,
    /// Those that are on their way to a peer helper, by name.
    pub teams: Vec<Team>,
    /// How often it received a group, up to today.
    pub hosted: u32,
    /// When last.
    pub hosted_last: Option<NaiveDate>,
}

impl Institution {
    /// The furthest step that one of its teams is at.
    pub fn step(&self) -> Option<TeamStep> {
        self.teams.iter().filter_map(Team::step).max()
    }

    /// The steps and days of a team of this name, however it is written.
    pub fn team(&self, name: &str) -> Option<&Team> {
        self.teams.iter().find(|team| name_key(&team.name) == name_key(name))
    }

    /// Whether name and sector have every word of a text.
    pub fn fits(&self, text: &str) -> bool {
        let said = fold(&format!("{} {}", self.details.name, self.details.sector));
        fold(text).split(' ').all(|word| said.contains(word))
    }

    /// The lines of a list that say all of it: one a team, one without a team where there is none.
    pub fn rows(&self) -> Vec<InstitutionRow> {
        let row = |team: &Team| InstitutionRow {
            line: 0,
            details: self.details.clone(),
            team: team.name.clone(),
            steps: team.steps.clone(),
        };
        if self.teams.is_empty() { vec![row(&Team::default())] } else { self.teams.iter().map(row).collect() }
    }
}

/// Everything the book says of an institution.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct InstitutionCard {
    pub institution: Institution,
    pub people: Vec<Colleague>,
    /// What it hosts or hosted, the newest first; called off ones are none.
    pub sessions: Vec<Hosted>,
}

/// Somebody who works at an institution.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Colleague {
    pub id: PersonId,
    pub name: String,
    pub role: Option<Role>,
}

/// A session at an institution.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Hosted {
    pub id: SessionId,
    pub date: NaiveDate,
    /// The name of its cycle.
    pub cycle: String,
}

/// `?1` is today. A session that was held elsewhere was not at its host's.
const INSTITUTIONS: &str = "
    SELECT i.id, i.name, i.sector, i.address, i.room,
      (SELECT count(*) FROM people WHERE institution_id = i.id), count(s.id), max(s.date)
    FROM institutions AS i
    LEFT JOIN sessions AS s ON s.host_id = i.id AND s.date <= ?1 AND s.cancelled_reason IS NULL AND s.place = ''";

fn row_to_institution(row: &Row<'_>) -> rusqlite::Result<Institution> {
    Ok(Institution {
        id: row.get(0)?,
        details: InstitutionDetails {
            name: row.get(1)?,
            sector: row.get(2)?,
            address: row.get(3)?,
            room: row.get(4)?,
        },
        people: row.get(5)?,
        teams: Vec::new(),
        hosted: row.get(6)?,
        hosted_last: row.get::<_, Option<Day>>(7)?.map(|day| day.0),
    })
}

impl Store {
    /// Every institution, by name.
    pub fn institutions(&self, today: NaiveDate) -> Result<Vec<Institution>> {
        let sql = format!("{INSTITUTIONS} GROUP BY i.id ORDER BY i.key, i.id");
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map([Day(today)], row_to_institution)?;
        let mut all: Vec<Institution> = rows.collect::<rusqlite::Result<_>>()?;
        let mut teams = self.teams(None)?;
        for institution in &mut all {
            institution.teams = teams.remove(&institution.id).unwrap_or_default();
        }
        Ok(all)
    }

    /// The card of an institution.
    pub fn institution(&self, id: InstitutionId, today: NaiveDate) -> Result<Option<InstitutionCard>> {
        let sql = format!("{INSTITUTIONS} WHERE i.id = ?2 GROUP BY i.id");
        let mut query = self.conn.prepare_cached(&sql)?;
        let mut rows = query.query_map(params![Day(today), id], row_to_institution)?;
        let Some(institution) = rows.next().transpose()? else { return Ok(None) };
        let teams = self.teams(Some(id))?.remove(&id).unwrap_or_default();
        Ok(Some(InstitutionCard {
            institution: Institution { teams, ..institution },
            people: self.colleagues(id)?,
            sessions: self.hosted(id)?,
        }))
    }

    /// Institutions that a text means: by number, by the whole name, else every one whose name has all of its words.
    pub fn institutions_named(&self, text: &str) -> Result<Vec<(InstitutionId, String)>> {
        let mut query = self.conn.prepare_cached("SELECT id, name FROM institutions ORDER BY key, id")?;
        let all: Vec<(InstitutionId, String)> =
            query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        let wanted = fold(text);
        let is = |name: &str| name == text.trim() || (!wanted.is_empty() && fold(name) == wanted);
        let one = all.iter().find(|(id, _)| id.to_string() == text.trim());
        if let Some(one) = one.or_else(|| all.iter().find(|(_, name)| is(name))) {
            return Ok(vec![one.clone()]);
        }
        let has = |name: &str| !wanted.is_empty() && wanted.split(' ').all(|word| fold(name).contains(word));
        Ok(all.into_iter().filter(|(_, name)| has(name)).collect())
    }

    /// The teams of one institution or of all.
    fn teams(&self, only: Option<InstitutionId>) -> Result<HashMap<InstitutionId, Vec<Team>>> {
        let mut query = self.conn.prepare_cached(
            "SELECT institution_id, team, step, reached_on FROM team_steps
             WHERE ?1 IS NULL OR institution_id = ?1 ORDER BY institution_id, team, id",
        )?;
        let rows = query.query_map([only], |row| {
            Ok((row.get(0)?, row.get::<_, String>(1)?, (row.get(2)?, row.get::<_, Day>(3)?.0)))
        })?;
        let mut all: HashMap<InstitutionId, Vec<Team>> = HashMap::new();
        for row in rows {
            let (institution, name, step) = row?;
            let teams = all.entry(institution).or_default();
            match teams.last_mut().filter(|team| team.name == name) {
                Some(team) => team.steps.push(step),
                None => teams.push(Team { name, steps: vec![step] }),
            }
        }
        for teams in all.values_mut() {
            teams.sort_by_cached_key(|team| name_key(&team.name));
            for team in teams {
                team.steps.sort_unstable();
            }
        }
        Ok(all)
    }

    fn colleagues(&self, institution: InstitutionId) -> Result<Vec<Colleague>> {
        let mut query = self.conn.prepare_cached(
            "SELECT id, given, family, role FROM people WHERE institution_id = ?1 ORDER BY sort_key, id",
        )?;
        let rows = query.query_map([institution], |row| {
            let name = full_name(&row.get::<_, String>(1)?, &row.get::<_, String>(2)?);
            Ok(Colleague { id: row.get(0)?, name, role: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn hosted(&self, institution: InstitutionId) -> Result<Vec<Hosted>> {
        let mut query = self.conn.prepare_cached(
            "SELECT s.id, s.date, c.name FROM sessions AS s JOIN cycles AS c ON c.id = s.cycle_id
             WHERE s.host_id = ?1 AND s.cancelled_reason IS NULL AND s.place = '' ORDER BY s.date DESC, s.id DESC",
        )?;
        let rows = query.query_map([institution], |row| {
            Ok(Hosted { id: row.get(0)?, date: row.get::<_, Day>(1)?.0, cycle: row.get(2)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
