//! Where to write a calendar: the whole cycle, or the session under the cursor.

use crate::domain::id::{CycleId, SessionId};
use crate::exchange::ical::HEAD;
use crate::store::replace_own;
use crate::tell;
use crate::text::DateStyle;
use crate::tui::file::path;
use crate::tui::layer::form::{Field, Form, Wrong, option, wrap};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::cycles;
use crate::tui::view::View;

/// Columns of the sentence below the fields.
const WIDTH: usize = 66;

/// Asks for the file.
pub fn calendar(view: &View) -> Outcome {
    let Some(cycle) = &view.board.cycle else { return Outcome::Nothing };
    let (id, text, session) = (cycle.id, view.text(), cycles::session(view));
    let mut options = vec![option("cycle", text.say("msg-calendar-cycle"))];
    options.extend(session.map(|session| {
        let date = text.date(session.date, DateStyle::Long);
        option("session", text.with("msg-calendar-session", &[("date", date.into())]))
    }));
    let suggested = format!("~/{}.ics", tell::file_name(&cycle.name));
    let fields = vec![
        Field::text("file", "msg-calendar-file", &suggested).suggested(),
        Field::choice("which", "msg-calendar-which", options, "cycle"),
    ];
    let session = session.map(|session| session.id);
    let submit = move |view: &View, form: &Form| {
        write(view, &form.value("file"), id, session.filter(|_| form.value("which") == "session"))
    };
    let why = |view: &View, _: &Form| {
        let lines = wrap(&view.text().say("msg-calendar-why"), WIDTH);
        lines.into_iter().map(|line| (line, view.theme.dim.0)).collect()
    };
    Form::new(text.say("cmd-calendar"), fields, Box::new(submit)).with_preview(Box::new(why)).open()
}

/// Writes the calendar; one of ours takes the place of the one before.
fn write(view: &View, typed: &str, cycle: CycleId, only: Option<SessionId>) -> Result<Outcome, Wrong> {
    let wrong = |why| Wrong { field: "file", why };
    let (text, file) = (view.text(), path(typed));
    if let Some(why) = tell::calendar_path(text, &file) {
        return Err(wrong(why));
    }
    let agenda = view.store.agenda(cycle).map_err(|error| wrong(view.error(&error)))?;
    let ics = tell::calendar(text, &agenda, only).to_ics();
    replace_own(&file, ics.as_bytes(), HEAD.as_bytes())
        .map_err(|error| wrong(tell::calendar_unwritten(text, &file, &error)))?;
    // A place in somebody's own words may say whose it is.
    view.note_files("export", std::slice::from_ref(&file));
    let said = text.with("msg-calendar-written", &[("path", file.display().to_string().into())]);
    Ok(Outcome::Then(Box::new(Said::Notice(said).into())))
}
