//! Keys and pastes: the layer on top hears them first; on the dashboard they are commands.

use ratatui::crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::command::table::command;
use crate::command::{Id, Key, Scope};
use crate::store::Change;
use crate::tui::available::available;
use crate::tui::cursor::{Cursor, Pane};
use crate::tui::layer::commands::Commands;
use crate::tui::layer::journal::Journal;
use crate::tui::layer::jump::Jump;
use crate::tui::layer::search::Search;
use crate::tui::layer::{alerts, bank, directory, forms, import, privacy, reminders};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::{attendance, cycles, fees};
use crate::tui::welcome;

use super::{App, Request};

/// Lines of a page when the window is not known.
const PAGE: isize = 10;

impl App {
    pub(super) fn input(&mut self, input: Input) {
        match input {
            Input::Key(key) if key.kind != KeyEventKind::Release => self.key(key),
            Input::Paste(text) => self.paste(&text),
            Input::Mouse(mouse) => self.mouse(mouse),
            Input::Resize(..) => self.requests.push(Request::Repaint),
            _ => {}
        }
    }

    fn key(&mut self, key: KeyEvent) {
        let Some((scope, text)) = self.layers.last().map(|layer| (layer.scope(), layer.takes_text())) else {
            self.dashboard_key(key);
            return;
        };
        let pressed = Key::of(key);
        let letter = matches!(key.code, KeyCode::Char(_))
            && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        let id = if text && letter { None } else { self.keymap.command(scope, pressed) };
        // What belongs to the terminal works everywhere; Ctrl-C leaves the layer. Help and hiding names too,
        // unless something is being typed.
        let outer = if text && letter { None } else { self.keymap.command(Scope::Dashboard, pressed) };
        match (id, outer) {
            (None, Some(Id::Suspend)) => self.perform(Outcome::Suspend),
            (None, Some(Id::Repaint)) => self.perform(Outcome::Repaint),
            // What is under way may be what does not stop any more: it says so itself.
            (None, Some(Id::Quit)) if !letter && self.busy() => self.run_here(Id::Close),
            (None, Some(Id::Quit)) if !letter => self.perform(Outcome::Close),
            // What a layer saved while it stays can be taken back there.
            (None, Some(id @ (Id::Undo | Id::Redo))) if self.layers.last().is_some_and(|l| l.stays()) => {
                self.perform(self.outcome(id));
            }
            (None, Some(Id::HideNames)) => self.perform(Outcome::HideNames),
            (None, Some(Id::Help)) if !text => {
                self.perform(Outcome::Open(Box::new(Commands::help_above(scope))));
            }
            (id, _) => {
                if let Some(outcome) = self.ask_layer(|layer, view| layer.key(view, key, id)) {
                    self.perform(outcome);
                }
            }
        }
    }

    fn dashboard_key(&mut self, key: KeyEvent) {
        // A refusal stays until a frame has told it.
        if matches!(self.said, Some(Said::Notice(_))) && !self.refusal_unseen {
            self.said = None;
        }
        let bound = self.keymap.command(self.cursor.pane.scope(), Key::of(key));
        if self.board.cycle.is_none()
            && let Some(outcome) = welcome::key(&self.view(), key.code)
        {
            return self.perform(outcome);
        }
        if let Some(id) = bound {
            self.run(id);
        }
    }

    /// Runs a command chosen in the help: of the layer that it was opened above, or of the dashboard.
    pub(super) fn run_here(&mut self, id: Id) {
        let key = KeyEvent::from(KeyCode::Null);
        if self.layers.is_empty() || id == Id::HideNames {
            self.run(id);
        } else if let Some(outcome) = self.ask_layer(|layer, view| layer.key(view, key, Some(id))) {
            self.perform(outcome);
        }
    }

    /// Runs a command, or says why it does not work now; one of another pane brings that pane in front.
    pub(super) fn run(&mut self, id: Id) {
        if let Err(why) = available(&self.view(), id) {
            let said = Said::Notice(self.opening.text.say(why));
            return self.perform(said.into());
        }
        let own = Pane::ALL.into_iter().find(|pane| pane.scope() == command(id).scope);
        self.cursor.pane = own.unwrap_or(self.cursor.pane);
        let outcome = self.outcome(id);
        self.perform(outcome);
    }

    fn outcome(&self, id: Id) -> Outcome {
        let view = self.view();
        match id {
            Id::Find => Outcome::Open(Box::new(Search::new())),
            Id::Palette => Outcome::Open(Box::new(Commands::palette(&view))),
            Id::Help => Outcome::Open(Box::new(Commands::help(&view))),
            Id::Journal => Outcome::Open(Box::new(Journal::new(&view))),
            Id::Jump => Outcome::Open(Box::new(Jump)),
            Id::NewCycle => forms::new_cycle(&view),
            Id::AddPerson => forms::add_person(&view),
            Id::ImportPeople => import::choose(&view),
            Id::Bank => bank::open(&view),
            // Those of its list, asked for from a card that no list is below.
            Id::Institutions
            | Id::FilterDirectory
            | Id::AddInstitution
            | Id::DirectoryCounts
            | Id::ImportInstitutions
            | Id::WriteDirectory => directory::open(&view),
            Id::Alerts => alerts::open(&view),
            Id::Privacy => privacy::open(&view),
            Id::Undo => Outcome::Apply(Box::new(Change::Undo(None)), None),
            Id::Redo => Outcome::Apply(Box::new(Change::Redo(None)), None),
            Id::HideNames => Outcome::HideNames,
            Id::Suspend => Outcome::Suspend,
            Id::Repaint => Outcome::Repaint,
            Id::Quit => Outcome::Quit,
            Id::Copy => self.copy(),
            Id::Remind => reminders::open(&view),
            _ => self.movement(id).map_or_else(|| self.pane_outcome(id), Outcome::Move),
        }
    }

    fn pane_outcome(&self, id: Id) -> Outcome {
        let view = self.view();
        match self.cursor.pane {
            Pane::Cycles => cycles::update(&view, id),
            Pane::Attendance => attendance::update(&view, id),
            Pane::Fees => fees::update(&view, id),
        }
    }

    fn copy(&self) -> Outcome {
        let view = self.view();
        let text = match self.cursor.pane {
            Pane::Cycles => cycles::copy(&view),
            Pane::Attendance => attendance::copy(&view),
            Pane::Fees => fees::copy(&view),
        };
        text.map_or(Outcome::Nothing, Outcome::Copy)
    }

    /// Where a command of moving leads.
    pub(super) fn movement(&self, id: Id) -> Option<Cursor> {
        let mut cursor = self.cursor;
        let board = &self.board;
        let page = isize::try_from(self.size.height.saturating_sub(10)).unwrap_or(PAGE).max(5);
        match id {
            Id::NextPane => cursor.turn(board, 1),
            Id::PreviousPane => cursor.turn(board, 2),
            Id::PaneCycles => cursor.pane = Pane::Cycles,
            Id::PaneAttendance => cursor.pane = Pane::Attendance,
            Id::PaneFees => cursor.pane = Pane::Fees,
            Id::Left if cursor.pane == Pane::Attendance => cursor.step_column(board, -1),
            Id::Right if cursor.pane == Pane::Attendance => cursor.step_column(board, 1),
            Id::Left | Id::Right => {}
            _ => {
                let by = match id {
                    Id::Up => -1,
                    Id::Down => 1,
                    Id::PageUp => -page,
                    Id::PageDown => page,
                    Id::First => isize::MIN / 2,
                    Id::Last => isize::MAX / 2,
                    _ => return None,
                };
                if cursor.pane == Pane::Cycles {
                    cursor.step_item(board, by);
                } else if !board.named() {
                    cursor.step_column(board, by);
                } else {
                    cursor.step_row(board, by);
                }
            }
        }
        Some(cursor)
    }

    /// Text for the field that is open; on the dashboard it is nothing, and never commands.
    fn paste(&mut self, text: &str) {
        if self.ask_layer(|layer, view| layer.paste(view, text)).is_none() {
            self.said = Some(Said::Notice(self.opening.text.say("tui-paste-nowhere")));
        }
    }
}
