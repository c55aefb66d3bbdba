//! A list of institutions, all or nothing: who is known by name gets what the list says, and keeps the rest.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{details_of, find, insert, reach, update};
use crate::domain::deed::Deed;
use crate::domain::fold::{name_key, stored_line};
use crate::domain::id::InstitutionId;
use crate::domain::institution::{InstitutionDetails, InstitutionRow, TeamStep};
use crate::store::sql::Day;
use crate::store::{Refusal, Result};

/// What all lines of one institution say together.
#[derive(Default)]
struct Listed {
    details: InstitutionDetails,
    steps: Vec<(String, TeamStep, NaiveDate)>,
    /// Teams and steps that have their day.
    said: HashSet<(String, TeamStep)>,
}

/// What became of an institution.
enum Fate {
    Added,
    Updated,
    Unchanged,
}

pub(in crate::store::apply) fn import(
    tx: &Connection,
    rows: &[InstitutionRow],
    seen: Option<&Deed>,
) -> Result<Deed> {
    let (mut added, mut updated, mut unchanged) = (0, 0, 0);
    for listed in together(rows)? {
        match put(tx, &listed)? {
            Fate::Added => added += 1,
            Fate::Updated => updated += 1,
            Fate::Unchanged => unchanged += 1,
        }
    }
    let deed = Deed::ImportInstitutions { added, updated, unchanged };
    if seen.is_some_and(|seen| *seen != deed) {
        return Err(Refusal::Changed.into());
    }
    Ok(deed)
}

/// A line a team is usual. The first line that says something of an institution speaks; otherwise two lines that
/// differ would change the book at every import.
fn together(rows: &[InstitutionRow]) -> Result<Vec<Listed>> {
    let mut all: Vec<Listed> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for row in rows {
        let nameless = || Refusal::AtLine(row.line, Box::new(Refusal::InstitutionName));
        let details = row.details.checked().ok_or_else(nameless)?;
        let at = *known.entry(name_key(&details.name)).or_insert(all.len());
        if at == all.len() {
            all.push(Listed::default());
        }
        let listed = &mut all[at];
        listed.details = over(&listed.details, &details);
        for (step, on) in &row.steps {
            if listed.said.insert((name_key(&row.team), *step)) {
                listed.steps.push((row.team.clone(), *step, *on));
            }
        }
    }
    Ok(all)
}

fn put(tx: &Connection, listed: &Listed) -> Result<Fate> {
    let found = find(tx, &listed.details.name)?;
    let (institution, mut fate) = match found {
        None => (insert(tx, &listed.details)?, Fate::Added),
        Some(institution) => {
            let now = details_of(tx, institution)?.unwrap_or_default();
            let name = now.name.clone();
            let merged = InstitutionDetails { name, ..over(&listed.details, &now) };
            if merged == now {
                (institution, Fate::Unchanged)
            } else {
                update(tx, institution, &merged)?;
                (institution, Fate::Updated)
            }
        }
    };
    let mut known = Known::read(tx, institution)?;
    for (team, step, on) in &listed.steps {
        if known.reached.get(&(name_key(team), *step)) != Some(on) {
            reach(tx, institution, known.spelled(team), *step, *on)?;
            if matches!(fate, Fate::Unchanged) {
                fate = Fate::Updated;
            }
        }
    }
    Ok(fate)
}

/// What the first one says, and the second one's where it is silent.
fn over(first: &InstitutionDetails, second: &InstitutionDetails) -> InstitutionDetails {
    let text =
        |first: &String, second: &String| if first.is_empty() { second.clone() } else { first.clone() };
    InstitutionDetails {
        name: text(&first.name, &second.name),
        sector: text(&first.sector, &second.sector),
        address: text(&first.address, &second.address),
        room: text(&first.room, &second.room),
    }
}

/// The teams of an institution as the book spells them, and the days of their steps.
struct Known {
    spelled: HashMap<String, String>,
    reached: HashMap<(String, TeamStep), NaiveDate>,
}

impl Known {
    fn read(tx: &Connection, institution: InstitutionId) -> Result<Known> {
        let mut known = Known { spelled: HashMap::new(), reached: HashMap::new() };
        let mut query =
            tx.prepare_cached("SELECT team, step, reached_on FROM team_steps WHERE institution_id = ?1")?;
        let rows = query.query_map([institution], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, Day>(2)?.0))
        })?;
        for row in rows {
            let (team, step, on) = row?;
            known.reached.insert((name_key(&team), step), on);
            known.spelled.insert(name_key(&team), team);
        }
        Ok(known)
    }

    /// The name of a team as it stands already, else as the list writes it first.
    fn spelled(&mut self, team: &str) -> &str {
        self.spelled.entry(name_key(team)).or_insert_with(|| stored_line(team))
    }
}
