//! `ronde calendar`: sessions for a calendar program, on stdout or in a file.

use std::io::ErrorKind;
use std::path::Path;

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::domain::id::SessionId;
use crate::exchange::ical::HEAD;
use crate::store::{Agenda, Meeting, replace_own};
use crate::tell;

/// The calendar of a cycle or of one session.
pub fn calendar(run: &mut Run<'_>) -> Ended {
    let output = run.args.path("output").map(Path::to_owned);
    if let Some(wrong) = output.as_deref().and_then(|path| tell::calendar_path(run.text(), path)) {
        return Err(Failure::usage(wrong));
    }
    let store = run.read()?;
    let session = run.args.text("session").map(|_| run.session(&store)).transpose()?;
    let cycle = match &session {
        Some(session) => run.row_of(&store, session.cycle)?,
        None => run.cycle_row(&store)?,
    };
    let only = session.map(|session| session.id);
    let agenda = store.agenda(cycle.id)?;
    let ics = tell::calendar(run.text(), &agenda, only).to_ics();
    if let Some(path) = &output {
        write(run, path, &ics)?;
        // A place in somebody's own words may say whose it is.
        run.note_files("export", std::slice::from_ref(path));
    }
    if run.out.is_json() {
        let file = output.map(|path| path.display().to_string());
        let ics = file.is_none().then_some(ics);
        let events = events(&agenda, only);
        run.out.object(&json::Calendar { cycle: (&cycle).into(), events, ics, file })?;
    } else if output.is_none() {
        run.out.made(ics.as_bytes());
    }
    Ok(Exit::Done)
}

/// Calendars are written again and again: one of ours takes the place of the one before.
fn write(run: &Run<'_>, path: &Path, ics: &str) -> Result<(), Failure> {
    replace_own(path, ics.as_bytes(), HEAD.as_bytes()).map_err(|error| {
        let exit = if error.kind() == ErrorKind::AlreadyExists { Exit::Refused } else { Exit::Unusable };
        Failure::Said(exit, vec![tell::calendar_unwritten(run.text(), path, &error)])
    })?;
    let written = [("path", path.display().to_string().into())];
    run.out.word(&run.text().with("msg-calendar-written", &written));
    Ok(())
}

fn events(agenda: &Agenda, only: Option<SessionId>) -> Vec<json::Event> {
    let wanted = |meeting: &&Meeting| only.is_none_or(|only| only == meeting.session);
    let event = |meeting: &Meeting| json::Event {
        session: meeting.session,
        uid: tell::uid(agenda, meeting.session),
        sequence: meeting.revision,
        cancelled: meeting.cancelled,
    };
    agenda.meetings.iter().filter(wanted).map(event).collect()
}
