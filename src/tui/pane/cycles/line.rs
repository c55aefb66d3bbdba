//! One line of the list: a cycle, or a session in as much as there is room for.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::session::SessionState;
use crate::store::{CycleName, Session};
use crate::tell;
use crate::text::DateStyle;
use crate::tui::cursor::Pane;
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

/// Columns from which a line tells where a session is and what it worked on.
const WIDE: u16 = 40;
/// Columns before the day.
const SIGN: u16 = 4;
/// Columns of a day, with the sign of one that was moved.
const DAY: u16 = 13;
/// Columns of how many came.
const CAME: u16 = 8;
/// Columns of how many questions.
const QUESTIONS: u16 = 5;

/// A cycle: open or not.
pub fn draw_cycle(view: &View, cycle: &CycleName, here: bool, row: Rect, buf: &mut Buffer) {
    let open = view.board.cycle.as_ref().is_some_and(|open| open.id == cycle.id);
    let style = match (here && view.cursor.pane == Pane::Cycles, open) {
        (true, _) => view.theme.cursor.0,
        (false, true) => view.theme.title.0,
        (false, false) => view.theme.dim.0,
    };
    let sign = if open { "▾" } else { "▸" };
    write(buf, row.x, row.y, sign, 1, view.theme.dim.0);
    write(buf, row.x + 2, row.y, &cycle.name, row.width.saturating_sub(2), style);
}

/// A sign for where the session stands, its day, where there is room its host and questions, and how many came.
pub fn draw_session(view: &View, session: &Session, here: bool, row: Rect, buf: &mut Buffer) {
    let quiet = if overdue(view, session) { view.theme.notice.0 } else { view.theme.dim.0 };
    write(buf, row.x + 2, row.y, sign(view, session), 1, quiet);
    let current = view.cursor.session == Some(session.id);
    let style = match (here && view.cursor.pane == Pane::Cycles, current) {
        (true, _) => view.theme.cursor.0,
        (false, true) => view.theme.row.0,
        (false, false) if session.cancelled => view.theme.dim.0,
        (false, false) => Style::new(),
    };
    let day = view.text().date(session.date, DateStyle::Day);
    let taken = write(buf, row.x + SIGN, row.y, &day, row.width.saturating_sub(SIGN), style);
    if row.width < WIDE {
        let x = row.x + SIGN + taken + 1;
        write_right(buf, x, row.y, &noted(view, session), row.right().saturating_sub(x), quiet);
        return;
    }
    if session.moved_from.is_some() {
        write(buf, row.x + SIGN + taken, row.y, "*", 1, view.theme.dim.0);
    }
    let x = row.x + SIGN + DAY;
    let questions = if session.themes.is_empty() { 0 } else { QUESTIONS };
    let room = row.width.saturating_sub(SIGN + DAY + questions + CAME);
    let (place, style) = whereabouts(view, session);
    write(buf, x, row.y, &place, room.saturating_sub(1), style);
    if questions > 0 {
        let count = [("count", session.themes.len().into())];
        let said = view.text().with("tui-questions-short", &count);
        write_right(buf, x + room, row.y, &said, questions, view.theme.dim.0);
    }
    write_right(buf, row.right() - CAME, row.y, &figure(view, session), CAME, quiet);
}

fn sign(view: &View, session: &Session) -> &'static str {
    match session.state {
        SessionState::Cancelled => "✗",
        SessionState::Held if !unfinished(view, session) => "✓",
        SessionState::Held => "…",
        SessionState::Planned if session.date == view.board.today => "●",
        SessionState::Planned if session.date < view.board.today && view.board.erased_on().is_none() => "?",
        SessionState::Planned => "·",
    }
}

/// Whether somebody, or their number, is not noted yet; once people are gone, nothing is to note.
fn unfinished(view: &View, session: &Session) -> bool {
    let cycle = view.board.cycle.as_ref().filter(|cycle| cycle.erased_on.is_none());
    cycle.is_some_and(|cycle| !session.meeting(cycle.manner.named).noted)
}

fn overdue(view: &View, session: &Session) -> bool {
    session.date < view.board.today && !session.cancelled && unfinished(view, session)
}

/// Cancelled, or where it is held.
fn whereabouts(view: &View, session: &Session) -> (String, Style) {
    if session.cancelled {
        return (view.text().say("tui-cancelled"), view.theme.notice.0);
    }
    let open = session.host.is_none() && session.place.is_empty();
    let style = if open { view.theme.dim.0 } else { Style::new() };
    (super::whereabouts(view, session).unwrap_or_default(), style)
}

/// In few columns: cancelled, how many came, how many said they will not, or the day that it had first.
fn noted(view: &View, session: &Session) -> String {
    match session.state {
        SessionState::Cancelled => view.text().say("tui-cancelled"),
        SessionState::Held => figure(view, session),
        SessionState::Planned if session.away > 0 => format!("−{}", session.away),
        SessionState::Planned => {
            session.moved_from.map_or_else(String::new, |from| format!("← {}", from.format("%-d/%-m")))
        }
    }
}

/// How many came of how many, and guests; of a session to come, how many are awaited.
fn figure(view: &View, session: &Session) -> String {
    match session.state {
        SessionState::Cancelled => String::new(),
        SessionState::Held => tell::came(session),
        SessionState::Planned if session.expected == 0 || session.date < view.board.today => String::new(),
        SessionState::Planned => {
            view.text().with("tui-awaited-short", &[("count", session.awaited().into())])
        }
    }
}
