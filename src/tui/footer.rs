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

/// The keys of a pane, the most useful first; help, the last, is always shown.
fn hints(view: &View) -> &'static [Id] {
    let waits = view.cursor.member(view.board).is_some_and(|member| member.waiting);
    match view.cursor.pane {
        Pane::Cycles => {
            &[Id::OpenCycle, Id::NewCycle, Id::NextPane, Id::Find, Id::Undo, Id::Quit, Id::Palette, Id::Help]
        }
        // Who waits has no marks: what helps is a place.
        Pane::Attendance if waits => &[Id::Enrol, Id::Show, Id::Leave, Id::Undo, Id::Jump, Id::Help],
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
            &[Id::Pay, Id::Waive, Id::Refund, Id::ShowPayer, Id::Undo, Id::Find, Id::Copy, Id::Help]
        }
    }
}

/// Draws what just happened: a sign, what, and how to take it back.
pub fn draw_status(view: &View, said: Option<&Said>, area: Rect, buf: &mut Buffer) {
    let room = area.width.saturating_sub(2);
    let (sign, line, style) = match said {
        None => return,
        Some(Said::Saved(deed)) => ("✓", &saved(view, Id::Undo, deed, room.into()), view.theme.saved.0),
        Some(Said::TakenBack(deed)) => ("✓", &saved(view, Id::Redo, deed, room.into()), view.theme.saved.0),
        Some(Said::Notice(line)) => ("!", line, view.theme.notice.0),
        Some(Said::Trouble(line)) => ("✗", line, view.theme.trouble.0),
    };
    write(buf, area.x, area.y, sign, 1, style);
    let saved = matches!(said, Some(Said::Saved(_) | Said::TakenBack(_)));
    let style = if saved { ratatui::style::Style::new() } else { style };
    write(buf, area.x + 2, area.y, line, room, style);
}

/// The deed is cut before the word that says it is saved, and the key that turns it round.
fn saved(view: &View, back: Id, deed: &str, room: usize) -> String {
    let (id, key) = match back {
        Id::Redo => ("tui-taken-back", "redo"),
        _ => ("tui-saved", "undo"),
    };
    let say = |deed: &str| view.text().with(id, &[("deed", deed.into()), (key, view.key(back).into())]);
    let whole = say(deed);
    let over = clean::width(&whole).saturating_sub(room);
    if over == 0 { whole } else { say(&clean::fit(deed, clean::width(deed).saturating_sub(over))) }
}

/// Draws the hint line: the last, which is the way out or to help, and as many of the others as fit before it.
pub fn draw_hints(view: &View, layer: Option<&'static [Id]>, area: Rect, buf: &mut Buffer) {
    let ids = layer.unwrap_or_else(|| hints(view));
    let Some(last) = ids.last() else { return };
    let kept = Hint::of(view, *last).width + GAP;
    let mut x = area.x;
    for id in ids {
        let hint = Hint::of(view, *id);
        let right = if id == last { area.right() } else { area.right().saturating_sub(kept) };
        if hint.key.is_empty() || x.saturating_add(hint.width) > right {
            continue;
        }
        let style = if layer.is_none() && available(view, *id).is_err() {
            view.theme.dim.0
        } else {
            view.theme.key.0
        };
        x += write(buf, x, area.y, &hint.key, hint.width, style) + 1;
        x += write(buf, x, area.y, &hint.word, hint.width, view.theme.dim.0) + GAP;
    }
}

/// Columns between two hints.
const GAP: u16 = 2;

/// A key and its word.
struct Hint {
    key: String,
    word: String,
    width: u16,
}

impl Hint {
    fn of(view: &View, id: Id) -> Hint {
        let word = view.text().say(&format!("key-{}", command(id).name));
        let key = view.key(id);
        let width = u16::try_from(clean::width(&key) + 1 + clean::width(&word)).unwrap_or(u16::MAX / 2);
        Hint { key, word, width }
    }
}
