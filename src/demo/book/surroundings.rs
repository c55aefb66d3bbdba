//! What stands around the sessions of the demonstration: a directory with teams under way, hosts, questions worked on.

use chrono::{Days, NaiveDate};

use crate::domain::hosting::propose;
use crate::domain::institution::{InstitutionDetails, TeamStep};
use crate::store::change::{Change, HostChoice};
use crate::store::{Refusal, Result, Store};

use super::Company;
use super::cast::{House, QUESTIONS};

/// Puts the institutions in the directory; their teams reached their steps before this day, two months apart.
pub(super) fn open(store: &mut Store, houses: &[House], before: NaiveDate) -> Result<()> {
    for house in houses {
        let details = InstitutionDetails {
            name: house.name.into(),
            sector: house.sector.into(),
            address: house.address.into(),
            room: house.room.into(),
        };
        let deed = store.apply(&Change::AddInstitution { details })?.deed;
        let institution = deed.institution().ok_or(Refusal::NoSuch("institution"))?;
        for (ago, step) in (1..).zip(TeamStep::ALL[..house.steps].iter().rev()) {
            let on = before.checked_sub_days(Days::new(60 * ago));
            let (team, step) = (house.team.into(), *step);
            store.apply(&Change::SetTeamStep { institution, team, step, on, seen: None })?;
        }
    }
    Ok(())
}

impl Company {
    /// Institutions received in turn so far, and the next session is agreed on.
    pub(super) fn is_received(&self, store: &mut Store) -> Result<()> {
        let candidates = store.hosting(self.cycle, self.today)?.candidates;
        let hosts = candidates.iter().map(|candidate| Some(candidate.id)).cycle();
        let choice = |(session, host)| HostChoice { session, host, seen: None };
        let mut choices: Vec<_> = self.held().iter().map(|one| one.id).zip(hosts).map(choice).collect();
        if !choices.is_empty() {
            store.apply(&Change::SetHosts { choices: std::mem::take(&mut choices) })?;
        }
        let hosting = store.hosting(self.cycle, self.today)?;
        let next = self.sessions.get(self.held().len()).map(|session| session.id);
        let proposed = propose(&hosting.candidates, &hosting.slots);
        choices.extend(
            proposed
                .into_iter()
                .filter(|one| Some(one.session) == next)
                .map(|one| choice((one.session, one.host))),
        );
        store.apply(&Change::SetHosts { choices })?;
        Ok(())
    }

    /// Each session so far worked on two questions of the bank.
    pub(super) fn works(&self, store: &mut Store) -> Result<()> {
        for (session, themes) in self.held().iter().zip(QUESTIONS.chunks(2)) {
            let themes = themes.iter().map(|theme| (*theme).to_owned()).collect();
            store.apply(&Change::WorkOn { session: session.id, themes, seen: None })?;
        }
        Ok(())
    }
}
