//! Whether a command works now: one answer for the palette and for the key.

use crate::command::table::command;
use crate::command::{Id, Scope};

use crate::domain::session::SessionState;

use super::pane::cycles;
use super::view::View;

/// Nothing, or the name of the text that says why not.
pub fn available(view: &View, id: Id) -> Result<(), &'static str> {
    let (cycle, member, session) =
        (view.board.cycle.is_some(), view.cursor.member(view.board), view.cursor.session(view.board));
    match id {
        _ if writes(id) && view.store.read_only().is_some() => Err("tui-read-only"),
        _ if view.board.erased_on().is_some() && needs_people(id) => Err("err-erased"),
        _ if !view.board.charged() && is_money(id) => Err("tui-free"),
        _ if !view.board.named() && is_personal(id) => Err("tui-unnamed"),
        _ if (marks_one(id) || marks_session(id)) && session.is_none() => Err("tui-no-session"),
        _ if marks_one(id) && member.is_none() => Err("tui-no-person"),
        Id::FewerGuests if session.is_some_and(|session| session.guests == 0) => Err("tui-no-guests"),
        Id::Announce | Id::Count if session.is_none() => Err("tui-no-session"),
        Id::Announce if member.is_none() => Err("tui-no-person"),
        Id::Announce if session.is_some_and(|session| session.date < view.board.today) => {
            Err("tui-session-past")
        }
        Id::Count if session.is_some_and(|session| session.cancelled) => Err("tui-session-cancelled"),
        Id::Message if cycles::session(view).is_none() => Err("tui-no-session"),
        _ if changes_session(id) => of_session(view, id),
        Id::AddSession | Id::ProposeHosts | Id::Alerts if !cycle => Err("tui-no-cycle-open"),
        Id::Enrol | Id::Remind | Id::Allocate | Id::Calendar | Id::NextSeason if !cycle => {
            Err("tui-no-cycle-open")
        }
        Id::Payer | Id::Price | Id::Split if member.is_none() => Err("tui-no-person"),
        Id::Show | Id::Leave | Id::Pay | Id::Waive | Id::Refund | Id::ShowPayer | Id::Qr | Id::Jump
            if member.is_none() =>
        {
            Err("tui-no-person")
        }
        Id::Leave if member.is_some_and(|member| member.left.is_some()) => Err("tui-left-already"),
        Id::Qr if member.is_some_and(|member| member.fee.balance().0 <= 0) => Err("qr-nothing-due"),
        Id::Refund if member.is_some_and(|member| member.fee.paid.0 <= 0) => Err("tui-nothing-paid"),
        _ => Ok(()),
    }
}

/// Whether a command marks the person under the cursor.
fn marks_one(id: Id) -> bool {
    matches!(id, Id::MarkPresent | Id::MarkLate | Id::MarkExcused | Id::MarkAbsent | Id::MarkClear)
}

/// Whether a command notes something of the whole session.
fn marks_session(id: Id) -> bool {
    matches!(id, Id::MarkRest | Id::MoreGuests | Id::FewerGuests)
}

/// Whether a command changes the session under the cursor of the pane of cycles.
fn changes_session(id: Id) -> bool {
    matches!(id, Id::MoveSession | Id::CancelSession | Id::RestoreSession | Id::Host | Id::HoldElsewhere)
}

fn of_session(view: &View, id: Id) -> Result<(), &'static str> {
    let Some(session) = cycles::session(view) else { return Err("tui-no-session") };
    match (id, session.state) {
        (Id::RestoreSession, SessionState::Cancelled) => Ok(()),
        (Id::RestoreSession, _) => Err("tui-session-not-cancelled"),
        (Id::MoveSession, SessionState::Held) => Err("tui-session-held-stays"),
        (Id::CancelSession, SessionState::Held) => Err("tui-session-held-counts"),
        (Id::CancelSession, SessionState::Cancelled) => Err("tui-session-cancelled-already"),
        (_, SessionState::Cancelled) => Err("tui-session-restore-first"),
        _ => Ok(()),
    }
}

/// Whether a command is about fees of the open cycle.
fn is_money(id: Id) -> bool {
    id == Id::PaneFees || command(id).scope == Scope::Fees
}

/// Whether a command is about somebody known by name in the open cycle.
fn is_personal(id: Id) -> bool {
    marks_one(id) || matches!(id, Id::MarkRest | Id::Announce | Id::Show | Id::Enrol | Id::Leave | Id::Jump)
}

/// Whether a command has no sense in a cycle whose people are gone: it does not change any more.
fn needs_people(id: Id) -> bool {
    let payments = command(id).scope == Scope::Fees && id != Id::Allocate;
    let sessions = matches!(id, Id::AddSession | Id::ProposeHosts | Id::Questions | Id::Message | Id::Count);
    payments || sessions || marks_session(id) || changes_session(id) || is_personal(id)
}

/// Whether a command changes the book: the table says so, or it marks.
fn writes(id: Id) -> bool {
    use crate::command::line::Needs;
    marks_one(id)
        || marks_session(id)
        || matches!(id, Id::TakeBack | Id::Announce | Id::Count | Id::NextSeason)
        || command(id).line.is_some_and(|line| line.needs == Needs::Write)
}
