//! The pane of cycles, with the sessions of the open one below it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::command::Id;
use crate::domain::session::SessionState;
use crate::store::{Change, CycleName, Session};
use crate::text::DateStyle;
use crate::tui::cursor::{Cursor, Item, Pane, item_at, line_of};
use crate::tui::layer::{forms, hosts, messages, questions, season};
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

use super::{scroll, title, write, write_right};

/// Answers a command.
pub fn update(view: &View, id: Id) -> Outcome {
    match (id, view.cursor.item) {
        (Id::OpenCycle, Some(Item::Cycle(cycle))) => Outcome::ShowCycle(cycle),
        (Id::OpenCycle, Some(Item::Session(session))) => {
            let mut cursor: Cursor = *view.cursor;
            (cursor.pane, cursor.session) = (Pane::Attendance, Some(session));
            Outcome::Move(cursor)
        }
        (Id::MoveSession, _) => forms::move_session(view),
        (Id::CancelSession, _) => forms::cancel_session(view),
        (Id::RestoreSession, _) => session(view).map_or(Outcome::Nothing, |session| {
            Outcome::Apply(Box::new(Change::RestoreSession { session: session.id }), None)
        }),
        (Id::AddSession, _) => forms::add_session(view),
        (Id::Host, _) => forms::host(view),
        (Id::ProposeHosts, _) => hosts::open(view),
        (Id::HoldElsewhere, _) => forms::hold_elsewhere(view),
        (Id::Questions, _) => questions::open(view),
        (Id::Message, _) => messages::open(view),
        (Id::Calendar, _) => forms::calendar(view),
        (Id::NextSeason, _) => season::open(view),
        _ => Outcome::Nothing,
    }
}

/// The session that commands of this pane are about: under its cursor, else under that of the marks.
pub fn session<'a>(view: &View<'a>) -> Option<&'a Session> {
    match view.cursor.item {
        Some(Item::Session(id)) => view.board.column_of(id).and_then(|at| view.board.sessions.get(at)),
        _ => view.cursor.session(view.board),
    }
}

/// What `y` copies here.
pub fn copy(view: &View) -> Option<String> {
    match view.cursor.item? {
        Item::Cycle(id) => Some(view.board.cycles.iter().find(|cycle| cycle.id == id)?.name.clone()),
        Item::Session(id) => {
            let session = view.board.sessions.get(view.board.column_of(id)?)?;
            let (date, span) = (
                view.text().date(session.date, DateStyle::Long),
                view.text().span(session.starts, session.ends),
            );
            Some(format!("{date}, {span}"))
        }
    }
}

/// Draws the pane; `first` is its scroll offset.
pub fn draw(view: &View, first: &mut usize, area: Rect, buf: &mut Buffer) {
    let sum = if view.board.total > 1 { view.board.total.to_string() } else { String::new() };
    title(view, Pane::Cycles, area, buf, &view.text().say("tui-cycles"), &sum);
    let lines = view.board.cycles.len() + view.board.sessions.len();
    let cursor = view.cursor.item.and_then(|item| line_of(view.board, item)).unwrap_or(0);
    let height = usize::from(area.height.saturating_sub(1));
    *first = scroll(*first, cursor, height, lines);
    for (y, line) in (area.y + 1..area.bottom()).zip(*first..lines) {
        let row = Rect { y, height: 1, ..area };
        match item_at(view.board, line) {
            Some(Item::Cycle(id)) => {
                if let Some(cycle) = view.board.cycles.iter().find(|cycle| cycle.id == id) {
                    draw_cycle(view, cycle, line == cursor, row, buf);
                }
            }
            Some(Item::Session(id)) => {
                if let Some(session) = view.board.column_of(id).and_then(|at| view.board.sessions.get(at)) {
                    draw_session(view, session, line == cursor, row, buf);
                }
            }
            None => {}
        }
    }
}

fn draw_cycle(view: &View, cycle: &CycleName, here: bool, row: Rect, buf: &mut Buffer) {
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

/// A sign for where the session stands, its day, and who is noted of whom.
fn draw_session(view: &View, session: &Session, here: bool, row: Rect, buf: &mut Buffer) {
    let sign = match session.state {
        SessionState::Cancelled => "✗",
        SessionState::Held if session.marked >= session.expected => "✓",
        SessionState::Held => "…",
        SessionState::Planned if session.date == view.board.today => "●",
        SessionState::Planned if session.date < view.board.today => "?",
        SessionState::Planned => "·",
    };
    let overdue = session.date < view.board.today
        && session.state != SessionState::Cancelled
        && session.marked < session.expected;
    let quiet = if overdue { view.theme.notice.0 } else { view.theme.dim.0 };
    write(buf, row.x + 2, row.y, sign, 1, quiet);
    let current = view.cursor.session == Some(session.id);
    let style = match (here && view.cursor.pane == Pane::Cycles, current) {
        (true, _) => view.theme.cursor.0,
        (false, true) => view.theme.row.0,
        (false, false) => ratatui::style::Style::new(),
    };
    let day = view.text().date(session.date, DateStyle::Day);
    let taken = write(buf, row.x + 4, row.y, &day, row.width.saturating_sub(4), style);
    let rest = row.width.saturating_sub(4 + taken + 1);
    let noted = match session.state {
        SessionState::Planned if session.away > 0 => format!("−{}", session.away),
        SessionState::Planned => match session.moved_from {
            Some(from) => format!("← {}", from.format("%-d/%-m")),
            None => String::new(),
        },
        _ => format!("{}/{}", session.marked, session.expected),
    };
    write_right(buf, row.x + 4 + taken + 1, row.y, &noted, rest, quiet);
}

/// What stands under a click.
pub fn hit(view: &View, first: usize, area: Rect, y: u16) -> Option<Item> {
    let line = usize::from(y.checked_sub(area.y + 1)?);
    item_at(view.board, first + line)
}
