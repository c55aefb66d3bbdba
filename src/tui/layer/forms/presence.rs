//! Who will be away, and how many came without a name.

use crate::domain::attendance::Cell;
use crate::store::Change;
use crate::text::DateStyle;
use crate::tui::layer::form::{Field, Form, Wrong};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

/// More people than any room holds: a slip of the finger.
const MOST: u32 = 10_000;

/// Notes that somebody will be away. A reason is not asked for; what was said unasked may be kept.
pub fn announce(view: &View) -> Outcome {
    let (Some(member), Some(session)) = (view.cursor.member(view.board), view.cursor.session(view.board))
    else {
        return Outcome::Nothing;
    };
    let cell = view.board.cell(member, session);
    if cell == Cell::NotApplicable {
        return crate::tui::pane::attendance::not_concerned(view, member, session);
    }
    let (session, person, date) = (session.id, member.person, session.date);
    let note = match view.store.announced_note(session, person) {
        Ok(note) => note,
        Err(error) => return Said::Trouble(view.error(&error)).into(),
    };
    let fields = vec![Field::text("note", "tui-announce-note", &note).when_empty("tui-announce-none")];
    let seen = (cell.mark(), note);
    let submit = move |_: &View, form: &Form| {
        let (note, seen) = (form.value("note"), Some(seen.clone()));
        Ok(Outcome::Apply(Box::new(Change::Announce { session, person, note, seen }), None))
    };
    let preview = |view: &View, _: &Form| {
        let lines = ["tui-announce-unasked", "tui-health"];
        lines.map(|id| (view.text().say(id), view.theme.dim.0)).into()
    };
    let day = view.text().date(date, DateStyle::WeekdayDay);
    let args = [("name", view.name(&member.name()).into()), ("day", day.into())];
    let title = view.text().with("tui-announce", &args);
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(preview)).open()
}

/// Asks for the whole number: of guests, or of everybody where no names are kept.
pub fn count(view: &View) -> Outcome {
    let Some(session) = view.cursor.session(view.board) else { return Outcome::Nothing };
    let named = view.board.cycle.as_ref().is_none_or(|cycle| cycle.manner.named);
    let (id, seen) = (session.id, session.guests);
    let (title, label) =
        if named { ("tui-count-guests", "tui-guests") } else { ("tui-count-all", "tui-attended") };
    let fields = vec![Field::text("count", label, &seen.to_string()).suggested()];
    let submit = move |view: &View, form: &Form| {
        let typed: Result<u32, _> = form.value("count").trim().parse();
        let wrong = || Wrong { field: "count", why: view.text().say("tui-wrong-count") };
        let count = typed.ok().filter(|count| *count <= MOST).ok_or_else(wrong)?;
        Ok(Outcome::Apply(Box::new(Change::Guests { session: id, count, seen: Some(seen) }), None))
    };
    Form::new(super::session::titled(view, title, session), fields, Box::new(submit)).open()
}
