//! Which person, institution, session or cycle a word on the command line means.

use chrono::NaiveDate;

use super::exit::{Exit, Failure};
use super::run::Run;
use crate::domain::fold::fold;
use crate::domain::id::{CycleId, InstitutionId, PersonId, SessionId};
use crate::store::{CycleRow, FoundPerson, Session, Store};
use crate::text::DateStyle;

/// How many are listed when a text fits several.
const LISTED: u32 = 20;

/// The words that stand for a session by where it lies.
const NEXT: &str = "next";
const LAST: &str = "last";

impl Run<'_> {
    /// The person that the argument means: a number, or a text that fits one only.
    pub fn person(&self, store: &Store) -> Result<PersonId, Failure> {
        self.person_named(store, &self.args.needed("person"))
    }

    /// The person that a word means: a number, or a text that fits one only.
    pub fn person_named(&self, store: &Store, wanted: &str) -> Result<PersonId, Failure> {
        if let Ok(id) = wanted.trim().parse().map(PersonId)
            && store.person_name(id)?.is_some()
        {
            return Ok(id);
        }
        let people = store.find(wanted, LISTED)?.people;
        let whole = fold(wanted);
        let mut named = people.iter().filter(|person| fold(&person.name()) == whole);
        match (&people[..], named.next(), named.next()) {
            ([one], ..) | (_, Some(one), None) => Ok(one.id),
            ([], ..) => Err(Failure::nothing(self.about("cli-no-person", wanted))),
            _ => Err(self.several_people(wanted, &people)),
        }
    }

    fn several_people(&self, wanted: &str, people: &[FoundPerson]) -> Failure {
        let mut sentences = vec![self.about("cli-several-people", wanted)];
        sentences.extend(people.iter().map(|person| {
            let more = if person.institution.is_empty() { &person.email } else { &person.institution };
            format!("{:>6}  {}{}{more}", person.id, person.name(), if more.is_empty() { "" } else { ", " })
        }));
        Failure::Said(Exit::Refused, sentences)
    }

    /// The institution that the argument means: a number, or a text that fits one only.
    pub fn institution(&self, store: &Store) -> Result<InstitutionId, Failure> {
        self.institution_named(store, &self.args.needed("institution"))
    }

    /// The institution that a word means: a number, or a text that fits one only.
    pub fn institution_named(&self, store: &Store, wanted: &str) -> Result<InstitutionId, Failure> {
        match &store.institutions_named(wanted)?[..] {
            [(id, _)] => Ok(*id),
            [] => Err(Failure::nothing(self.about("cli-no-institution", wanted))),
            several => {
                let mut sentences = vec![self.about("cli-several-institutions", wanted)];
                sentences.extend(several.iter().map(|(id, name)| format!("{id:>6}  {name}")));
                Err(Failure::Said(Exit::Refused, sentences))
            }
        }
    }

    /// The cycle of `--cycle`, if there is that option.
    pub fn chosen_cycle(&self, store: &Store) -> Result<Option<CycleId>, Failure> {
        self.args.text("cycle").map(|wanted| self.cycle_named(store, &wanted)).transpose()
    }

    /// The cycle that a word means: a number, or a text that fits the name of one only.
    pub fn cycle_named(&self, store: &Store, wanted: &str) -> Result<CycleId, Failure> {
        match &store.cycles_named(wanted)?[..] {
            [(id, _)] => Ok(*id),
            [] => Err(Failure::nothing(self.about("cli-no-cycle", wanted))),
            several => {
                let mut sentences = vec![self.about("cli-several-cycles", wanted)];
                sentences.extend(several.iter().map(|(id, name)| format!("{id:>6}  {name}")));
                Err(Failure::Said(Exit::Refused, sentences))
            }
        }
    }

    /// The cycle of `--cycle`, else the current one.
    pub fn cycle(&self, store: &Store) -> Result<CycleId, Failure> {
        match self.chosen_cycle(store)? {
            Some(cycle) => Ok(cycle),
            None => store
                .current_cycle(self.today())?
                .ok_or_else(|| Failure::nothing(self.text().say("cli-no-cycle-yet"))),
        }
    }

    /// The same, with its figures.
    pub fn cycle_row(&self, store: &Store) -> Result<CycleRow, Failure> {
        let id = self.cycle(store)?;
        self.row_of(store, id)
    }

    /// The figures of a cycle.
    pub fn row_of(&self, store: &Store, id: CycleId) -> Result<CycleRow, Failure> {
        store
            .cycle(id, self.today())?
            .ok_or_else(|| Failure::nothing(self.about("cli-no-cycle", &id.to_string())))
    }

    /// The session that the argument means: a number, a day, or `today`, `next`, `last`.
    pub fn session(&self, store: &Store) -> Result<Session, Failure> {
        let wanted = self.args.needed("session");
        let (today, bare) = (self.today(), wanted.trim());
        let found = if let Ok(id) = bare.parse().map(SessionId) {
            store.session(id, today)?
        } else if bare.eq_ignore_ascii_case(NEXT) {
            store.next_session(self.chosen_cycle(store)?, today)?
        } else if bare.eq_ignore_ascii_case(LAST) {
            let sessions = store.sessions(self.cycle(store)?, today)?;
            sessions.into_iter().rfind(|session| session.date <= today && !session.cancelled)
        } else {
            let day = self.text().parse_date(bare, today);
            day.map_or(Ok(None), |day| self.session_on(store, day))?
        };
        found.ok_or_else(|| Failure::nothing(self.about("cli-no-session", &wanted)))
    }

    /// The session of a day: of the chosen or current cycle, else of the only other one that has one.
    fn session_on(&self, store: &Store, day: NaiveDate) -> Result<Option<Session>, Failure> {
        let all = store.sessions_on(day)?;
        let chosen = self.chosen_cycle(store)?;
        let cycle = match chosen {
            Some(cycle) => cycle,
            None => self.cycle(store)?,
        };
        let mut here: Vec<Session> = store.sessions(cycle, self.today())?;
        here.retain(|session| session.date == day);
        match (&here[..], &all[..]) {
            ([only], _) => Ok(Some(only.clone())),
            ([], []) => Ok(None),
            ([], _) if chosen.is_some() => Ok(None),
            ([], [(only, ..)]) => Ok(store.session(*only, self.today())?),
            (here, _) => {
                let listed = |id| here.is_empty() || here.iter().any(|session| session.id == id);
                let day = self.text().date(day, DateStyle::Long);
                let mut sentences = vec![self.about("cli-several-sessions", &day)];
                sentences.extend(
                    all.iter().filter(|(id, ..)| listed(*id)).map(|(id, starts, cycle)| {
                        format!("{id:>6}  {cycle}, {}", self.text().time(*starts))
                    }),
                );
                Err(Failure::Said(Exit::Refused, sentences))
            }
        }
    }

    fn about(&self, id: &str, wanted: &str) -> String {
        self.text().with(id, &[("wanted", wanted.into())])
    }
}
