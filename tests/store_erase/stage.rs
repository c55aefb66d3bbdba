//! A season that is over: eleven people, one of whom goes on to the next; marks, money, texts, a statement.

use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::erasure::{ErasureFigures, Whose};
use ronde::domain::fees::Method;
use ronde::domain::id::{CycleId, PersonId, SessionId};
use ronde::domain::money::Cents;
use ronde::domain::movement::{Format, Movement, MovementKind};
use ronde::domain::person::{Details, Role};
use ronde::domain::reference::Reference;
use ronde::store::Store;
use ronde::store::change::{Change, Part, Reduction};
use rusqlite::Connection;

use crate::book::{self, Book, day, enrol, mark, pay, place, season};

pub struct Stage {
    pub book: Book,
    pub over: CycleId,
    pub next: CycleId,
    pub people: Vec<PersonId>,
    pub sessions: Vec<SessionId>,
    /// Of the places of Greet and of Hugo.
    pub references: [Reference; 2],
}

/// After the season and its grace.
pub fn later() -> chrono::NaiveDate {
    day(2027, 9, 2)
}

const NAMES: [&str; 11] = [
    "Amina Vroman",
    "Bram Schaar",
    "Chloé Maes",
    "Dirk Pauwels",
    "Elif Yıldız",
    "Farid Benali",
    "Greet Claes",
    "Hugo Lemaire",
    "Ines Dubois",
    "Jan Wouters",
    "Kenza Hadid",
];

impl Stage {
    pub fn new() -> Stage {
        let mut book = Book::new();
        let over = book.add_cycle("Pairs-aidants 2026-2027", 9, &season());
        let next: Vec<_> = season().into_iter().map(|day| day + chrono::Days::new(364)).collect();
        let next = book.add_cycle("Pairs-aidants 2027-2028", 12, &next);
        let people: Vec<PersonId> = NAMES
            .iter()
            .enumerate()
            .map(|(nth, name)| book.add(details(nth, name), Some(place(over))))
            .collect();
        let sessions = book.sessions(over);
        let roster = book.store.roster(over).unwrap();
        let of = |person| roster.iter().find(|member| member.person == person).unwrap().reference.unwrap();
        let references = [people[6], people[7]].map(of);
        let mut stage = Stage { book, over, next, people, sessions, references };
        stage.plays();
        stage
    }

    fn plays(&mut self) {
        let (over, people, sessions) = (self.over, self.people.clone(), self.sessions.clone());
        // The last but two wait; one left; the first goes on.
        self.apply(enrol(people[0], self.next));
        for (at, session) in sessions.iter().take(5).enumerate() {
            for (nth, person) in people.iter().take(9).enumerate() {
                let noted = if (nth + at) % 7 == 6 { Mark::Absent } else { Mark::Present };
                self.apply(mark(*session, *person, noted));
            }
        }
        self.apply(Change::Leave { person: people[8], cycle: over, on: day(2027, 4, 20) });
        let parts = [people[1], people[2]].map(|person| Part { person, cycle: over, amount: Cents(5000) });
        for change in [
            pay(people[0], over, 5000),
            pay(people[0], self.next, 2000),
            pay(people[3], over, 1500),
            Change::Waive {
                person: people[4],
                cycle: over,
                reduction: Reduction::By(Cents(2000)),
                reason: "convenu avec Elif".into(),
                seen: None,
            },
            Change::SetPayer {
                person: people[5],
                cycle: over,
                payer: Some("Maison Inventée".into()),
                reference: None,
                seen: None,
            },
            Change::PaySplit {
                amount: Cents(10_000),
                on: day(2026, 12, 1),
                method: Method::Transfer,
                payer: Some("Maison Inventée".into()),
                parts: parts.into(),
            },
            Change::Announce { session: sessions[5], person: people[2], note: "un train".into(), seen: None },
            Change::Guests { session: sessions[0], count: 2, seen: None },
            Change::WorkOn {
                session: sessions[0],
                themes: vec!["cadre".into(), "Et si Bram Schaar venait ?".into()],
                seen: None,
            },
            Change::NoteSession { session: sessions[1], note: "Amina a parlé".into(), seen: None },
            Change::HoldElsewhere { session: sessions[5], place: "chez Greet".into(), seen: None },
            Change::CancelSession {
                session: sessions[6],
                reason: "Hugo est absent".into(),
                today: day(2027, 4, 1),
            },
        ] {
            self.apply(change);
        }
        self.import();
    }

    /// A statement: one settled by its reference, one set aside, one that waits.
    pub fn import(&mut self) -> Deed {
        self.apply(Change::Bank { new: vec![self.statement()], verdicts: Vec::new() })
    }

    pub fn statement(&self) -> Vec<Movement> {
        vec![
            Movement {
                reference: Some(self.references[0]),
                counterparty: "Greet Claes".into(),
                ..movement(5000)
            },
            Movement { amount: Cents(-1200), counterparty: "Boulangerie".into(), ..movement(0) },
            Movement {
                counterparty: "Quelqu’un".into(),
                text: "merci de tout coeur".into(),
                ..movement(3300)
            },
        ]
    }

    pub fn apply(&mut self, change: Change) -> Deed {
        self.book.apply(change).unwrap().deed
    }

    pub fn erase(&mut self, whose: Whose) -> ErasureFigures {
        match self.apply(Change::Erase { whose, today: later(), seen: None }) {
            Deed::Erase { figures, .. } => figures,
            deed => panic!("{deed:?}"),
        }
    }

    /// To the end.
    pub fn finish(&self) {
        finish(&self.book.store);
    }

    /// Numbers that the book answers.
    pub fn rows(&self, sql: &str) -> Vec<String> {
        rows(&self.book.path, sql)
    }

    pub fn count(&self, sql: &str) -> i64 {
        self.rows(sql)[0].parse().unwrap()
    }

    pub fn reopen(&mut self, run: &str) {
        let path = self.book.path.clone();
        self.book.store = book::open(&path, run);
    }
}

pub fn finish(store: &Store) {
    while let Some(mut erasing) = store.erasing().unwrap() {
        while erasing.next.is_some() {
            store.go_on_erasing(&mut erasing).unwrap();
        }
    }
}

/// Rows as text, its columns one after the other.
pub fn rows(path: &std::path::Path, sql: &str) -> Vec<String> {
    let conn = Connection::open(path).unwrap();
    let mut query = conn.prepare(sql).unwrap();
    let columns = query.column_count();
    let rows = query
        .query_map([], |row| {
            let value = |at: usize| row.get::<_, rusqlite::types::Value>(at);
            let text = |value| match value {
                rusqlite::types::Value::Null => "-".to_owned(),
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                other => format!("{other:?}"),
            };
            Ok((0..columns).map(|at| value(at).map(text)).collect::<rusqlite::Result<Vec<_>>>()?.join(" "))
        })
        .unwrap();
    rows.map(Result::unwrap).collect()
}

fn details(nth: usize, name: &str) -> Details {
    let (given, family) = name.split_once(' ').unwrap();
    Details {
        given: given.into(),
        family: family.into(),
        role: Some(if nth < 6 { Role::PeerHelper } else { Role::Expert }),
        institution: "Maison Inventée".into(),
        email: format!("personne{nth}@exemple.be"),
        phone: format!("+32 470 00 10 {nth:02}"),
        language: "fr".into(),
    }
}

/// Something that comes in on 15 November 2026.
pub fn movement(cents: i64) -> Movement {
    Movement {
        account: "BE71096123456769".into(),
        currency: "EUR".into(),
        booked_on: day(2026, 11, 15),
        valued_on: None,
        amount: Cents(cents),
        kind: MovementKind::Plain,
        counterparty: String::new(),
        counterparty_account: String::new(),
        reference: None,
        text: String::new(),
        format: Format::Camt,
        bank_ref: None,
        batch: None,
    }
}

/// The names of the season that stand in a file of this folder.
pub fn names_in(folder: &std::path::Path) -> Vec<String> {
    NAMES[1..].iter().flat_map(|name| names_in_of(folder, name)).collect()
}

/// Where the family name of somebody stands.
pub fn names_in_of(folder: &std::path::Path, name: &str) -> Vec<String> {
    let (_, family) = name.split_once(' ').unwrap();
    let within = |path: &std::path::PathBuf| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(family.len()).any(|part| part.eq_ignore_ascii_case(family.as_bytes()))
    };
    files(folder).into_iter().filter(within).map(|path| format!("{family} in {}", path.display())).collect()
}

/// Every file of a folder and of those in it, but for the index of the log, which holds numbers.
pub fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}
