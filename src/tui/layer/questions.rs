//! What a session worked on, among all questions of the bank: noted at once, and what the cycle has covered.

mod draw;
mod form;

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::{Id, Scope};
use crate::domain::id::{CycleId, SessionId};
use crate::domain::question::{Covered, coverage};
use crate::store::{Change, Session};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::cycles;
use crate::tui::view::View;

use super::Layer;
use super::list::Place;

/// The questions, with those of one session noted.
pub struct Questions {
    session: SessionId,
    cycle: CycleId,
    day: NaiveDate,
    themes: Vec<String>,
    note: String,
    covered: Vec<Covered>,
    place: Place,
}

/// Opens the questions of the session under the cursor, or says what is wrong with the user's own.
pub fn open(view: &View) -> Outcome {
    let Some(session) = cycles::session(view) else {
        return Said::Notice(view.text().say("tui-no-session")).into();
    };
    if let Err(error) = view.opening.questions() {
        return Said::Trouble(crate::tell::config_error(view.text(), &error)).into();
    }
    let mut questions = Questions {
        session: session.id,
        cycle: session.cycle,
        day: session.date,
        themes: Vec::new(),
        note: String::new(),
        covered: Vec::new(),
        place: Place::default(),
    };
    questions.read(view, session);
    Outcome::Open(Box::new(questions))
}

impl Questions {
    fn read(&mut self, view: &View, session: &Session) {
        // What is wrong with the book is told by the dashboard, which reads it too.
        let Ok(noted) = view.store.worked_on(self.cycle) else { return };
        self.covered = coverage(view.questions(), &noted, view.board.today);
        self.day = session.date;
        self.themes.clone_from(&session.themes);
        self.note.clone_from(&session.note);
    }

    /// Notes the question under the cursor as worked on, or not.
    fn toggle(&self) -> Outcome {
        let Some(covered) = self.covered.get(self.place.at) else { return Outcome::Nothing };
        let mut themes = self.themes.clone();
        match themes.iter().position(|theme| *theme == covered.theme) {
            Some(at) => drop(themes.remove(at)),
            None => themes.push(covered.theme.clone()),
        }
        let seen = Some(self.themes.clone());
        Outcome::Apply(Box::new(Change::WorkOn { session: self.session, themes, seen }), None)
    }
}

impl Layer for Questions {
    fn scope(&self) -> Scope {
        Scope::Questions
    }

    fn stays(&self) -> bool {
        true
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close) => Outcome::Close,
            Some(Id::WorkOn | Id::Confirm) => self.toggle(),
            Some(Id::OwnQuestion) => form::own(view, self.session, self.themes.clone()),
            Some(Id::NoteSession) => form::note(view, self.session, self.day, &self.note),
            _ => {
                self.place.letter_key(key.code, self.covered.len());
                Outcome::Nothing
            }
        }
    }

    fn reload(&mut self, view: &View) {
        let here = self.covered.get(self.place.at).map(|one| one.theme.clone());
        let (known, session) = (self.covered.len(), view.store.session(self.session, view.board.today));
        if let Ok(Some(session)) = session {
            self.read(view, &session);
        }
        // One more in own words was just written: the cursor goes to it.
        let at = self.covered.iter().position(|one| Some(&one.theme) == here.as_ref());
        self.place.at = if self.covered.len() == known + 1 { known } else { at.unwrap_or(self.place.at) };
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        draw::draw(self, view, area, buf);
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::WorkOn, Id::OwnQuestion, Id::NoteSession, Id::Undo, Id::Close]
    }
}
