//! A field of a form: a line of text, the path of a file, or one of a few words.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::tui::file;
use crate::tui::layer::input::Input;
use crate::tui::pane::write;
use crate::tui::view::View;

/// Columns that a form leaves free before a field.
pub(super) const GAP: u16 = 2;

/// A field.
pub struct Field {
    /// How the form's code calls it.
    pub key: &'static str,
    /// The name of its label's text.
    pub label: &'static str,
    entry: Entry,
    empty: Option<&'static str>,
    /// Of a path: what it may still become.
    candidates: Option<Vec<String>>,
}

enum Entry {
    Text(Input),
    Choice { options: Vec<Choice>, at: usize },
}

/// One of a few words: what it means, and how it is shown.
pub struct Choice {
    word: String,
    shown: String,
}

/// One of a few words.
pub fn option(word: &str, shown: String) -> Choice {
    Choice { word: word.to_owned(), shown }
}

impl Field {
    /// A line of text.
    pub fn text(key: &'static str, label: &'static str, value: &str) -> Field {
        Field { key, label, entry: Entry::Text(Input::new(value)), empty: None, candidates: None }
    }

    /// The path of a file, which Tab completes.
    pub fn path(key: &'static str, label: &'static str) -> Field {
        Field { candidates: Some(Vec::new()), ..Field::text(key, label, "") }
    }

    /// One of a few words, `chosen` to begin with.
    pub fn choice(key: &'static str, label: &'static str, options: Vec<Choice>, chosen: &str) -> Field {
        let at = options.iter().position(|option| option.word == chosen).unwrap_or(0);
        Field { key, label, entry: Entry::Choice { options, at }, empty: None, candidates: None }
    }

    /// Its text is a suggestion: what is typed first takes its place.
    pub fn suggested(self) -> Field {
        let entry = match self.entry {
            Entry::Text(input) => Entry::Text(input.suggested()),
            choice @ Entry::Choice { .. } => choice,
        };
        Field { entry, ..self }
    }

    /// With the name of a text that says what an empty field means.
    pub fn when_empty(self, said: &'static str) -> Field {
        Field { empty: Some(said), ..self }
    }

    /// What it holds: the text, or the chosen word.
    pub fn value(&self) -> String {
        match &self.entry {
            Entry::Text(input) => input.value().to_owned(),
            Entry::Choice { options, at } => {
                options.get(*at).map(|option| option.word.clone()).unwrap_or_default()
            }
        }
    }

    /// Completes a path; whether there was something to complete.
    pub fn complete(&mut self) -> bool {
        let (Entry::Text(input), Some(candidates)) = (&mut self.entry, &mut self.candidates) else {
            return false;
        };
        let Some(completion) = file::complete(input.value()) else { return false };
        *input = Input::new(&completion.text);
        *candidates = completion.candidates;
        true
    }

    /// What a path may still become.
    pub fn candidates(&self) -> &[String] {
        self.candidates.as_deref().unwrap_or_default()
    }

    /// Takes a key; whether it changed something.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        match &mut self.entry {
            Entry::Text(input) => {
                let taken = input.key(key);
                if let Some(candidates) = self.candidates.as_mut().filter(|_| taken) {
                    candidates.clear();
                }
                taken
            }
            Entry::Choice { options, at } => {
                let len = options.len().max(1);
                *at = match key.code {
                    KeyCode::Right | KeyCode::Char(' ') => (*at + 1) % len,
                    KeyCode::Left => (*at + len - 1) % len,
                    _ => return false,
                };
                true
            }
        }
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str) {
        if let Entry::Text(input) = &mut self.entry {
            input.paste(text);
        }
        if let Some(candidates) = &mut self.candidates {
            candidates.clear();
        }
    }

    /// Draws the entry; answers where the terminal's cursor stands in a text.
    pub fn draw(&self, view: &View, here: bool, area: Rect, buf: &mut Buffer) -> Option<Position> {
        match &self.entry {
            Entry::Text(input) if here => Some(input.draw(area, view.theme.field.0, buf)),
            Entry::Text(input) => {
                match self.empty.filter(|_| input.value().is_empty()) {
                    Some(said) => {
                        write(buf, area.x, area.y, &view.text().say(said), area.width, view.theme.dim.0)
                    }
                    None => write(buf, area.x, area.y, input.value(), area.width, Style::new()),
                };
                None
            }
            Entry::Choice { options, at } => {
                let shown = options.get(*at).map(|option| option.shown.as_str()).unwrap_or_default();
                if here {
                    // The sign stands in the gap behind the label: words stand in one column.
                    let shown = format!("‹ {shown} ›");
                    write(buf, area.x - GAP, area.y, &shown, area.width + GAP, view.theme.row.0);
                } else {
                    write(buf, area.x, area.y, shown, area.width, Style::new());
                }
                None
            }
        }
    }
}
