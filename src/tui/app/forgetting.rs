//! Erasures: what the dashboard shows when somebody is gone, and what a start goes on with.

use crate::tell;
use crate::tui::layer::erase;
use crate::tui::outcome::Said;

use super::App;

impl App {
    /// Nobody who was erased is shown, said or kept by what lies above: what follows tells what came of it.
    pub(super) fn forgotten(&mut self) {
        self.layers.clear();
        self.stale.clear();
        self.said = None;
        self.know_generation();
        self.reload(self.board.cycle.as_ref().map(|cycle| cycle.id));
    }

    /// What opening the book completed is said; what it could not goes on above the dashboard. Asked after the first
    /// frame, which it must not keep waiting. Answers whether there is something new to show.
    pub fn go_on_forgetting(&mut self) -> bool {
        let before = (self.said.clone(), self.layers.len());
        if let Some(report) = self.store.resumed() {
            self.said = Some(Said::Notice(tell::resumed(&self.opening.text, report)));
        }
        if self.store.read_only().is_some() {
            return false;
        }
        if let Err(why) = tell::certify(&self.opening.text, &self.store, self.opening.today()) {
            self.said = Some(Said::Trouble(tell::unfinished(&self.opening.text, &self.store, &why)));
        }
        let outcome = erase::go_on(&self.view());
        self.perform(outcome);
        before != (self.said.clone(), self.layers.len())
    }
}
