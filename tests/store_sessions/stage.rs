//! A cycle of seven Mondays, whose first day is today, with three people of two institutions.

use chrono::{NaiveDate, NaiveTime};
use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::id::{CycleId, InstitutionId, PersonId, SessionId, StepId};
use ronde::domain::person::Details;
use ronde::store::Session;
use ronde::store::change::{Change, HostChoice, NewSession};

use crate::book::{Book, day, details, mark, place, season};

pub struct Stage {
    pub book: Book,
    pub cycle: CycleId,
    pub amina: PersonId,
    pub bram: PersonId,
    pub chloe: PersonId,
    /// Amina and Bram work here.
    pub maison: InstitutionId,
    /// Chloé works here.
    pub asbl: InstitutionId,
}

/// The day of the first session.
pub fn today() -> NaiveDate {
    day(2026, 11, 2)
}

impl Stage {
    pub fn new() -> Stage {
        let mut book = Book::new();
        let cycle = book.add_cycle("Un", 12, &season());
        let mut add = |given: &str, institution: &str| {
            let details = Details { institution: institution.into(), ..details(given, "Exemple") };
            book.add(details, Some(place(cycle)))
        };
        let (amina, bram) = (add("Amina", "Maison"), add("Bram", "Maison"));
        let chloe = add("Chloé", "Asbl Exemple");
        let id = |name: &str| book.store.find(name, 1).unwrap().institutions[0].id;
        let (maison, asbl) = (id("Maison"), id("Asbl Exemple"));
        Stage { book, cycle, amina, bram, chloe, maison, asbl }
    }

    /// The sessions in order of day.
    pub fn sessions(&self) -> Vec<Session> {
        self.book.store.sessions(self.cycle, today()).unwrap()
    }

    /// The nth in the order in which they were made.
    pub fn id(&self, nth: i64) -> SessionId {
        let ids = self.sessions().into_iter().map(|session| session.id);
        SessionId(ids.min().unwrap().0 + nth)
    }

    pub fn session(&self, id: SessionId) -> Session {
        self.book.store.session(id, today()).unwrap().unwrap()
    }

    /// First and last day, and the day on which people are erased.
    pub fn span(&self) -> (NaiveDate, NaiveDate, NaiveDate) {
        let row = self.book.store.cycle(self.cycle, today()).unwrap().unwrap();
        (row.starts_on, row.ends_on, row.erase_on)
    }

    pub fn joined(&self, person: PersonId) -> NaiveDate {
        let roster = self.book.store.roster(self.cycle).unwrap();
        roster.into_iter().find(|member| member.person == person).unwrap().joined
    }

    pub fn done(&mut self, change: Change) -> Deed {
        self.book.apply(change).unwrap().deed
    }

    /// The step of a change.
    pub fn step(&mut self, change: Change) -> StepId {
        self.book.apply(change).unwrap().step.unwrap()
    }

    pub fn note(&mut self, session: SessionId, person: PersonId, what: Mark) {
        self.done(mark(session, person, what));
    }
}

pub fn move_to(session: SessionId, to: NaiveDate) -> Change {
    Change::MoveSession { session, to, hours: None, seen: None, today: today() }
}

pub fn cancel(session: SessionId, reason: &str) -> Change {
    Change::CancelSession { session, reason: reason.into(), today: today() }
}

pub fn elsewhere(session: SessionId, place: &str) -> Change {
    Change::HoldElsewhere { session, place: place.into(), seen: None }
}

pub fn extra(on: NaiveDate) -> NewSession {
    NewSession { date: on, starts: at(13), ends: at(16), moved_from: None, holiday: None }
}

pub fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 30, 0).unwrap()
}

pub fn host(session: SessionId, host: Option<InstitutionId>) -> HostChoice {
    HostChoice { session, host, seen: None }
}

pub fn hosts(choices: &[HostChoice]) -> Change {
    Change::SetHosts { choices: choices.to_vec() }
}
