//! The mouse: a click goes there, the wheel moves the cursor.

use ratatui::crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::{Position, Rect};

use crate::command::Id;
use crate::tui::cursor::Pane;
use crate::tui::layout::places;
use crate::tui::pane::{ABOVE, attendance, cycles};

use super::App;

/// Lines that a notch of the wheel moves.
const WHEEL: usize = 3;

impl App {
    pub(super) fn mouse(&mut self, mouse: MouseEvent) {
        if !self.layers.is_empty() {
            return;
        }
        match mouse.kind {
            MouseEventKind::ScrollUp => self.wheel(Id::Up),
            MouseEventKind::ScrollDown => self.wheel(Id::Down),
            MouseEventKind::Down(MouseButton::Left) => self.click(Position { x: mouse.column, y: mouse.row }),
            _ => {}
        }
    }

    /// Moves, but never around the corner.
    fn wheel(&mut self, id: Id) {
        for _ in 0..WHEEL {
            let row = self.cursor.person.and_then(|person| self.board.row_of(person)).unwrap_or(0);
            let end = if id == Id::Up { 0 } else { self.board.roster.len().saturating_sub(1) };
            if self.cursor.pane != Pane::Cycles && self.board.named() && row == end {
                return;
            }
            if let Some(cursor) = self.movement(id) {
                self.move_to(cursor);
            }
        }
    }

    fn click(&mut self, at: Position) {
        let Some(places) = places(self.size, self.cursor.pane, self.board.charged()) else { return };
        let inside = |place: Option<Rect>| place.filter(|place| place.contains(at));
        let mut cursor = self.cursor;
        if let Some(area) = inside(places.cycles) {
            cursor.pane = Pane::Cycles;
            let item = cycles::hit(&self.view(), self.scrolls.cycles, area, at.y);
            if let Some(line) = item.and_then(|item| crate::tui::cursor::line_of(&self.board, item)) {
                cursor.select_line(&self.board, line);
            }
        } else if let Some(area) = inside(places.attendance) {
            cursor.pane = Pane::Attendance;
            let hit = attendance::hit(&self.view(), self.scrolls.people, area, at.x, at.y);
            cursor.person = hit.person.or(cursor.person);
            if let Some(column) = hit.session.and_then(|session| self.board.column_of(session)) {
                cursor.select_column(&self.board, column);
            }
        } else if let Some(area) = inside(places.fees) {
            cursor.pane = Pane::Fees;
            let shown = attendance::height(&self.view(), area);
            let row = at.y.checked_sub(area.y + ABOVE).map(usize::from).filter(|row| *row < shown);
            let member = row.and_then(|row| self.board.roster.get(self.scrolls.people + row));
            cursor.person = member.map(|member| member.person).or(cursor.person);
        }
        self.move_to(cursor);
    }
}
