//! The pane of marks: people × sessions, with counts and rates.

mod counts;
mod grid;

pub use grid::{Hit, height};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::command::Id;
use crate::domain::attendance::{Cell, Mark};
use crate::store::change::Enrol;
use crate::store::{Change, Member, Session};
use crate::tui::cursor::Cursor;
use crate::tui::layer::{card, forms, search};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

/// Answers a command.
pub fn update(view: &View, id: Id) -> Outcome {
    let (member, session) = (view.cursor.member(view.board), view.cursor.session(view.board));
    match (id, member, session) {
        (Id::MarkPresent, Some(member), Some(session)) => mark(view, member, session, Some(Mark::Present)),
        (Id::MarkLate, Some(member), Some(session)) => mark(view, member, session, Some(Mark::Late)),
        (Id::MarkExcused, Some(member), Some(session)) => mark(view, member, session, Some(Mark::Excused)),
        (Id::MarkAbsent, Some(member), Some(session)) => mark(view, member, session, Some(Mark::Absent)),
        (Id::MarkClear, Some(member), Some(session)) => mark(view, member, session, None),
        (Id::MarkRest, _, Some(session)) => {
            Outcome::Apply(Box::new(Change::MarkRest { session: session.id, mark: Mark::Present }), None)
        }
        (Id::Announce, ..) => forms::announce(view),
        (Id::Count, ..) => forms::count(view),
        (Id::MoreGuests, _, Some(session)) => guests(session, session.guests.saturating_add(1)),
        (Id::FewerGuests, _, Some(session)) => guests(session, session.guests.saturating_sub(1)),
        (Id::Show, Some(member), _) => card::open(view, member.person),
        (Id::Enrol, member, _) => enrol(view, member),
        (Id::Leave, Some(member), _) => forms::leave(view, member),
        _ => Outcome::Nothing,
    }
}

/// Draws the pane; `first` is the scroll offset that it shares with the fees.
pub fn draw(view: &View, first: &mut usize, area: Rect, buf: &mut Buffer) {
    if view.board.named() { grid::draw(view, first, area, buf) } else { counts::draw(view, first, area, buf) }
}

/// What stands under a click.
pub fn hit(view: &View, first: usize, area: Rect, x: u16, y: u16) -> Hit {
    if view.board.named() { grid::hit(view, first, area, x, y) } else { counts::hit(view, first, area, y) }
}

/// What `y` copies here.
pub fn copy(view: &View) -> Option<String> {
    view.cursor.member(view.board).map(Member::name)
}

/// Marks, and goes to the next person of the session; a cleared mark is to be given anew, so the cursor stays.
fn mark(view: &View, member: &Member, session: &Session, mark: Option<Mark>) -> Outcome {
    let cell = view.board.cell(member, session);
    if cell == Cell::NotApplicable {
        return not_concerned(view, member, session);
    }
    let mut cursor: Cursor = *view.cursor;
    if mark.is_some() {
        // Whom the session does not concern is passed over: a roll-call never sticks.
        for _ in &view.board.roster {
            cursor.step_row(view.board, 1);
            if cursor.member(view.board).is_some_and(|next| next.concerned(session)) {
                break;
            }
        }
    }
    let change = Change::Mark { session: session.id, person: member.person, mark, seen: Some(cell.mark()) };
    Outcome::Apply(Box::new(change), Some(cursor))
}

/// Why nothing can be noted of somebody at a session.
pub fn not_concerned(view: &View, member: &Member, session: &Session) -> Outcome {
    let why = if member.waiting {
        "tui-waits"
    } else if session.cancelled {
        "tui-session-cancelled"
    } else {
        "tui-not-enrolled-then"
    };
    Said::Notice(view.text().with(why, &[("name", view.name(&member.name()).into())])).into()
}

fn guests(session: &Session, count: u32) -> Outcome {
    Outcome::Apply(Box::new(Change::Guests { session: session.id, count, seen: Some(session.guests) }), None)
}

/// Somebody who waits moves up, somebody who left comes back; else somebody of the book is chosen.
fn enrol(view: &View, member: Option<&Member>) -> Outcome {
    let Some(cycle) = &view.board.cycle else { return Outcome::Nothing };
    let enrol = Enrol::new(cycle.id, view.board.today);
    match member {
        Some(member) if member.waiting || member.left.is_some() => {
            Outcome::Apply(Box::new(Change::Enrol { person: member.person, enrol }), None)
        }
        _ => Outcome::Open(Box::new(search::Search::to_enrol(enrol))),
    }
}
