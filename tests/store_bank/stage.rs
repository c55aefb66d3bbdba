//! A group with fees of 50 €, and movements for it.

use chrono::NaiveDate;
use ronde::domain::deed::{BankFigures, Deed};
use ronde::domain::id::{CycleId, PersonId};
use ronde::domain::matching::{Review, Verdict};
use ronde::domain::money::Cents;
use ronde::domain::movement::{Format, Movement, MovementKind};
use ronde::domain::reference::Reference;
use ronde::store::change::{Change, Subject};
use ronde::store::{Kept, Refusal};
use rusqlite::Connection;

use crate::book::{Book, day, enrol, season};

/// Accounts of a bank code that no bank has, but that of the group.
pub const OURS: &str = "BE71096123456769";
pub const PAYER: &str = "BE68539007547034";
pub const OTHER: &str = "BE54000000000097";

pub struct Stage {
    pub book: Book,
    pub cycle: CycleId,
    pub people: Vec<PersonId>,
}

impl Stage {
    /// These people, each with a place.
    pub fn new(names: &[(&str, &str)]) -> Stage {
        let mut book = Book::new();
        let cycle = book.add_cycle("2026-2027", 20, &season());
        let people: Vec<PersonId> = names.iter().map(|(g, f)| book.add_person(g, f)).collect();
        for person in &people {
            book.apply(enrol(*person, cycle)).unwrap();
        }
        Stage { book, cycle, people }
    }

    /// Amina Vroman and Bram Schaar.
    pub fn two() -> Stage {
        Stage::new(&[("Amina", "Vroman"), ("Bram", "Schaar")])
    }

    pub fn reference(&self, n: usize) -> Reference {
        let roster = self.book.store.roster(self.cycle).unwrap();
        roster.iter().find(|member| member.person == self.people[n]).unwrap().reference.unwrap()
    }

    pub fn paid(&self, n: usize) -> i64 {
        let roster = self.book.store.roster(self.cycle).unwrap();
        roster.iter().find(|member| member.person == self.people[n]).unwrap().fee.paid.0
    }

    pub fn review(&self, file: &[Movement]) -> Vec<Review> {
        self.book.store.review(&[file.to_vec()]).unwrap()
    }

    /// What one movement would come to.
    pub fn one(&self, movement: &Movement) -> Review {
        self.review(std::slice::from_ref(movement)).remove(0)
    }

    pub fn import(&mut self, files: &[&[Movement]]) -> BankFigures {
        self.decide(files, &[])
    }

    pub fn decide(&mut self, files: &[&[Movement]], verdicts: &[(Subject, Verdict)]) -> BankFigures {
        let change = bank(files, verdicts);
        match self.book.apply(change).unwrap().deed {
            Deed::Bank(figures) => figures,
            deed => panic!("{deed:?}"),
        }
    }

    pub fn refused(&mut self, files: &[&[Movement]], verdicts: &[(Subject, Verdict)]) -> Refusal {
        self.book.refused(bank(files, verdicts))
    }

    /// A number that the book answers.
    pub fn count(&self, sql: &str) -> i64 {
        Connection::open(&self.book.path).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Texts that the book answers.
    pub fn rows(&self, sql: &str) -> Vec<String> {
        let conn = Connection::open(&self.book.path).unwrap();
        let mut query = conn.prepare(sql).unwrap();
        let rows = query.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }

    /// Makes this institution pay for everybody, under the reference that is answered.
    pub fn batch(&self, institution: &str) -> Reference {
        let reference = Reference::issue(2026, 900);
        let sql = format!(
            "INSERT INTO institutions (id, name, key) VALUES (1, '{institution}', lower('{institution}'));
             UPDATE enrolments SET payer_id = 1;
             INSERT INTO batches (id, cycle_id, institution_id) VALUES (1, {}, 1);
             INSERT INTO payment_references (id, digits, batch_id) VALUES (900, '{}', 1);",
            self.cycle,
            reference.digits()
        );
        Connection::open(&self.book.path).unwrap().execute_batch(&sql).unwrap();
        reference
    }

    pub fn open(&self) -> Vec<Kept> {
        self.book.store.open_movements().unwrap()
    }
}

pub fn bank(files: &[&[Movement]], verdicts: &[(Subject, Verdict)]) -> Change {
    let new = files.iter().map(|file| file.to_vec()).collect();
    Change::Bank { new, verdicts: verdicts.to_vec() }
}

/// Something that comes in on 15 November 2026, with nothing to go by.
pub fn movement(cents: i64) -> Movement {
    Movement {
        account: OURS.into(),
        currency: "EUR".into(),
        booked_on: on(15),
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

pub fn on(of_november: u32) -> NaiveDate {
    day(2026, 11, of_november)
}

/// With a transmitted reference, by this account.
pub fn by_reference(cents: i64, reference: Reference) -> Movement {
    Movement { reference: Some(reference), counterparty_account: PAYER.into(), ..movement(cents) }
}

/// With a number of the bank's.
pub fn numbered(movement: Movement, number: &str) -> Movement {
    Movement { bank_ref: Some(number.into()), ..movement }
}

/// With this text.
pub fn saying(movement: Movement, text: &str) -> Movement {
    Movement { text: text.into(), ..movement }
}
