//! The proposal on the screen: a line a session, and the reason for the one under the cursor.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::store::Session;
use crate::tell;
use crate::text::DateStyle;
use crate::tui::layer::form::wrap;
use crate::tui::layer::frame::frame;
use crate::tui::pane::{cycles, write};
use crate::tui::view::View;

use super::Hosts;
use super::plan::Stand;

/// Columns at most.
const WIDTH: u16 = 112;
/// Columns before the day: a sign.
const SIGN: u16 = 2;
/// Columns of a day.
const DAY: u16 = 13;
/// Columns of a word for where it stands.
const WORD: u16 = 13;
/// Columns of a name at most.
const NAME: u16 = 32;
/// Columns below which only the sign says where it stands: the name has the room.
const NARROW: u16 = 48;
/// Columns from which the reason stands beside its line, too.
const WIDE: u16 = 96;
/// Lines below the sessions: the reason, and how many would be saved.
const BELOW: u16 = 5;

impl Hosts {
    /// Draws it all.
    pub(super) fn draw_all(&mut self, view: &View, area: Rect, buf: &mut Buffer) {
        let sessions = &view.board.sessions;
        let lines = u16::try_from(sessions.len()).unwrap_or(u16::MAX);
        let title = view.text().say("tui-hosts");
        let inner = frame(view, &title, WIDTH, lines.saturating_add(2 + BELOW), area, buf);
        let rows = inner.height.saturating_sub(BELOW.min(inner.height / 2));
        for (y, at) in (inner.y..inner.bottom()).zip(self.place.window(rows, sessions.len())) {
            let row = Rect { y, height: 1, ..inner };
            self.draw_session(view, &sessions[at], at == self.place.at, row, buf);
        }
        let top = inner.y + rows.min(lines) + 1;
        let mut below = Vec::new();
        if let Some(session) = sessions.get(self.place.at) {
            below.extend(wrap(&self.reason(view, session), usize::from(inner.width)));
        }
        let last = inner.bottom().saturating_sub(1);
        let (said, style) = if self.swapping.is_some() {
            (view.text().say("tui-hosts-swapping"), view.theme.notice.0)
        } else {
            let count = [("count", self.plan.changes().len().into())];
            (view.text().with("tui-hosts-to-save", &count), view.theme.dim.0)
        };
        let said = wrap(&said, usize::from(inner.width));
        let first = last.saturating_sub(u16::try_from(said.len()).unwrap_or(1).saturating_sub(1)).max(top);
        for (y, line) in (top..first).zip(&below) {
            write(buf, inner.x, y, line, inner.width, Style::new());
        }
        for (y, line) in (first..=last).zip(&said) {
            write(buf, inner.x, y, line, inner.width, style);
        }
    }

    fn draw_session(&self, view: &View, session: &Session, here: bool, row: Rect, buf: &mut Buffer) {
        let stand = self.plan.stand(session.id).filter(|_| !session.cancelled);
        let swapped = self.swapping == Some(session.id);
        let (sign, word) = signs(stand);
        let quiet = !self.changes(view, session);
        let plain = if quiet { view.theme.dim.0 } else { Style::new() };
        write(buf, row.x, row.y, if swapped { "⇄" } else { sign }, 1, view.theme.notice.0);
        let day = view.text().date(session.date, DateStyle::Day);
        let style = if here { view.theme.cursor.0 } else { plain };
        write(buf, row.x + SIGN, row.y, &day, DAY - 1, style);
        let x = row.x + SIGN + DAY;
        let word = word.filter(|_| row.width >= NARROW);
        let beside = if row.width >= NARROW { WORD + 1 } else { 0 };
        let width = NAME.min(row.width.saturating_sub(SIGN + DAY + beside));
        write(buf, x, row.y, &self.host(view, session, stand), width, plain);
        let style = match stand {
            Some(Stand::Kept(_) | Stand::Left) => view.theme.notice.0,
            Some(Stand::Proposed(_)) => view.theme.row.0,
            _ => view.theme.dim.0,
        };
        let x = x + width + 1;
        if let Some(word) = word {
            write(buf, x, row.y, &view.text().say(word), WORD, style);
        }
        if row.width >= WIDE {
            let x = x + WORD;
            let why = self.reason(view, session);
            write(buf, x, row.y, &why, row.right().saturating_sub(x), view.theme.dim.0);
        }
    }

    /// Who receives or would, or where it is instead.
    fn host(&self, view: &View, session: &Session, stand: Option<Stand>) -> String {
        let host = stand.and_then(Stand::host);
        let name = host.and_then(|host| self.plan.hosting.names.get(&host)).cloned();
        let other = || match stand {
            Some(Stand::Left | Stand::Nobody) => view.text().say("tui-without-host"),
            _ if session.cancelled => view.text().say("tui-cancelled"),
            _ => cycles::whereabouts(view, session).unwrap_or_default(),
        };
        name.unwrap_or_else(other)
    }

    /// Why this one, in a sentence.
    fn reason(&self, view: &View, session: &Session) -> String {
        match self.plan.stand(session.id) {
            None => String::new(),
            Some(Stand::Left) => view.text().say("tui-hosts-left-so"),
            Some(_) => self.plan.choice(session.id).map_or_else(String::new, |choice| {
                tell::host_choice(view.text(), choice, &self.plan.hosting)
            }),
        }
    }
}

fn signs(stand: Option<Stand>) -> (&'static str, Option<&'static str>) {
    match stand {
        Some(Stand::Saved(_)) => ("✓", Some("tui-hosts-saved")),
        Some(Stand::Kept(_)) => ("●", Some("tui-hosts-kept")),
        Some(Stand::Left) => ("○", Some("tui-hosts-left")),
        Some(Stand::Proposed(_)) => ("·", Some("tui-hosts-proposed")),
        Some(Stand::Nobody) => ("?", None),
        None => (" ", None),
    }
}
