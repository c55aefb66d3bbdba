//! Deciding: what each key comes to for the movement under the cursor.

use crate::command::Id;
use crate::domain::id::PersonId;
use crate::domain::matching::{Reason, State, Verdict};
use crate::domain::money::Cents;
use crate::store::Place;
use crate::tui::layer::search::Search;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

use super::Bank;

impl Bank {
    /// Answers a command about the movement under the cursor.
    pub(super) fn decide(&mut self, view: &View, id: Id) -> Outcome {
        if id == Id::BankAcceptAll {
            return self.accept_all();
        }
        let Some(item) = self.items.get_mut(self.place.at) else { return Outcome::Nothing };
        let review = &item.review;
        match id {
            Id::BankAccept if review.state == State::Matched => item.verdict = None,
            Id::BankAccept if review.shares.is_empty() => return self.nothing_proposed(view),
            Id::BankAccept => item.verdict = Some(Verdict::Settle(review.shares.clone())),
            Id::BankIgnore => item.verdict = Some(Verdict::Ignore),
            Id::BankLater => {
                let stays = matches!(review.state, State::Matched | State::Ignored);
                item.verdict = stays.then_some(Verdict::Leave);
            }
            Id::BankSame => match (review.reason, review.twin) {
                (Reason::MaybeKnown, Some(twin)) => item.verdict = Some(Verdict::Same(twin)),
                _ => return self.say(view.text().say("bank-no-twin")),
            },
            Id::BankSplit => return self.ask_split(view),
            Id::BankPerson => return Outcome::Open(Box::new(Search::to_answer("bank-whose"))),
            _ => return Outcome::Nothing,
        }
        self.place.at = (self.place.at + 1).min(self.items.len() - 1);
        Outcome::Nothing
    }

    /// What is sure is allocated, also what was put off.
    fn accept_all(&mut self) -> Outcome {
        for item in self.items.iter_mut().filter(|item| item.review.state == State::Matched) {
            item.verdict = None;
        }
        Outcome::Nothing
    }

    /// Somebody's: as much of it as they owe beside what is decided here, or as they paid when it goes out. The rest stays unallocated.
    pub(super) fn give(&mut self, view: &View, person: PersonId) -> Outcome {
        let Some(item) = self.items.get(self.place.at) else { return Outcome::Nothing };
        let amount = item.facts.amount;
        let card = match view.store.card(person) {
            Ok(Some(card)) => card,
            Ok(None) => return Outcome::Nothing,
            Err(error) => return Said::Trouble(view.error(&error)).into(),
        };
        let fitting = |place: &Place| {
            if amount > Cents::ZERO {
                amount.min(place.fee.balance() - self.given(place.enrolment, item))
            } else {
                amount.max(Cents(-place.fee.paid.0))
            }
        };
        let fits = |place: &&Place| !place.waiting && fitting(place).0.signum() == amount.0.signum();
        // The open cycle first, then the newest.
        let open = view.board.cycle.as_ref().map(|cycle| cycle.id);
        let places = card.places.iter().filter(fits);
        let place = places.min_by_key(|place| Some(place.cycle) != open);
        let Some(place) = place else {
            let name = card.details.name();
            let id = if amount > Cents::ZERO { "bank-owes-nothing" } else { "bank-returned-nothing" };
            let args = [("person", view.name(&name).into()), ("split", view.key(Id::BankSplit).into())];
            return self.say(view.text().with(id, &args));
        };
        self.settle(view, card.share(place.cycle, fitting(place)).into_iter().collect())
    }

    fn nothing_proposed(&mut self, view: &View) -> Outcome {
        let (split, person) = (view.key(Id::BankSplit), view.key(Id::BankPerson));
        let args = [("split", split.into()), ("person", person.into())];
        self.say(view.text().with("bank-no-proposal", &args))
    }

    pub(super) fn say(&mut self, note: String) -> Outcome {
        self.note = Some(note);
        Outcome::Nothing
    }
}
