//! What the book says now: read again after another terminal, at midnight, or for another cycle.

use chrono::NaiveDate;

use crate::domain::id::CycleId;
use crate::store::Result;
use crate::tui::board::Board;
use crate::tui::cursor::{Cursor, Item};
use crate::tui::outcome::Said;

use super::{App, Scrolls};

impl App {
    /// Another terminal may have written: cursor and half-typed text stay where they are. Answers whether there
    /// is something new to show.
    pub fn look_for_changes(&mut self) -> bool {
        if self.follow_file() {
            return true;
        }
        let version = self.store.data_version();
        let Some(version) = self.told(version) else { return true };
        let changed = version != self.data_version;
        if changed {
            self.data_version = version;
            if !self.follow_generation() {
                self.reload(self.board.cycle.as_ref().map(|cycle| cycle.id));
            }
        }
        changed
    }

    pub(super) fn turn_day(&mut self, today: NaiveDate) {
        self.board.today = today;
        self.reload(self.board.cycle.as_ref().map(|cycle| cycle.id));
    }

    pub(super) fn reload(&mut self, cycle: Option<CycleId>) {
        let board = Board::read(&self.store, cycle, self.opening.today());
        if let Some(board) = self.told(board) {
            self.board = board;
            self.cursor.settle(&self.board);
            self.reload_layers();
        }
    }

    /// All of them: what lies below another is seen again, and answers keys by what it holds.
    pub(super) fn reload_layers(&mut self) {
        let mut layers = std::mem::take(&mut self.layers);
        for layer in &mut layers {
            layer.reload(&self.view());
        }
        self.layers = layers;
    }

    pub(super) fn show_cycle(&mut self, cycle: CycleId) {
        self.reload(Some(cycle));
        let mut cursor = Cursor::opening(&self.board);
        cursor.pane = self.cursor.pane;
        cursor.item = Some(Item::Cycle(cycle));
        self.cursor = cursor;
        self.scrolls = Scrolls::default();
    }

    /// A clock that runs behind the newest line of the journal is told, once.
    pub(super) fn warn_of_clock(&mut self) {
        let newest = self.store.newest_moment();
        if let Some(Some(newest)) = self.told(newest)
            && newest > crate::clock::now()
        {
            self.said = Some(Said::Notice(self.opening.text.say("tui-clock-behind")));
        }
    }

    /// Shows what is wrong with the book, if something is.
    pub(super) fn told<T>(&mut self, result: Result<T>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                let why = self.view().error(&error);
                self.said = Some(Said::Trouble(why));
                None
            }
        }
    }
}
