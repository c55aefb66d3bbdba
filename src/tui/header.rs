//! Above the panes: the open cycle, the next session, money received of money due.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::text::{DateStyle, clean};

use super::pane::{write, write_right};
use super::view::View;

/// Lines it takes: one on a low screen.
pub fn height(area: Rect) -> u16 {
    if area.height < 16 { 1 } else { 2 }
}

/// Draws it.
pub fn draw(view: &View, area: Rect, buf: &mut Buffer) {
    let text = view.text();
    let Some(cycle) = &view.board.cycle else { return };
    let people = if view.board.named() {
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
    let badge = badge(view);
    let room = area.width.saturating_sub(u16::try_from(clean::width(&badge)).unwrap_or(0) + 1);
    let next = next(view, area.width);
    if area.height < 2 {
        write(buf, area.x, area.y, &format!("{next} · {}", cycle.name), room, view.theme.title.0);
        write_right(buf, area.x, area.y, &badge, area.width, view.theme.notice.0);
        return;
    }
    let taken = write(buf, area.x, area.y, &cycle.name, room, view.theme.title.0);
    let animators = view.board.animators.join(", ");
    let people = if animators.is_empty() { people } else { format!("{people} · {animators}") };
    write(buf, area.x + taken + 2, area.y, &people, room.saturating_sub(taken + 2), view.theme.dim.0);
    write_right(buf, area.x, area.y, &badge, area.width, view.theme.notice.0);
    write(buf, area.x, area.y + 1, &next, area.width, ratatui::style::Style::new());
}

/// The next session: its day, hours, days left, host, and who will be away.
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
    let host = session.host.as_ref().map(|host| host.name.clone());
    parts.push(host.unwrap_or_else(|| text.say("tui-no-host")));
    if session.away > 0 && days > 0 {
        parts.push(text.with("tui-away", &[("count", session.away.into())]));
    }
    parts.join(" · ")
}

/// What one must know of this run: invented data, nothing written, names hidden.
fn badge(view: &View) -> String {
    let text = view.text();
    let mut parts = Vec::new();
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
