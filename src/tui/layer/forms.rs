//! The forms of the program: what each asks, and the change it comes to.

mod account;
mod cycle;
mod money;
mod person;

pub use account::account;
pub use cycle::new_cycle;
pub use money::{pay, refund, waive};
pub use person::{add_person, edit_person, leave};

use chrono::NaiveDate;

use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::store::change::Enrol;
use crate::tui::view::View;

use super::form::{Field, Form, Wrong, option};

/// Asks whether to give a place in the open cycle too, where one is open.
pub fn enrolment(view: &View) -> Option<Field> {
    let cycle = view.board.cycle.as_ref()?;
    let yes = view.text().with("tui-enrol-in", &[("cycle", (&cycle.name).into())]);
    let options = vec![option("yes", yes), option("no", view.text().say("tui-no"))];
    Some(Field::choice("enrol", "tui-enrolment", options, "yes"))
}

/// The place that [`enrolment`] comes to, in the cycle that was open when it was asked.
pub fn place(view: &View, form: &Form, asked_in: Option<CycleId>) -> Option<Enrol> {
    asked_in.filter(|_| form.value("enrol") == "yes").map(|cycle| Enrol::new(cycle, view.board.today))
}

/// The amount of a field.
fn amount(view: &View, form: &Form, field: &'static str) -> Result<Cents, Wrong> {
    let typed = form.value(field);
    Cents::parse(&typed)
        .map_err(|error| Wrong { field, why: crate::tell::amount_error(view.text(), &error, &typed) })
}

/// The date of a field.
fn date(view: &View, form: &Form, field: &'static str) -> Result<NaiveDate, Wrong> {
    let typed = form.value(field);
    let date = view.text().parse_date(&typed, view.board.today);
    date.ok_or_else(|| Wrong { field, why: crate::tell::date_error(view.text(), &typed) })
}
