//! Below the list of sessions: all that the book knows of one.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::holiday::Holiday;
use crate::domain::session::SessionState;
use crate::store::Session;
use crate::text::DateStyle;
use crate::tui::layer::form::wrap;
use crate::tui::pane::write;
use crate::tui::view::View;

/// Lines of the block, its rule included.
const LINES: std::ops::RangeInclusive<usize> = 9..=13;
/// Lines that the list above keeps at least.
const LIST: usize = 8;

/// The lines of the block below a list of so many lines, where there is room for both. Where the list is cut, the
/// block keeps no more than it needs.
pub fn height(room: usize, list: usize, needs: impl FnOnce() -> usize) -> usize {
    if room < LINES.start() + LIST {
        return 0;
    }
    let least = if list + LINES.start() > room { needs().min(*LINES.start()) } else { *LINES.start() };
    room.saturating_sub(list.max(LIST)).max(least).min(*LINES.end())
}

/// The most lines that any of these sessions needs, with the rule: the block stays as high at each step.
pub fn needs(view: &View, sessions: &[Session], width: u16) -> usize {
    let lines = |session| broken(view, session, usize::from(width)).count() + 1;
    sessions.iter().map(lines).max().unwrap_or(0)
}

fn broken(view: &View, session: &Session, width: usize) -> impl Iterator<Item = (String, Style)> {
    let whole = move |(line, style): (String, Style)| wrap(&line, width).into_iter().map(move |l| (l, style));
    lines(view, session).into_iter().flat_map(whole)
}

/// Draws it.
pub fn draw(view: &View, session: &Session, area: Rect, buf: &mut Buffer) {
    let rule = "─".repeat(usize::from(area.width));
    write(buf, area.x, area.y, &rule, area.width, view.theme.dim.0);
    let lines = broken(view, session, usize::from(area.width));
    for (y, (line, style)) in (area.y + 1..area.bottom()).zip(lines) {
        write(buf, area.x, y, &line, area.width, style);
    }
}

/// What matters most first: a low window cuts the end.
fn lines(view: &View, session: &Session) -> Vec<(String, Style)> {
    let text = view.text();
    let (plain, dim, notice) = (Style::new(), view.theme.dim.0, view.theme.notice.0);
    let day = text.date(session.date, DateStyle::Long);
    let hours = text.span(session.starts, session.ends);
    let state = text.say(&format!("session-{}", session.state.word()));
    let called_off = session.state == SessionState::Cancelled;
    let mut lines = vec![
        (day, view.theme.title.0),
        (format!("{hours} · {state}"), if called_off { notice } else { plain }),
    ];
    if let Some(reason) = session.cancelled_reason.as_deref().filter(|reason| !reason.is_empty()) {
        let reason = view.name(reason);
        lines.push((text.with("tui-session-reason", &[("reason", reason.into())]), plain));
    }
    lines.extend(moved(view, session).map(|line| (line, dim)));
    if let Some(holiday) = Holiday::on(session.date).filter(|_| session.state == SessionState::Planned) {
        let name = text.say(&format!("holiday-{}", holiday.word()));
        lines.push((text.with("tui-session-holiday", &[("holiday", name.into())]), notice));
    }
    lines.extend(receives(view, session));
    lines.extend(attendance(view, session).map(|line| (line, plain)));
    if !session.themes.is_empty() {
        let themes: Vec<_> = session.themes.iter().map(|theme| view.theme(theme)).collect();
        let themes = themes.join(" · ");
        lines.push((text.with("tui-session-questions", &[("questions", themes.into())]), plain));
    }
    if !session.note.is_empty() {
        let note = view.name(&session.note);
        lines.push((text.with("tui-session-note", &[("note", note.into())]), dim));
    }
    lines
}

/// The day that it had first, and the holiday that moved it.
fn moved(view: &View, session: &Session) -> Option<String> {
    let from = session.moved_from?;
    let text = view.text();
    let day = ("day", text.date(from, DateStyle::WeekdayDay).into());
    Some(match session.holiday {
        Some(holiday) => {
            let name = text.say(&format!("holiday-{}", holiday.word()));
            text.with("tui-session-moved-off", &[day, ("holiday", name.into())])
        }
        None => text.with("tui-session-moved", &[day]),
    })
}

/// Who receives it, and where it is instead, if it is elsewhere.
fn receives(view: &View, session: &Session) -> Vec<(String, Style)> {
    let text = view.text();
    let mut lines = Vec::new();
    if !session.place.is_empty() {
        let place = ("place", session.place.as_str().into());
        lines.push((text.with("tui-session-place", &[place]), Style::new()));
    }
    if let Some(host) = &session.host {
        lines.push((text.with("tui-session-host", &[("host", host.name.as_str().into())]), Style::new()));
    } else if session.place.is_empty() && super::wants_host(view, session) {
        lines.push((text.say("tui-no-host"), view.theme.dim.0));
    }
    lines
}

/// How many came of how many, or how many are to come.
fn attendance(view: &View, session: &Session) -> Option<String> {
    let text = view.text();
    let named = view.board.cycle.as_ref().is_some_and(|cycle| cycle.manner.named);
    let figures = [
        ("came", session.came().saturating_sub(session.guests).into()),
        ("expected", session.expected.into()),
        ("guests", session.guests.into()),
        ("away", session.away.into()),
    ];
    let [came, expected, guests, away] = figures;
    match session.state {
        SessionState::Cancelled => None,
        SessionState::Held if !named => {
            Some(text.with("tui-session-number", &[("came", session.came().into())]))
        }
        SessionState::Held => Some(text.with("tui-session-came", &[came, expected, guests])),
        SessionState::Planned if view.board.erased_on().is_some() => None,
        SessionState::Planned if session.date < view.board.today => Some(text.say("tui-session-unmarked")),
        SessionState::Planned if !named => None,
        SessionState::Planned => {
            Some(text.with("tui-session-awaited", &[("awaited", session.awaited().into()), away]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_keeps_its_lines_and_the_block_takes_what_is_left() {
        for (room, list, needs, expected) in [
            (16, 9, 5, 0),
            (17, 9, 9, 9),
            (18, 9, 5, 9),
            (18, 11, 5, 7),
            (18, 40, 5, 5),
            (18, 40, 12, 9),
            (24, 9, 5, 13),
            (24, 15, 5, 9),
            (60, 4, 5, 13),
            (20, 9, 5, 11),
        ] {
            assert_eq!(height(room, list, || needs), expected, "{room} {list}");
            assert!(expected == 0 || room - expected >= LIST);
        }
    }
}
