//! The grid on the screen: where each column stands, and what is in it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::attendance::Cell;
use crate::domain::id::{PersonId, SessionId};
use crate::store::{Member, Session};
use crate::text::{DateStyle, clean};
use crate::tui::cursor::Pane;
use crate::tui::layer::form::wrap;
use crate::tui::pane::{ABOVE, scroll, title, write, write_right};
use crate::tui::view::View;

/// Columns of one session.
const SESSION: u16 = 4;
/// Columns of the rate.
const RATE: u16 = 6;
/// Fewest columns of a name.
const NAME: u16 = 10;

/// What a click met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Hit {
    pub person: Option<PersonId>,
    pub session: Option<SessionId>,
}

/// Where the columns stand.
struct Columns {
    name: u16,
    first: usize,
    shown: usize,
    rate: bool,
}

impl Columns {
    /// Sessions around the cursor's, as many as fit beside the names.
    fn of(view: &View, width: u16) -> Columns {
        let total = view.board.sessions.len();
        let fit = |width: u16| usize::from(width.saturating_sub(2 + NAME) / SESSION);
        let rate = fit(width.saturating_sub(RATE)) >= total.min(3);
        let room = if rate { width.saturating_sub(RATE) } else { width };
        let shown = fit(room).min(total);
        let cursor = view.cursor.session.and_then(|session| view.board.column_of(session)).unwrap_or(0);
        let first = cursor.saturating_sub(shown / 2).min(total - shown);
        let taken = u16::try_from(shown).unwrap_or(0) * SESSION;
        Columns { name: room.saturating_sub(2 + taken), first, shown, rate }
    }

    fn sessions<'b>(&self, view: &View<'b>) -> &'b [Session] {
        &view.board.sessions[self.first..self.first + self.shown]
    }

    fn at(&self, area: Rect, column: usize) -> u16 {
        area.x + 2 + self.name + u16::try_from(column).unwrap_or(0) * SESSION
    }
}

/// Lines below the people: who was there, and guests where there are some.
fn below(view: &View) -> u16 {
    1 + u16::from(view.board.sessions.iter().any(|session| session.guests > 0))
}

/// How many people fit, here and beside.
pub fn height(view: &View, area: Rect) -> usize {
    usize::from(area.height.saturating_sub(ABOVE + below(view)))
}

/// Draws the pane; `first` is the scroll offset that it shares with the fees.
pub fn draw(view: &View, first: &mut usize, area: Rect, buf: &mut Buffer) {
    let columns = Columns::of(view, area.width);
    let name = view.text().say("tui-attendance");
    // Behind the number of the pane, its name and two spaces.
    let room = usize::from(area.width).saturating_sub(clean::width(&name) + 4);
    title(view, Pane::Attendance, area, buf, &name, &sum(view, room));
    headings(view, &columns, area, buf);
    let row = view.cursor.person.and_then(|person| view.board.row_of(person)).unwrap_or(0);
    let height = height(view, area);
    *first = scroll(*first, row, height, view.board.roster.len());
    let people = view.board.roster.iter().enumerate().skip(*first).take(height);
    for (y, (at, member)) in (area.y + ABOVE..).zip(people) {
        draw_member(view, &columns, member, at == row, Rect { y, height: 1, ..area }, buf);
    }
    if view.board.roster.is_empty() {
        let said = view.text().with(
            "tui-nobody",
            &[
                ("add", view.key(crate::command::Id::AddPerson).into()),
                ("import", view.key(crate::command::Id::ImportPeople).into()),
            ],
        );
        let width = area.width.saturating_sub(2);
        for (line, y) in wrap(&said, usize::from(width)).iter().zip(area.y + ABOVE..area.bottom()) {
            write(buf, area.x + 2, y, line, width, view.theme.dim.0);
        }
    } else {
        totals(view, &columns, area, buf);
    }
}

/// The cursor's session: its day, and whether everybody is noted. A count here would cost the line at every key.
fn sum(view: &View, room: usize) -> String {
    let Some(session) = view.cursor.session(view.board) else { return String::new() };
    let said = |style| {
        let day = view.text().date(session.date, style);
        if session.candidate().complete { format!("{day} ✓") } else { day }
    };
    let whole = said(DateStyle::WeekdayDay);
    if clean::width(&whole) <= room { whole } else { said(DateStyle::Day) }
}

/// Two lines: months, and days.
fn headings(view: &View, columns: &Columns, area: Rect, buf: &mut Buffer) {
    let mut month = String::new();
    for (at, session) in columns.sessions(view).iter().enumerate() {
        let x = columns.at(area, at);
        let name = view.text().date(session.date, DateStyle::Month);
        if name != month {
            // Three letters tell the months of a season apart, and columns stay apart too.
            let short: String = name.chars().take(3).collect();
            write(buf, x, area.y + 1, &short, SESSION, view.theme.heading.0);
        }
        month = name;
        let here = view.cursor.session == Some(session.id);
        let style = if here { view.theme.row.0 } else { view.theme.heading.0 };
        let day = session.date.format("%-d").to_string();
        write_right(buf, x, area.y + 2, &day, 2, style);
        if session.cancelled {
            write(buf, x + 2, area.y + 2, "✗", 1, style);
        } else if session.moved_from.is_some() {
            write(buf, x + 2, area.y + 2, "*", 1, style);
        }
    }
    if columns.rate {
        let word = view.text().say("tui-rate");
        write_right(buf, columns.at(area, columns.shown), area.y + 2, &word, RATE, view.theme.heading.0);
    }
}

fn draw_member(view: &View, columns: &Columns, member: &Member, here: bool, row: Rect, buf: &mut Buffer) {
    let gone = member.waiting || member.left.is_some();
    if here {
        // Plain: a style would cost ten bytes at each step of the cursor.
        write(buf, row.x, row.y, "▸", 1, Style::new());
    }
    let style = if gone { view.theme.dim.0 } else { Style::new() };
    write(buf, row.x + 2, row.y, &view.name(&member.name()), columns.name.saturating_sub(1), style);
    if member.waiting {
        let place = view.board.roster.iter().filter(|m| m.waiting).position(|m| m.person == member.person);
        let x = columns.at(row, 0);
        let room = row.right().saturating_sub(x);
        let say = |id| view.text().with(id, &[("place", (place.unwrap_or(0) + 1).into())]);
        let whole = say("tui-waiting");
        let fits = clean::width(&whole) <= usize::from(room);
        let said = if fits { whole } else { say("tui-waiting-short") };
        write(buf, x, row.y, &said, room, view.theme.dim.0);
        return;
    }
    for (at, session) in columns.sessions(view).iter().enumerate() {
        let cell = view.board.cell(member, session);
        let focused = view.cursor.pane == Pane::Attendance;
        let here = here && focused && view.cursor.session == Some(session.id);
        draw_cell(view, cell, here, columns.at(row, at), row.y, buf);
    }
    if columns.rate {
        let rate = view.board.rate(member);
        let said = if rate.applicable == 0 {
            String::new()
        } else {
            format!("{}/{}", rate.attended, rate.applicable)
        };
        write_right(buf, columns.at(row, columns.shown), row.y, &said, RATE, view.theme.dim.0);
    }
}

/// A letter, and a colour: readable without.
fn draw_cell(view: &View, cell: Cell, here: bool, x: u16, y: u16, buf: &mut Buffer) {
    let (word, style) = match cell {
        Cell::Marked(mark) => (mark.word(), view.theme.mark(mark)),
        Cell::Unmarked => ("none", view.theme.dim.0),
        Cell::NotApplicable => ("not-applicable", view.theme.dim.0),
    };
    let letter = view.text().say(&format!("letter-{word}"));
    let (letter, style) = if here { (format!(" {letter} "), view.theme.cursor.0) } else { (letter, style) };
    write(buf, if here { x } else { x + 1 }, y, &letter, 3, style);
}

/// How many were there at each session, and guests.
fn totals(view: &View, columns: &Columns, area: Rect, buf: &mut Buffer) {
    let lines = below(view);
    // One empty line below the last person, where there is room.
    let people = u16::try_from(view.board.roster.len()).unwrap_or(u16::MAX);
    let y =
        area.bottom().saturating_sub(lines).min((area.y + ABOVE).saturating_add(people).saturating_add(1));
    if y < area.y + ABOVE {
        return;
    }
    let style = view.theme.dim.0;
    write(buf, area.x + 2, y, &view.text().say("tui-attended"), columns.name.saturating_sub(1), style);
    if lines > 1 {
        write(buf, area.x + 2, y + 1, &view.text().say("tui-guests"), columns.name.saturating_sub(1), style);
    }
    for (at, session) in columns.sessions(view).iter().enumerate() {
        let x = columns.at(area, at);
        let there = |member: &&Member| {
            view.board.cell(member, session).mark().is_some_and(crate::domain::attendance::Mark::attended)
        };
        if session.marked > 0 {
            let count = view.board.roster.iter().filter(there).count();
            write_right(buf, x, y, &count.to_string(), 2, style);
        }
        if session.guests > 0 {
            write_right(buf, x, y + 1, &session.guests.to_string(), 2, style);
        }
    }
}

/// What stands under a click.
pub fn hit(view: &View, first: usize, area: Rect, x: u16, y: u16) -> Hit {
    let columns = Columns::of(view, area.width);
    let row = y.checked_sub(area.y + ABOVE).map(usize::from).filter(|row| *row < height(view, area));
    let person = row.and_then(|row| view.board.roster.get(first + row)).map(|member| member.person);
    let column = x.checked_sub(columns.at(area, 0)).map(|x| usize::from(x / SESSION));
    let session = column.and_then(|column| columns.sessions(view).get(column)).map(|session| session.id);
    Hit { person, session }
}
