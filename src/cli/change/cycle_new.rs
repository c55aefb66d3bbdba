//! `ronde cycle new`: the dates of a formula, explained, then saved.

mod last;

use chrono::Datelike;

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::look::{change_of_day, list};
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::domain::formula::{Formula, OnHoliday};
use crate::domain::plan::{PlannedSession, carried_on, plan, title};
use crate::domain::session::Clash;
use crate::domain::setting::Setting;
use crate::store::change::NewCycle;
use crate::store::{BookError, Change, Store, StoreError};
use crate::tell;
use crate::text::DateStyle;

use last::Last;

/// Plans a cycle of a formula, or the next season of a cycle; saves it unless it is only tried.
pub fn new_cycle(run: &mut Run<'_>) -> Ended {
    let from = run.args.text("from");
    if from.is_some() == run.args.text("formula").is_some() {
        return Err(Failure::usage(run.text().say("cli-cycle-how")));
    }
    let tried = run.args.flag("dry-run");
    let store = if tried { run.read() } else { run.write() };
    let mut store = match store {
        // Only looks: a book that is not there yet stays so.
        Err(Failure::Store(StoreError::Book(BookError::Missing))) if tried && from.is_none() => None,
        other => Some(other?),
    };
    let last = match (from, &store) {
        (Some(wanted), Some(store)) => Some(Last::named(run, store, &wanted)?),
        _ => None,
    };
    let formula = formula(run, last.as_ref())?;
    let year: i32 = run.args.number("year", run.text())?.unwrap_or_default();
    let policy = run.args.text("on-holiday").and_then(|word| OnHoliday::from_word(&word));
    let plan = plan(&formula, year, policy.unwrap_or(formula.on_holiday));
    let planned = planned(run, store.as_ref(), &formula, &plan, last.as_ref())?;
    let cycle = adjusted(run, planned, last.as_ref())?;
    match &mut store {
        Some(store) if !tried => save(run, store, cycle, &plan, last.as_ref()),
        _ => rehearse(run, &cycle, &plan, last.as_ref()),
    }
}

fn save(
    run: &mut Run<'_>,
    store: &mut Store,
    cycle: NewCycle,
    plan: &[PlannedSession],
    last: Option<&Last>,
) -> Ended {
    warn(run, plan);
    let applied = run.apply(store, &Change::AddCycle(cycle))?;
    let Some(id) = applied.deed.cycle() else { return Ok(Exit::Done) };
    let row = run.row_of(store, id)?;
    match last {
        Some(last) if run.out.is_json() => {
            let sessions = store.sessions(id, run.today())?.iter().map(Into::into).collect();
            let proposed = Some(last.proposed());
            run.out.object(&json::Sessions { cycle: (&row).into(), sessions, proposed })?;
        }
        Some(last) => {
            list(run, store, &row)?;
            last.show_people(run, Some(id));
        }
        None => list(run, store, &row)?,
    }
    Ok(Exit::Done)
}

fn rehearse(run: &mut Run<'_>, cycle: &NewCycle, plan: &[PlannedSession], last: Option<&Last>) -> Ended {
    cycle.check().map_err(|refusal| Failure::refused(tell::refusal(run.text(), None, &refusal)))?;
    warn(run, plan);
    show(run, cycle, last)?;
    run.out.word(&run.text().say("cli-dry-run"));
    Ok(Exit::Done)
}

/// The formula that is named, or that of the last season.
fn formula(run: &Run<'_>, last: Option<&Last>) -> Result<Formula, Failure> {
    let text = run.text();
    let mut formulas = run.opening.formulas()?;
    let wanted = last.map_or_else(|| run.args.needed("formula"), |last| last.row.formula.clone());
    if let Some(at) = formulas.iter().position(|formula| formula.id == wanted) {
        return Ok(formulas.swap_remove(at));
    }
    if last.is_some() {
        return Err(Failure::refused(tell::formula_gone(text, &wanted)));
    }
    let known = formulas.into_iter().map(|formula| formula.id).collect::<Vec<_>>().join(", ");
    Err(Failure::usage(text.with("cli-no-formula", &[("wanted", wanted.into()), ("known", known.into())])))
}

/// The cycle of the plan, with what the book's settings say.
fn planned(
    run: &Run<'_>,
    store: Option<&Store>,
    formula: &Formula,
    plan: &[PlannedSession],
    last: Option<&Last>,
) -> Result<NewCycle, Failure> {
    let text = run.text();
    let year: i32 = run.args.number("year", text)?.unwrap_or_default();
    let keep_days = store.map_or(Ok(Setting::KEEP_DAYS), Store::keep_days)?;
    let name = run.args.text("name").unwrap_or_else(|| match last.map(|last| &last.row) {
        Some(last) => carried_on(&last.name, last.starts_on.year(), formula, text.language().code(), year),
        None => title(formula, text.language().code(), year),
    });
    let mut cycle = NewCycle::planned(formula, name, plan, keep_days);
    let usual = store.map_or(Ok(String::new()), |store| store.setting(Setting::Animators))?;
    cycle.animators = usual.split(',').map(|name| name.trim().to_owned()).collect();
    Ok(cycle)
}

/// The last season hands on what it was like; the options win.
fn adjusted(run: &Run<'_>, mut cycle: NewCycle, last: Option<&Last>) -> Result<NewCycle, Failure> {
    let text = run.text();
    if let Some(last) = last {
        last.hand_on(&mut cycle);
    }
    cycle.fee = run.args.amount("fee", text)?.unwrap_or(cycle.fee);
    cycle.capacity = run.args.number("capacity", text)?.unwrap_or(cycle.capacity);
    let (starts, ends) = (run.args.time("starts", text)?, run.args.time("ends", text)?);
    for session in &mut cycle.sessions {
        session.starts = starts.unwrap_or(session.starts);
        session.ends = ends.unwrap_or(session.ends);
    }
    let animators = run.args.many("animator");
    if !animators.is_empty() {
        cycle.animators = animators;
    }
    Ok(cycle)
}

/// What would be saved: each clash is named, with how it is resolved.
fn show(run: &mut Run<'_>, cycle: &NewCycle, last: Option<&Last>) -> Result<(), Failure> {
    if run.out.is_json() {
        let of = json::Cycle {
            id: None,
            name: cycle.name.clone(),
            formula: cycle.formula.clone(),
            fee_cents: cycle.fee,
        };
        let sessions = cycle.sessions.iter().map(Into::into).collect();
        return run.out.object(&json::Sessions { cycle: of, sessions, proposed: last.map(Last::proposed) });
    }
    let text = run.text();
    run.out.title(&cycle.name);
    let mut columns = Columns::new(vec![Column::left(String::new()); 3]);
    for session in &cycle.sessions {
        columns.row(vec![
            (Tone::Plain, text.date(session.date, DateStyle::Long)),
            (Tone::Plain, text.span(session.starts, session.ends)),
            (Tone::Plain, change_of_day(text, session.moved_from, session.holiday).unwrap_or_default()),
        ]);
    }
    columns.show(&mut run.out);
    if let Some(last) = last {
        last.show_people(run, None);
    }
    Ok(())
}

/// School holidays warn and never block.
fn warn(run: &Run<'_>, plan: &[PlannedSession]) {
    let text = run.text();
    for (session, school) in plan.iter().filter_map(|session| Some((session, session.school?))) {
        run.out.word(&tell::clash(text, session.date, Clash::School(school.kind)));
    }
}
