//! Bank movements: those of the statements that were opened and those kept open, each with what it would come to.
//!
//! Holds what is decided until Enter saves all of it as one change. Knows no format of files.

mod choose;
mod decide;
mod draw;
mod explain;
mod item;
mod split;
mod table;

use std::collections::HashMap;

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::{Id, Scope};
use crate::domain::fees::Fee;
use crate::domain::id::EnrolmentId;
use crate::domain::matching::{Share, State, Verdict};
use crate::domain::money::Cents;
use crate::domain::movement::Movement;
use crate::store::change::Subject;
use crate::store::{Change, Result};
use crate::tui::outcome::{Answer, Outcome, Said};
use crate::tui::view::View;

use super::Layer;
use super::list::Place;
use item::Item;

/// The movements, and what is decided about them.
pub struct Bank {
    /// Of the statements that were opened, a file each.
    files: Vec<Vec<Movement>>,
    /// What is to be seen, the undecided first.
    items: Vec<Item>,
    /// How many the book has already.
    known: usize,
    /// What those owe who are named in shares.
    fees: HashMap<EnrolmentId, Fee>,
    place: Place,
    /// Said instead of the explanation, until the next key.
    note: Option<String>,
    /// The note asks whether to leave.
    leaving: bool,
}

/// Shows what is kept open; asks for a statement where nothing is.
pub fn open(view: &View) -> Outcome {
    match Bank::new(view, Vec::new()) {
        Ok(bank) if bank.items.is_empty() => choose::first(view),
        Ok(bank) => Outcome::Open(Box::new(bank)),
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

impl Bank {
    /// The movements of these files, and those that are kept open.
    pub fn new(view: &View, files: Vec<Vec<Movement>>) -> Result<Bank> {
        let mut bank = Bank {
            files,
            items: Vec::new(),
            known: 0,
            fees: HashMap::new(),
            place: Place::default(),
            note: None,
            leaving: false,
        };
        bank.review(view)?;
        Ok(bank)
    }

    /// Asks the book what each would come to now. What was decided stays where it still holds.
    fn review(&mut self, view: &View) -> Result<()> {
        let kept = view.store.open_movements()?;
        let reviews = view.store.review(&self.files)?;
        self.known = reviews.iter().filter(|review| review.state == State::Known).count();
        let new = self.files.iter().flatten().zip(reviews).enumerate();
        let new = new.filter(|(_, (_, review))| review.state != State::Known);
        let kept = kept.into_iter().map(Item::kept);
        let mut items: Vec<Item> =
            kept.chain(new.map(|(at, (movement, review))| Item::new(at, movement, review))).collect();
        items.sort_by_key(|item| (item.rank(), item.facts.booked_on));
        self.fees.clear();
        for share in items.iter().flat_map(|item| &item.review.shares) {
            learn(view, &mut self.fees, share)?;
        }
        let here = self.items.get(self.place.at).map(|item| item.subject);
        let places: HashMap<Subject, usize> =
            items.iter().enumerate().map(|(at, item)| (item.subject, at)).collect();
        for before in std::mem::take(&mut self.items) {
            let now = places.get(&before.subject).and_then(|at| items.get_mut(*at));
            let Some(now) = now else { continue };
            if let Some(Verdict::Settle(shares)) = &before.verdict {
                for share in shares {
                    learn(view, &mut self.fees, share)?;
                }
            }
            let holds =
                |share: &Share| self.fees.get(&share.enrolment).is_some_and(|fee| fee.paid == share.paid);
            if now.review == before.review && before.decided_shares().iter().all(holds) {
                now.verdict = before.verdict;
            }
        }
        self.items = items;
        self.place.at = self.items.iter().position(|item| Some(item.subject) == here).unwrap_or(0);
        Ok(())
    }

    /// What somebody who is named in a share would still have to pay, once all this is saved.
    fn left(&self, share: &Share, of: &Item) -> Cents {
        let balance = self.fees.get(&share.enrolment).map(|fee| fee.balance()).unwrap_or_default();
        balance - share.amount - self.given(share.enrolment, of)
    }

    /// What the other movements give to somebody, once all this is saved.
    fn given(&self, enrolment: EnrolmentId, except: &Item) -> Cents {
        let others = self.items.iter().filter(|item| item.settles() && item.subject != except.subject);
        let others = others.flat_map(Item::shares).filter(|other| other.enrolment == enrolment);
        others.fold(Cents::ZERO, |sum, other| sum + other.amount)
    }

    /// Everything as one change; nothing where there is nothing to save.
    fn save(&self) -> Outcome {
        let verdicts: Vec<(Subject, Verdict)> = self.items.iter().filter_map(Item::to_save).collect();
        if self.files.is_empty() && verdicts.is_empty() {
            return Outcome::Close;
        }
        Outcome::Apply(Box::new(Change::Bank { new: self.files.clone(), verdicts }), None)
    }

    /// Leaves; asks once when that loses something.
    fn leave(&mut self, view: &View) -> Outcome {
        let decided = self.items.iter().filter(|item| item.verdict.is_some()).count();
        let new = self.items.iter().filter(|item| matches!(item.subject, Subject::New(_))).count();
        if self.leaving || decided + new == 0 || view.store.read_only().is_some() {
            return Outcome::Close;
        }
        let (close, confirm) = (view.key(Id::Close), view.key(Id::Confirm));
        let args = [
            ("new", new.into()),
            ("decided", decided.into()),
            ("close", close.into()),
            ("confirm", confirm.into()),
        ];
        self.note = Some(view.text().with("bank-leave", &args));
        Outcome::Nothing
    }
}

/// Remembers what somebody owes, if it is not known yet.
fn learn(view: &View, fees: &mut HashMap<EnrolmentId, Fee>, share: &Share) -> Result<()> {
    if !fees.contains_key(&share.enrolment)
        && let Some(card) = view.store.card(share.person)?
    {
        fees.extend(card.places.iter().map(|place| (place.enrolment, place.fee)));
    }
    Ok(())
}

impl Layer for Bank {
    fn scope(&self) -> Scope {
        Scope::Bank
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        self.note = None;
        let outcome = match id {
            Some(Id::Close) => self.leave(view),
            Some(Id::BankSave) => self.save(),
            Some(Id::BankOpen) => choose::another(view),
            Some(id) => self.decide(view, id),
            None => {
                self.place.letter_key(key.code, self.items.len());
                Outcome::Nothing
            }
        };
        self.leaving = id == Some(Id::Close);
        outcome
    }

    fn answered(&mut self, view: &View, answer: Answer) -> Outcome {
        match answer {
            Answer::Person(person) => self.give(view, person),
            Answer::Parts(parts) => self.take_split(view, &parts),
            Answer::Movements(movements) => {
                self.files.push(movements);
                match self.review(view) {
                    Ok(()) => Outcome::Nothing,
                    Err(error) => Said::Trouble(view.error(&error)).into(),
                }
            }
            Answer::Host(..) => Outcome::Nothing,
        }
    }

    fn reload(&mut self, view: &View) {
        let reviewed = |bank: &Bank| -> Vec<_> {
            bank.items.iter().map(|item| (item.subject, item.review.clone(), item.verdict.clone())).collect()
        };
        let before = reviewed(self);
        // A failing look keeps what is shown; saving says what is wrong with the book.
        if self.review(view).is_ok() && reviewed(self) != before {
            self.note = Some(view.text().say("bank-reviewed"));
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        draw::draw(self, view, area, buf);
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[
            Id::BankSave,
            Id::BankAccept,
            Id::BankSplit,
            Id::BankPerson,
            Id::BankIgnore,
            Id::Help,
            Id::BankOpen,
            Id::BankAcceptAll,
            Id::BankLater,
            Id::BankSame,
            Id::Close,
        ]
    }
}
