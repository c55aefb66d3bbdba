//! A list of people: which file, then what it would do, then Enter.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::Id;
use crate::exchange::people::{self, Column, PeopleList, read};
use crate::store::change::Enrol;
use crate::store::{Change, ImportReport};
use crate::tell;
use crate::text::clean;
use crate::tui::file;
use crate::tui::outcome::Outcome;
use crate::tui::pane::write;
use crate::tui::view::View;

use super::form::{Field, Form, Wrong, wrap};
use super::frame::frame;
use super::list::Place;
use super::{Layer, forms};

/// Asks for the file.
pub fn choose(view: &View) -> Outcome {
    let cycle = view.board.cycle.as_ref().map(|cycle| cycle.id);
    let mut fields = vec![Field::path("file", "tui-file")];
    fields.extend(forms::enrolment(view));
    let submit = move |view: &View, form: &Form| {
        let wrong = |why: String| Wrong { field: "file", why };
        let typed = form.value("file");
        let bytes = file::open(&typed).and_then(people::bytes);
        let bytes = bytes.map_err(|error| wrong(tell::unreadable(view.text(), &typed, &error)))?;
        let list = read(&bytes).map_err(|error| wrong(crate::tell::list_error(view.text(), &error)))?;
        let enrol = forms::place(view, form, cycle);
        Ok(Outcome::Preview(enrol, Box::new(list)))
    };
    Form::new(view.text().say("cmd-import-people"), fields, Box::new(submit)).open()
}

/// What a list would do, line by line.
pub struct Preview {
    /// None when lines are refused.
    change: Option<Change>,
    lines: Vec<(String, Style)>,
    place: Place,
}

impl Preview {
    /// These lines, and the change that Enter makes; none when something is refused.
    pub fn of(change: Option<Change>, lines: Vec<(String, Style)>) -> Preview {
        Preview { change, lines, place: Place::default() }
    }

    /// With the report of a rehearsal, or none when lines are refused.
    pub fn new(
        view: &View,
        enrol: Option<Enrol>,
        list: &PeopleList,
        report: Option<ImportReport>,
    ) -> Preview {
        let text = view.text();
        let mut lines: Vec<(String, Style)> = vec![(meanings(view, list), view.theme.dim.0)];
        for rejected in &list.rejected {
            let why = crate::tell::row_reason(text, &rejected.reason);
            let said = text.with("tui-line", &[("line", line(rejected.line)), ("said", why.into())]);
            lines.push((said, view.theme.trouble.0));
        }
        if let Some(report) = &report {
            lines.push((counts(view, list, report), view.theme.title.0));
            if report.consents > 0 {
                let said = text.with("consents-noted", &[("count", report.consents.into())]);
                lines.push((said, Style::new()));
            }
            for double in report.doubles.iter().filter(|double| double.worth_telling()) {
                lines.push((view.double(double), view.theme.notice.0));
            }
        } else {
            lines.push((text.say("tui-import-refused"), view.theme.title.0));
        }
        for note in &list.notes {
            let said = crate::tell::note(text, &note.about);
            lines.push((
                text.with("tui-line", &[("line", line(note.line)), ("said", said.into())]),
                Style::new(),
            ));
        }
        // What was seen is what is done: refused if the book changed meanwhile.
        let change =
            report.map(|seen| Change::ImportPeople { rows: list.rows.clone(), enrol, seen: Some(seen) });
        Preview::of(change, lines)
    }
}

/// Which column was taken for what.
fn meanings(view: &View, list: &PeopleList) -> String {
    let text = view.text();
    let meaning =
        |column: &Option<Column>| text.say(&format!("tui-column-{}", column.map_or("none", Column::word)));
    columns(view, list.columns.iter().map(|(title, column)| (title.as_str(), meaning(column))))
}

/// Titles of columns, and what each was taken for.
pub fn columns<'a>(view: &View, titles: impl Iterator<Item = (&'a str, String)>) -> String {
    let named = titles.filter(|(title, _)| !title.trim().is_empty());
    let pairs = named.map(|(title, meaning)| format!("{} → {meaning}", clean::fit(title, 24)));
    view.text().with("tui-columns", &[("columns", pairs.collect::<Vec<_>>().join(" · ").into())])
}

fn line(number: u64) -> crate::text::Arg<'static> {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

fn counts(view: &View, list: &PeopleList, report: &crate::store::ImportReport) -> String {
    view.text().with(
        "tui-import-counts",
        &[
            ("rows", list.rows.len().into()),
            ("added", report.added.into()),
            ("updated", report.updated.into()),
            ("unchanged", report.unchanged.into()),
            ("enrolled", report.enrolled.into()),
            ("waiting", report.waiting.into()),
        ],
    )
}

impl Layer for Preview {
    fn key(&mut self, _view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Confirm) => match &self.change {
                Some(change) => Outcome::Apply(Box::new(change.clone()), None),
                None => Outcome::Close,
            },
            Some(Id::Close) => Outcome::Close,
            _ => {
                self.place.letter_key(key.code, self.lines.len());
                Outcome::Nothing
            }
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let width = usize::from(area.width.min(90).saturating_sub(4));
        let lines: Vec<(String, Style)> = self
            .lines
            .iter()
            .flat_map(|(said, style)| wrap(said, width).into_iter().map(|l| (l, *style)))
            .collect();
        let height = u16::try_from(lines.len() + 4).unwrap_or(u16::MAX);
        let inner = frame(view, &view.text().say("tui-import-preview"), 90, height, area, buf);
        let shown = self.place.window(inner.height.saturating_sub(2), lines.len());
        for (y, at) in (inner.y..).zip(shown) {
            write(buf, inner.x, y, &lines[at].0, inner.width, lines[at].1);
        }
        let ask = if self.change.is_some() { "tui-import-go" } else { "tui-import-no" };
        write(
            buf,
            inner.x,
            inner.bottom().saturating_sub(1),
            &view.text().say(ask),
            inner.width,
            view.theme.key.0,
        );
        None
    }
}
