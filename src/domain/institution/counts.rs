//! How many institutions and teams there are, by sector and by step.

use std::collections::HashMap;

use super::{Team, TeamStep};
use crate::domain::fold::name_key;

/// The institutions of one sector.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SectorCount {
    /// As the first of them writes it; empty where none is known.
    pub sector: String,
    /// How many institutions.
    pub institutions: u32,
    /// How many of their teams are at each step, in the order of [`TeamStep::ALL`].
    pub teams: [u32; TeamStep::ALL.len()],
}

impl SectorCount {
    fn add(&mut self, institutions: u32, teams: [u32; TeamStep::ALL.len()]) {
        self.institutions += institutions;
        self.teams.iter_mut().zip(teams).for_each(|(sum, more)| *sum += more);
    }
}

/// Every sector by name, what has none at the end.
pub fn count<'a>(all: impl Iterator<Item = (&'a str, &'a [Team])>) -> Vec<SectorCount> {
    let mut sectors: HashMap<String, SectorCount> = HashMap::new();
    for (sector, teams) in all {
        let known = sectors
            .entry(name_key(sector))
            .or_insert_with(|| SectorCount { sector: sector.to_owned(), ..SectorCount::default() });
        let at_step = TeamStep::ALL.map(|step| {
            u32::try_from(teams.iter().filter(|team| team.step() == Some(step)).count()).unwrap_or(u32::MAX)
        });
        known.add(1, at_step);
    }
    let mut sectors: Vec<SectorCount> = sectors.into_values().collect();
    sectors.sort_by_cached_key(|known| (known.sector.is_empty(), name_key(&known.sector)));
    sectors
}

/// All sectors together.
pub fn whole(sectors: &[SectorCount]) -> SectorCount {
    let mut sum = SectorCount::default();
    for sector in sectors {
        sum.add(sector.institutions, sector.teams);
    }
    sum
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn team(steps: &[TeamStep]) -> Team {
        let steps = steps.iter().map(|step| (*step, NaiveDate::default())).collect();
        Team { name: String::new(), steps }
    }

    #[test]
    fn a_team_counts_once_at_its_furthest_step() {
        let [needs, _, recruitment, ..] = TeamStep::ALL;
        let (one, two) = ([team(&[recruitment, needs]), team(&[needs])], [team(&[needs])]);
        let sectors = count([("", &[][..]), ("Santé", &one), ("Aide", &two), ("sante", &[])].into_iter());
        let said: Vec<_> = sectors.iter().map(|s| (s.sector.as_str(), s.institutions, s.teams)).collect();
        let expected = [("Aide", 1, [1, 0, 0, 0, 0]), ("Santé", 2, [1, 0, 1, 0, 0]), ("", 1, [0; 5])];
        assert_eq!(said, expected);
        let sum = whole(&sectors);
        assert_eq!((sum.institutions, sum.teams), (4, [2, 0, 1, 0, 0]));
    }
}
