//! An erasure that is under way: its steps one by one, then what came of it. It does not stop any more.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::Id;
use crate::store::{Erasing, ErasureStep};
use crate::tell::{self, PageLine, Weight};
use crate::tui::layer::Layer;
use crate::tui::layer::frame::frame;
use crate::tui::layer::page::{self, Page};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

/// The steps, in order.
const STEPS: [ErasureStep; 5] = [
    ErasureStep::Remember,
    ErasureStep::Compact,
    ErasureStep::Empty,
    ErasureStep::Copies,
    ErasureStep::Certify,
];

/// The erasure, and what stands in its way.
struct Work {
    erasing: Erasing,
    /// Why it does not go on.
    blocked: Option<String>,
    /// Somebody wanted to stop it.
    pressed: bool,
    page: Page,
}

/// Goes on with the erasure that is under way, if one is.
pub fn go_on(view: &View) -> Outcome {
    match view.store.erasing() {
        Ok(Some(erasing)) => open(erasing),
        Ok(None) => Outcome::Nothing,
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

/// Goes on with this erasure.
pub fn open(erasing: Erasing) -> Outcome {
    Outcome::Open(Box::new(Work { erasing, blocked: None, pressed: false, page: Page::default() }))
}

impl Work {
    fn title(&self) -> &'static str {
        match (self.erasing.next, &self.blocked) {
            (None, _) => "priv-done",
            (Some(_), Some(_)) => "priv-go-on-title",
            (Some(_), None) => "priv-under-way",
        }
    }

    fn lines(&self, view: &View) -> Vec<PageLine> {
        let Some(next) = self.erasing.next else {
            return tell::erasure_done(view.text(), &self.erasing.report, view.hide);
        };
        let at = STEPS.iter().position(|step| *step == next).unwrap_or(0);
        let line = |weight, text| PageLine { weight, indent: 0, text };
        let step = |(n, step): (usize, &ErasureStep)| {
            let said = tell::erasure_step(view.text(), *step);
            match n.cmp(&at) {
                std::cmp::Ordering::Less => line(Weight::Good, format!("✓ {said}")),
                std::cmp::Ordering::Equal => line(Weight::Plain, format!("▸ {said}…")),
                std::cmp::Ordering::Greater => line(Weight::Quiet, format!("· {said}")),
            }
        };
        let mut lines: Vec<PageLine> = STEPS.iter().enumerate().map(step).collect();
        let below = match &self.blocked {
            Some(why) => {
                let keys = [("key", view.key(Id::Confirm).into()), ("close", view.key(Id::Close).into())];
                vec![
                    line(Weight::Alarm, why.clone()),
                    line(Weight::Quiet, view.text().with("priv-go-on", &keys)),
                ]
            }
            None if self.pressed => vec![line(Weight::Alarm, view.text().say("priv-cannot-stop"))],
            None => Vec::new(),
        };
        if !below.is_empty() {
            lines.push(line(Weight::Plain, String::new()));
        }
        lines.extend(below);
        lines
    }
}

impl Layer for Work {
    fn busy(&self) -> bool {
        self.erasing.next.is_some() && self.blocked.is_none()
    }

    fn work(&mut self, view: &View) -> Outcome {
        let (text, today) = (view.text(), view.board.today);
        if let Err(why) = tell::go_on(text, view.store, &mut self.erasing, today) {
            self.blocked = Some(tell::unfinished(text, view.store, &why));
            self.pressed = false;
        }
        Outcome::Nothing
    }

    fn key(&mut self, _view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close | Id::Confirm) if self.erasing.next.is_none() => return Outcome::Close,
            Some(Id::Close) if self.blocked.is_some() => return Outcome::Close,
            Some(Id::Confirm) => self.blocked = None,
            Some(Id::Close) => self.pressed = true,
            _ => self.page.key(key.code),
        }
        Outcome::Nothing
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let lines = self.lines(view);
        let inside = area.width.min(page::WIDTH).saturating_sub(4);
        let height = page::height(&lines, inside).saturating_add(2);
        let inner = frame(view, &view.text().say(self.title()), page::WIDTH, height, area, buf);
        self.page.draw(view, &lines, inner, buf);
        None
    }
}
