//! Forgetting the people of a cycle, or one person: what to think of first, what it would take, the name typed to
//! confirm. What follows is in `erase/work`.

mod work;

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::Id;
use crate::domain::erasure::{Whose, confirms};
use crate::domain::id::PersonId;
use crate::store::{Change, ErasurePlan};
use crate::tell;
use crate::text::{DateStyle, wrap};
use crate::tui::cursor::Item;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::write;
use crate::tui::view::View;

use super::Layer;
use super::frame::frame;
use super::input::Input;
use super::page::{self, Page};

pub use work::go_on;

/// What is known before, then the name.
struct Erase {
    whose: Whose,
    name: String,
    plan: ErasurePlan,
    page: Page,
    /// The name as far as it is typed; none while the page is read.
    typed: Option<Input>,
    wrong: String,
}

/// Asks about the cycle under the cursor.
pub fn cycle(view: &View) -> Outcome {
    let open = view.board.cycle.as_ref().map(|cycle| (cycle.id, cycle.name.clone()));
    let chosen = match view.cursor.item {
        Some(Item::Cycle(id)) => view.board.cycles.iter().find(|cycle| cycle.id == id),
        _ => None,
    };
    match chosen.map(|cycle| (cycle.id, cycle.name.clone())).or(open) {
        Some((id, name)) => self::open(view, Whose::Cycle(id), name),
        None => Outcome::Nothing,
    }
}

/// Asks about one person.
pub fn person(view: &View, person: PersonId) -> Outcome {
    match view.store.person_name(person) {
        Ok(Some(name)) => open(view, Whose::Person(person), name),
        Ok(None) => Outcome::Nothing,
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

/// Asks about these people; goes on with an erasure that is under way, and says what was erased already.
pub fn open(view: &View, whose: Whose, name: String) -> Outcome {
    match read(view, whose, &name) {
        Ok(Ok(plan)) => Outcome::Open(Box::new(Erase {
            whose,
            name,
            plan,
            page: Page::default(),
            typed: None,
            wrong: String::new(),
        })),
        Ok(Err(outcome)) => outcome,
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

/// What it would take; or what comes instead.
fn read(view: &View, whose: Whose, name: &str) -> crate::store::Result<Result<ErasurePlan, Outcome>> {
    if view.store.read_only().is_some() {
        return Ok(Err(Said::Notice(view.text().say("tui-read-only")).into()));
    }
    if let Some(erasing) = view.store.erasing()? {
        return Ok(Err(work::open(erasing)));
    }
    if let Whose::Cycle(id) = whose {
        let cycles = view.store.privacy(view.board.today)?.cycles;
        let erased = cycles.iter().find(|cycle| cycle.id == id).and_then(|cycle| cycle.erased_on);
        if let Some(on) = erased {
            let day = view.text().date(on, DateStyle::Long);
            let said = view.text().with("priv-already", &[("cycle", name.into()), ("day", day.into())]);
            return Ok(Err(Said::Notice(said).into()));
        }
    }
    Ok(Ok(view.store.erasure_plan(whose, view.board.today)?))
}

impl Erase {
    /// The name as it may be shown: a cycle's always, a person's unless names are hidden.
    fn shown(&self, view: &View) -> String {
        match self.whose {
            Whose::Cycle(_) => self.name.clone(),
            Whose::Person(_) => view.name(&self.name),
        }
    }

    /// Erases, if the whole name was typed.
    fn confirm(&mut self, view: &View) -> Outcome {
        let typed = self.typed.as_ref().map(|input| input.value().trim().to_owned()).unwrap_or_default();
        if !confirms(&self.name, &typed) {
            let args = [("typed", (&typed).into()), ("name", self.shown(view).into())];
            self.wrong = match typed.as_str() {
                "" => view.text().say("priv-no-name"),
                _ => view.text().with("priv-other-name", &args),
            };
            return Outcome::Nothing;
        }
        let (whose, seen) = (self.whose, Some(self.plan.figures));
        let change = Change::Erase { whose, today: view.board.today, seen };
        Outcome::ApplyAnd(Box::new(change), Box::new(go_on))
    }

    /// What is asked below the page.
    fn below(&self, view: &View) -> String {
        let text = view.text();
        let (next, close) = (view.key(Id::Confirm).into(), view.key(Id::Close).into());
        if self.typed.is_none() {
            return text.with("priv-keys-next", &[("key", next), ("close", close)]);
        }
        let asked = text.with("priv-type-name", &[("name", self.shown(view).into())]);
        format!("{} {asked}", text.say("priv-final"))
    }
}

impl Layer for Erase {
    fn takes_text(&self) -> bool {
        self.typed.is_some()
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match (id, &mut self.typed) {
            (Some(Id::Close), None) => return Outcome::Close,
            (Some(Id::Close), Some(_)) => (self.typed, self.wrong) = (None, String::new()),
            (Some(Id::Confirm), None) => self.typed = Some(Input::default()),
            (Some(Id::Confirm), Some(_)) => return self.confirm(view),
            (_, None) => self.page.key(key.code),
            (_, Some(input)) => {
                if input.key(key) {
                    self.wrong.clear();
                }
            }
        }
        Outcome::Nothing
    }

    fn paste(&mut self, _view: &View, text: &str) {
        if let Some(input) = &mut self.typed {
            input.paste(text);
        }
    }

    fn reload(&mut self, view: &View) {
        // What is wrong with the book is told by the dashboard, which reads it too.
        if let Ok(plan) = view.store.erasure_plan(self.whose, view.board.today) {
            self.plan = plan;
        }
    }

    fn refused(&mut self, why: &str) -> bool {
        why.clone_into(&mut self.wrong);
        true
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let text = view.text();
        let lines = tell::erasure_before(text, self.whose, &self.plan, view.board.today, view.hide);
        let inside = usize::from(area.width.min(page::WIDTH).saturating_sub(4).max(1));
        let asked = wrap(&self.below(view), inside);
        let wrong = if self.wrong.is_empty() { Vec::new() } else { wrap(&self.wrong, inside) };
        let field = usize::from(self.typed.is_some());
        let below = u16::try_from(1 + asked.len() + field + wrong.len()).unwrap_or(u16::MAX);
        let inside = u16::try_from(inside).unwrap_or(u16::MAX);
        let height = page::height(&lines, inside).saturating_add(2 + below);
        let title = tell::erasure_title(text, self.whose, &self.shown(view));
        let inner = frame(view, &title, page::WIDTH, height, area, buf);
        let room = Rect { height: inner.height.saturating_sub(below), ..inner };
        self.page.draw(view, &lines, room, buf);
        let mut y = room.bottom() + 1;
        let style = if self.typed.is_some() { view.theme.heading.0 } else { view.theme.key.0 };
        for line in &asked {
            if y < inner.bottom() {
                write(buf, inner.x, y, line, inner.width, style);
                y += 1;
            }
        }
        let mut cursor = None;
        if let Some(input) = self.typed.as_ref().filter(|_| y < inner.bottom()) {
            cursor = Some(input.draw(Rect { y, height: 1, ..inner }, view.theme.field.0, buf));
            y += 1;
        }
        for (line, y) in wrong.iter().zip(y..inner.bottom()) {
            write(buf, inner.x, y, line, inner.width, view.theme.trouble.0);
        }
        cursor
    }
}
