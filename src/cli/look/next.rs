//! `ronde next`: when is the next one, and where?

use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::store::{CycleRow, Session};
use crate::text::DateStyle;

/// The next session, of the chosen cycle or of all.
pub fn next(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let chosen = run.chosen_cycle(&store)?;
    let Some(session) = store.next_session(chosen, run.today())? else {
        run.out.word(&run.text().say("cli-no-next"));
        if run.out.is_json() {
            run.out.object(&json::Next { session: None })?;
        }
        return Ok(Exit::Nothing);
    };
    let cycle = run.row_of(&store, session.cycle)?;
    let days_left = (session.date - run.today()).num_days();
    if run.out.is_json() {
        let session = json::NextSession {
            session: (&session).into(),
            cycle: (&cycle).into(),
            days_left,
            expected: session.awaited(),
            announced_absent: session.away,
        };
        run.out.object(&json::Next { session: Some(session) })?;
    } else {
        tell(run, &session, &cycle, days_left);
    }
    Ok(Exit::Done)
}

/// One short line a fact: readable on 40 columns.
fn tell(run: &mut Run<'_>, session: &Session, cycle: &CycleRow, days_left: i64) {
    let text = run.text();
    run.out.title(&text.date(session.date, DateStyle::Long));
    let hours = text.span(session.starts, session.ends);
    let left = text.with("cli-days-left", &[("count", days_left.into())]);
    run.out.line(&format!("{hours} · {left}"));
    run.out.line(&cycle.name);
    match &session.host {
        Some(host) => run.out.line(&text.with("cli-host", &[("host", (&host.name).into())])),
        None if cycle.manner.itinerant && session.place.is_empty() => run.out.line(&text.say("cli-no-host")),
        None => {}
    }
    if cycle.manner.named {
        run.out.line(&text.with("cli-expected", &[("count", session.awaited().into())]));
    }
    if session.away > 0 {
        run.out.line(&text.with("cli-announced", &[("count", session.away.into())]));
    }
    if session.guests > 0 {
        // Where no names are kept, everybody is counted.
        let id = if cycle.manner.named { "cli-guests" } else { "cli-came" };
        run.out.line(&text.with(id, &[("count", session.guests.into())]));
    }
    for remark in super::remarks(text, session) {
        run.out.line(&remark);
    }
}
