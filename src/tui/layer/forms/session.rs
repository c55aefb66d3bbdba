//! Changes of a session: another day, called off, elsewhere, one more.

use chrono::{Days, NaiveDate, NaiveTime};
use ratatui::style::Style;

use crate::domain::holiday::Holiday;
use crate::domain::session::clashes;
use crate::store::change::NewSession;
use crate::store::{Change, Refusal, Session};
use crate::text::DateStyle;
use crate::tui::layer::form::{Field, Form, Wrong};
use crate::tui::outcome::Outcome;
use crate::tui::pane::cycles;
use crate::tui::view::View;

/// Holds the day and the hours that it has; below, what would speak against the new ones.
pub fn move_session(view: &View) -> Outcome {
    let Some(session) = cycles::session(view).cloned() else { return Outcome::Nothing };
    let fields = when(view, session.date, (session.starts, session.ends));
    let (seen, now) = (session.clone(), (session.starts, session.ends));
    let submit = move |view: &View, form: &Form| {
        let (to, hours) = asked(view, form)?;
        let (session, today) = (seen.id, view.board.today);
        let hours = Some(hours).filter(|hours| *hours != now);
        let change = Change::MoveSession { session, to, hours, seen: Some((seen.date, now)), today };
        Ok(Outcome::Apply(Box::new(change), None))
    };
    let title = titled(view, "tui-move", &session);
    let preview = move |view: &View, form: &Form| {
        let mut lines = would_be(view, form, Some(&session));
        lines.extend(absences(view, &session));
        lines
    };
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(preview)).open()
}

/// Asks why: kept in the book only, and not for ever.
pub fn cancel_session(view: &View) -> Outcome {
    let Some(seen) = cycles::session(view).cloned() else { return Outcome::Nothing };
    let (session, awaited) = (seen.id, seen.awaited());
    let submit = move |view: &View, form: &Form| {
        let (reason, today) = (form.value("reason"), view.board.today);
        if reason.trim().is_empty() {
            let why = crate::tell::refusal(view.text(), Some(view.store), &Refusal::NoReason);
            return Err(Wrong { field: "reason", why });
        }
        Ok(Outcome::Apply(Box::new(Change::CancelSession { session, reason, today }), None))
    };
    let preview = move |view: &View, _: &Form| {
        let kept = (view.text().say("tui-cancel-why"), view.theme.dim.0);
        let count = [("count", awaited.into())];
        let told = (awaited > 0).then(|| (view.text().with("tui-cancel-awaited", &count), Style::new()));
        told.into_iter().chain([kept]).collect()
    };
    let fields = vec![Field::text("reason", "tui-reason", "")];
    let title = titled(view, "tui-cancel", &seen);
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(preview)).open()
}

/// Holds the place that it has; an empty one is the host's again.
pub fn hold_elsewhere(view: &View) -> Outcome {
    let Some(seen) = cycles::session(view).cloned() else { return Outcome::Nothing };
    let (session, place) = (seen.id, seen.place.clone());
    let fields = vec![Field::text("place", "tui-place", &place).suggested().when_empty("tui-at-host")];
    let submit = move |_: &View, form: &Form| {
        let (seen, place) = (Some(place.clone()), form.value("place"));
        Ok(Outcome::Apply(Box::new(Change::HoldElsewhere { session, place, seen }), None))
    };
    let host = seen.host.as_ref().map(|host| host.name.clone());
    let preview = move |view: &View, form: &Form| {
        let back = form.value("place").trim().is_empty();
        let said = match (back, &host) {
            (true, Some(host)) => view.text().with("tui-back-at", &[("host", host.as_str().into())]),
            (true, None) => view.text().say("tui-back-nowhere"),
            (false, Some(host)) => view.text().with("tui-instead-of", &[("host", host.as_str().into())]),
            (false, None) => view.text().say("tui-place-of-its-own"),
        };
        vec![(said, view.theme.dim.0)]
    };
    let title = titled(view, "tui-elsewhere", &seen);
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(preview)).open()
}

/// Suggests the week after the last session, at its hours.
pub fn add_session(view: &View) -> Outcome {
    let Some(cycle) = view.board.cycle.as_ref().map(|cycle| cycle.id) else { return Outcome::Nothing };
    let Some(last) = view.board.sessions.last() else { return Outcome::Nothing };
    let next = last.date.checked_add_days(Days::new(7)).unwrap_or(last.date);
    let fields = when(view, next, (last.starts, last.ends));
    let submit = move |view: &View, form: &Form| {
        let (date, (starts, ends)) = asked(view, form)?;
        let session = NewSession { date, starts, ends, moved_from: None, holiday: Holiday::on(date) };
        Ok(Outcome::Apply(Box::new(Change::AddSession { cycle, session }), None))
    };
    let preview = |view: &View, form: &Form| would_be(view, form, None);
    Form::new(view.text().say("cmd-add-session"), fields, Box::new(submit))
        .with_preview(Box::new(preview))
        .open()
}

/// A title that names the session.
pub(super) fn titled(view: &View, id: &str, session: &Session) -> String {
    let day = view.text().date(session.date, DateStyle::WeekdayDay);
    view.text().with(id, &[("day", day.into())])
}

fn when(view: &View, date: NaiveDate, (starts, ends): (NaiveTime, NaiveTime)) -> Vec<Field> {
    let hours = format!("{}-{}", starts.format("%-H:%M"), ends.format("%-H:%M"));
    let date = view.text().date(date, DateStyle::Numeric);
    vec![
        Field::text("date", "tui-date", &date).suggested(),
        Field::text("hours", "tui-hours", &hours).suggested(),
    ]
}

/// The day and the hours that were typed.
fn asked(view: &View, form: &Form) -> Result<(NaiveDate, (NaiveTime, NaiveTime)), Wrong> {
    let date = super::date(view, form, "date")?;
    let why = || Wrong { field: "hours", why: view.text().say("tui-wrong-hours") };
    Ok((date, super::cycle::span(&form.value("hours")).ok_or_else(why)?))
}

/// The day and the hours in full, and what speaks against the day.
fn would_be(view: &View, form: &Form, session: Option<&Session>) -> Vec<(String, Style)> {
    let Ok((date, (starts, ends))) = asked(view, form) else { return Vec::new() };
    let text = view.text();
    let line = format!("{}, {}", text.date(date, DateStyle::Long), text.span(starts, ends));
    let mut lines = vec![(line, view.theme.title.0)];
    if session.is_some_and(|now| (now.date, now.starts, now.ends) == (date, starts, ends)) {
        lines.push((text.say("tui-move-nowhere"), view.theme.dim.0));
        return lines;
    }
    let takes_place = |other: &&Session| !other.cancelled && session.is_none_or(|now| now.id != other.id);
    let others = view.board.sessions.iter().filter(takes_place).map(|other| other.date);
    let warned = clashes(date, others, view.board.today)
        .into_iter()
        .map(|clash| crate::tell::clash(text, date, clash));
    lines.extend(warned.map(|warning| (warning, view.theme.notice.0)));
    lines
}

/// Whoever said that they would be away said it of the old day.
fn absences(view: &View, session: &Session) -> Option<(String, Style)> {
    let said = || crate::tell::kept_absences(view.text(), session.away);
    (session.away > 0).then(|| (said(), view.theme.dim.0))
}
