//! `ronde person add` and `ronde person edit`.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::domain::id::PersonId;
use crate::domain::person::{Details, Role};
use crate::store::change::Enrol;
use crate::store::{Applied, Change, Store};

/// Somebody new, with a place in the cycle if so wished.
pub fn add_person(run: &mut Run<'_>) -> Ended {
    let details = edited(run, Details::default());
    let mut store = run.write()?;
    let enrol = place(run, &store)?;
    let applied = run.apply(&mut store, &Change::AddPerson { details, enrol })?;
    let person = applied.deed.person();
    answer(run, &store, &applied, person)
}

/// Other details; what is not named stays.
pub fn edit_person(run: &mut Run<'_>) -> Ended {
    let mut store = run.write()?;
    let person = run.person(&store)?;
    let seen = store.card(person)?.map(|card| card.details);
    let details = edited(run, seen.clone().unwrap_or_default());
    let applied = run.apply(&mut store, &Change::EditPerson { person, details, seen })?;
    answer(run, &store, &applied, Some(person))
}

/// The place that `--enrol` asks for.
pub fn place(run: &Run<'_>, store: &Store) -> Result<Option<Enrol>, Failure> {
    if !run.args.flag("enrol") {
        return Ok(None);
    }
    Ok(Some(Enrol::new(run.cycle(store)?, run.today())))
}

fn edited(run: &Run<'_>, now: Details) -> Details {
    let said = |name: &str, now: String| run.args.text(name).unwrap_or(now);
    Details {
        given: said("given", now.given),
        family: said("family", now.family),
        role: run.args.text("role").map_or(now.role, |word| Role::from_word(&word)),
        institution: said("institution", now.institution),
        email: said("email", now.email),
        phone: said("phone", now.phone),
        language: said("language", now.language),
    }
}

fn answer(run: &mut Run<'_>, store: &Store, applied: &Applied, person: Option<PersonId>) -> Ended {
    if run.out.is_json()
        && let Some(id) = person
        && let Some(card) = store.card(id)?
    {
        let person = json::Details::of(id, &card.details);
        run.out.object(&json::Saved { step: applied.step, person })?;
    }
    Ok(Exit::Done)
}
