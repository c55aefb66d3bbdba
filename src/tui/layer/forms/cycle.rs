//! A new cycle and the next season of one: a formula and a year, with every session shown before anything is saved.

mod asked;

use chrono::{Datelike, NaiveTime};

use crate::domain::formula::{Formula, OnHoliday};
use crate::domain::id::CycleId;
use crate::domain::setting::Setting;
use crate::store::{Change, CycleRow, Store};
use crate::tui::layer::form::{Field, Form, option};
use crate::tui::outcome::{After, Outcome, Said};
use crate::tui::view::View;

pub(super) use asked::span;

use asked::{Asked, Known};

/// What comes once the cycle is saved.
type Saved = fn(&View, CycleId) -> Outcome;

/// What the fields hold to begin with; an empty one means what the formula says.
struct Start {
    formula: String,
    year: i32,
    on_holiday: OnHoliday,
    fee: String,
    capacity: String,
    hours: String,
    animators: String,
}

/// Opens the form, or says what is wrong with the user's formulas.
pub fn new_cycle(view: &View) -> Outcome {
    let formulas = match view.opening.formulas() {
        Ok(formulas) => formulas,
        Err(error) => return Said::Trouble(crate::tell::config_error(view.text(), &error)).into(),
    };
    let Some(first) = formulas.first() else { return Outcome::Nothing };
    let start = Start {
        formula: first.id.clone(),
        year: first_year(view),
        on_holiday: first.on_holiday,
        fee: String::new(),
        capacity: String::new(),
        hours: String::new(),
        animators: view.store.setting(Setting::Animators).unwrap_or_default(),
    };
    let fields = fields(view, &formulas, &start);
    let known = Known { formulas, last: None };
    form(view.text().say("cmd-new-cycle"), fields, known, |change| Outcome::Apply(change, None))
}

/// Holds what the last season was like, a year on; once it is saved, `then` is told of the last one.
pub fn next_season(view: &View, last: &CycleRow, then: Saved) -> Outcome {
    let formulas = match view.opening.formulas() {
        Ok(formulas) => formulas,
        Err(error) => return Said::Trouble(crate::tell::config_error(view.text(), &error)).into(),
    };
    let Some(formula) = formulas.iter().find(|formula| formula.id == last.formula) else {
        return Said::Notice(crate::tell::formula_gone(view.text(), &last.formula)).into();
    };
    let start = match Start::after(view, view.store, last, formula) {
        Ok(start) => start,
        Err(error) => return Said::Trouble(view.error(&error)).into(),
    };
    let (fields, id) = (fields(view, &formulas, &start), last.id);
    let heading = view.text().with("tui-season-of", &[("cycle", (&last.name).into())]);
    let known = Known { formulas, last: Some((last.name.clone(), last.starts_on.year())) };
    form(heading, fields, known, move |change| {
        let after: After = Box::new(move |view| then(view, id));
        Outcome::ApplyAnd(change, after)
    })
}

impl Start {
    fn after(view: &View, store: &Store, last: &CycleRow, formula: &Formula) -> crate::store::Result<Start> {
        let text = view.text();
        let sessions = store.sessions(last.id, view.board.today)?;
        // As the field reads it in every language.
        let hour = |time: NaiveTime| time.format("%H:%M").to_string();
        let hours =
            sessions.first().map(|session| format!("{}-{}", hour(session.starts), hour(session.ends)));
        Ok(Start {
            formula: formula.id.clone(),
            year: last.starts_on.year() + 1,
            on_holiday: formula.on_holiday,
            fee: if last.manner.charged { text.amount(last.fee) } else { String::new() },
            capacity: last.capacity.to_string(),
            hours: hours.unwrap_or_default(),
            animators: store.animators(last.id)?.join(", "),
        })
    }
}

fn fields(view: &View, formulas: &[Formula], start: &Start) -> Vec<Field> {
    let text = view.text();
    let named = |formula: &Formula| option(&formula.id, formula.name_in(text.language().code()).to_owned());
    let options = formulas.iter().map(named).collect();
    let policies = OnHoliday::ALL
        .map(|policy| option(policy.word(), text.say(&format!("tui-on-holiday-{}", policy.word()))));
    let as_formula = |key, label, value: &str| Field::text(key, label, value).when_empty("tui-as-formula");
    vec![
        Field::choice("formula", "tui-formula", options, &start.formula),
        Field::text("year", "tui-year", &start.year.to_string()).suggested(),
        Field::choice("on-holiday", "tui-on-holiday", policies.into(), start.on_holiday.word()),
        as_formula("name", "tui-name", ""),
        as_formula("fee", "tui-fee", &start.fee),
        as_formula("capacity", "tui-capacity", &start.capacity),
        as_formula("hours", "tui-hours", &start.hours),
        Field::text("animators", "tui-animators", &start.animators),
    ]
}

fn form(
    heading: String,
    fields: Vec<Field>,
    known: Known,
    saved: impl Fn(Box<Change>) -> Outcome + 'static,
) -> Outcome {
    let shown = known.clone();
    let submit = move |view: &View, form: &Form| {
        let asked = Asked::read(view, form, &known)?;
        Ok(saved(Box::new(Change::AddCycle(asked.cycle(view)?))))
    };
    let preview = move |view: &View, form: &Form| match Asked::read(view, form, &shown) {
        Ok(asked) => asked.lines(view),
        Err(_) => Vec::new(),
    };
    Form::new(heading, fields, Box::new(submit)).with_preview(Box::new(preview)).open()
}

/// The season that is running or comes next: from June on, people plan the one after the summer.
fn first_year(view: &View) -> i32 {
    let today = view.board.today;
    if today.month() >= 6 { today.year() } else { today.year() - 1 }
}
