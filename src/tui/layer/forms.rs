//! The forms of the program: what each asks, and the change it comes to.

mod account;
mod calendar;
mod consent;
mod cycle;
mod export;
mod institution;
mod money;
mod payer;
mod person;
mod presence;
mod price;
mod session;

pub use account::account;
pub use calendar::calendar;
pub use consent::consent;
pub use cycle::{new_cycle, next_season};
pub use export::export_person;
pub use institution::{add_institution, edit_institution, team_step};
pub use money::{pay, refund, waive};
pub use payer::payer;
pub use person::{add_person, edit_person, leave};
pub use presence::{announce, count};
pub use price::{price, proposal};
pub use session::{add_session, cancel_session, hold_elsewhere, move_session};

use chrono::NaiveDate;
use ratatui::style::Style;

use crate::command::Id;
use crate::domain::fees::{Fee, Method};
use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::store::change::Enrol;
use crate::tui::view::View;

use super::form::{Choice, Field, Form, Wrong, option};

/// Asks whether to give a place in the open cycle too, where one is open that keeps names.
pub fn enrolment(view: &View) -> Option<Field> {
    let cycle = view.board.cycle.as_ref().filter(|cycle| cycle.manner.named)?;
    let yes = view.text().with("tui-enrol-in", &[("cycle", (&cycle.name).into())]);
    let options = vec![option("yes", yes), option("no", view.text().say("tui-no"))];
    Some(Field::choice("enrol", "tui-enrolment", options, "yes"))
}

/// The place that [`enrolment`] comes to, in the cycle that was open when it was asked.
pub fn place(view: &View, form: &Form, asked_in: Option<CycleId>) -> Option<Enrol> {
    let consent = consent::today(view, form);
    let enrol = |cycle| Enrol { consent, ..Enrol::new(cycle, view.board.today) };
    asked_in.filter(|_| form.value("enrol") == "yes").map(enrol)
}

/// The amount of a field.
fn amount(view: &View, form: &Form, field: &'static str) -> Result<Cents, Wrong> {
    amount_of(view, field, &form.value(field))
}

/// What was typed in a field, as an amount.
pub fn amount_of(view: &View, field: &'static str, typed: &str) -> Result<Cents, Wrong> {
    Cents::parse(typed)
        .map_err(|error| Wrong { field, why: crate::tell::amount_error(view.text(), &error, typed) })
}

/// The date of a field.
fn date(view: &View, form: &Form, field: &'static str) -> Result<NaiveDate, Wrong> {
    date_of(view, field, &form.value(field))
}

/// What was typed in a field, as a date.
pub fn date_of(view: &View, field: &'static str, typed: &str) -> Result<NaiveDate, Wrong> {
    let date = view.text().parse_date(typed, view.board.today);
    date.ok_or_else(|| Wrong { field, why: crate::tell::date_error(view.text(), typed) })
}

/// How money comes and goes.
pub fn methods(view: &View) -> Vec<Choice> {
    let shown = |method: Method| view.text().say(&format!("method-{}", method.word()));
    Method::ALL.map(|method| option(method.word(), shown(method))).into()
}

/// What a fee leaves to pay, or what was paid too much and the key that returns it.
fn remains(view: &View, fee: Fee) -> (String, Style) {
    let text = view.text();
    let paid = text.cents(fee.paid);
    if fee.balance() >= Cents::ZERO {
        let rest = text.cents(fee.balance());
        return (
            text.with("money-remains", &[("paid", paid.into()), ("rest", rest.into())]),
            view.theme.dim.0,
        );
    }
    let over = text.cents(-fee.balance());
    let args = [("paid", paid.into()), ("over", over.into()), ("key", view.key(Id::Refund).into())];
    (text.with("money-too-much", &args), view.theme.trouble.0)
}
