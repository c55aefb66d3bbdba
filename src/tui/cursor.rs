//! Where the user is: kept by identifier, so that nothing that happens to the book or the window moves it.

use crate::command::Scope;
use crate::domain::attendance::Cell;
use crate::domain::id::{CycleId, PersonId, SessionId};
use crate::store::{Member, Session};

use super::board::Board;

/// A pane of the dashboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Pane {
    Cycles,
    Attendance,
    Fees,
}

impl Pane {
    /// Every pane, from left to right.
    pub const ALL: [Pane; 3] = [Pane::Cycles, Pane::Attendance, Pane::Fees];

    /// The scope of its keys.
    pub fn scope(self) -> Scope {
        match self {
            Pane::Cycles => Scope::Cycles,
            Pane::Attendance => Scope::Attendance,
            Pane::Fees => Scope::Fees,
        }
    }

    /// The pane `by` places to the right, around the corner.
    pub fn turn(self, by: usize) -> Pane {
        Pane::ALL[(self as usize + by) % Pane::ALL.len()]
    }
}

/// A line of the pane of cycles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Item {
    Cycle(CycleId),
    Session(SessionId),
}

/// Where the user is.
#[derive(Debug, Clone, Copy)]
pub struct Cursor {
    /// The pane that hears the keys.
    pub pane: Pane,
    /// The person, in both panes of people.
    pub person: Option<PersonId>,
    /// The session, in the pane of marks.
    pub session: Option<SessionId>,
    /// The line of the pane of cycles.
    pub item: Option<Item>,
    /// Where the person stood last: where the cursor stays if they go.
    row: usize,
    /// Where the session stood last, in which cycle.
    column: Option<(CycleId, usize)>,
}

impl Cursor {
    /// At the session that matters today, at the first person without a mark.
    pub fn opening(board: &Board) -> Cursor {
        let session = board.opening_session().and_then(|at| board.sessions.get(at));
        let unmarked = |member: &&Member| session.is_some_and(|s| board.cell(member, s) == Cell::Unmarked);
        let person = board.roster.iter().find(unmarked).or(board.roster.first()).map(|member| member.person);
        let item = session.map(|session| Item::Session(session.id));
        let mut cursor = Cursor {
            pane: Pane::Attendance,
            person,
            session: session.map(|session| session.id),
            item,
            row: 0,
            column: None,
        };
        cursor.settle(board);
        cursor
    }

    /// To the pane `by` places to the right; a free cycle has no fees.
    pub fn turn(&mut self, board: &Board, by: usize) {
        self.pane = self.pane.turn(by);
        if self.pane == Pane::Fees && !board.charged() {
            self.pane = self.pane.turn(by);
        }
    }

    /// Lets go of what is no longer there, staying as near as can be.
    pub fn settle(&mut self, board: &Board) {
        if self.pane == Pane::Fees && !board.charged() {
            self.pane = Pane::Attendance;
        }
        if let Some(row) = self.person.and_then(|person| board.row_of(person)) {
            self.row = row;
        } else {
            self.row = self.row.min(board.roster.len().saturating_sub(1));
            self.person = board.roster.get(self.row).map(|member| member.person);
        }
        self.settle_session(board);
        if self.item.and_then(|item| line_of(board, item)).is_none() {
            let beside = self.session.filter(|_| matches!(self.item, Some(Item::Session(_))));
            let cycle = || board.cycle.as_ref().map(|cycle| Item::Cycle(cycle.id));
            self.item = beside.map(Item::Session).or_else(cycle);
        }
    }

    /// A session that went leaves the cursor at the one in its place; another cycle opens where its work is.
    fn settle_session(&mut self, board: &Board) {
        let Some(cycle) = board.cycle.as_ref().map(|cycle| cycle.id) else {
            self.session = None;
            return;
        };
        let last = board.sessions.len().saturating_sub(1);
        let now = self.session.and_then(|session| board.column_of(session));
        let then = self.column.filter(|(known, _)| *known == cycle).map(|(_, column)| column.min(last));
        let column = now.or(then).or_else(|| board.opening_session());
        self.column = column.map(|column| (cycle, column));
        self.session = column.and_then(|column| board.sessions.get(column)).map(|session| session.id);
    }

    /// The person under the cursor.
    pub fn member<'b>(&self, board: &'b Board) -> Option<&'b Member> {
        board.roster.get(board.row_of(self.person?)?)
    }

    /// The session under the cursor.
    pub fn session<'b>(&self, board: &'b Board) -> Option<&'b Session> {
        board.sessions.get(board.column_of(self.session?)?)
    }

    /// To the `row`-th person.
    pub fn select_row(&mut self, board: &Board, row: usize) {
        if let Some(member) = board.roster.get(row.min(board.roster.len().saturating_sub(1))) {
            self.person = Some(member.person);
        }
        self.settle(board);
    }

    /// `by` persons on; from the first one up to the last and around.
    pub fn step_row(&mut self, board: &Board, by: isize) {
        self.select_row(board, step(self.row, by, board.roster.len()));
    }

    /// To the `column`-th session.
    pub fn select_column(&mut self, board: &Board, column: usize) {
        if let Some(session) = board.sessions.get(column.min(board.sessions.len().saturating_sub(1))) {
            self.session = Some(session.id);
            self.item = Some(Item::Session(session.id));
        }
    }

    /// `by` sessions on; stops at the ends.
    pub fn step_column(&mut self, board: &Board, by: isize) {
        let now = self.session.and_then(|session| board.column_of(session)).unwrap_or(0);
        self.select_column(board, now.saturating_add_signed(by));
    }

    /// `by` lines on in the pane of cycles; a session there is the session of the grid.
    pub fn step_item(&mut self, board: &Board, by: isize) {
        let now = self.item.and_then(|item| line_of(board, item)).unwrap_or(0);
        let lines = board.cycles.len() + board.sessions.len();
        self.select_line(board, now.saturating_add_signed(by).min(lines.saturating_sub(1)));
    }

    /// To a line of the pane of cycles.
    pub fn select_line(&mut self, board: &Board, line: usize) {
        self.item = item_at(board, line).or(self.item);
        if let Some(Item::Session(session)) = self.item {
            self.session = Some(session);
        }
    }
}

/// One step that goes around the corner, or a long one that stops at the ends.
fn step(now: usize, by: isize, len: usize) -> usize {
    let last = len.saturating_sub(1);
    match by {
        -1 if now == 0 => last,
        1 if now >= last => 0,
        by => now.saturating_add_signed(by).min(last),
    }
}

/// The lines of the pane: every cycle, and the sessions of the open one below it.
pub fn line_of(board: &Board, item: Item) -> Option<usize> {
    let open = open_at(board);
    match item {
        Item::Cycle(id) => {
            let at = board.cycles.iter().position(|cycle| cycle.id == id)?;
            Some(if open.is_some_and(|open| at > open) { at + board.sessions.len() } else { at })
        }
        Item::Session(id) => Some(open? + 1 + board.column_of(id)?),
    }
}

/// What stands on a line of the pane.
pub fn item_at(board: &Board, line: usize) -> Option<Item> {
    let cycle = |at: usize| board.cycles.get(at).map(|cycle| Item::Cycle(cycle.id));
    let Some(open) = open_at(board) else { return cycle(line) };
    if line <= open {
        return cycle(line);
    }
    match board.sessions.get(line - open - 1) {
        Some(session) => Some(Item::Session(session.id)),
        None => cycle(line - board.sessions.len()),
    }
}

fn open_at(board: &Board) -> Option<usize> {
    let open = board.cycle.as_ref()?.id;
    board.cycles.iter().position(|cycle| cycle.id == open)
}
