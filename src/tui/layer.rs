//! What lies above the dashboard, one at a time: lists, forms, a card, the journal.
//!
//! A layer holds what is being done until it is confirmed; Esc takes it away and changes nothing.

pub mod alerts;
pub mod bank;
pub mod card;
pub mod commands;
pub mod directory;
pub mod drafts;
pub mod erase;
pub mod form;
pub mod forms;
pub mod frame;
pub mod host;
pub mod hosts;
pub mod import;
pub mod input;
pub mod journal;
pub mod jump;
pub mod list;
pub mod messages;
pub mod page;
pub mod payments;
pub mod privacy;
pub mod qr;
pub mod questions;
pub mod reminders;
pub mod search;
pub mod season;
pub mod split;

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::{Id, Scope};

use super::outcome::{Answer, Outcome};
use super::view::View;

/// Something above the dashboard.
pub trait Layer {
    /// Where its keys are looked up.
    fn scope(&self) -> Scope {
        Scope::Overlay
    }

    /// Whether letters are text here: text being typed beats the keymap.
    fn takes_text(&self) -> bool {
        false
    }

    /// Answers a key; `id` is its command, if it has one here.
    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome;

    /// Takes pasted text: text, never commands.
    fn paste(&mut self, _view: &View, _text: &str) {}

    /// Whether it works on something long: the loop lets it [`work`](Layer::work) as long as it does.
    fn busy(&self) -> bool {
        false
    }

    /// Whether it is still there when a change of its own was saved: every other layer was only there for its change.
    fn stays(&self) -> bool {
        false
    }

    /// Does a slice of it: soon done, so that keys are answered and its progress is drawn.
    fn work(&mut self, _view: &View) -> Outcome {
        Outcome::Nothing
    }

    /// What the layer above it was opened for.
    fn answered(&mut self, _view: &View, _answer: Answer) -> Outcome {
        Outcome::Nothing
    }

    /// The book changed.
    fn reload(&mut self, _view: &View) {}

    /// A change of this layer was refused; whether it shows the reason itself.
    fn refused(&mut self, _why: &str) -> bool {
        false
    }

    /// Draws itself over the dashboard; answers where the terminal's cursor stands.
    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position>;

    /// The most useful keys here, for the hint line.
    fn hints(&self) -> &'static [Id] {
        &[Id::Confirm, Id::Close]
    }
}
