//! The next season of a group: the new cycle, then the people of the last one, proposed and not carried over.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::{Id, Scope};
use crate::domain::id::{CycleId, PersonId};
use crate::store::{Change, Member, Result};
use crate::tui::cursor::Item;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

use super::form::wrap;
use super::frame::frame;
use super::list::Place;
use super::{Layer, forms};

/// Columns of the overlay at most.
const WIDTH: u16 = 76;
/// Lines below the list: a gap, what is chosen, and why in two lines.
const BELOW: u16 = 4;

/// The people of the last season.
pub struct Season {
    last: CycleId,
    cycle: CycleId,
    named: String,
    free: u32,
    people: Vec<Proposed>,
    place: Place,
}

/// One of them.
struct Proposed {
    person: PersonId,
    name: String,
    institution: String,
    chosen: bool,
    /// In the new cycle already.
    there: bool,
}

/// Opens the next season of the cycle under the cursor, else of the open one.
pub fn open(view: &View) -> Outcome {
    let id = match view.cursor.item {
        Some(Item::Cycle(id)) => Some(id),
        _ => view.board.cycle.as_ref().map(|cycle| cycle.id),
    };
    let Some(id) = id else { return Outcome::Nothing };
    match view.store.cycle(id, view.board.today) {
        Ok(Some(last)) => forms::next_season(view, &last, people),
        Ok(None) => Outcome::Nothing,
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

/// The people of the last season, for the cycle that is open now; where nobody is known by name, nothing more.
fn people(view: &View, last: CycleId) -> Outcome {
    let Some(cycle) = view.board.cycle.as_ref().filter(|cycle| cycle.manner.named) else {
        return Outcome::Nothing;
    };
    let mut season = Season {
        last,
        cycle: cycle.id,
        named: cycle.name.clone(),
        free: 0,
        people: Vec::new(),
        place: Place::default(),
    };
    match season.read(view) {
        Ok(()) if season.people.is_empty() => Outcome::Nothing,
        Ok(()) => Outcome::Open(Box::new(season)),
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

impl Season {
    fn read(&mut self, view: &View) -> Result<()> {
        let stayed = view.store.stayed(self.last)?;
        let there = view.store.roster(self.cycle)?;
        if let Some(cycle) = view.store.cycle(self.cycle, view.board.today)? {
            self.free = cycle.capacity.saturating_sub(cycle.enrolled);
        }
        let proposed = |member: Member| Proposed {
            person: member.person,
            name: member.name(),
            there: there.iter().any(|other| other.person == member.person && other.left.is_none()),
            chosen: self.people.iter().any(|known| known.person == member.person && known.chosen),
            institution: member.institution,
        };
        self.people = stayed.into_iter().map(proposed).collect();
        Ok(())
    }

    /// Chooses the one under the cursor, or not, and goes on: down the list with one key.
    fn toggle(&mut self) {
        let last = self.people.len().saturating_sub(1);
        if let Some(proposed) = self.people.get_mut(self.place.at) {
            proposed.chosen = !proposed.chosen && !proposed.there;
            self.place.at = (self.place.at + 1).min(last);
        }
    }

    fn enrol(&self, view: &View) -> Outcome {
        let chosen = self.people.iter().filter(|one| one.chosen && !one.there);
        let people: Vec<PersonId> = chosen.map(|one| one.person).collect();
        if people.is_empty() {
            let key = [("key", view.key(Id::SeasonToggle).into())];
            return Said::Notice(view.text().with("tui-season-nobody", &key)).into();
        }
        let today = view.board.today;
        Outcome::Apply(Box::new(Change::EnrolAgain { cycle: self.cycle, people, today }), None)
    }

    fn draw_person(&self, view: &View, at: usize, row: Rect, buf: &mut Buffer) {
        let one = &self.people[at];
        if one.chosen {
            write(buf, row.x, row.y, "✓", 1, view.theme.saved.0);
        }
        let style = match (at == self.place.at, one.there) {
            (true, _) => view.theme.cursor.0,
            (false, true) => view.theme.dim.0,
            (false, false) => Style::new(),
        };
        let half = row.width / 2;
        write(buf, row.x + 2, row.y, &view.name(&one.name), half.saturating_sub(2), style);
        let there = view.text().say("tui-season-there");
        let beside = if one.there { &there } else { &one.institution };
        write_right(buf, row.x + half + 1, row.y, beside, row.width - half - 1, view.theme.dim.0);
    }
}

impl Layer for Season {
    fn scope(&self) -> Scope {
        Scope::Season
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close) => return Outcome::Close,
            Some(Id::SeasonEnrol | Id::Confirm) => return self.enrol(view),
            Some(Id::SeasonToggle) => self.toggle(),
            _ => drop(self.place.letter_key(key.code, self.people.len())),
        }
        Outcome::Nothing
    }

    fn reload(&mut self, view: &View) {
        // What is wrong with the book is told by the dashboard, which reads it too.
        drop(self.read(view));
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let text = view.text();
        let title = text.with("tui-season", &[("cycle", (&self.named).into())]);
        let lines = u16::try_from(self.people.len()).unwrap_or(u16::MAX).saturating_add(BELOW + 2);
        let inner = frame(view, &title, WIDTH, lines.min(area.height.saturating_sub(1)), area, buf);
        let rows = inner.height.saturating_sub(BELOW).max(1).min(inner.height);
        for (y, at) in (inner.y..).zip(self.place.window(rows, self.people.len())) {
            self.draw_person(view, at, Rect { y, height: 1, ..inner }, buf);
        }
        let chosen = self.people.iter().filter(|one| one.chosen && !one.there).count();
        let figures = [("count", chosen.into()), ("free", self.free.into())];
        let keys =
            [("toggle", view.key(Id::SeasonToggle).into()), ("enrol", view.key(Id::SeasonEnrol).into())];
        let why = wrap(&text.with("tui-season-why", &keys), usize::from(inner.width));
        let below = std::iter::once(text.with("tui-season-chosen", &figures)).chain(why);
        for (line, y) in below.zip(inner.y + rows + 1..inner.bottom()) {
            write(buf, inner.x, y, &line, inner.width, view.theme.dim.0);
        }
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::SeasonToggle, Id::SeasonEnrol, Id::Close]
    }
}
