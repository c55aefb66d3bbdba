//! A payment, a refund, a decision.

use ratatui::style::Style;

use crate::domain::fees::{Fee, Method};
use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::store::change::{Decision, Payment, Reduction};
use crate::store::{Change, Member, Refusal};
use crate::text::DateStyle;
use crate::tui::layer::form::{Field, Form, Wrong};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

/// Holds the balance, today and a transfer: Enter again saves.
pub fn pay(view: &View, member: &Member) -> Outcome {
    let Some(cycle) = cycle(view, member) else { return waits(view) };
    let balance = member.fee.balance().max(Cents::ZERO);
    movement(
        view,
        member,
        balance,
        "tui-payment-of",
        move |payment, seen_paid| Change::Pay { payment, seen_paid },
        cycle,
    )
}

/// Holds what was paid too much, else all that was paid.
pub fn refund(view: &View, member: &Member) -> Outcome {
    let Some(cycle) = view.board.cycle.as_ref().map(|cycle| cycle.id) else { return Outcome::Nothing };
    let over = (-member.fee.balance()).max(Cents::ZERO);
    let amount = if over > Cents::ZERO { over } else { member.fee.paid };
    movement(
        view,
        member,
        amount,
        "tui-refund-to",
        move |payment, seen_paid| Change::Refund { payment, seen_paid },
        cycle,
    )
}

/// All of the fee, or a part, with a reason.
pub fn waive(view: &View, member: &Member) -> Outcome {
    let Some(cycle) = cycle(view, member) else { return waits(view) };
    let text = view.text();
    let person = member.person;
    let price = member.fee.price;
    let seen = Decision { reduction: member.fee.reduction, reason: member.reason.clone() };
    let fields = vec![
        Field::text("by", "tui-reduction", &text.amount(price)).suggested(),
        Field::text("reason", "tui-reason", member.reason.as_deref().unwrap_or_default()),
    ];
    let submit = move |view: &View, form: &Form| {
        let reduction = match super::amount(view, form, "by")? {
            by if by == price && by > Cents::ZERO => Reduction::Whole,
            by => Reduction::By(by),
        };
        let reason = form.value("reason");
        if reason.trim().is_empty() && reduction != Reduction::By(Cents::ZERO) {
            let why = crate::tell::refusal(view.text(), Some(view.store), &Refusal::NoReason);
            return Err(Wrong { field: "reason", why });
        }
        let seen = Some(seen.clone());
        Ok(Outcome::Apply(Box::new(Change::Waive { person, cycle, reduction, reason, seen }), None))
    };
    let fee = member.fee;
    let preview = move |view: &View, form: &Form| {
        let mut lines = waived(view, fee, super::amount(view, form, "by").ok());
        lines.push((view.text().say("tui-health"), view.theme.dim.0));
        lines
    };
    let title = text.with("tui-waiver-of", &[("name", view.name(&member.name()).into())]);
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(preview)).open()
}

/// What a reduction leaves of a fee.
fn waived(view: &View, fee: Fee, by: Option<Cents>) -> Vec<(String, Style)> {
    let Some(by) = by.filter(|by| *by <= fee.price) else { return Vec::new() };
    let mut lines = Vec::new();
    if by == fee.price {
        lines.push((view.text().say("tui-whole"), view.theme.dim.0));
    }
    let after = Fee { reduction: by, ..fee };
    if after.balance() < Cents::ZERO {
        lines.push(super::remains(view, after));
    } else if by < fee.price {
        let left = view.text().cents(after.due());
        lines.push((view.text().with("tui-left-to-pay", &[("amount", left.into())]), view.theme.dim.0));
    }
    lines
}

fn movement(
    view: &View,
    member: &Member,
    amount: Cents,
    title: &'static str,
    change: impl Fn(Payment, Option<Cents>) -> Change + 'static,
    cycle: CycleId,
) -> Outcome {
    let text = view.text();
    let (person, seen_paid) = (member.person, member.fee.paid);
    let fields = vec![
        Field::text("amount", "tui-amount", &text.amount(amount)).suggested(),
        Field::text("on", "tui-date", &text.date(view.board.today, DateStyle::Numeric)).suggested(),
        Field::choice("method", "tui-method", super::methods(view), Method::Transfer.word()),
    ];
    let submit = move |view: &View, form: &Form| {
        let amount = super::amount(view, form, "amount")?;
        if amount == Cents::ZERO {
            let why = crate::tell::refusal(view.text(), Some(view.store), &Refusal::AmountNotPositive);
            return Err(Wrong { field: "amount", why });
        }
        let on = super::date(view, form, "on")?;
        let method = Method::from_word(&form.value("method")).unwrap_or(Method::Other);
        let payment = Payment { person, cycle, amount, on, method };
        Ok(Outcome::Apply(Box::new(change(payment, Some(seen_paid))), None))
    };
    let title = text.with(title, &[("name", view.name(&member.name()).into())]);
    Form::new(title, fields, Box::new(submit)).open()
}

/// The open cycle, if somebody has a place in it.
pub(super) fn cycle(view: &View, member: &Member) -> Option<CycleId> {
    view.board.cycle.as_ref().map(|cycle| cycle.id).filter(|_| !member.waiting)
}

/// Nothing is due of somebody who waits: the book says the same.
pub(super) fn waits(view: &View) -> Outcome {
    Said::Notice(crate::tell::refusal(view.text(), Some(view.store), &Refusal::Waits)).into()
}
