//! The directory: institutions, their teams, and how many there are of each.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::Rejected;
use crate::domain::id::{InstitutionId, StepId};
use crate::domain::institution::{self, SectorCount, TeamStep};
use crate::store::Institution;

/// `ronde institutions`.
#[derive(Serialize)]
pub struct Directory {
    pub institutions: Vec<Entry>,
    /// How many teams are at each step.
    pub by_step: BTreeMap<TeamStep, u32>,
    pub by_sector: Vec<Sector>,
}

/// An institution of the directory.
#[derive(Serialize)]
pub struct Entry {
    id: InstitutionId,
    name: String,
    sector: String,
    address: String,
    room: String,
    people: u32,
    teams: Vec<Team>,
}

/// A team, the step it is at, and the day of each step that it reached.
#[derive(Serialize)]
pub struct Team {
    name: String,
    step: Option<TeamStep>,
    steps: BTreeMap<TeamStep, NaiveDate>,
}

/// How many institutions there are in a sector.
#[derive(Serialize)]
pub struct Sector {
    pub sector: String,
    pub institutions: u32,
}

impl From<&Institution> for Entry {
    fn from(institution: &Institution) -> Entry {
        let institution::InstitutionDetails { name, sector, address, room } = institution.details.clone();
        let team = |team: &institution::Team| Team {
            name: team.name.clone(),
            step: team.step(),
            steps: team.steps.iter().copied().collect(),
        };
        let teams = institution.teams.iter().map(team).collect();
        Entry { id: institution.id, name, sector, address, room, people: institution.people, teams }
    }
}

impl From<SectorCount> for Sector {
    fn from(count: SectorCount) -> Sector {
        Sector { sector: count.sector, institutions: count.institutions }
    }
}

/// `ronde institution add`, `edit`, `step`.
#[derive(Serialize)]
pub struct InstitutionSaved {
    pub step: Option<StepId>,
    pub institution: Entry,
}

/// `ronde institution import`.
#[derive(Serialize, Default)]
pub struct InstitutionsImported {
    pub rows: usize,
    pub added: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub rejected: Vec<Rejected>,
}
