//! A page of sentences above the dashboard: laid out in the width there is, and read by scrolling.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyCode;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::tell::{PageLine, Weight};
use crate::text::wrap;
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

/// Columns of a page at most.
pub const WIDTH: u16 = 84;

/// A page, and how far it was read.
#[derive(Default)]
pub struct Page {
    first: usize,
    height: usize,
    total: usize,
}

impl Page {
    /// Takes a key of moving.
    pub fn key(&mut self, code: KeyCode) {
        let page = self.height.saturating_sub(1).max(1);
        let last = self.total.saturating_sub(self.height);
        let to = match code {
            KeyCode::Up | KeyCode::Char('k') => self.first.saturating_sub(1),
            KeyCode::Down | KeyCode::Char('j') => self.first + 1,
            KeyCode::PageUp => self.first.saturating_sub(page),
            KeyCode::PageDown | KeyCode::Char(' ') => self.first + page,
            KeyCode::Home | KeyCode::Char('g') => 0,
            KeyCode::End | KeyCode::Char('G') => last,
            _ => return,
        };
        self.first = to.min(last);
    }

    /// Draws the part that is read; a sign says that more follows.
    pub fn draw(&mut self, view: &View, lines: &[PageLine], area: Rect, buf: &mut Buffer) {
        let laid = laid(lines, area.width);
        (self.height, self.total) = (usize::from(area.height), laid.len());
        self.first = self.first.min(self.total.saturating_sub(self.height));
        for ((indent, text, weight), y) in laid.iter().skip(self.first).zip(area.y..area.bottom()) {
            let x = area.x + indent;
            write(buf, x, y, text, area.right().saturating_sub(x), style(view, *weight));
        }
        if self.first + self.height < self.total && area.height > 0 {
            write_right(buf, area.x, area.bottom() - 1, "↓", area.width, view.theme.key.0);
        }
    }
}

/// How many lines a page takes in this width.
pub fn height(lines: &[PageLine], width: u16) -> u16 {
    u16::try_from(laid(lines, width).len()).unwrap_or(u16::MAX)
}

/// Each line as it is written: how far in, what, how. The last column is left to the sign.
fn laid(lines: &[PageLine], width: u16) -> Vec<(u16, String, Weight)> {
    let line = |line: &PageLine| {
        let (indent, weight) = (u16::try_from(line.indent).unwrap_or(0), line.weight);
        let room = usize::from(width.saturating_sub(indent + 1).max(1));
        wrap(&line.text, room).into_iter().map(move |text| (indent, text, weight))
    };
    lines.iter().flat_map(line).collect()
}

/// How a line looks.
fn style(view: &View, weight: Weight) -> Style {
    match weight {
        Weight::Title => view.theme.title.0,
        Weight::Plain => Style::new(),
        Weight::Quiet => view.theme.dim.0,
        Weight::Alarm => view.theme.notice.0,
        Weight::Good => view.theme.paid.0,
    }
}
