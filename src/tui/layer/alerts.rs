//! What needs attention in the open cycle; Enter goes there.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::Id;
use crate::domain::alert::Alert;
use crate::domain::erasure::Whose;
use crate::tui::alert::sentence;
use crate::tui::cursor::{Cursor, Pane};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::write;
use crate::tui::view::View;

use super::form::wrap;
use super::frame::frame;
use super::list::Place;
use super::{Layer, erase};

/// Columns of the list at most.
const WIDTH: u16 = 72;

/// The list.
struct Alerts {
    alerts: Vec<Alert>,
    place: Place,
}

/// Opens the list, or says that all is well.
pub fn open(view: &View) -> Outcome {
    let alerts = view.board.alerts();
    if alerts.is_empty() {
        return Said::Notice(view.text().say("tui-no-alerts")).into();
    }
    Outcome::Open(Box::new(Alerts { alerts, place: Place::default() }))
}

/// Where one sees what it is about, and can do something.
fn towards(view: &View, alert: Alert) -> Cursor {
    let mut cursor: Cursor = *view.cursor;
    if let Some(column) = alert.session().and_then(|session| view.board.column_of(session)) {
        cursor.select_column(view.board, column);
    }
    cursor.pane = match alert {
        Alert::Unmarked(_) => Pane::Attendance,
        Alert::Unpaid(_) => Pane::Fees,
        _ => Pane::Cycles,
    };
    cursor
}

/// What is due is done where it is confirmed.
fn to_erasure(view: &View) -> Outcome {
    let Some(cycle) = &view.board.cycle else { return Outcome::Close };
    Outcome::Then(Box::new(erase::open(view, Whose::Cycle(cycle.id), cycle.name.clone())))
}

/// What Enter leads to, with the keys that help there.
fn way_out(view: &View, alert: Alert) -> String {
    let key = |id| view.key(id).into();
    match alert {
        Alert::EraseSoon(_) => view.text().say("tui-alert-to-erasure"),
        Alert::Unmarked(_) => view.text().with("tui-alert-to-marks", &[("key", key(Id::MarkRest))]),
        Alert::Holiday(..) => view.text().with("tui-alert-to-move", &[("key", key(Id::MoveSession))]),
        Alert::NoHost(_) => {
            view.text().with("tui-alert-to-host", &[("key", key(Id::Host)), ("all", key(Id::ProposeHosts))])
        }
        Alert::Unpaid(_) => view.text().with("tui-alert-to-fees", &[("key", key(Id::Remind))]),
    }
}

impl Layer for Alerts {
    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match (id, self.alerts.get(self.place.at)) {
            (Some(Id::Close), _) => return Outcome::Close,
            (Some(Id::Confirm), Some(Alert::EraseSoon(_))) => return to_erasure(view),
            (Some(Id::Confirm), Some(alert)) => {
                return Outcome::Then(Box::new(Outcome::Move(towards(view, *alert))));
            }
            _ => self.place.letter_key(key.code, self.alerts.len()),
        };
        Outcome::Nothing
    }

    fn reload(&mut self, view: &View) {
        self.alerts = view.board.alerts();
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let lines = u16::try_from(self.alerts.len().max(1)).unwrap_or(u16::MAX);
        let title = view.text().say("tui-alerts");
        let inner = frame(view, &title, WIDTH, lines.saturating_add(5), area, buf);
        if self.alerts.is_empty() {
            let said = view.text().say("tui-no-alerts");
            write(buf, inner.x, inner.y, &said, inner.width, view.theme.dim.0);
        }
        let rows = inner.height.saturating_sub(3).max(1);
        for (y, at) in (inner.y..inner.bottom()).zip(self.place.window(rows, self.alerts.len())) {
            let style = if at == self.place.at { view.theme.cursor.0 } else { Style::new() };
            write(buf, inner.x, y, &sentence(view, self.alerts[at]), inner.width, style);
        }
        let alert = self.alerts.get(self.place.at)?;
        let way = wrap(&way_out(view, *alert), usize::from(inner.width));
        let top = (inner.y + rows.min(lines) + 1).max(inner.bottom().saturating_sub(2));
        for (y, line) in (top..inner.bottom()).zip(&way) {
            write(buf, inner.x, y, line, inner.width, view.theme.dim.0);
        }
        None
    }
}
