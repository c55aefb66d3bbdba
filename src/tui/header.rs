//! Above the panes: the open cycle, the next session, what needs attention.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::alert::Alert;
use crate::store::Session;
use crate::text::{DateStyle, clean};

use super::alert;
use super::pane::{self, write, write_right};
use super::view::View;

/// Columns between the next session and the alerts.
const GAP: u16 = 2;

/// Lines it takes: one on a low screen.
pub fn height(area: Rect) -> u16 {
    if area.height < 16 { 1 } else { 2 }
}

/// Draws it.
pub fn draw(view: &View, area: Rect, buf: &mut Buffer) {
    let text = view.text();
    let Some(cycle) = &view.board.cycle else { return };
    let people = if cycle.manner.named {
        text.with(
            "tui-people",
            &[
                ("enrolled", cycle.enrolled.into()),
                ("capacity", cycle.capacity.into()),
                ("waiting", cycle.waiting.into()),
            ],
        )
    } else {
        text.say("tui-open")
    };
    let alerts = alerts(view);
    let low = area.height < 2;
    let badge = badge(view, if low { &alerts } else { &[] });
    let room = area.width.saturating_sub(columns(&badge) + 1);
    let next = next(view, area.width);
    if low {
        write(buf, area.x, area.y, &format!("{next} · {}", cycle.name), room, view.theme.title.0);
        write_right(buf, area.x, area.y, &badge, area.width, view.theme.notice.0);
        return;
    }
    let taken = write(buf, area.x, area.y, &cycle.name, room, view.theme.title.0);
    let animators = view.board.animators.join(", ");
    let people = if animators.is_empty() { people } else { format!("{people} · {animators}") };
    write(buf, area.x + taken + 2, area.y, &people, room.saturating_sub(taken + 2), view.theme.dim.0);
    write_right(buf, area.x, area.y, &badge, area.width, view.theme.notice.0);
    // The next session has the room that it needs, but for how many alerts there are.
    let room = area.width.saturating_sub(columns(&next) + GAP);
    let said = alert::line(view, &alerts, room);
    let room = if said.is_empty() { area.width } else { area.width.saturating_sub(columns(&said) + GAP) };
    write(buf, area.x, area.y + 1, &next, room, ratatui::style::Style::new());
    write_right(buf, area.x, area.y + 1, &said, area.width, view.theme.notice.0);
}

fn columns(text: &str) -> u16 {
    u16::try_from(clean::width(text)).unwrap_or(u16::MAX)
}

/// What needs attention, but what the line of the next session says already.
fn alerts(view: &View) -> Vec<Alert> {
    let next = view.board.next_session().map(|session| session.id);
    let mut alerts = view.board.alerts();
    alerts.retain(|alert| !matches!(alert, Alert::NoHost(session) if Some(*session) == next));
    alerts
}

/// The next session: its day, hours, days left, where it is held, and how many will be away.
fn next(view: &View, width: u16) -> String {
    let text = view.text();
    let Some(session) = view.board.next_session() else { return text.say("tui-no-next") };
    let days = (session.date - view.board.today).num_days();
    let (day, hours) = if width < 100 {
        (text.date(session.date, DateStyle::Day), text.time(session.starts))
    } else {
        (text.date(session.date, DateStyle::WeekdayDay), text.span(session.starts, session.ends))
    };
    let mut parts =
        vec![text.with("tui-next", &[("days", days.into()), ("day", day.into()), ("hours", hours.into())])];
    parts.extend(whereabouts(view, session, width));
    if session.away > 0 && days > 0 {
        let id = if width < 100 { "tui-away-short" } else { "tui-away" };
        parts.push(text.with(id, &[("count", session.away.into())]));
    }
    parts.join(" · ")
}

/// Where it is held; in a whole sentence that nobody receives it yet, where there is room.
fn whereabouts(view: &View, session: &Session, width: u16) -> Option<String> {
    let said = pane::cycles::whereabouts(view, session)?;
    let open = session.host.is_none() && session.place.is_empty();
    Some(if open && width >= 100 { view.text().say("tui-no-host") } else { said })
}

/// What one must know of this run: invented data, nothing written, names hidden; and how many alerts there are,
/// where they have no line.
fn badge(view: &View, alerts: &[Alert]) -> String {
    let text = view.text();
    let mut parts = Vec::new();
    if !alerts.is_empty() {
        parts.push(alert::count(view, alerts));
    }
    if view.opening.demonstration {
        parts.push(text.say("tui-demonstration"));
    }
    if view.store.read_only().is_some() {
        parts.push(text.say("tui-reading"));
    }
    if view.hide {
        parts.push(text.say("tui-names-hidden"));
    }
    parts.join(" · ")
}
