//! Below the panes: what just happened, and the most useful keys for where the cursor is.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::command::Id;
use crate::command::table::command;
use crate::text::clean;

use super::available::available;
use super::cursor::Pane;
use super::outcome::Said;
use super::pane::write;
use super::view::View;

/// The keys of a pane, the most useful first.
fn hints(pane: Pane) -> &'static [Id] {
    match pane {
        Pane::Cycles => {
            &[Id::OpenCycle, Id::NewCycle, Id::NextPane, Id::Find, Id::Palette, Id::Undo, Id::Help, Id::Quit]
        }
        Pane::Attendance => &[
            Id::MarkPresent,
            Id::MarkLate,
            Id::MarkExcused,
            Id::MarkAbsent,
            Id::MarkRest,
            Id::Undo,
            Id::Jump,
            Id::Help,
        ],
        Pane::Fees => {
            &[Id::Pay, Id::Waive, Id::Refund, Id::ShowPayer, Id::Copy, Id::Undo, Id::Find, Id::Help]
        }
    }
}

/// Draws what just happened: a sign, what, and how to take it back.
pub fn draw_status(view: &View, said: Option<&Said>, area: Rect, buf: &mut Buffer) {
    let room = area.width.saturating_sub(2);
    let (sign, line, style) = match said {
        None => return,
        Some(Said::Saved(deed)) => ("✓", &saved(view, deed, room.into()), view.theme.saved.0),
        Some(Said::Notice(line)) => ("!", line, view.theme.notice.0),
        Some(Said::Trouble(line)) => ("✗", line, view.theme.trouble.0),
    };
    write(buf, area.x, area.y, sign, 1, style);
    let style = if matches!(said, Some(Said::Saved(_))) { ratatui::style::Style::new() } else { style };
    write(buf, area.x + 2, area.y, line, room, style);
}

/// The deed is cut before the word that says it is saved, and how to take it back.
fn saved(view: &View, deed: &str, room: usize) -> String {
    let say = |deed: &str| {
        view.text().with("tui-saved", &[("deed", deed.into()), ("undo", view.key(Id::Undo).into())])
    };
    let whole = say(deed);
    let over = clean::width(&whole).saturating_sub(room);
    if over == 0 { whole } else { say(&clean::fit(deed, clean::width(deed).saturating_sub(over))) }
}

/// Draws the hint line: as many as fit.
pub fn draw_hints(view: &View, layer: Option<&'static [Id]>, area: Rect, buf: &mut Buffer) {
    let mut x = area.x;
    for id in layer.unwrap_or_else(|| hints(view.cursor.pane)) {
        let word = view.text().say(&format!("key-{}", command(*id).name));
        let key = view.key(*id);
        let needed = u16::try_from(clean::width(&key) + 1 + clean::width(&word)).unwrap_or(u16::MAX);
        if key.is_empty() || x.saturating_add(needed) > area.right() {
            continue;
        }
        let style = if layer.is_none() && available(view, *id).is_err() {
            view.theme.dim.0
        } else {
            view.theme.key.0
        };
        x += write(buf, x, area.y, &key, needed, style) + 1;
        x += write(buf, x, area.y, &word, needed, view.theme.dim.0) + 2;
    }
}
