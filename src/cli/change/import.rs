//! `ronde person import`: a list as Excel or a form gave it; all of it or nothing.

use super::list::{at_line, file, on_trial};
use super::person::place;
use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::exchange::people::{self, PeopleList};
use crate::store::{Change, Double, ImportReport, Names, SameAs, Store};
use crate::tell;

/// Reads a list and imports it, or tells what importing it would do.
pub fn import(run: &mut Run<'_>) -> Ended {
    let list = read(run)?;
    let rows = list.rows.len() + list.rejected.len();
    tell_notes(run, &list);
    if !list.rejected.is_empty() {
        return refuse(run, &list, rows);
    }
    if run.args.flag("dry-run") {
        return preview(run, list, rows);
    }
    let mut store = run.write()?;
    let change = change(run, &store, list)?;
    let report = run.apply(&mut store, &change)?.import.unwrap_or_default();
    tell_consents(run, &report);
    answer(run, &store, &report, rows)
}

fn change(run: &Run<'_>, store: &Store, list: PeopleList) -> Result<Change, Failure> {
    Ok(Change::ImportPeople { rows: list.rows, enrol: place(run, store)?, seen: None })
}

/// What the list holds, and what importing it would do.
fn preview(run: &mut Run<'_>, list: PeopleList, rows: usize) -> Ended {
    if !run.out.is_json() {
        show(run, &list);
    }
    on_trial(run, |run, store| {
        let change = change(run, store, list)?;
        let previewed = store.preview(&change);
        let previewed = run.worded(previewed, store)?;
        run.out.word(&tell::deed(run.text(), &previewed.deed, &Names::default()));
        let report = previewed.import.unwrap_or_default();
        tell_consents(run, &report);
        run.out.word(&run.text().say("cli-dry-run"));
        answer(run, store, &report, rows)
    })
}

/// The people as they were read.
fn show(run: &mut Run<'_>, list: &PeopleList) {
    let text = run.text();
    let mut columns = Columns::new(vec![
        Column::left(text.say("cli-head-person")),
        Column::left(text.say("cli-head-role")).spare(),
        Column::left(text.say("cli-head-institution")).spare(),
        Column::left(text.say("cli-head-email")).spare(),
        Column::left(text.say("cli-head-phone")).spare(),
    ]);
    for row in &list.rows {
        let details = &row.details;
        let role = details.role.map(|role| text.say(&format!("role-{}", role.word())));
        let facts = [&details.institution, &details.email, &details.phone];
        let mut cells = vec![details.name(), role.unwrap_or_default()];
        cells.extend(facts.map(Clone::clone));
        columns.row(cells.into_iter().map(|cell| (Tone::Plain, cell)).collect());
    }
    columns.show(&mut run.out);
}

fn read(run: &Run<'_>) -> Result<PeopleList, Failure> {
    people::read(&file(run)?).map_err(|error| Failure::refused(tell::list_error(run.text(), &error)))
}

fn tell_notes(run: &Run<'_>, list: &PeopleList) {
    for note in &list.notes {
        let said = tell::note(run.text(), &note.about);
        run.out.word(&at_line(run, note.line, said));
    }
}

/// One bad row and nothing is imported: each is told.
fn refuse(run: &mut Run<'_>, list: &PeopleList, rows: usize) -> Ended {
    let rejected: Vec<json::Rejected> = list
        .rejected
        .iter()
        .map(|row| json::Rejected { line: row.line, reason: tell::row_reason(run.text(), &row.reason) })
        .collect();
    for row in &rejected {
        run.out.error(&at_line(run, row.line, row.reason.clone()));
    }
    run.out.error(&run.text().with("cli-nothing-imported", &[("count", rejected.len().into())]));
    if run.out.is_json() {
        run.out.object(&json::Imported { rows, rejected, ..json::Imported::default() })?;
    }
    Ok(Exit::Refused)
}

fn tell_consents(run: &Run<'_>, report: &ImportReport) {
    if report.consents > 0 {
        run.out.word(&run.text().with("consents-noted", &[("count", report.consents.into())]));
    }
}

fn answer(run: &mut Run<'_>, store: &Store, report: &ImportReport, rows: usize) -> Ended {
    for double in report.doubles.iter().filter(|double| double.worth_telling()) {
        run.out.word(&tell::double(run.text(), Some(store), double));
    }
    if run.out.is_json() {
        let same_as = |same_as| match same_as {
            SameAs::Line(line) => json::SameAs::Line(line),
            SameAs::Person(person) => json::SameAs::Person(person),
        };
        let doubled = |double: &Double| json::Doubled { line: double.line, same_as: same_as(double.same_as) };
        run.out.object(&json::Imported {
            rows,
            added: report.added,
            updated: report.updated,
            unchanged: report.unchanged,
            enrolled: report.enrolled,
            waiting: report.waiting,
            consents: report.consents,
            rejected: Vec::new(),
            doubles: report.doubles.iter().map(doubled).collect(),
        })?;
    }
    Ok(Exit::Done)
}
