//! A question in own words, and the note of a session: what is said before either is written.

use chrono::NaiveDate;
use ratatui::style::Style;

use crate::domain::id::SessionId;
use crate::domain::question::recognise;
use crate::store::Change;
use crate::text::DateStyle;
use crate::tui::layer::form::{Field, Form, Wrong, wrap};
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Columns of what is explained below a field.
const WIDTH: usize = 68;

/// A question that the bank does not have; one that it has is noted under its word.
pub(super) fn own(view: &View, session: SessionId, seen: Vec<String>) -> Outcome {
    let submit = move |view: &View, form: &Form| {
        let typed = form.value("question");
        if typed.trim().is_empty() {
            return Err(Wrong { field: "question", why: view.text().say("ask-own-empty") });
        }
        let theme = recognise(view.questions(), &typed).map_or(typed, |known| known.id.clone());
        let themes = seen.iter().cloned().chain([theme]).collect();
        let seen = Some(seen.clone());
        Ok(Outcome::Apply(Box::new(Change::WorkOn { session, themes, seen }), None))
    };
    Form::new(
        view.text().say("cmd-own-question"),
        vec![Field::text("question", "ask-own", "")],
        Box::new(submit),
    )
    .with_preview(Box::new(|view, _| explained(view, "ask-own-why")))
    .open()
}

/// The note of a session; an emptied one goes.
pub(super) fn note(view: &View, session: SessionId, day: NaiveDate, now: &str) -> Outcome {
    let seen = now.to_owned();
    let submit = move |_: &View, form: &Form| {
        let change = Change::NoteSession { session, note: form.value("note"), seen: Some(seen.clone()) };
        Ok(Outcome::Apply(Box::new(change), None))
    };
    let day = view.text().date(day, DateStyle::Day);
    let title = view.text().with("ask-note-of", &[("day", day.into())]);
    Form::new(title, vec![Field::text("note", "ask-note", now)], Box::new(submit))
        .with_preview(Box::new(|view, _| explained(view, "ask-note-why")))
        .open()
}

fn explained(view: &View, id: &str) -> Vec<(String, Style)> {
    wrap(&view.text().say(id), WIDTH).into_iter().map(|line| (line, view.theme.dim.0)).collect()
}
