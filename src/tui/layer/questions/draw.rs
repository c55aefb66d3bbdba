//! The questions on the screen: the list, and below it the whole wording of the one under the cursor.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::command::Id;
use crate::tell;
use crate::text::DateStyle;
use crate::tui::layer::form::wrap;
use crate::tui::layer::frame::frame;
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

use super::Questions;

/// Columns of the overlay at most.
const WIDTH: u16 = 100;
/// Columns of a title in the list.
const TITLE: u16 = 41;
/// Lines below the list: a gap, the wording, the count, the note.
const BELOW: u16 = 6;
/// Of those, for the wording.
const WORDING: usize = 3;

/// The status line below stays seen: each change is saved at once.
pub(super) fn draw(layer: &mut Questions, view: &View, area: Rect, buf: &mut Buffer) {
    let day = view.text().date(layer.day, DateStyle::WeekdayDay);
    let title = view.text().with("ask-title", &[("day", day.into())]);
    let lines = u16::try_from(layer.covered.len()).unwrap_or(u16::MAX);
    let height = lines.saturating_add(BELOW + 2).min(area.height.saturating_sub(1));
    let inner = frame(view, &title, WIDTH, height, area, buf);
    let rows = inner.height.saturating_sub(BELOW).max(1).min(inner.height);
    for (y, at) in (inner.y..).zip(layer.place.window(rows, layer.covered.len())) {
        draw_question(layer, view, at, Rect { y, height: 1, ..inner }, buf);
    }
    draw_below(layer, view, Rect { y: inner.y + rows, height: inner.height - rows, ..inner }, buf);
}

/// A sign where this session worked on it, its title, and when the cycle did.
fn draw_question(layer: &Questions, view: &View, at: usize, row: Rect, buf: &mut Buffer) {
    let covered = &layer.covered[at];
    let here = layer.themes.contains(&covered.theme);
    if here {
        write(buf, row.x, row.y, "✓", 1, view.theme.saved.0);
    }
    let style = match (at == layer.place.at, covered.worked.is_empty()) {
        (true, _) => view.theme.cursor.0,
        (false, true) => Style::new(),
        (false, false) => view.theme.dim.0,
    };
    let title = TITLE.min(row.width.saturating_sub(2));
    write(buf, row.x + 2, row.y, &view.theme(&covered.theme), title, style);
    let rest = row.width.saturating_sub(title + 3);
    let days = tell::worked(view.text(), covered);
    write_right(buf, row.x + title + 3, row.y, &days, rest, view.theme.dim.0);
}

fn draw_below(layer: &Questions, view: &View, area: Rect, buf: &mut Buffer) {
    let (text, width) = (view.text(), usize::from(area.width));
    let chosen = layer.covered.get(layer.place.at);
    let wording = chosen.map_or_else(String::new, |covered| {
        let whole = tell::whole_theme(text, view.questions(), &covered.theme);
        if covered.own { view.name(&whole) } else { whole }
    });
    let mut wording = wrap(&wording, width);
    if wording.len() > WORDING {
        wording.truncate(WORDING);
        wording.iter_mut().skip(WORDING - 1).for_each(|line| line.push('…'));
    }
    for (line, y) in wording.iter().zip(area.y + 1..area.bottom()) {
        write(buf, area.x, y, line, area.width, Style::new());
    }
    let note = match layer.note.as_str() {
        "" => text.with("ask-no-note", &[("key", view.key(Id::NoteSession).into())]),
        note => text.with("ask-note-is", &[("note", view.name(note).into())]),
    };
    let last = [tell::covered(text, &layer.covered), note];
    for (line, y) in last.iter().zip(area.bottom().saturating_sub(2).max(area.y)..area.bottom()) {
        write(buf, area.x, y, line, area.width, view.theme.dim.0);
    }
}
