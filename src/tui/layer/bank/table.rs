//! The lines of movements: as many columns as there is room for.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::tell::{bank_amount, bank_remark};
use crate::text::DateStyle;
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

use super::item::Item;

/// Between two columns.
const GAP: u16 = 1;

/// A column: the name of its heading, its columns on the screen (none: what is left), and what stands in it.
struct Column {
    heading: &'static str,
    width: Option<u16>,
    right: bool,
    cell: fn(&View, &Item) -> (String, Style),
}

const fn left(
    heading: &'static str,
    width: Option<u16>,
    cell: fn(&View, &Item) -> (String, Style),
) -> Column {
    Column { heading, width, right: false, cell }
}

const AMOUNT: Column = Column { heading: "bank-head-amount", width: Some(11), right: true, cell: amount };

/// On a wide window.
const WIDE: &[Column] = &[
    left("bank-head-date", Some(10), date),
    AMOUNT,
    left("bank-head-counterparty", Some(22), counterparty),
    left("bank-head-remark", None, remark),
    left("bank-head-state", Some(14), state),
    left("bank-head-whom", Some(25), whom),
];
/// On a usual one: for whom it is, else what it says of itself.
const USUAL: &[Column] = &[
    left("bank-head-date", Some(10), date),
    AMOUNT,
    left("bank-head-counterparty", Some(17), counterparty),
    left("bank-head-state", Some(14), state),
    left("bank-head-whom", None, whom_or_remark),
];
/// On a narrow one: the sign of the state.
const NARROW: &[Column] = &[
    left("", Some(1), sign),
    Column { width: Some(10), ..AMOUNT },
    left("bank-head-whom", None, whom_or_counterparty),
];

fn columns(width: u16) -> &'static [Column] {
    match width {
        100.. => WIDE,
        60.. => USUAL,
        _ => NARROW,
    }
}

/// Each column with its place.
fn places(row: Rect) -> impl Iterator<Item = (&'static Column, Rect)> {
    let columns = columns(row.width);
    let taken: u16 = columns.iter().map(|column| column.width.unwrap_or(0) + GAP).sum();
    let rest = (row.width + GAP).saturating_sub(taken);
    columns.iter().scan(row.x, move |x, column| {
        let place = Rect { x: *x, width: column.width.unwrap_or(rest), ..row };
        *x = place.right() + GAP;
        Some((column, place))
    })
}

/// Draws the headings where there is room for them; answers the lines they take.
pub fn draw_heads(view: &View, area: Rect, buf: &mut Buffer) -> u16 {
    if area.height < 6 {
        return 0;
    }
    for (column, place) in places(Rect { height: 1, ..area }).filter(|(column, _)| !column.heading.is_empty())
    {
        let heading = view.text().say(column.heading);
        draw_cell(column, &heading, view.theme.heading.0, place, buf);
    }
    1
}

/// Draws a movement; the one under the cursor stands out.
pub fn draw_item(view: &View, item: &Item, here: bool, row: Rect, buf: &mut Buffer) {
    for (column, place) in places(row) {
        let (cell, style) = (column.cell)(view, item);
        draw_cell(column, &cell, style, place, buf);
    }
    if here {
        buf.set_style(row, view.theme.cursor.0);
    }
}

fn draw_cell(column: &Column, cell: &str, style: Style, place: Rect, buf: &mut Buffer) {
    if column.right {
        write_right(buf, place.x, place.y, cell, place.width, style);
    } else {
        write(buf, place.x, place.y, cell, place.width, style);
    }
}

fn date(view: &View, item: &Item) -> (String, Style) {
    (view.text().date(item.facts.booked_on, DateStyle::Numeric), Style::new())
}

fn amount(view: &View, item: &Item) -> (String, Style) {
    (bank_amount(view.text(), item.facts.amount, &item.facts.currency), Style::new())
}

fn counterparty(view: &View, item: &Item) -> (String, Style) {
    (hidden(view, &item.facts.counterparty), Style::new())
}

fn remark(view: &View, item: &Item) -> (String, Style) {
    let said = match item.facts.reference {
        Some(_) => bank_remark(item.facts.reference, ""),
        None => hidden(view, &item.facts.text),
    };
    (said, view.theme.dim.0)
}

fn state(view: &View, item: &Item) -> (String, Style) {
    let standing = item.standing();
    let word = view.text().say(&format!("bank-state-{}", standing.word()));
    (format!("{} {word}", standing.sign()), standing.style(view.theme))
}

fn sign(view: &View, item: &Item) -> (String, Style) {
    let standing = item.standing();
    (standing.sign().to_owned(), standing.style(view.theme))
}

fn whom(view: &View, item: &Item) -> (String, Style) {
    let names: Vec<String> = item.shares().iter().map(|share| view.name(&share.name)).collect();
    (names.join(", "), item.standing().style(view.theme))
}

fn whom_or_remark(view: &View, item: &Item) -> (String, Style) {
    if item.shares().is_empty() { remark(view, item) } else { whom(view, item) }
}

fn whom_or_counterparty(view: &View, item: &Item) -> (String, Style) {
    if item.shares().is_empty() { counterparty(view, item) } else { whom(view, item) }
}

/// What a bank wrote may name somebody.
fn hidden(view: &View, written: &str) -> String {
    if written.is_empty() { String::new() } else { view.name(written) }
}
