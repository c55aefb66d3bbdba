//! `ronde institution`: a new one, other details, a step of a team.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::domain::id::InstitutionId;
use crate::domain::institution::{InstitutionDetails, TeamStep};
use crate::store::{Applied, Change, Store};

/// A new one.
pub fn add_institution(run: &mut Run<'_>) -> Ended {
    let name = run.args.needed("institution");
    let details = edited(run, InstitutionDetails { name, ..InstitutionDetails::default() });
    let mut store = run.write()?;
    let applied = run.apply(&mut store, &Change::AddInstitution { details })?;
    let institution = applied.deed.institution();
    answer(run, &store, &applied, institution)
}

/// Other details; what is not named stays.
pub fn edit_institution(run: &mut Run<'_>) -> Ended {
    let mut store = run.write()?;
    let institution = run.institution(&store)?;
    let seen = store.institution(institution, run.today())?.map(|card| card.institution.details);
    let details = edited(run, seen.clone().unwrap_or_default());
    let applied = run.apply(&mut store, &Change::EditInstitution { institution, details, seen })?;
    answer(run, &store, &applied, Some(institution))
}

/// The day on which a team reached a step, else today; `--none` takes it back.
pub fn team_step(run: &mut Run<'_>) -> Ended {
    let (text, today) = (run.text(), run.today());
    let on = run.args.date("on", text, today)?;
    let on = match (run.args.flag("none"), on) {
        (true, Some(_)) => return Err(Failure::usage(text.say("cli-step-how"))),
        (true, None) => None,
        (false, on) => Some(on.unwrap_or(today)),
    };
    let team = run.args.text("team").unwrap_or_default();
    // The table offers no other words.
    let Some(step) = TeamStep::from_word(&run.args.needed("step")) else { return Ok(Exit::Usage) };
    let mut store = run.write()?;
    let institution = run.institution(&store)?;
    let change = Change::SetTeamStep { institution, team, step, on, seen: None };
    let applied = run.apply(&mut store, &change)?;
    answer(run, &store, &applied, Some(institution))
}

fn edited(run: &Run<'_>, now: InstitutionDetails) -> InstitutionDetails {
    let said = |name: &str, now: String| run.args.text(name).unwrap_or(now);
    InstitutionDetails {
        name: said("name", now.name),
        sector: said("sector", now.sector),
        address: said("address", now.address),
        room: said("room", now.room),
    }
}

fn answer(run: &mut Run<'_>, store: &Store, applied: &Applied, institution: Option<InstitutionId>) -> Ended {
    if run.out.is_json()
        && let Some(id) = institution
        && let Some(card) = store.institution(id, run.today())?
    {
        let institution = (&card.institution).into();
        run.out.object(&json::InstitutionSaved { step: applied.step, institution })?;
    }
    Ok(Exit::Done)
}
