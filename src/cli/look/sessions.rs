//! `ronde sessions`: all of a cycle.

use chrono::NaiveDate;

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::domain::holiday::Holiday;
use crate::domain::session::SessionState;
use crate::store::{CycleRow, Session, Store};
use crate::text::{DateStyle, Text};

/// The sessions of the chosen or current cycle.
pub fn sessions(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let cycle = run.cycle_row(&store)?;
    list(run, &store, &cycle)?;
    Ok(Exit::Done)
}

/// The sessions of a cycle, as data.
pub fn list(run: &mut Run<'_>, store: &Store, cycle: &CycleRow) -> Result<(), Failure> {
    let sessions = store.sessions(cycle.id, run.today())?;
    if run.out.is_json() {
        let sessions = sessions.iter().map(Into::into).collect();
        return run.out.object(&json::Sessions { cycle: cycle.into(), sessions, proposed: None });
    }
    run.out.title(&cycle.name);
    super::say_erased(run, cycle);
    table(run, &sessions);
    Ok(())
}

/// A line for each session.
pub fn table(run: &mut Run<'_>, sessions: &[Session]) {
    let text = run.text();
    let mut columns = Columns::new(vec![
        Column::left(text.say("cli-head-date")),
        Column::left(text.say("cli-head-hours")).spare(),
        Column::left(text.say("cli-head-state")),
        Column::right(text.say("cli-head-number")),
        Column::left(text.say("cli-head-host")).spare(),
        Column::left(String::new()).spare(),
    ]);
    for session in sessions {
        let tone = match session.state {
            SessionState::Planned => Tone::Plain,
            SessionState::Held => Tone::Good,
            SessionState::Cancelled => Tone::Faint,
        };
        columns.row(vec![
            (Tone::Plain, format!("{} {}", text.date(session.date, DateStyle::Day), year(session.date))),
            (Tone::Plain, text.span(session.starts, session.ends)),
            (tone, text.say(&format!("session-{}", session.state.word()))),
            (Tone::Faint, session.id.to_string()),
            (Tone::Plain, session.host.as_ref().map(|host| host.name.clone()).unwrap_or_default()),
            (Tone::Plain, remarks(text, session).join(" · ")),
        ]);
    }
    columns.show(&mut run.out);
}

/// What is to be known of a session besides: why it is cancelled, its place, the day it was planned on.
pub fn remarks(text: &Text, session: &Session) -> Vec<String> {
    let reason = session.cancelled_reason.as_ref();
    let place = Some(&session.place).filter(|place| !place.is_empty());
    [
        reason.map(|reason| text.with("cli-reason", &[("reason", reason.into())])),
        place.map(|place| text.with("cli-place", &[("place", place.into())])),
        change_of_day(text, session.moved_from, session.holiday),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The year, which short dates leave out.
pub fn year(date: NaiveDate) -> i32 {
    chrono::Datelike::year(&date)
}

/// Why a session is not where its formula would have it, or is there all the same.
pub fn change_of_day(text: &Text, moved_from: Option<NaiveDate>, holiday: Option<Holiday>) -> Option<String> {
    let holiday = holiday.map(|holiday| text.say(&format!("holiday-{}", holiday.word())));
    let from = moved_from.map(|from| text.date(from, DateStyle::Day));
    match (from, holiday) {
        (Some(from), Some(holiday)) => {
            Some(text.with("cli-moved-off", &[("from", from.into()), ("holiday", holiday.into())]))
        }
        (Some(from), None) => Some(text.with("cli-moved", &[("from", from.into())])),
        (None, Some(holiday)) => Some(text.with("cli-kept-on", &[("holiday", holiday.into())])),
        (None, None) => None,
    }
}
