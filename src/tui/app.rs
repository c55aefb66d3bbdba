//! The dashboard as a whole: takes events, asks panes and layers, applies what they answer, draws.
//!
//! Runs without a terminal: what only the terminal can do is asked of the loop as a [`Request`].

mod draw;
mod forgetting;
mod keeping;
mod keys;
mod mouse;
mod reading;
mod writing;

use std::cell::OnceCell;

use crate::command::Keymap;
use crate::config::Folders;
use crate::domain::id::PersonId;
use crate::domain::question::Question;
use crate::opening::Opening;
use crate::store::{Access, Result, Store};
use crate::tell;
use crate::text::clean::clean;

use super::board::Board;
use super::cursor::{Cursor, Item, line_of};
use super::events::Event;
use super::layer::{Layer, card};
use super::outcome::{Outcome, Said};
use super::theme::Theme;
use super::view::View;

/// What only the loop that owns the terminal can do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Request {
    Copy(String),
    Suspend,
    Repaint,
    Demonstrate,
    Quit,
}

/// The dashboard.
pub struct App {
    opening: Opening,
    store: Store,
    keymap: Keymap,
    theme: Theme,
    board: Board,
    cursor: Cursor,
    layers: Vec<Box<dyn Layer>>,
    said: Option<Said>,
    /// A change was refused, and no frame has told it yet.
    refusal_unseen: bool,
    /// Tables that marks have touched since the board was read.
    stale: Vec<String>,
    hide: bool,
    bank: OnceCell<Vec<Question>>,
    data_version: i64,
    /// Which book it is: another after a restore or an erasure.
    generation: Option<String>,
    scrolls: Scrolls,
    requests: Vec<Request>,
    size: ratatui::layout::Rect,
}

/// The first line shown in the pane of cycles, and in those of people.
#[derive(Debug, Clone, Copy, Default)]
struct Scrolls {
    cycles: usize,
    people: usize,
}

impl App {
    /// Opens the book and reads what is shown first.
    pub fn new(opening: Opening) -> Result<App> {
        let store = opening.store(Access::Write)?;
        let (keymap, said) = match Keymap::new(&opening.config.keys) {
            Ok(keymap) => (keymap, None),
            Err(errors) => {
                let said = Said::Trouble(tell::keymap_errors(&opening.text, &errors));
                (Keymap::defaults(), Some(said))
            }
        };
        let own = opening.folders.as_ref().map(Folders::themes);
        let (theme, wrong) = Theme::named(&opening.config.theme, opening.colour, own.as_deref());
        let wrong = wrong.map(|why| opening.text.with("tui-no-theme", &[("why", why.into())]));
        let said = said.or(wrong.map(Said::Trouble));
        // Asked before the board is read: what another terminal writes in between is seen at the next look.
        let data_version = store.data_version()?;
        let board = Board::read(&store, None, opening.today())?;
        let cursor = Cursor::opening(&board);
        let mut app = App {
            opening,
            store,
            keymap,
            theme,
            board,
            cursor,
            layers: Vec::new(),
            said,
            refusal_unseen: false,
            stale: Vec::new(),
            hide: false,
            bank: OnceCell::new(),
            data_version,
            generation: None,
            scrolls: Scrolls::default(),
            requests: Vec::new(),
            size: ratatui::layout::Rect::default(),
        };
        app.warn_of_clock();
        Ok(app)
    }

    /// Takes one event, and shows all that came of it.
    pub fn handle(&mut self, event: Event) {
        self.take(event);
        while self.busy() {
            self.work();
        }
        self.catch_up();
    }

    /// Whether something long is under way: it goes on in slices, between frames and events.
    pub fn busy(&self) -> bool {
        self.layers.last().is_some_and(|layer| layer.busy())
    }

    /// Does a slice of what is under way, if something is.
    pub fn work(&mut self) {
        if self.busy()
            && let Some(outcome) = self.ask_layer(|layer, view| layer.work(view))
        {
            self.perform(outcome);
        }
    }

    /// Reads again what marks of this batch of events touched: once, before the next frame.
    pub fn catch_up(&mut self) {
        let stale = std::mem::take(&mut self.stale);
        if !stale.is_empty() {
            let done = self.board.refresh(&self.store, &stale);
            self.told(done);
            self.cursor.settle(&self.board);
        }
    }

    /// Takes one event of a batch; [`App::catch_up`] follows the last.
    pub fn take(&mut self, event: Event) {
        if self.opening.today() != self.board.today {
            self.turn_day(self.opening.today());
            self.copy_of_the_day();
        }
        match event {
            Event::Input(input) => self.input(input),
            Event::BookChanged => drop(self.look_for_changes()),
            Event::Continued => self.requests.push(Request::Repaint),
            Event::End(_) => self.requests.push(Request::Quit),
        }
    }

    /// What the loop has to do now.
    pub fn requests(&mut self) -> Vec<Request> {
        std::mem::take(&mut self.requests)
    }

    /// Whether the next frame tells that a change was refused: what came meanwhile was typed before it.
    pub fn owes_refusal(&self) -> bool {
        self.refusal_unseen
    }

    /// The book's path, for the watch.
    pub fn book(&self) -> &std::path::Path {
        self.store.path()
    }

    /// What the dashboard is made of, to look at.
    fn view(&self) -> View<'_> {
        View {
            opening: &self.opening,
            store: &self.store,
            theme: &self.theme,
            keymap: &self.keymap,
            board: &self.board,
            cursor: &self.cursor,
            bank: &self.bank,
            hide: self.hide,
        }
    }

    /// Asks the layer on top, with the dashboard to look at.
    fn ask_layer<T>(&mut self, ask: impl FnOnce(&mut dyn Layer, &View) -> T) -> Option<T> {
        let mut layer = self.layers.pop()?;
        let answer = ask(layer.as_mut(), &self.view());
        self.layers.push(layer);
        Some(answer)
    }

    fn perform(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Nothing => {}
            Outcome::Move(cursor) => self.move_to(cursor),
            Outcome::Apply(change, cursor) => {
                self.apply(&change, cursor);
            }
            Outcome::ApplyThen(change, id) => {
                if self.apply(&change, None) {
                    self.run(id);
                }
            }
            Outcome::ApplyAnd(change, after) => {
                if self.apply(&change, None) {
                    let outcome = after(&self.view());
                    self.perform(outcome);
                }
            }
            Outcome::Open(layer) => self.layers.push(layer),
            Outcome::Close => {
                self.layers.pop();
            }
            Outcome::Then(outcome) => {
                self.layers.pop();
                self.perform(*outcome);
            }
            Outcome::Run(id) => {
                self.layers.pop();
                self.run_here(id);
            }
            Outcome::Answer(answer) => {
                self.layers.pop();
                if let Some(outcome) = self.ask_layer(|layer, view| layer.answered(view, answer)) {
                    self.perform(outcome);
                }
            }
            Outcome::Refuse(why) => {
                self.layers.pop();
                self.explain(Said::Notice(why));
            }
            Outcome::ShowCycle(cycle) => self.show_cycle(cycle),
            Outcome::ShowPerson(person) => self.show_person(person),
            Outcome::Preview(enrol, list) => self.preview(enrol, &list),
            Outcome::Rehearse(change, then) => self.rehearse(&change, then),
            Outcome::Say(said) => self.said = Some(said),
            Outcome::Copy(text) => self.copy_out(clean(&text).into_owned()),
            Outcome::CopyLines(text) => {
                let lines: Vec<_> = text.lines().map(clean).collect();
                self.copy_out(lines.join("\n"));
            }
            Outcome::HideNames => {
                self.hide = !self.hide;
                // It may name somebody.
                self.said = None;
            }
            Outcome::Demonstrate => self.requests.push(Request::Demonstrate),
            Outcome::Suspend => self.requests.push(Request::Suspend),
            Outcome::Repaint => self.requests.push(Request::Repaint),
            Outcome::Quit => self.requests.push(Request::Quit),
        }
    }

    fn copy_out(&mut self, clean: String) {
        self.said = Some(Said::Notice(self.opening.text.say("tui-copied")));
        self.requests.push(Request::Copy(clean));
    }

    fn move_to(&mut self, cursor: Cursor) {
        self.cursor = cursor;
        if let Some(Item::Cycle(_)) = cursor.item
            && let Some(line) = cursor.item.and_then(|item| line_of(&self.board, item))
        {
            // Near an end of what was read, the next cycles are read.
            let lines = self.board.cycles.len() + self.board.sessions.len();
            let at = u32::try_from(line).unwrap_or(0);
            let wanted = if line + 1 >= lines {
                self.board.offset + at + 1
            } else {
                (self.board.offset + at).saturating_sub(1)
            };
            if wanted < self.board.total && (line == 0 || line + 1 >= lines) {
                let shown = self.board.show_cycle(&self.store, wanted);
                self.told(shown);
            }
        }
        self.cursor.settle(&self.board);
    }

    fn show_person(&mut self, person: PersonId) {
        if self.board.row_of(person).is_some() {
            self.cursor.person = Some(person);
            if self.cursor.pane == super::cursor::Pane::Cycles {
                self.cursor.pane = super::cursor::Pane::Attendance;
            }
            self.cursor.settle(&self.board);
        } else {
            let card = card::open(&self.view(), person);
            self.perform(card);
        }
    }
}
