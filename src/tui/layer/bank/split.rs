//! One movement over several people: the lines of everybody it may concern, and what they come to.

use crate::domain::fees::Fee;
use crate::domain::matching::{Share, Verdict};
use crate::domain::money::Cents;
use crate::store::change::Part;
use crate::store::{Member, Refusal, Result};
use crate::tell;
use crate::text::DateStyle;
use crate::tui::layer::form::Wrong;
use crate::tui::layer::split::{Share as Line, Split, shares};
use crate::tui::outcome::{Answer, Outcome, Said};
use crate::tui::view::View;

use super::Bank;

impl Bank {
    /// Asks who gets how much, of those proposed and of everybody in the open cycle.
    pub(super) fn ask_split(&self, view: &View) -> Outcome {
        let Some(item) = self.items.get(self.place.at) else { return Outcome::Nothing };
        let whole = item.facts.amount;
        // What somebody may get at most: of money that goes out, what they paid.
        let most = move |fee: Fee| if whole < Cents::ZERO { fee.paid } else { fee.balance() };
        let open = view.board.cycle.as_ref().map(|cycle| cycle.id);
        let (here, elsewhere): (Vec<&Share>, Vec<&Share>) =
            item.shares().iter().partition(|share| Some(share.cycle) == open);
        let mut lines: Vec<Line> = Vec::new();
        for share in elsewhere {
            let fee = self.fees.get(&share.enrolment).copied().unwrap_or_default();
            let part = Part { person: share.person, cycle: share.cycle, amount: magnitude(share.amount) };
            lines.push(Line::new(view, part, share.name.clone(), most(fee)));
        }
        if let Some(cycle) = open {
            let part = |member: &Member| {
                let share = here.iter().find(|share| share.enrolment == member.enrolment);
                share.map_or(Cents::ZERO, |share| magnitude(share.amount))
            };
            lines.extend(shares(view, cycle, |member| (part(member), most(member.fee))));
        }
        let submit = move |view: &View, _: &Split, parts: Vec<Part>| {
            let sum = parts.iter().fold(Cents::ZERO, |sum, part| sum + part.amount);
            if sum > magnitude(whole) || parts.iter().any(|part| part.amount < Cents::ZERO) {
                let refusal = Refusal::MoreThanPayment(magnitude(whole));
                let why = tell::refusal(view.text(), Some(view.store), &refusal);
                return Err(Wrong { field: "", why });
            }
            let signed = |part: Part| Part { amount: Cents(part.amount.0 * whole.0.signum()), ..part };
            Ok(Outcome::Answer(Answer::Parts(parts.into_iter().map(signed).collect())))
        };
        let day = view.text().date(item.facts.booked_on, DateStyle::Day);
        let args = [("amount", view.text().cents(whole).into()), ("on", day.into())];
        Split::new(view.text().with("money-move", &args), magnitude(whole), lines, Box::new(submit)).open()
    }

    /// As it was split; nothing for anybody is no decision.
    pub(super) fn take_split(&mut self, view: &View, parts: &[Part]) -> Outcome {
        let share = |part: &Part| -> Result<Option<Share>> {
            let card = view.store.card(part.person)?;
            Ok(card.and_then(|card| card.share(part.cycle, part.amount)))
        };
        let shares: Result<Option<Vec<Share>>> = parts.iter().map(share).collect();
        match shares {
            Ok(Some(shares)) if shares.is_empty() => self.undecide(),
            Ok(Some(shares)) => self.settle(view, shares),
            // Somebody left the book while it was typed.
            Ok(None) => self.say(tell::refusal(view.text(), Some(view.store), &Refusal::Changed)),
            Err(error) => Said::Trouble(view.error(&error)).into(),
        }
    }

    /// Allocates the movement under the cursor so.
    pub(super) fn settle(&mut self, view: &View, shares: Vec<Share>) -> Outcome {
        for share in &shares {
            if let Err(error) = super::learn(view, &mut self.fees, share) {
                return Said::Trouble(view.error(&error)).into();
            }
        }
        if let Some(item) = self.items.get_mut(self.place.at) {
            item.verdict = Some(Verdict::Settle(shares));
        }
        Outcome::Nothing
    }

    fn undecide(&mut self) -> Outcome {
        if let Some(item) = self.items.get_mut(self.place.at) {
            item.verdict = None;
        }
        Outcome::Nothing
    }
}

fn magnitude(amount: Cents) -> Cents {
    Cents(amount.0.saturating_abs())
}
