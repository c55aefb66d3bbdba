//! What somebody's place costs: the fee, a share of it for who joined late, or an agreement.

use ratatui::style::Style;

use crate::domain::fees::{Fee, PriceBasis, Proposal};
use crate::domain::money::Cents;
use crate::store::{Change, Member};
use crate::tui::layer::form::{Choice, Field, Form, Wrong, option};
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

use super::money::{cycle, waits};

/// What a share of the fee would be for somebody of the open cycle who joined late.
pub fn proposal(view: &View, member: &Member) -> Option<Proposal> {
    let fee = view.board.cycle.as_ref()?.fee;
    let dates = view.board.sessions.iter().filter(|session| !session.cancelled).map(|session| session.date);
    Proposal::new(fee, member.joined, dates)
}

/// Holds the price as it is; below, what it would come to.
pub fn price(view: &View, member: &Member) -> Outcome {
    let Some(cycle) = cycle(view, member) else { return waits(view) };
    let (person, now, basis) = (member.person, member.fee, member.basis);
    let full = view.board.cycle.as_ref().map_or(now.price, |cycle| cycle.fee);
    let share = proposal(view, member);
    let agreed = if basis == PriceBasis::Agreed { view.text().amount(now.price) } else { String::new() };
    let fields = vec![
        Field::choice("basis", "money-basis", bases(view, full, share), basis.word()),
        Field::text("price", "money-agreed", &agreed).suggested().when_empty("money-agreed-none"),
    ];
    let chosen = move |view: &View, form: &Form| -> Result<(Cents, PriceBasis), Wrong> {
        Ok(match (PriceBasis::from_word(&form.value("basis")), share) {
            (Some(PriceBasis::Agreed), _) => (super::amount(view, form, "price")?, PriceBasis::Agreed),
            (Some(PriceBasis::ProRata), Some(share)) => (share.price, PriceBasis::ProRata),
            _ => (full, PriceBasis::Full),
        })
    };
    let submit = move |view: &View, form: &Form| {
        let (price, basis) = chosen(view, form)?;
        let seen = Some(now.price);
        Ok(Outcome::Apply(Box::new(Change::SetPrice { person, cycle, price, basis, seen }), None))
    };
    let preview = move |view: &View, form: &Form| match chosen(view, form) {
        Ok((price, basis)) => costs(view, now, price, basis),
        Err(_) => Vec::new(),
    };
    let title = view.text().with("money-price-of", &[("name", view.name(&member.name()).into())]);
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(preview)).open()
}

fn bases(view: &View, full: Cents, share: Option<Proposal>) -> Vec<Choice> {
    let text = view.text();
    let all = [("price", text.cents(full).into())];
    let mut bases = vec![option(PriceBasis::Full.word(), text.with("money-choose-full", &all))];
    bases.extend(share.map(|share| option(PriceBasis::ProRata.word(), crate::tell::proposal(text, &share))));
    bases.push(option(PriceBasis::Agreed.word(), text.say("money-choose-agreed")));
    bases
}

/// Who is freed of the whole fee stays so.
fn costs(view: &View, now: Fee, price: Cents, basis: PriceBasis) -> Vec<(String, Style)> {
    let whole = now.reduction == now.price && now.reduction > Cents::ZERO;
    let after = Fee { price, reduction: if whole { price } else { now.reduction }, ..now };
    let said = crate::tell::price(view.text(), price, basis);
    vec![(said, view.theme.dim.0), super::remains(view, after)]
}
