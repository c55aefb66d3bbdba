//! The three panes. Each answers keys with an outcome and draws itself from the view.

pub mod attendance;
pub mod cycles;
pub mod fees;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::tell;
use crate::text::clean;

use super::cursor::Pane;
use super::layer::form::wrap;
use super::view::View;

/// Lines above the people in both panes of people: a title, and two of headings.
pub const ABOVE: u16 = 3;

/// Writes a text cut to `width` columns; answers the columns it took.
pub fn write(buf: &mut Buffer, x: u16, y: u16, text: &str, width: u16, style: Style) -> u16 {
    if width == 0 || y >= buf.area.bottom() || x >= buf.area.right() {
        return 0;
    }
    let cut = clean::fit(text, usize::from(width));
    buf.set_string(x, y, &cut, style);
    u16::try_from(clean::width(&cut)).unwrap_or(width)
}

/// Writes a text at the right end of `width` columns.
pub fn write_right(buf: &mut Buffer, x: u16, y: u16, text: &str, width: u16, style: Style) {
    let cut = clean::fit(text, usize::from(width));
    let taken = u16::try_from(clean::width(&cut)).unwrap_or(width);
    write(buf, x + width.saturating_sub(taken), y, &cut, taken, style);
}

/// The title of a pane: its number, its name, and what it adds up to.
fn title(view: &View, pane: Pane, area: Rect, buf: &mut Buffer, name: &str, sum: &str) {
    let style = if view.cursor.pane == pane { view.theme.focus.0 } else { view.theme.title.0 };
    let number = pane as usize + 1;
    let taken = write(buf, area.x, area.y, &format!("{number} {name}"), area.width, style);
    let rest = area.width.saturating_sub(taken + 2);
    write(buf, area.x + taken + 2, area.y, sum, rest, view.theme.dim.0);
}

/// Says from the line `y` on that the people of the cycle are gone, where they are.
fn erased(view: &View, y: u16, area: Rect, buf: &mut Buffer) {
    for (line, y) in erased_lines(view, area.width).iter().zip(y..area.bottom()) {
        write(buf, area.x, y, line, area.width, view.theme.dim.0);
    }
}

/// The same, in lines of so many columns; none where they are not gone.
fn erased_lines(view: &View, width: u16) -> Vec<String> {
    let said = view.board.erased_on().map(|on| tell::erased(view.text(), on));
    said.map_or_else(Vec::new, |said| wrap(&said, usize::from(width)))
}

/// The first of `len` lines to show so that the cursor's line is among the `height` that fit.
pub fn scroll(first: usize, cursor: usize, height: usize, len: usize) -> usize {
    let first = first.min(len.saturating_sub(height));
    if cursor < first {
        cursor
    } else if cursor >= first + height.max(1) {
        cursor + 1 - height.max(1)
    } else {
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scrolling_keeps_the_cursor_in_sight_and_moves_no_more_than_it_must() {
        for (first, cursor, height, len, expected) in [
            (0, 0, 5, 10, 0),
            (0, 4, 5, 10, 0),
            (0, 5, 5, 10, 1),
            (6, 3, 5, 10, 3),
            (9, 9, 5, 10, 5),
            (0, 3, 0, 10, 3),
            (7, 0, 20, 3, 0),
        ] {
            assert_eq!(scroll(first, cursor, height, len), expected);
        }
    }
}
