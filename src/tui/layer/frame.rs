//! The box that a layer is drawn in.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, BorderType, Clear, Widget};

use crate::text::clean;
use crate::tui::view::View;

/// Columns that one cell's text may reach to the right of it.
const WIDEST: u16 = 4;

/// Clears a box of at most this size in the middle of the area, and draws its frame and title; answers the inside.
pub fn frame(view: &View, title: &str, width: u16, height: u16, area: Rect, buf: &mut Buffer) -> Rect {
    let width = width.min(area.width);
    let height = height.min(area.height);
    let outer =
        Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 3, width, height };
    Clear.render(outer, buf);
    part_from_wide(outer, buf);
    let title = format!(" {} ", clean::fit(title, usize::from(width.saturating_sub(4))));
    let block =
        Block::bordered().border_type(BorderType::Rounded).title(title).title_style(view.theme.focus.0);
    let inner = block.inner(outer);
    block.render(outer, buf);
    Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }
}

/// What is wide and reaches from the left into the box goes: a terminal would not draw the frame over half of it.
fn part_from_wide(outer: Rect, buf: &mut Buffer) {
    for y in outer.top()..outer.bottom() {
        for x in outer.x.saturating_sub(WIDEST)..outer.x {
            let cell = &mut buf[(x, y)];
            if usize::from(outer.x - x) < clean::width(cell.symbol()) {
                cell.set_symbol(" ");
            }
        }
    }
}
