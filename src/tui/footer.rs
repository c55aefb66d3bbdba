//! Below the panes: what just happened, and the most useful keys for where the cursor is.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::command::Id;
use crate::command::table::command;
use crate::domain::money::Cents;
use crate::text::clean;

use super::available::available;
use super::cursor::{Item, Pane};
use super::layer::form::wrap;
use super::outcome::Said;
use super::pane::{cycles, write};
use super::view::View;

/// The keys of a pane, the most useful first; help, the last, is always shown.
fn hints(view: &View) -> &'static [Id] {
    let waits = view.cursor.member(view.board).is_some_and(|member| member.waiting);
    let together = view.cursor.member(view.board).is_some_and(|member| member.payer.is_some());
    let erased = view.board.erased_on().is_some();
    let due = view.board.cycle.as_ref().is_some_and(|cycle| cycle.erase_on <= view.board.today);
    match view.cursor.pane {
        Pane::Cycles if erased => {
            &[Id::OpenCycle, Id::NextSeason, Id::NewCycle, Id::NextPane, Id::Find, Id::Palette, Id::Help]
        }
        _ if erased => &[Id::NextPane, Id::NewCycle, Id::Find, Id::Palette, Id::Help],
        Pane::Cycles => match (view.cursor.item, cycles::session(view)) {
            (Some(Item::Session(_)), Some(session)) if session.cancelled => &[
                Id::RestoreSession,
                Id::Message,
                Id::AddSession,
                Id::Undo,
                Id::NextPane,
                Id::Palette,
                Id::Help,
            ],
            (Some(Item::Session(_)), Some(_)) => &[
                Id::OpenCycle,
                Id::MoveSession,
                Id::Host,
                Id::Questions,
                Id::Message,
                Id::CancelSession,
                Id::ProposeHosts,
                Id::HoldElsewhere,
                Id::Calendar,
                Id::Help,
            ],
            _ if due => &[
                Id::OpenCycle,
                Id::EraseCycle,
                Id::Privacy,
                Id::NextSeason,
                Id::NewCycle,
                Id::Palette,
                Id::Help,
            ],
            _ => &[
                Id::OpenCycle,
                Id::NewCycle,
                Id::NextSeason,
                Id::ProposeHosts,
                Id::AddSession,
                Id::Undo,
                Id::Quit,
                Id::Palette,
                Id::Help,
            ],
        },
        Pane::Attendance if !view.board.named() => {
            &[Id::Count, Id::NextPane, Id::Undo, Id::Find, Id::Palette, Id::Help]
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
            // `e` announces an absence, too; a list that changed with the column would cost a line a step.
            Id::Announce,
            Id::Help,
        ],
        Pane::Fees if view.board.unallocated > Cents::ZERO => {
            &[Id::Pay, Id::Allocate, Id::Split, Id::Payer, Id::Waive, Id::Refund, Id::Undo, Id::Help]
        }
        Pane::Fees if together => {
            &[Id::Pay, Id::Split, Id::Bank, Id::Payer, Id::Qr, Id::Waive, Id::Undo, Id::Refund, Id::Help]
        }
        Pane::Fees => &[
            Id::Pay,
            Id::Bank,
            Id::Qr,
            Id::Waive,
            Id::Undo,
            Id::Remind,
            Id::Refund,
            Id::Price,
            Id::Payer,
            Id::Copy,
            Id::Help,
        ],
    }
}

/// Lines that a notice may take, growing upwards.
const MOST: u16 = 3;

/// Draws what just happened: a sign, how to turn it round, and what. A long notice grows upwards; what is saved
/// keeps to its line, where the sign of it is looked for.
pub fn draw_status(view: &View, said: Option<&Said>, area: Rect, buf: &mut Buffer) {
    let plain = ratatui::style::Style::new();
    let saved = |deed: &str, id: &str, key: &str, back: Id| {
        view.text().with(id, &[("deed", deed.into()), (key, view.key(back).into())])
    };
    let (sign, said, style, words) = match said {
        None => return,
        Some(Said::Saved(deed)) => {
            ("✓", saved(deed, "tui-saved", "undo", Id::Undo), view.theme.saved.0, plain)
        }
        Some(Said::TakenBack(deed)) => {
            ("✓", saved(deed, "tui-taken-back", "redo", Id::Redo), view.theme.saved.0, plain)
        }
        Some(Said::Notice(line)) => ("!", line.clone(), view.theme.notice.0, view.theme.notice.0),
        Some(Said::Trouble(line)) => ("✗", line.clone(), view.theme.trouble.0, view.theme.trouble.0),
    };
    let room = area.width.saturating_sub(2);
    let most = if sign == "✓" { 1 } else { MOST };
    // No more is looked at than can be shown: a name may be very long.
    let said = clean::fit(&said, usize::from(room * most));
    let mut lines = if most == 1 { vec![said] } else { wrap(&said, usize::from(room)) };
    lines.truncate(usize::from(most));
    let top = (area.y + 1).saturating_sub(u16::try_from(lines.len()).unwrap_or(1));
    for (y, line) in (top..).zip(&lines) {
        Clear.render(Rect { y, height: 1, ..area }, buf);
        write(buf, area.x + 2, y, line, room, words);
    }
    write(buf, area.x, top, sign, 1, style);
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
