//! A group of five in three languages, with a host: what the tests write about.

use chrono::NaiveDate;
use ronde::domain::deed::Deed;
use ronde::domain::id::{CycleId, InstitutionId, PersonId, SessionId};
use ronde::domain::institution::InstitutionDetails;
use ronde::domain::message::MessageKind;
use ronde::domain::person::Details;
use ronde::store::change::{Change, HostChoice, NewSession};
use ronde::store::{Recipient, Session};
use ronde::tell::{Letter, Manner, Messages, Templates};
use ronde::text::Language;

use super::book::{Book, day, details, place, season};

pub const HOST: &str = "Maison Inventée";
pub const ADDRESS: &str = "rue de l’Exemple 12, 1000 Bruxelles";

pub struct Group {
    pub book: Book,
    pub cycle: CycleId,
    pub people: Vec<PersonId>,
    pub host: InstitutionId,
    pub today: NaiveDate,
}

impl Group {
    pub fn new() -> Group {
        let mut book = Book::new();
        let cycle = book.add_cycle("Pairs-aidants 2026-2027", 12, &season());
        let host = InstitutionDetails {
            name: HOST.into(),
            address: ADDRESS.into(),
            room: "12 places, sonnette « Groupe »".into(),
            ..Default::default()
        };
        let host = match book.apply(Change::AddInstitution { details: host }).unwrap().deed {
            Deed::AddInstitution { institution } => institution,
            deed => panic!("{deed:?}"),
        };
        let people = [
            ("Amina", "Exemple", "fr", "amina@exemple.be", ""),
            ("Bram", "Voorbeeld", "nl", "bram@exemple.be", HOST),
            ("Carol", "Instance", "en", "carol@exemple.be", ""),
            ("Dalia", "Modèle", "", "", HOST),
            ("Édith", "Patron", "fr", "edith@exemple.be", ""),
        ];
        let people = people.map(|(given, family, language, email, institution)| {
            let details = Details {
                language: language.into(),
                email: email.into(),
                institution: institution.into(),
                ..details(given, family)
            };
            book.add(details, Some(place(cycle)))
        });
        Group { book, cycle, people: people.into(), host, today: day(2026, 10, 20) }
    }

    pub fn apply(&mut self, change: Change) {
        self.book.apply(change).unwrap();
    }

    pub fn id(&self, at: usize) -> SessionId {
        self.book.sessions(self.cycle)[at]
    }

    /// The session that was made as the nth.
    pub fn session(&self, id: SessionId) -> Session {
        self.book.store.session(id, self.today).unwrap().unwrap()
    }

    pub fn add(&mut self, session: NewSession) -> SessionId {
        let added = self.book.apply(Change::AddSession { cycle: self.cycle, session }).unwrap();
        added.deed.session().unwrap()
    }

    pub fn move_to(&mut self, session: SessionId, to: NaiveDate) {
        self.apply(Change::MoveSession { session, to, hours: None, seen: None, today: self.today });
    }

    pub fn cancel(&mut self, session: SessionId) {
        self.apply(Change::CancelSession {
            session, reason: "Secret de l’équipe".into(), today: self.today
        });
    }

    pub fn elsewhere(&mut self, session: SessionId, place: &str) {
        self.apply(Change::HoldElsewhere { session, place: place.into(), seen: None });
    }

    pub fn hosted(&mut self, session: SessionId) {
        let choice = HostChoice { session, host: Some(self.host), seen: None };
        self.apply(Change::SetHosts { choices: vec![choice] });
    }

    pub fn messages(&self, session: SessionId, kind: Option<MessageKind>) -> Messages {
        let store = &self.book.store;
        Messages::read(store, self.session(session), kind, self.today).unwrap().unwrap()
    }

    /// Who is written to, by given name.
    pub fn written_to(&self, session: SessionId, kind: MessageKind) -> Vec<String> {
        self.messages(session, Some(kind)).recipients().into_iter().map(|to| to.given.clone()).collect()
    }

    /// The message to the nth of the group.
    pub fn letter(&self, session: SessionId, kind: MessageKind, to: usize) -> Letter {
        let messages = self.messages(session, Some(kind));
        let to = messages.recipients().into_iter().find(|one| one.person == self.people[to]).unwrap().clone();
        messages.letter(&templates(kind), MANNER, &to)
    }

    pub fn together(&self, session: SessionId, kind: MessageKind) -> Letter {
        let messages = self.messages(session, Some(kind));
        let to: Vec<&Recipient> = messages.recipients();
        messages.together(&templates(kind), MANNER, &to)
    }
}

/// Shown, in a program that speaks French.
pub const MANNER: Manner = Manner { otherwise: Language::Fr, attached: false };

pub fn templates(kind: MessageKind) -> Templates {
    Templates::read(None, kind).unwrap()
}
