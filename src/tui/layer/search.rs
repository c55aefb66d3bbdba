//! Search in people and institutions, live; also how somebody of the book is enrolled, or chosen for a layer below.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::Id;
use crate::domain::id::PersonId;
use crate::store::change::Enrol;
use crate::store::{Change, Found};
use crate::tui::outcome::{Answer, Outcome};
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

use super::Layer;
use super::directory::card;
use super::frame::frame;
use super::input::Input;
use super::list::Place;

/// More than any screen shows.
const MOST: u32 = 60;

/// A search.
pub struct Search {
    input: Input,
    found: Found,
    place: Place,
    purpose: Purpose,
}

/// What the one who is chosen is for.
#[derive(Clone, Copy)]
enum Purpose {
    /// To be shown.
    Show,
    /// To be enrolled.
    Enrol(Enrol),
    /// For the layer below, which asks so.
    Answer(&'static str),
}

impl Search {
    /// To look somebody up.
    pub fn new() -> Search {
        Search::with(Purpose::Show)
    }

    fn with(purpose: Purpose) -> Search {
        Search { input: Input::default(), found: Found::default(), place: Place::default(), purpose }
    }

    /// To choose whom to enrol.
    pub fn to_enrol(enrol: Enrol) -> Search {
        Search::with(Purpose::Enrol(enrol))
    }

    /// To choose somebody for the layer below; the title is the name of a text.
    pub fn to_answer(title: &'static str) -> Search {
        Search::with(Purpose::Answer(title))
    }

    fn look(&mut self, view: &View) {
        // A failing look shows nothing found; the next write or reload says what is wrong with the book.
        self.found = view.store.find(self.input.value(), MOST).unwrap_or_default();
        if !matches!(self.purpose, Purpose::Show) {
            self.found.institutions.clear();
        }
        self.place = Place::default();
    }

    fn len(&self) -> usize {
        self.found.people.len() + self.found.institutions.len()
    }

    fn choose(&self, person: PersonId) -> Outcome {
        match self.purpose {
            Purpose::Show => Outcome::Then(Box::new(Outcome::ShowPerson(person))),
            Purpose::Enrol(enrol) => Outcome::Apply(Box::new(Change::Enrol { person, enrol }), None),
            Purpose::Answer(_) => Outcome::Answer(Answer::Person(person)),
        }
    }
}

impl Layer for Search {
    fn takes_text(&self) -> bool {
        true
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close) => return Outcome::Close,
            Some(Id::Confirm) => {
                let people = &self.found.people;
                if let Some(person) = people.get(self.place.at) {
                    return self.choose(person.id);
                }
                let institution = self.place.at.checked_sub(people.len());
                let institution = institution.and_then(|at| self.found.institutions.get(at));
                return institution
                    .map_or(Outcome::Nothing, |found| Outcome::Then(Box::new(card::open(view, found.id))));
            }
            _ => {}
        }
        if !self.place.key(key.code, self.len()) && self.input.key(key) {
            self.look(view);
        }
        Outcome::Nothing
    }

    fn paste(&mut self, view: &View, text: &str) {
        self.input.paste(text);
        self.look(view);
    }

    fn reload(&mut self, view: &View) {
        let place = self.place;
        self.look(view);
        self.place = place;
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let title = match self.purpose {
            Purpose::Show => "tui-search",
            Purpose::Enrol(_) => "tui-enrol-whom",
            Purpose::Answer(title) => title,
        };
        let title = view.text().say(title);
        let inner = frame(view, &title, 76, 22, area, buf);
        let cursor = self.input.draw(Rect { height: 1, ..inner }, view.theme.field.0, buf);
        let window = self.place.window(inner.height.saturating_sub(2), self.len());
        for (y, at) in (inner.y + 2..).zip(window) {
            let style = if at == self.place.at { view.theme.cursor.0 } else { Style::new() };
            let half = inner.width / 2;
            if let Some(person) = self.found.people.get(at) {
                let cycle = person.cycles.first().map(|(_, name)| name.as_str()).unwrap_or_default();
                let beside = if person.institution.is_empty() { cycle } else { &person.institution };
                write(buf, inner.x, y, &view.name(&person.name()), half, style);
                write_right(buf, inner.x + half, y, beside, inner.width - half, view.theme.dim.0);
            } else if let Some(place) = self.found.institutions.get(at - self.found.people.len()) {
                let what = view.text().say("tui-institution");
                write(buf, inner.x, y, &place.name, half, style);
                write_right(buf, inner.x + half, y, &what, inner.width - half, view.theme.dim.0);
            }
        }
        if self.len() == 0 {
            let said =
                if self.input.value().trim().is_empty() { "tui-search-type" } else { "tui-search-none" };
            write(buf, inner.x, inner.y + 2, &view.text().say(said), inner.width, view.theme.dim.0);
        }
        Some(cursor)
    }
}
