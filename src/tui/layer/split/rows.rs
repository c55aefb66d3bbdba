//! The lines of a split: fields above, then people with what they owe and what they get.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::text::clean;
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

use super::{Share, Split};

/// Columns of an amount.
const AMOUNT: u16 = 10;
/// Columns between two.
const GAP: u16 = 2;

impl Split {
    /// Draws as many lines as fit around the cursor; answers where the terminal's cursor stands.
    pub(super) fn draw_rows(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let mut area = area;
        if self.fields.is_empty() && area.height > 1 {
            draw_heads(view, area, buf);
            area = Rect { y: area.y + 1, height: area.height - 1, ..area };
        }
        let len = self.len();
        let window = self.place.window(area.height, len);
        let mut cursor = None;
        for (y, at) in (area.y..).zip(window) {
            let row = Rect { y, height: 1, ..area };
            let here = at == self.place.at;
            let position = match at.checked_sub(self.fields.len()).and_then(|at| self.shares.get(at)) {
                Some(share) => share.draw(view, here, row, buf),
                None => self.draw_field(view, at, here, row, buf),
            };
            cursor = if here { position } else { cursor };
        }
        cursor
    }

    fn draw_field(
        &self,
        view: &View,
        at: usize,
        here: bool,
        row: Rect,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let longest = self.fields.iter().map(|field| clean::width(&view.text().say(field.label))).max();
        let label =
            u16::try_from(longest.unwrap_or(0)).unwrap_or(0).saturating_add(GAP + 1).min(row.width / 2);
        let field = self.fields.get(at)?;
        let style = if here { view.theme.row.0 } else { view.theme.heading.0 };
        write(buf, row.x, row.y, &view.text().say(field.label), label.saturating_sub(GAP + 1), style);
        // What the columns below say stands beside the last field.
        let heads = if at + 1 == self.fields.len() { draw_heads(view, row, buf) } else { 0 };
        let place = Rect { x: row.x + label, width: row.width.saturating_sub(label + heads), ..row };
        field.draw(view, here, place, buf)
    }
}

/// What the two columns of amounts are; answers the columns that it takes.
fn draw_heads(view: &View, row: Rect, buf: &mut Buffer) -> u16 {
    let width = (2 * (AMOUNT + GAP)).min(row.width);
    let at = row.right() - width;
    for (x, columns, head) in [
        (at, AMOUNT + GAP, "money-head-balance"),
        (row.right().saturating_sub(AMOUNT), AMOUNT, "money-head-part"),
    ] {
        write_right(buf, x, row.y, &view.text().say(head), columns, view.theme.heading.0);
    }
    width
}

impl Share {
    fn draw(&self, view: &View, here: bool, row: Rect, buf: &mut Buffer) -> Option<Position> {
        let name = row.width.saturating_sub(2 * (AMOUNT + GAP));
        let style = if here { view.theme.row.0 } else { Style::new() };
        write(buf, row.x, row.y, &view.name(&self.name), name, style);
        let balance = view.text().amount(self.balance);
        write_right(buf, row.x + name, row.y, &balance, AMOUNT + GAP, view.theme.dim.0);
        let place = Rect { x: row.right().saturating_sub(AMOUNT), width: AMOUNT, ..row };
        if here {
            return Some(self.input.draw(place, view.theme.field.0, buf));
        }
        let wrong = self.amount(view).is_err();
        let style = if wrong { view.theme.trouble.0 } else { Style::new() };
        write_right(buf, place.x, row.y, self.input.value(), AMOUNT, style);
        None
    }
}
