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
    entries: Vec<Entry>,
    place: Place,
}

impl Journal {
    /// From the newest line on.
    pub fn new(view: &View) -> Journal {
        Journal { entries: view.store.journal(0, PAGE).unwrap_or_default(), place: Place::default() }
    }

    fn read_on(&mut self, view: &View) {
        if self.place.at + 1 == self.entries.len() {
            let offset = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
            self.entries.extend(view.store.journal(offset, PAGE).unwrap_or_default());
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
            Some(Id::TakeBack | Id::Confirm) => match self.entries.get(self.place.at) {
                Some(entry) => Outcome::Apply(Box::new(Change::Undo(Some(entry.step))), None),
                None => Outcome::Nothing,
            },
            _ => {
                self.place.key(key.code, self.entries.len());
                self.read_on(view);
                Outcome::Nothing
            }
        }
    }

    fn reload(&mut self, view: &View) {
        let step = self.entries.get(self.place.at).map(|entry| entry.step);
        let read = u32::try_from(self.entries.len()).unwrap_or(PAGE).max(PAGE);
        self.entries = view.store.journal(0, read + 1).unwrap_or_default();
        self.place.at =
            self.entries.iter().position(|entry| Some(entry.step) == step).unwrap_or(self.place.at);
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = frame(view, &view.text().say("tui-journal"), 100, 30, area, buf);
        if self.entries.is_empty() {
            write(
                buf,
                inner.x,
                inner.y,
                &view.text().say("tui-journal-empty"),
                inner.width,
                view.theme.dim.0,
            );
        }
        for (y, at) in (inner.y..).zip(self.place.window(inner.height, self.entries.len())) {
            let entry = &self.entries[at];
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
            write(
                buf,
                x,
                y,
                &format!("{sign} {}", view.deed(&entry.deed)),
                inner.right().saturating_sub(x),
                style,
            );
        }
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::TakeBack, Id::Close]
    }
}
