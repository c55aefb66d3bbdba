//! Messages to the people of a session: shown, copied, or written as drafts. Sends nothing.

mod draw;

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};

use crate::clock;
use crate::command::{Id, Scope};
use crate::config::ConfigError;
use crate::domain::message::MessageKind;
use crate::store::{Recipient, Session};
use crate::tell::{self, Letter, Manner, Templates, addresses};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::cycles;
use crate::tui::view::View;

use super::Layer;
use super::drafts::{Asked, ask_folder};
use super::list::Place;

/// The people of a session, with the message to the one under the cursor or to all.
pub struct Messages {
    about: tell::Messages,
    templates: Templates,
    place: Place,
    together: bool,
    /// The first line of the message that is shown.
    first: usize,
    /// How many lines of it fit.
    room: usize,
}

/// Opens the messages of the session under the cursor, of the kind that it calls for.
pub fn open(view: &View) -> Outcome {
    let Some(session) = cycles::session(view) else { return Outcome::Nothing };
    let mut messages = match read(view, session, None) {
        Ok(Some(messages)) => messages,
        Ok(None) => return Outcome::Nothing,
        Err(trouble) => return Said::Trouble(trouble).into(),
    };
    if !messages.fits(messages.kind) {
        messages.kind = MessageKind::Welcome;
    }
    if messages.recipients().is_empty() {
        return Said::Notice(messages.nobody(view.text())).into();
    }
    match templates(view, messages.kind) {
        Ok(templates) => Outcome::Open(Box::new(Messages {
            about: messages,
            templates,
            place: Place::default(),
            together: false,
            first: 0,
            room: 0,
        })),
        Err(error) => Said::Trouble(tell::config_error(view.text(), &error)).into(),
    }
}

fn read(view: &View, session: &Session, kind: Option<MessageKind>) -> Result<Option<tell::Messages>, String> {
    let today = view.board.today;
    let read = |session| tell::Messages::read(view.store, session, kind, today);
    view.store
        .session(session.id, today)
        .and_then(|session| session.map_or(Ok(None), read))
        .map_err(|error| view.error(&error))
}

fn templates(view: &View, kind: MessageKind) -> Result<Templates, ConfigError> {
    Templates::read(view.opening.folders.as_ref(), kind)
}

impl Messages {
    /// The message to the one under the cursor, or to all.
    fn letter(&self, view: &View, attached: bool) -> Option<Letter> {
        let manner = Manner { otherwise: view.text().language(), attached };
        let people = self.about.recipients();
        if self.together {
            let some = !people.is_empty();
            return some.then(|| self.about.together(&self.templates, manner, &people));
        }
        let to = *people.get(self.place.at)?;
        Some(self.about.letter(&self.templates, manner, to))
    }

    /// The message as it is shown: to nobody while names are hidden.
    fn shown(&self, view: &View) -> Option<Letter> {
        if self.together || !view.hide {
            return self.letter(view, true);
        }
        let to = *self.about.recipients().get(self.place.at)?;
        let (given, name) = (view.name(&to.given), view.name(&to.name));
        let manner = Manner { otherwise: view.text().language(), attached: true };
        Some(self.about.letter(&self.templates, manner, &Recipient { given, name, ..to.clone() }))
    }

    /// Another kind; the one there was if its templates cannot be read.
    fn turn(&mut self, view: &View, back: bool) -> Outcome {
        let before = self.about.kind;
        self.about.turn(back);
        match templates(view, self.about.kind) {
            Ok(templates) => {
                self.templates = templates;
                (self.place, self.first) = (Place::default(), 0);
                Outcome::Nothing
            }
            Err(error) => {
                self.about.kind = before;
                Said::Trouble(tell::config_error(view.text(), &error)).into()
            }
        }
    }

    fn copy_addresses(&self, view: &View) -> Outcome {
        match &addresses(&self.about.recipients())[..] {
            [] => Said::Notice(view.text().say("msg-no-address")).into(),
            addresses => Outcome::Copy(addresses.join(", ")),
        }
    }

    /// Asks for a folder, and writes a draft for each or one for all.
    fn ask_folder(&self, view: &View) -> Outcome {
        let (people, now, otherwise) = (self.about.recipients(), clock::now(), view.text().language());
        let (templates, messages) = (&self.templates, &self.about);
        let (why, made) = if self.together {
            let draft = messages.draft_together(templates, otherwise, &people, now);
            (&["msg-draft-why", "msg-not-sent"], draft.map(|draft| vec![draft]))
        } else {
            let drafts = people.iter().map(|to| messages.draft(templates, otherwise, to, now));
            (&["msg-drafts-why", "msg-not-sent"], drafts.collect())
        };
        let asked = Asked { title: "cmd-write-messages", folder: "msg-folder-name", why };
        let kind = view.text().say(&format!("msg-kind-{}", messages.kind.word()));
        let what = format!("{}-{}", tell::file_name(&kind), messages.meeting().date);
        ask_folder(view, asked, &what, made)
    }

    /// Moves in the list, or in a message that is longer than its room.
    fn go(&mut self, code: KeyCode) {
        match code {
            KeyCode::PageDown => self.first += self.room.saturating_sub(1).max(1),
            KeyCode::PageUp => self.first = self.first.saturating_sub(self.room.saturating_sub(1).max(1)),
            code => {
                if self.place.letter_key(code, self.about.recipients().len()) {
                    self.first = 0;
                }
            }
        }
    }
}

impl Layer for Messages {
    fn scope(&self) -> Scope {
        Scope::Messages
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        let some = !self.about.recipients().is_empty();
        match id {
            Some(Id::Close) => return Outcome::Close,
            Some(Id::MessageKind) => return self.turn(view, false),
            Some(Id::PreviousField) => return self.turn(view, true),
            Some(Id::MessageTogether) => (self.together, self.first) = (!self.together, 0),
            Some(Id::CopyAddresses) => return self.copy_addresses(view),
            Some(Id::CopyMessage) => {
                // What is copied has no calendar with it, and says nothing of one.
                let copied =
                    |Letter { subject, body, .. }| Outcome::CopyLines(format!("{subject}\n\n{body}"));
                return self.letter(view, false).map_or(Outcome::Nothing, copied);
            }
            Some(Id::WriteMessages | Id::Confirm) if some => return self.ask_folder(view),
            _ => self.go(key.code),
        }
        Outcome::Nothing
    }

    fn reload(&mut self, view: &View) {
        let person = self.about.recipients().get(self.place.at).map(|to| to.person);
        if let Ok(Some(mut messages)) = read(view, &self.about.session, Some(self.about.kind)) {
            if !messages.fits(messages.kind) {
                messages.turn(false);
                match templates(view, messages.kind) {
                    Ok(templates) => self.templates = templates,
                    Err(_) => return,
                }
            }
            self.about = messages;
        }
        let at = self.about.recipients().iter().position(|to| Some(to.person) == person);
        self.place.at = at.unwrap_or(self.place.at);
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        self.draw_all(view, area, buf);
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[
            Id::MessageKind,
            Id::MessageTogether,
            Id::CopyMessage,
            Id::CopyAddresses,
            Id::WriteMessages,
            Id::Close,
        ]
    }
}
