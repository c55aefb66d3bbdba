//! Drawing: never queries, never changes anything but scroll offsets.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::tui::layer::form::wrap;
use crate::tui::layout::{LEAST, Places, places};
use crate::tui::outcome::Said;
use crate::tui::pane::{attendance, cycles, fees, write};
use crate::tui::view::View;
use crate::tui::{footer, header, welcome};

use super::{App, Scrolls};

impl App {
    /// Draws the dashboard, and what lies above it.
    pub fn draw(&mut self, frame: &mut Frame) {
        let area = frame.area();
        self.size = area;
        self.refusal_unseen = false;
        let buf = frame.buffer_mut();
        let Some(places) = places(area, self.cursor.pane, self.board.charged()) else {
            too_small(&self.view(), area, buf);
            return;
        };
        let mut scrolls = self.scrolls;
        let view = self.view();
        if self.board.cycle.is_some() {
            header::draw(&view, places.header, buf);
            draw_panes(&view, &mut scrolls, places, buf);
        } else {
            welcome::draw(&view, Rect { height: area.height - 2, ..area }, buf);
        }
        footer::draw_status(&view, self.said.as_ref(), places.status, buf);
        let welcome = self.board.cycle.is_none().then_some(welcome::HINTS);
        let hints = self.layers.last().map(|layer| layer.hints()).or(welcome);
        footer::draw_hints(&view, hints, places.hints, buf);
        self.scrolls = scrolls;
        let above = Rect { height: area.height - 1, ..area };
        let cursor = self.ask_layer(|layer, view| layer.draw(view, above, buf));
        if matches!(self.said, Some(Said::Notice(_) | Said::Trouble(_))) {
            // A refusal is seen above the layer that it was told to.
            footer::draw_status(&self.view(), self.said.as_ref(), places.status, buf);
        }
        if let Some(Some(cursor)) = cursor {
            frame.set_cursor_position(cursor);
        }
    }
}

fn draw_panes(view: &View, scrolls: &mut Scrolls, places: Places, buf: &mut Buffer) {
    if let Some(area) = places.cycles {
        cycles::draw(view, &mut scrolls.cycles, area, buf);
        divide(view, area, buf);
    }
    if let Some(area) = places.attendance {
        attendance::draw(view, &mut scrolls.people, area, buf);
        if places.fees.is_some() {
            divide(view, area, buf);
        }
    }
    if let Some(area) = places.fees {
        fees::draw(view, scrolls.people, area, buf);
    }
}

/// The line to the right of a pane.
fn divide(view: &View, area: Rect, buf: &mut Buffer) {
    if area.right() + 1 >= buf.area.right() {
        return;
    }
    for y in area.y..area.bottom() {
        buf.set_string(area.right() + 1, y, "│", view.theme.dim.0);
    }
}

fn too_small(view: &View, area: Rect, buf: &mut Buffer) {
    let (width, height) = LEAST;
    let said = view
        .text()
        .with("tui-too-small", &[("width", u32::from(width).into()), ("height", u32::from(height).into())]);
    for (line, y) in wrap(&said, usize::from(area.width.max(1))).into_iter().zip(area.y..area.bottom()) {
        write(buf, area.x, y, &line, area.width, Style::new());
    }
}
