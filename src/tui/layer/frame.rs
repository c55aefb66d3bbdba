//! The box that a layer is drawn in.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, BorderType, Clear, Widget};

use crate::text::clean;
use crate::tui::view::View;

/// Clears a box of at most this size in the middle of the area, and draws its frame and title; answers the inside.
pub fn frame(view: &View, title: &str, width: u16, height: u16, area: Rect, buf: &mut Buffer) -> Rect {
    let width = width.min(area.width);
    let height = height.min(area.height);
    let outer =
        Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 3, width, height };
    Clear.render(outer, buf);
    let title = format!(" {} ", clean::fit(title, usize::from(width.saturating_sub(4))));
    let block =
        Block::bordered().border_type(BorderType::Rounded).title(title).title_style(view.theme.focus.0);
    let inner = block.inner(outer);
    block.render(outer, buf);
    Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }
}
