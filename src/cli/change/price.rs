//! `ronde price`: what somebody's place costs, by decision.

use super::place::change;
use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::look::standing;
use crate::cli::run::{Ended, Run};
use crate::domain::fees::{PriceBasis, Proposal};
use crate::domain::id::{CycleId, PersonId};
use crate::domain::money::Cents;
use crate::store::{Change, Refusal, Store};
use crate::tell;

/// An amount, a share for the sessions that are left, or the cycle's fee again; without them, says what there is.
pub fn price(run: &mut Run<'_>) -> Ended {
    let text = run.text();
    let agreed = run.args.amount("amount", text)?;
    let (pro_rata, full) = (run.args.flag("pro-rata"), run.args.flag("full"));
    if u8::from(agreed.is_some()) + u8::from(pro_rata) + u8::from(full) > 1 {
        return Err(Failure::usage(text.say("cli-price-how")));
    }
    let ask = agreed.is_none() && !pro_rata && !full;
    let mut store = if ask { run.read()? } else { run.write()? };
    let (person, cycle) = (run.person(&store)?, run.cycle(&store)?);
    if ask {
        return show(run, &store, person, cycle);
    }
    let (price, basis) = match agreed {
        Some(price) => (price, PriceBasis::Agreed),
        None if full => (run.row_of(&store, cycle)?.fee, PriceBasis::Full),
        None => (share(run, &store, person, cycle)?, PriceBasis::ProRata),
    };
    change(run, &mut store, person, cycle, &Change::SetPrice { person, cycle, price, basis, seen: None })
}

/// Of who joined late; of everybody else, all of the fee.
fn share(run: &Run<'_>, store: &Store, person: PersonId, cycle: CycleId) -> Result<Cents, Failure> {
    match proposal(run, store, person, cycle)? {
        Some(proposal) => Ok(proposal.price),
        None => Err(Failure::refused(run.text().say("cli-no-proposal"))),
    }
}

fn proposal(
    run: &Run<'_>,
    store: &Store,
    person: PersonId,
    cycle: CycleId,
) -> Result<Option<Proposal>, Failure> {
    let place = place(run, store, person, cycle)?;
    let fee = run.row_of(store, cycle)?.fee;
    let sessions = store.sessions(cycle, run.today())?;
    let dates = sessions.iter().filter(|session| !session.cancelled).map(|session| session.date);
    Ok(Proposal::new(fee, place.joined, dates))
}

fn place(
    run: &Run<'_>,
    store: &Store,
    person: PersonId,
    cycle: CycleId,
) -> Result<crate::store::Place, Failure> {
    let places = store.card(person)?.map(|card| card.places).unwrap_or_default();
    let place = places.into_iter().find(|place| place.cycle == cycle);
    place.ok_or_else(|| Failure::refused(tell::refusal(run.text(), Some(store), &Refusal::NotEnrolled)))
}

fn show(run: &mut Run<'_>, store: &Store, person: PersonId, cycle: CycleId) -> Ended {
    let place = place(run, store, person, cycle)?;
    if !place.charged {
        return Err(Failure::refused(tell::refusal(run.text(), Some(store), &Refusal::Free)));
    }
    let proposal = proposal(run, store, person, cycle)?;
    if run.out.is_json() {
        let standing = standing(&place);
        let proposal = proposal.map(json::Proposal::from);
        let name = store.person_name(person)?.unwrap_or_default();
        run.out.object(&json::Price { id: person, name, standing, proposal })?;
        return Ok(Exit::Done);
    }
    run.out.line(&tell::price(run.text(), place.fee.price, place.basis));
    if let Some(proposal) = proposal {
        run.out.line(&tell::proposal(run.text(), &proposal));
    }
    Ok(Exit::Done)
}
