//! `ronde payer`: an institution that pays for somebody.

use super::place::{change, reference};
use crate::cli::exit::Failure;
use crate::cli::run::{Ended, Run};
use crate::domain::money::Cents;
use crate::store::Change;

/// The institution that pays in the chosen or current cycle; with `--none` the person pays again.
pub fn payer(run: &mut Run<'_>) -> Ended {
    let payer = institution(run)?;
    let reference = reference(run)?;
    let mut store = run.write()?;
    let (person, cycle) = (run.person(&store)?, run.cycle(&store)?);
    change(run, &mut store, person, cycle, &Change::SetPayer { person, cycle, payer, reference, seen: None })
}

fn institution(run: &Run<'_>) -> Result<Option<String>, Failure> {
    let text = run.text();
    let named = run.args.text("institution").filter(|name| !name.trim().is_empty());
    match (named, run.args.flag("none")) {
        // In French, `payer` is what one does with money.
        (Some(name), _) if Cents::parse(&name).is_ok() => {
            Err(Failure::usage(text.with("cli-payer-amount", &[("typed", name.into())])))
        }
        (Some(name), false) => Ok(Some(name)),
        (None, true) => Ok(None),
        _ => Err(Failure::usage(text.say("cli-payer-how"))),
    }
}
