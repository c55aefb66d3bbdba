//! One letter, and the cursor is at the next person whose given or family name begins with it.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::{Position, Rect};

use crate::command::Id;
use crate::domain::fold::fold;
use crate::store::Member;
use crate::tui::cursor::Cursor;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

use super::Layer;

/// Waits for one letter.
pub struct Jump;

impl Layer for Jump {
    fn takes_text(&self) -> bool {
        true
    }

    fn key(&mut self, view: &View, key: KeyEvent, _id: Option<Id>) -> Outcome {
        let KeyCode::Char(letter) = key.code else { return Outcome::Close };
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            return Outcome::Close;
        }
        let initial = fold(&letter.to_string());
        let begins = |member: &Member| {
            !initial.is_empty()
                && [&member.given, &member.family]
                    .iter()
                    .any(|name| fold(name).split(' ').any(|w| w.starts_with(&initial)))
        };
        let roster = &view.board.roster;
        let here = view.cursor.person.and_then(|person| view.board.row_of(person)).unwrap_or(0);
        let next = (1..=roster.len()).map(|by| (here + by) % roster.len()).find(|row| begins(&roster[*row]));
        if let Some(row) = next {
            let mut cursor: Cursor = *view.cursor;
            cursor.select_row(view.board, row);
            Outcome::Then(Box::new(Outcome::Move(cursor)))
        } else {
            let said = view.text().with("tui-no-initial", &[("letter", letter.to_string().into())]);
            Outcome::Then(Box::new(Said::Notice(said).into()))
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let y = area.bottom().saturating_sub(2);
        buf.set_style(Rect { y, height: 1.min(area.height), ..area }, view.theme.notice.0);
        let said = format!("{:<width$}", view.text().say("tui-jump"), width = usize::from(area.width));
        crate::tui::pane::write(buf, area.x, y, &said, area.width, view.theme.notice.0);
        None
    }
}
