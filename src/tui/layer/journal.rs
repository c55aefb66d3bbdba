//! The journal: who did what when; takes back any step.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::clock;
use crate::command::{Id, Scope};
use crate::store::{Change, Entry};
use crate::text::DateStyle;
use crate::tui::outcome::Outcome;
use crate::tui::pane::write;
use crate::tui::view::View;

use super::Layer;
use super::frame::frame;
use super::list::Place;

/// Lines read at once.
const PAGE: u32 = 200;

/// The journal, as far as it was read.
pub struct Journal {
    lines: Vec<Line>,
    place: Place,
}

/// An entry, and its deed in words: asked of the book when it is read, not at every frame.
struct Line {
    entry: Entry,
    deed: String,
}

fn read(view: &View, offset: usize, limit: u32) -> Vec<Line> {
    let offset = u32::try_from(offset).unwrap_or(u32::MAX);
    let entries = view.store.journal(offset, limit).unwrap_or_default();
    entries.into_iter().map(|entry| Line { deed: view.deed(&entry.deed), entry }).collect()
}

impl Journal {
    /// From the newest line on.
    pub fn new(view: &View) -> Journal {
        Journal { lines: read(view, 0, PAGE), place: Place::default() }
    }

    fn read_on(&mut self, view: &View) {
        if self.place.at + 1 == self.lines.len() {
            self.lines.extend(read(view, self.lines.len(), PAGE));
        }
    }
}

impl Layer for Journal {
    fn scope(&self) -> Scope {
        Scope::Journal
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close) => Outcome::Close,
            Some(Id::TakeBack | Id::Confirm) => match self.lines.get(self.place.at) {
                Some(line) => Outcome::Apply(Box::new(Change::Undo(Some(line.entry.step))), None),
                None => Outcome::Nothing,
            },
            _ => {
                self.place.letter_key(key.code, self.lines.len());
                self.read_on(view);
                Outcome::Nothing
            }
        }
    }

    fn reload(&mut self, view: &View) {
        let step = self.lines.get(self.place.at).map(|line| line.entry.step);
        let known = u32::try_from(self.lines.len()).unwrap_or(PAGE).max(PAGE);
        self.lines = read(view, 0, known + 1);
        self.place.at =
            self.lines.iter().position(|line| Some(line.entry.step) == step).unwrap_or(self.place.at);
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = frame(view, &view.text().say("tui-journal"), 100, 30, area, buf);
        if self.lines.is_empty() {
            write(
                buf,
                inner.x,
                inner.y,
                &view.text().say("tui-journal-empty"),
                inner.width,
                view.theme.dim.0,
            );
        }
        for (y, at) in (inner.y..).zip(self.place.window(inner.height, self.lines.len())) {
            let Line { entry, deed } = &self.lines[at];
            let when = clock::brussels(entry.at);
            let day = view.text().date(when.date(), DateStyle::Day);
            let moment = format!("{day} {}", when.format("%H:%M"));
            let style = match (at == self.place.at, entry.undone) {
                (true, _) => view.theme.cursor.0,
                (false, true) => view.theme.dim.0,
                (false, false) => ratatui::style::Style::new(),
            };
            let sign = if entry.undone { "↶" } else { " " };
            let left = write(buf, inner.x, y, &moment, inner.width, view.theme.dim.0).max(16);
            // On a narrow window what was done matters more than who did it.
            let who = if inner.width < 60 { 0 } else { 10 };
            write(buf, inner.x + left + 1, y, &entry.who, who, view.theme.dim.0);
            let x = inner.x + left + 1 + if who > 0 { who + 1 } else { 0 };
            write(buf, x, y, &format!("{sign} {deed}"), inner.right().saturating_sub(x), style);
        }
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::TakeBack, Id::Close]
    }
}
