//! The forms of the program: what each asks, and the change it comes to.

mod cycle;
mod money;
mod person;

pub use cycle::new_cycle;
pub use money::{pay, refund, waive};
pub use person::{add_person, edit_person, leave};

use chrono::NaiveDate;

use crate::domain::money::Cents;
use crate::tui::view::View;

use super::form::{Form, Wrong};

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
