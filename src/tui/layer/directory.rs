//! The directory of institutions: a list that is searched, and what is done with the one under the cursor.

pub mod card;
mod counts;
mod draw;
mod lists;

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::{Id, Scope};
use crate::domain::id::InstitutionId;
use crate::store::Institution;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

use super::input::Input;
use super::list::Place;
use super::{Layer, forms};

/// The list, as far as what is typed leaves it.
pub struct Directory {
    all: Vec<Institution>,
    /// Those that fit what is typed.
    shown: Vec<usize>,
    input: Input,
    /// Letters are text.
    typing: bool,
    /// A form for a new one was opened: the cursor goes to it.
    adding: bool,
    place: Place,
}

/// Opens the directory.
pub fn open(view: &View) -> Outcome {
    match view.store.institutions(view.board.today) {
        Ok(all) => {
            let mut directory = Directory {
                all,
                shown: Vec::new(),
                input: Input::default(),
                typing: false,
                adding: false,
                place: Place::default(),
            };
            directory.filter();
            Outcome::Open(Box::new(directory))
        }
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

impl Directory {
    fn filter(&mut self) {
        let wanted = self.input.value();
        self.shown = (0..self.all.len()).filter(|at| self.all[*at].fits(wanted)).collect();
        self.place.at = self.place.at.min(self.shown.len().saturating_sub(1));
    }

    fn chosen(&self) -> Option<&Institution> {
        self.shown.get(self.place.at).map(|at| &self.all[*at])
    }

    fn shown(&self) -> impl Iterator<Item = &Institution> {
        self.shown.iter().map(|at| &self.all[*at])
    }

    /// Puts the cursor on an institution, if it is shown.
    fn find(&mut self, wanted: Option<InstitutionId>) {
        let at = self.shown().position(|one| Some(one.id) == wanted);
        self.place.at = at.unwrap_or(self.place.at);
    }

    /// Ends the search, else the layer.
    fn close(&mut self) -> Outcome {
        if !self.typing && self.input.value().is_empty() {
            return Outcome::Close;
        }
        let chosen = self.chosen().map(|institution| institution.id);
        (self.typing, self.input) = (false, Input::default());
        self.filter();
        self.find(chosen);
        Outcome::Nothing
    }

    fn moved(&mut self, key: KeyEvent) {
        if !self.typing {
            self.place.letter_key(key.code, self.shown.len());
        } else if !self.place.key(key.code, self.shown.len()) && self.input.key(key) {
            self.place = Place::default();
            self.filter();
        }
    }
}

/// What can be done with an institution, here and on its card.
fn act(view: &View, id: Id, institution: &Institution) -> Outcome {
    match id {
        Id::EditInstitution => forms::edit_institution(view, institution),
        Id::TeamStep => forms::team_step(view, institution),
        Id::CopyInstitution => {
            let parts = [&institution.details.name, &institution.details.address];
            let known: Vec<&str> =
                parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            Outcome::CopyLines(known.join("\n"))
        }
        _ => Outcome::Nothing,
    }
}

impl Layer for Directory {
    fn scope(&self) -> Scope {
        Scope::Directory
    }

    fn stays(&self) -> bool {
        true
    }

    fn takes_text(&self) -> bool {
        self.typing
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        self.adding = id == Some(Id::AddInstitution);
        match id {
            Some(Id::Close) => return self.close(),
            Some(Id::FilterDirectory) => self.typing = true,
            Some(Id::AddInstitution) => return forms::add_institution(view),
            Some(Id::DirectoryCounts) => return counts::open(&self.all),
            Some(Id::ImportInstitutions) => return lists::choose(view),
            Some(Id::WriteDirectory) => return lists::ask_file(view, self.shown()),
            Some(Id::OpenInstitution | Id::Confirm) => {
                // What is typed stays; back from the card, letters are keys again.
                self.typing = false;
                return self.chosen().map_or(Outcome::Nothing, |one| card::open(view, one.id));
            }
            Some(id @ (Id::EditInstitution | Id::TeamStep | Id::CopyInstitution)) => {
                return self.chosen().map_or(Outcome::Nothing, |one| act(view, id, one));
            }
            _ => self.moved(key),
        }
        Outcome::Nothing
    }

    fn paste(&mut self, _view: &View, text: &str) {
        if self.typing {
            self.input.paste(text);
            self.place = Place::default();
            self.filter();
        }
    }

    fn reload(&mut self, view: &View) {
        let Ok(all) = view.store.institutions(view.board.today) else { return };
        let chosen = self.chosen().map(|institution| institution.id);
        let new = all.iter().find(|one| self.adding && self.all.iter().all(|known| known.id != one.id));
        let wanted = new.map(|one| one.id).or(chosen);
        if new.is_some_and(|one| !one.fits(self.input.value())) {
            self.input = Input::default();
        }
        self.all = all;
        self.filter();
        self.find(wanted);
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        draw::draw(self, view, area, buf)
    }

    fn hints(&self) -> &'static [Id] {
        if self.typing {
            return &[Id::OpenInstitution, Id::Close];
        }
        &[
            Id::OpenInstitution,
            Id::FilterDirectory,
            Id::AddInstitution,
            Id::EditInstitution,
            Id::TeamStep,
            Id::DirectoryCounts,
            Id::ImportInstitutions,
            Id::WriteDirectory,
            Id::Close,
        ]
    }
}
