//! The overlay as a whole: counts, the table, and below a line what there is to say of the movement under the cursor.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::command::Id;
use crate::domain::matching::State;
use crate::domain::money::Cents;
use crate::tui::layer::form::wrap;
use crate::tui::layer::frame::frame;
use crate::tui::pane::write;
use crate::tui::view::View;

use super::item::{Item, Standing};
use super::{Bank, explain, table};

/// Columns of the overlay at most.
const WIDTH: u16 = 120;
/// Lines of it at least, where there is room.
const LEAST: u16 = 15;

/// Lines below the table, for this height inside: as many each time, so that the table stands still; more only for
/// a note, which is read to its end.
fn below(bank: &Bank, height: u16, said: usize) -> u16 {
    let usual = match height {
        18.. => 6,
        13.. => 5,
        _ => 3,
    };
    match bank.note {
        Some(_) => u16::try_from(said).unwrap_or(u16::MAX).clamp(usual, height.saturating_sub(3).max(usual)),
        None => usual,
    }
}

/// Draws it.
pub fn draw(bank: &mut Bank, view: &View, area: Rect, buf: &mut Buffer) {
    let items = u16::try_from(bank.items.len()).unwrap_or(u16::MAX);
    let height = items.saturating_add(12).max(LEAST).min(area.height);
    let inner = frame(view, &view.text().say("bank-title"), WIDTH, height, area, buf);
    write(buf, inner.x, inner.y, &counts(bank, view), inner.width, view.theme.title.0);
    let said = said(bank, view, usize::from(inner.width));
    let below = below(bank, inner.height, said.len());
    let line = inner.bottom().saturating_sub(below + 1);
    let body = Rect { y: inner.y + 1, height: line.saturating_sub(inner.y + 1), ..inner };
    let heads = table::draw_heads(view, body, buf);
    let rows = Rect { y: body.y + heads, height: body.height.saturating_sub(heads), ..body };
    let window = bank.place.window(rows.height, bank.items.len());
    for (y, at) in (rows.y..).zip(window) {
        let row = Rect { y, height: 1, ..rows };
        table::draw_item(view, &bank.items[at], at == bank.place.at, row, buf);
    }
    buf.set_string(inner.x, line, "─".repeat(usize::from(inner.width)), view.theme.dim.0);
    for (y, (said, style)) in (line + 1..inner.bottom()).zip(&said) {
        write(buf, inner.x, y, said, inner.width, *style);
    }
}

/// What is said below: a note, what there is to know of a movement, or how to begin.
fn said(bank: &Bank, view: &View, width: usize) -> Vec<(String, Style)> {
    let wrapped = |said: &str, style: Style| wrap(said, width).into_iter().map(move |line| (line, style));
    if let Some(note) = &bank.note {
        return wrapped(note, view.theme.notice.0).collect();
    }
    if let Some(item) = bank.items.get(bank.place.at) {
        return explain::lines(bank, view, item, width);
    }
    let open = view.text().with("bank-open-hint", &[("key", view.key(Id::BankOpen).into())]);
    let empty = view.text().say("bank-empty");
    wrapped(&empty, Style::new()).chain(wrapped(&open, view.theme.dim.0)).collect()
}

/// How many there are of each, and how much of it is allocated when it is saved.
fn counts(bank: &Bank, view: &View) -> String {
    let text = view.text();
    let count = |standing: Standing| {
        let these = || bank.items.iter().filter(move |item| item.standing() == standing);
        let word = text.say(&format!("bank-state-{}", standing.word()));
        let sum = these().flat_map(Item::shares).fold(Cents::ZERO, |sum, share| sum + share.amount);
        match these().count() {
            0 => None,
            count if these().all(Item::settles) => Some(format!("{word} {count} ({})", text.amount(sum))),
            count => Some(format!("{word} {count}")),
        }
    };
    let known = || format!("{} {}", text.say(&format!("bank-state-{}", State::Known.word())), bank.known);
    let parts = Standing::ALL.into_iter().filter_map(count).chain((bank.known > 0).then(known));
    parts.collect::<Vec<_>>().join(" · ")
}
