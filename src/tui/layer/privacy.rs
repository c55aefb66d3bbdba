//! What the book keeps on whom, and until when; Enter goes on to erase who is due.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::Id;
use crate::domain::erasure::Whose;
use crate::store::Privacy as Kept;
use crate::tell;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::write;
use crate::tui::view::View;

use super::frame::frame;
use super::page::{self, Page};
use super::{Layer, erase};

/// The page.
struct Privacy {
    kept: Kept,
    page: Page,
}

/// Opens it.
pub fn open(view: &View) -> Outcome {
    match view.store.privacy(view.board.today) {
        Ok(kept) => Outcome::Open(Box::new(Privacy { kept, page: Page::default() })),
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

impl Privacy {
    /// The cycle that has been due for longest.
    fn due(&self, view: &View) -> Option<&crate::store::CyclePrivacy> {
        let kept = self.kept.cycles.iter().filter(|cycle| cycle.people > 0);
        kept.filter(|cycle| cycle.erase_on <= view.board.today).min_by_key(|cycle| cycle.erase_on)
    }

    /// What Enter does, if somebody is due.
    fn way_out(&self, view: &View) -> Option<String> {
        let due = self.due(view)?;
        let title = tell::erasure_title(view.text(), Whose::Cycle(due.id), &due.name);
        let args = [("key", view.key(Id::Confirm).into()), ("title", title.into())];
        Some(view.text().with("priv-key-erase", &args))
    }
}

impl Layer for Privacy {
    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match (id, self.due(view)) {
            (Some(Id::Close), _) | (Some(Id::Confirm), None) => Outcome::Close,
            (Some(Id::Confirm), Some(due)) => erase::open(view, Whose::Cycle(due.id), due.name.clone()),
            _ => {
                self.page.key(key.code);
                Outcome::Nothing
            }
        }
    }

    fn reload(&mut self, view: &View) {
        // What is wrong with the book is told by the dashboard, which reads it too.
        if let Ok(kept) = view.store.privacy(view.board.today) {
            self.kept = kept;
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let lines = tell::privacy(view.text(), &self.kept, view.board.today, view.hide);
        let way_out = self.way_out(view);
        let below = if way_out.is_some() { 2 } else { 0 };
        let inside = area.width.min(page::WIDTH).saturating_sub(4);
        let height = page::height(&lines, inside).saturating_add(2 + below);
        let inner = frame(view, &view.text().say("priv-title"), page::WIDTH, height, area, buf);
        let room = Rect { height: inner.height.saturating_sub(below), ..inner };
        self.page.draw(view, &lines, room, buf);
        if let Some(way) = way_out {
            write(buf, inner.x, inner.bottom().saturating_sub(1), &way, inner.width, view.theme.key.0);
        }
        None
    }
}
