//! Payments for several people: a new one, and those that something is left of.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::Id;
use crate::domain::fees::Method;
use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::store::change::Part;
use crate::store::{Change, Member, SharedPayment};
use crate::text::DateStyle;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

use super::Layer;
use super::form::Field;
use super::forms::{date_of, methods};
use super::frame::frame;
use super::list::Place;
use super::split::{AMOUNT, Split, shares};

/// A new payment: holds the balances of all whose payer is that of this person, and their sum.
pub fn split(view: &View, member: &Member) -> Outcome {
    let Some(cycle) = view.board.cycle.as_ref().map(|cycle| cycle.id) else { return Outcome::Nothing };
    let with = |other: &Member| match member.payer_id {
        Some(_) => other.payer_id == member.payer_id,
        None => other.person == member.person,
    };
    let part = |other: &Member| {
        let owed = other.fee.balance().max(Cents::ZERO);
        if with(other) && !other.waiting { owed } else { Cents::ZERO }
    };
    let sum = view.board.roster.iter().fold(Cents::ZERO, |sum, other| sum + part(other));
    let shares = shares(view, cycle, |other| (part(other), other.fee.balance()));
    let text = view.text();
    let fields = vec![
        Field::text(AMOUNT, "tui-amount", &text.amount(sum)).suggested(),
        Field::text("on", "tui-date", &text.date(view.board.today, DateStyle::Numeric)).suggested(),
        Field::choice("method", "tui-method", methods(view), Method::Transfer.word()),
        Field::text("payer", "money-payer", member.payer.as_deref().unwrap_or_default())
            .suggested()
            .when_empty("money-no-payer"),
    ];
    let submit = |view: &View, split: &Split, parts: Vec<Part>| {
        let amount = split.sum(view)?;
        let on = date_of(view, "on", &split.value("on"))?;
        let method = Method::from_word(&split.value("method")).unwrap_or(Method::Other);
        let payer = Some(split.value("payer")).filter(|name| !name.trim().is_empty());
        Ok(Outcome::Apply(Box::new(Change::PaySplit { amount, on, method, payer, parts }), None))
    };
    Split::new(text.say("money-split"), sum, shares, Box::new(submit)).with_fields(fields).open()
}

/// Another split of a payment; what it pays in other cycles stays.
fn move_parts(view: &View, cycle: CycleId, payment: &SharedPayment) -> Outcome {
    let seen: Vec<Part> = payment.parts.iter().map(|(part, _)| *part).collect();
    let (here, elsewhere): (Vec<Part>, Vec<Part>) = seen.iter().partition(|part| part.cycle == cycle);
    let part = |member: &Member| {
        here.iter().find(|part| part.person == member.person).map_or(Cents::ZERO, |part| part.amount)
    };
    let shares = shares(view, cycle, |member| (part(member), member.fee.balance() + part(member)));
    let sum = elsewhere.iter().fold(payment.amount, |sum, part| sum - part.amount);
    let id = payment.id;
    let submit = move |_: &View, _: &Split, mut parts: Vec<Part>| {
        parts.extend(&elsewhere);
        Ok(Outcome::Apply(
            Box::new(Change::Reallocate { payment: id, parts, seen: Some(seen.clone()) }),
            None,
        ))
    };
    Split::new(view.text().with("money-move", &title(view, payment)), sum, shares, Box::new(submit)).open()
}

fn title(view: &View, payment: &SharedPayment) -> [(&'static str, crate::text::Arg<'static>); 2] {
    let (text, day) = (view.text(), view.text().date(payment.on, DateStyle::Day));
    [("amount", text.cents(payment.amount).into()), ("on", day.into())]
}

/// The payments that can be split otherwise.
pub struct Payments {
    cycle: CycleId,
    lines: Vec<SharedPayment>,
    place: Place,
}

/// Opens the list, or says that there is nothing to allocate.
pub fn list(view: &View) -> Outcome {
    let Some(cycle) = view.board.cycle.as_ref().map(|cycle| cycle.id) else { return Outcome::Nothing };
    match view.store.shared_payments(cycle) {
        Ok(payments) if payments.is_empty() => Said::Notice(view.text().say("money-none-shared")).into(),
        Ok(payments) => Outcome::Open(Box::new(Payments { cycle, lines: payments, place: Place::default() })),
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

impl Layer for Payments {
    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close) => Outcome::Close,
            Some(Id::Confirm) => match self.lines.get(self.place.at) {
                Some(payment) => Outcome::Then(Box::new(move_parts(view, self.cycle, payment))),
                None => Outcome::Nothing,
            },
            _ => {
                self.place.letter_key(key.code, self.lines.len());
                Outcome::Nothing
            }
        }
    }

    fn reload(&mut self, view: &View) {
        if let Ok(payments) = view.store.shared_payments(self.cycle) {
            self.lines = payments;
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let height = u16::try_from(self.lines.len() + 2).unwrap_or(u16::MAX);
        let inner = frame(view, &view.text().say("money-shared"), 76, height, area, buf);
        let amount = |line: &SharedPayment| view.text().cents(line.amount).chars().count();
        let wide = self.lines.iter().map(amount).max().unwrap_or(0);
        for (y, at) in (inner.y..).zip(self.place.window(inner.height, self.lines.len())) {
            let row = Rect { y, height: 1, ..inner };
            draw_payment(view, &self.lines[at], (at == self.place.at, wide), row, buf);
        }
        None
    }
}

fn draw_payment(
    view: &View,
    payment: &SharedPayment,
    (here, wide): (bool, usize),
    row: Rect,
    buf: &mut Buffer,
) {
    let text = view.text();
    let style = if here { view.theme.cursor.0 } else { Style::new() };
    let names: Vec<String> = payment.parts.iter().map(|(_, name)| view.name(name)).collect();
    let said = format!(
        "{}  {:>wide$}  {}",
        text.date(payment.on, DateStyle::Numeric),
        text.cents(payment.amount),
        payment.payer.clone().into_iter().chain(names).collect::<Vec<_>>().join(", ")
    );
    let rest = payment.rest();
    let left = if rest == Cents::ZERO {
        String::new()
    } else {
        text.with("money-to-allocate", &[("amount", text.cents(rest).into())])
    };
    let room = u16::try_from(crate::text::clean::width(&left)).unwrap_or(0);
    write(buf, row.x, row.y, &said, row.width.saturating_sub(room + 1), style);
    write_right(buf, row.x, row.y, &left, row.width, view.theme.notice.0);
}
