//! `ronde cycle new`: the dates of a formula, explained, then saved.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::look::{change_of_day, list};
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::domain::formula::{Formula, OnHoliday};
use crate::domain::plan::{PlannedSession, plan, title};
use crate::domain::session::Clash;
use crate::domain::setting::Setting;
use crate::store::change::NewCycle;
use crate::store::{BookError, Change, Store, StoreError};
use crate::tell;
use crate::text::DateStyle;

/// Plans a cycle; saves it unless it is only tried.
pub fn new_cycle(run: &mut Run<'_>) -> Ended {
    let formula = formula(run)?;
    let year: i32 = run.args.number("year", run.text())?.unwrap_or_default();
    let policy = run.args.text("on-holiday").and_then(|word| OnHoliday::from_word(&word));
    let plan = plan(&formula, year, policy.unwrap_or(formula.on_holiday));
    if run.args.flag("dry-run") {
        // Only looks: a book that is not there yet stays so.
        let store = match run.read() {
            Err(Failure::Store(StoreError::Book(BookError::Missing))) => None,
            other => Some(other?),
        };
        let cycle = adjusted(run, store.as_ref(), &formula, year, &plan)?;
        cycle.check().map_err(|refusal| Failure::refused(tell::refusal(run.text(), None, &refusal)))?;
        show(run, &formula, &cycle, &plan)?;
        run.out.word(&run.text().say("cli-dry-run"));
        return Ok(Exit::Done);
    }
    let mut store = run.write()?;
    let cycle = adjusted(run, Some(&store), &formula, year, &plan)?;
    warn(run, &plan);
    let applied = run.apply(&mut store, &Change::AddCycle(cycle))?;
    if let Some(id) = applied.deed.cycle() {
        let row = run.row_of(&store, id)?;
        list(run, &store, &row)?;
    }
    Ok(Exit::Done)
}

fn formula(run: &Run<'_>) -> Result<Formula, Failure> {
    let formulas = run.opening.formulas()?;
    let wanted = run.args.needed("formula");
    let known: Vec<String> = formulas.iter().map(|formula| formula.id.clone()).collect();
    let found = formulas.into_iter().find(|formula| formula.id == wanted);
    found.ok_or_else(|| {
        let known = known.join(", ");
        Failure::usage(
            run.text().with("cli-no-formula", &[("wanted", wanted.into()), ("known", known.into())]),
        )
    })
}

/// The cycle of the plan, with what the options and the book's settings say.
fn adjusted(
    run: &Run<'_>,
    store: Option<&Store>,
    formula: &Formula,
    year: i32,
    plan: &[PlannedSession],
) -> Result<NewCycle, Failure> {
    let text = run.text();
    let keep_days = store.map_or(Ok(Setting::KEEP_DAYS), Store::keep_days)?;
    let name = run.args.text("name").unwrap_or_else(|| title(formula, text.language().code(), year));
    let mut cycle = NewCycle::planned(formula, name, plan, keep_days);
    cycle.fee = run.args.amount("fee", text)?.unwrap_or(cycle.fee);
    cycle.capacity = run.args.number("capacity", text)?.unwrap_or(cycle.capacity);
    let (starts, ends) = (run.args.time("starts", text)?, run.args.time("ends", text)?);
    for session in &mut cycle.sessions {
        session.starts = starts.unwrap_or(session.starts);
        session.ends = ends.unwrap_or(session.ends);
    }
    cycle.animators = run.args.many("animator");
    if cycle.animators.is_empty() {
        let usual = store.map_or(Ok(String::new()), |store| store.setting(Setting::Animators))?;
        cycle.animators = usual.split(',').map(|name| name.trim().to_owned()).collect();
    }
    Ok(cycle)
}

/// What would be saved: each clash is named, with how it is resolved.
fn show(
    run: &mut Run<'_>,
    formula: &Formula,
    cycle: &NewCycle,
    plan: &[PlannedSession],
) -> Result<(), Failure> {
    warn(run, plan);
    if run.out.is_json() {
        let of = json::Cycle {
            id: None,
            name: cycle.name.clone(),
            formula: formula.id.clone(),
            fee_cents: cycle.fee,
        };
        let sessions = cycle.sessions.iter().map(Into::into).collect();
        return run.out.object(&json::Sessions { cycle: of, sessions });
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
    Ok(())
}

/// School holidays warn and never block.
fn warn(run: &Run<'_>, plan: &[PlannedSession]) {
    let text = run.text();
    for (session, school) in plan.iter().filter_map(|session| Some((session, session.school?))) {
        run.out.word(&tell::clash(text, session.date, Clash::School(school.kind)));
    }
}
