//! `ronde enrol` and `ronde leave`; what every change of a place answers.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::look::standing;
use crate::cli::run::{Ended, Run};
use crate::domain::id::{CycleId, PersonId};
use crate::domain::reference::Reference;
use crate::store::change::Enrol;
use crate::store::{Change, Store};
use crate::tell;

/// Gives a place in the chosen or current cycle.
pub fn enrol(run: &mut Run<'_>) -> Ended {
    let (text, today) = (run.text(), run.today());
    let joined = run.args.date("on", text, today)?;
    let reference = reference(run)?;
    let mut store = run.write()?;
    let cycle = run.cycle(&store)?;
    let person = run.person(&store)?;
    let enrol = Enrol { cycle, joined, today, reference, consent: None };
    change(run, &mut store, person, cycle, &Change::Enrol { person, enrol })
}

/// Ends a place; the last day that counts is `--on`, else today.
pub fn leave(run: &mut Run<'_>) -> Ended {
    let (text, today) = (run.text(), run.today());
    let on = run.args.date("on", text, today)?.unwrap_or(today);
    let mut store = run.write()?;
    let cycle = run.cycle(&store)?;
    let person = run.person(&store)?;
    change(run, &mut store, person, cycle, &Change::Leave { person, cycle, on })
}

/// The structured communication of `--reference`, its check right.
pub fn reference(run: &Run<'_>) -> Result<Option<Reference>, Failure> {
    let Some(typed) = run.args.text("reference") else { return Ok(None) };
    Reference::parse(&typed).map(Some).map_err(|_| Failure::usage(tell::reference_error(run.text(), &typed)))
}

/// Applies a change to somebody's place and answers where they stand now.
pub fn change(
    run: &mut Run<'_>,
    store: &mut Store,
    person: PersonId,
    cycle: CycleId,
    change: &Change,
) -> Ended {
    let applied = run.apply(store, change)?;
    if run.out.is_json()
        && let Some(card) = store.card(person)?
        && let Some(place) = card.places.iter().find(|place| place.cycle == cycle)
    {
        let name = card.details.name();
        let standing = standing(place);
        run.out.object(&json::Changed { step: applied.step, id: person, name, standing })?;
    }
    Ok(Exit::Done)
}
