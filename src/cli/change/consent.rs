//! `ronde consent`: when somebody agreed to be kept in the book, and how.

use super::place::change;
use crate::cli::exit::Failure;
use crate::cli::run::{Ended, Run};
use crate::domain::consent::{Consent, ConsentHow};
use crate::store::Change;

/// Notes a consent in the chosen or current cycle, of today unless said otherwise; `--none` takes it back.
pub fn consent(run: &mut Run<'_>) -> Ended {
    let consent = agreed(run)?;
    let today = run.today();
    let mut store = run.write()?;
    let (person, cycle) = (run.person(&store)?, run.cycle(&store)?);
    let noted = Change::Consent { person, cycle, consent, today, seen: None };
    change(run, &mut store, person, cycle, &noted)
}

fn agreed(run: &Run<'_>) -> Result<Option<Consent>, Failure> {
    let (text, today) = (run.text(), run.today());
    let how = run.args.text("how").and_then(|word| ConsentHow::from_word(&word));
    let on = run.args.date("on", text, today)?;
    match (how, on, run.args.flag("none")) {
        (Some(how), on, false) => Ok(Some(Consent { on: on.unwrap_or(today), how })),
        (None, None, true) => Ok(None),
        _ => Err(Failure::usage(text.say("cli-consent-how"))),
    }
}
