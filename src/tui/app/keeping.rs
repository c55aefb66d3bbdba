//! The book as a file: its copy of the day, and what another terminal did to the whole of it.

use crate::domain::deed::Deed;
use crate::store::{Access, BookError};
use crate::tell;
use crate::tui::cursor::Cursor;
use crate::tui::outcome::Said;

use super::{App, Scrolls};

impl App {
    /// What waits until the first frame is shown: which book this is, and the copy of the day. Whether there is
    /// something to tell.
    pub fn settle(&mut self) -> bool {
        self.know_generation();
        self.copy_of_the_day()
    }

    /// Made unless it was; without it the work goes on. Whether there is something to tell.
    pub(super) fn copy_of_the_day(&mut self) -> bool {
        let failed = self.store.back_up_daily(self.opening.today()).err();
        let why = failed.map(|error| tell::backup_failed(&self.opening.text, &error, self.store.path()));
        why.map(|why| self.said = Some(Said::Trouble(why))).is_some()
    }

    /// The file that we have open has no name any more: what has it now is opened. Whether that was so.
    pub(super) fn follow_file(&mut self) -> bool {
        if !self.store.is_replaced() {
            return false;
        }
        // Where nothing has the name none is made: what was noted is in the file that went.
        let opened = if self.store.path().exists() {
            self.opening.store(Access::Write)
        } else {
            Err(BookError::Missing.into())
        };
        if let Some(store) = self.told(opened) {
            self.store = store;
            self.data_version = self.store.data_version().unwrap_or_default();
            self.begin_again("keep-replaced");
        }
        true
    }

    /// A restore or an erasure of another terminal: nothing that is open stands on this book. Whether that was so.
    pub(super) fn follow_generation(&mut self) -> bool {
        let now = self.store.generation().ok();
        if self.generation.is_none() {
            self.know_generation();
            return false;
        }
        if now == self.generation {
            return false;
        }
        let newest = self.store.journal(0, 1).ok().and_then(|mut lines| lines.pop());
        let restored = newest.is_some_and(|line| matches!(line.deed, Deed::Restore { .. }));
        self.begin_again(if restored { "keep-restored-elsewhere" } else { "keep-erased-elsewhere" });
        true
    }

    /// Nothing that is read from now on is written into another book.
    pub(super) fn know_generation(&mut self) {
        self.generation = self.store.generation().ok();
        self.store.write_only_on(self.generation.clone());
    }

    /// As if it was opened now: what was typed was about people who may be gone.
    fn begin_again(&mut self, why: &str) {
        self.layers.clear();
        self.stale.clear();
        self.scrolls = Scrolls::default();
        self.know_generation();
        self.said = Some(Said::Notice(self.opening.text.say(why)));
        self.reload(None);
        self.cursor = Cursor::opening(&self.board);
    }
}
