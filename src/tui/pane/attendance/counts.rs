//! Where no names are kept, or none any more: how many came to each session.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::session::SessionState;
use crate::store::Session;
use crate::tell;
use crate::text::{DateStyle, clean};
use crate::tui::cursor::Pane;
use crate::tui::pane::{ABOVE, erased, erased_lines, scroll, title, write, write_right};
use crate::tui::view::View;

use super::Hit;

/// Columns of a day at most.
const DAY: u16 = 26;
/// Fewest columns of a number.
const NUMBER: u16 = 6;

/// Draws the sessions, one below the other; `first` is the scroll offset.
pub fn draw(view: &View, first: &mut usize, area: Rect, buf: &mut Buffer) {
    title(view, Pane::Attendance, area, buf, &view.text().say("tui-attendance"), "");
    let said = Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area };
    erased(view, area.y + 2, said, buf);
    let area = list(view, area);
    let heading = view.text().say("tui-attended");
    let number = NUMBER.max(u16::try_from(clean::width(&heading)).unwrap_or(NUMBER));
    let day = DAY.min(area.width.saturating_sub(number + 3));
    write_right(buf, area.x + 2 + day, area.y + 2, &heading, number, view.theme.heading.0);
    let sessions = &view.board.sessions;
    let here = view.cursor.session.and_then(|session| view.board.column_of(session));
    let height = usize::from(area.height.saturating_sub(ABOVE));
    *first = scroll(*first, here.unwrap_or(0), height, sessions.len());
    for (y, at) in (area.y + ABOVE..area.bottom()).zip(*first..sessions.len()) {
        let row = Rect { y, height: 1, ..area };
        draw_session(view, &sessions[at], here == Some(at), (day, number), row, buf);
    }
}

fn draw_session(
    view: &View,
    session: &Session,
    here: bool,
    (day, number): (u16, u16),
    row: Rect,
    buf: &mut Buffer,
) {
    let text = view.text();
    if here {
        write(buf, row.x, row.y, "▸", 1, view.theme.row.0);
    }
    let style = if here { view.theme.row.0 } else { Style::new() };
    write(buf, row.x + 2, row.y, &text.date(session.date, DateStyle::WeekdayDay), day, style);
    let (came, quiet) = match session.state {
        SessionState::Cancelled => (text.say("session-cancelled"), view.theme.dim.0),
        SessionState::Held => (tell::came(session), Style::new()),
        _ if session.guests > 0 => (session.guests.to_string(), Style::new()),
        _ if session.date < view.board.today && view.board.erased_on().is_none() => {
            ("?".to_owned(), view.theme.notice.0)
        }
        SessionState::Planned => ("·".to_owned(), view.theme.dim.0),
    };
    let style = if here && view.cursor.pane == Pane::Attendance { view.theme.cursor.0 } else { quiet };
    write_right(buf, row.x + 2 + day, row.y, &came, number, style);
}

/// Where the list stands: below what is said of people who are gone.
fn list(view: &View, area: Rect) -> Rect {
    let lines = erased_lines(view, area.width.saturating_sub(2)).len();
    let taken = if lines == 0 { 0 } else { u16::try_from(lines + 1).unwrap_or(u16::MAX) };
    Rect { y: area.y.saturating_add(taken), height: area.height.saturating_sub(taken), ..area }
}

/// The session on a line.
pub fn hit(view: &View, first: usize, area: Rect, y: u16) -> Hit {
    let area = list(view, area);
    let row = y.checked_sub(area.y + ABOVE).map(usize::from).filter(|_| y < area.bottom());
    let session = row.and_then(|row| view.board.sessions.get(first + row)).map(|session| session.id);
    Hit { person: None, session }
}
