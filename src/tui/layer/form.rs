//! A form: fields one above the other, Tab between them, Enter saves, what is wrong stands below its field.

mod field;

use field::GAP;
pub use field::{Choice, Field, option};

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::Id;
use crate::text::clean;
pub use crate::text::wrap;
use crate::tui::outcome::Outcome;
use crate::tui::pane::write;
use crate::tui::view::View;

use super::Layer;
use super::frame::frame;

/// Columns of a form at most.
const WIDTH: u16 = 72;
/// Lines that candidates for a path take at most.
const CANDIDATES: usize = 5;

/// What a filled form comes to, or which field is wrong and why.
pub type Submit = Box<dyn Fn(&View, &Form) -> Result<Outcome, Wrong>>;
/// Lines below the fields that follow what is typed.
pub type Preview = Box<dyn Fn(&View, &Form) -> Vec<(String, Style)>>;

/// What is wrong with a form.
pub struct Wrong {
    /// The key of the field.
    pub field: &'static str,
    /// A sentence.
    pub why: String,
}

/// A form.
pub struct Form {
    title: String,
    fields: Vec<Field>,
    at: usize,
    wrong: Option<(usize, String)>,
    submit: Submit,
    preview: Option<Preview>,
}

impl Form {
    /// A form with these fields.
    pub fn new(title: String, fields: Vec<Field>, submit: Submit) -> Form {
        Form { title, fields, at: 0, wrong: None, submit, preview: None }
    }

    /// With lines below the fields.
    pub fn with_preview(self, preview: Preview) -> Form {
        Form { preview: Some(preview), ..self }
    }

    /// The form as an outcome.
    pub fn open(self) -> Outcome {
        Outcome::Open(Box::new(self))
    }

    /// What a field holds.
    pub fn value(&self, key: &str) -> String {
        self.fields.iter().find(|field| field.key == key).map(Field::value).unwrap_or_default()
    }

    fn submit(&mut self, view: &View) -> Outcome {
        match (self.submit)(view, self) {
            Ok(outcome) => {
                self.wrong = None;
                outcome
            }
            Err(wrong) => {
                self.at = self.fields.iter().position(|field| field.key == wrong.field).unwrap_or(self.at);
                self.wrong = Some((self.at, wrong.why));
                Outcome::Nothing
            }
        }
    }

    /// What the path under the cursor may still become, in a few lines.
    fn candidates(&self, width: usize) -> Vec<String> {
        let names = self.fields[self.at].candidates();
        let mut lines = flow(names, width);
        if lines.len() > CANDIDATES {
            lines.truncate(CANDIDATES - 1);
            lines.push("…".to_owned());
        }
        lines
    }

    fn label_width(&self, view: &View, width: u16) -> u16 {
        let longest = self.fields.iter().map(|field| clean::width(&view.text().say(field.label))).max();
        u16::try_from(longest.unwrap_or(0)).unwrap_or(0).saturating_add(GAP + 1).min(width / 2)
    }
}

impl Layer for Form {
    fn takes_text(&self) -> bool {
        true
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        let len = self.fields.len();
        match (id, key.code) {
            (Some(Id::Close), _) => return Outcome::Close,
            (Some(Id::Confirm), _) => return self.submit(view),
            (Some(Id::NextField), _) if self.fields[self.at].complete() => self.wrong = None,
            (Some(Id::NextField), _) | (_, KeyCode::Down) => self.at = (self.at + 1) % len,
            (Some(Id::PreviousField), _) | (_, KeyCode::Up) => self.at = (self.at + len - 1) % len,
            _ => {
                if self.fields[self.at].key(key) {
                    self.wrong = None;
                }
            }
        }
        Outcome::Nothing
    }

    fn paste(&mut self, _view: &View, text: &str) {
        self.fields[self.at].paste(text);
    }

    fn refused(&mut self, why: &str) -> bool {
        self.wrong = Some((self.at, why.to_owned()));
        true
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let width = usize::from(area.width.min(WIDTH).saturating_sub(4));
        let preview = self.preview.as_ref().map(|preview| preview(view, self)).unwrap_or_default();
        let whole = |(line, style): (String, Style)| wrap(&line, width).into_iter().map(move |l| (l, style));
        let preview: Vec<_> = preview.into_iter().flat_map(whole).collect();
        let candidates = self.candidates(width);
        let wrong = self.wrong.as_ref().map_or(Vec::new(), |(_, why)| wrap(why, width));
        let lines = self.fields.len() + candidates.len() + preview.len() + (wrong.len() + 1).max(2) + 2;
        let inner = frame(view, &self.title, WIDTH, u16::try_from(lines).unwrap_or(u16::MAX), area, buf);
        let label = self.label_width(view, inner.width);
        // On a low screen the fields scroll so that the one with the cursor is seen.
        let room = usize::from(inner.height.saturating_sub(1)).max(1);
        let first = (self.at + 1).saturating_sub(room);
        let mut cursor = None;
        let mut y = inner.y;
        for (at, field) in self.fields.iter().enumerate().skip(first) {
            if y >= inner.bottom() {
                break;
            }
            let here = at == self.at;
            let style = if here { view.theme.row.0 } else { view.theme.heading.0 };
            write(buf, inner.x, y, &view.text().say(field.label), label.saturating_sub(GAP + 1), style);
            let place = Rect { x: inner.x + label, y, width: inner.width.saturating_sub(label), height: 1 };
            let position = field.draw(view, here, place, buf);
            cursor = if here { position } else { cursor };
            y += 1;
            let is_wrong = self.wrong.as_ref().is_some_and(|(wrong, _)| *wrong == at);
            for line in wrong.iter().filter(|_| is_wrong) {
                if y < inner.bottom() {
                    write(buf, inner.x, y, line, inner.width, view.theme.trouble.0);
                    y += 1;
                }
            }
            for line in candidates.iter().filter(|_| here) {
                if y < inner.bottom() {
                    write(buf, inner.x, y, line, inner.width, view.theme.dim.0);
                    y += 1;
                }
            }
        }
        let rows = usize::from(inner.bottom().saturating_sub(y + 1));
        for (at, ((line, style), y)) in preview.iter().zip(y + 1..inner.bottom()).enumerate() {
            let cut = at + 1 == rows && preview.len() > rows;
            let begun = || format!("{} …", clean::fit(line, width.saturating_sub(2)));
            write(buf, inner.x, y, &if cut { begun() } else { line.clone() }, inner.width, *style);
        }
        cursor
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::Confirm, Id::NextField, Id::Close]
    }
}

/// Names beside each other in lines of this width, each whole.
fn flow(names: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for name in names {
        match lines.last_mut() {
            Some(line) if clean::width(line) + 2 + clean::width(name) <= width => {
                line.push_str("  ");
                line.push_str(name);
            }
            _ => lines.push(name.clone()),
        }
    }
    lines
}
