//! The pane of cycles, with the sessions of the open one below it, and all that is known of the one under the cursor.

mod detail;
mod line;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::command::Id;
use crate::domain::alert::HOST_AHEAD;
use crate::domain::session::SessionState;
use crate::store::{Change, Session};
use crate::text::DateStyle;
use crate::tui::cursor::{Cursor, Item, Pane, item_at, line_of};
use crate::tui::layer::{erase, forms, host, hosts, messages, questions, season};
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

use super::{scroll, title};

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
        (Id::Host, _) => host::open(view),
        (Id::ProposeHosts, _) => hosts::open(view),
        (Id::HoldElsewhere, _) => forms::hold_elsewhere(view),
        (Id::Questions, _) => questions::open(view),
        (Id::Message, _) => messages::open(view),
        (Id::Calendar, _) => forms::calendar(view),
        (Id::NextSeason, _) => season::open(view),
        (Id::EraseCycle, _) => erase::cycle(view),
        _ => Outcome::Nothing,
    }
}

/// The session that commands of this pane are about: under its cursor, else under that of the marks.
pub fn session<'a>(view: &View<'a>) -> Option<&'a Session> {
    match view.cursor.item {
        Some(Item::Session(id)) => view.board.session(id),
        _ => view.cursor.session(view.board),
    }
}

/// What `y` copies here.
pub fn copy(view: &View) -> Option<String> {
    match view.cursor.item? {
        Item::Cycle(id) => Some(view.board.cycles.iter().find(|cycle| cycle.id == id)?.name.clone()),
        Item::Session(id) => {
            let session = view.board.session(id)?;
            let (date, span) = (
                view.text().date(session.date, DateStyle::Long),
                view.text().span(session.starts, session.ends),
            );
            Some(format!("{date}, {span}"))
        }
    }
}

/// Where a session is held: its own place, its host, or that it wants one; nothing of what is cancelled.
pub fn whereabouts(view: &View, session: &Session) -> Option<String> {
    if session.cancelled {
        None
    } else if session.place.is_empty() {
        let host = session.host.as_ref().map(|host| host.name.clone());
        host.or_else(|| wants_host(view, session).then(|| view.text().say("tui-without-host")))
    } else {
        Some(session.place.clone())
    }
}

/// Whether it is time to find a host.
fn wants_host(view: &View, session: &Session) -> bool {
    let itinerant = view.board.cycle.as_ref().is_some_and(|cycle| cycle.manner.itinerant);
    let away = (session.date - view.board.today).num_days();
    let near = u64::try_from(away).is_ok_and(|days| days <= HOST_AHEAD);
    itinerant && near && session.state == SessionState::Planned
}

/// Draws the pane; `first` is its scroll offset.
pub fn draw(view: &View, first: &mut usize, area: Rect, buf: &mut Buffer) {
    let sum = if view.board.total > 1 { view.board.total.to_string() } else { String::new() };
    title(view, Pane::Cycles, area, buf, &view.text().say("tui-cycles"), &sum);
    let lines = view.board.cycles.len() + view.board.sessions.len();
    let cursor = view.cursor.item.and_then(|item| line_of(view.board, item)).unwrap_or(0);
    let list = list(view, area);
    *first = scroll(*first, cursor, usize::from(list.height), lines);
    for (y, line) in (list.y..list.bottom()).zip(*first..lines) {
        let row = Rect { y, height: 1, ..area };
        match item_at(view.board, line) {
            Some(Item::Cycle(id)) => {
                if let Some(cycle) = view.board.cycles.iter().find(|cycle| cycle.id == id) {
                    line::draw_cycle(view, cycle, line == cursor, row, buf);
                }
            }
            Some(Item::Session(id)) => {
                if let Some(session) = view.board.session(id) {
                    line::draw_session(view, session, line == cursor, row, buf);
                }
            }
            None => {}
        }
    }
    if let Some(session) = session(view).filter(|_| list.bottom() < area.bottom()) {
        let below = Rect { y: list.bottom(), height: area.bottom() - list.bottom(), ..area };
        detail::draw(view, session, below, buf);
    }
}

/// Where the list stands. What is known of a session stands below it only while one looks there: elsewhere it would
/// change at each step of the cursor.
fn list(view: &View, area: Rect) -> Rect {
    let room = area.height.saturating_sub(1);
    let lines = view.board.cycles.len() + view.board.sessions.len();
    let shown = view.cursor.pane == Pane::Cycles && session(view).is_some();
    let needs = || detail::needs(view, &view.board.sessions, area.width);
    let below = if shown { detail::height(usize::from(room), lines, needs) } else { 0 };
    Rect { y: area.y + 1, height: room.saturating_sub(u16::try_from(below).unwrap_or(room)), ..area }
}

/// What stands under a click.
pub fn hit(view: &View, first: usize, area: Rect, y: u16) -> Option<Item> {
    let list = list(view, area);
    if y >= list.bottom() {
        return None;
    }
    item_at(view.board, first + usize::from(y.checked_sub(list.y)?))
}
