//! `ronde institution import`: a list of institutions and teams; all of it or nothing.

use super::list::{at_line, file, on_trial};
use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::look;
use crate::cli::run::{Ended, Run};
use crate::domain::deed::Deed;
use crate::domain::institution::contradictions;
use crate::exchange::institutions::{InstitutionList, read};
use crate::store::{Change, Names};
use crate::tell;

/// Reads a list and imports it, or tells what importing it would do.
pub fn import_institutions(run: &mut Run<'_>) -> Ended {
    let list = read(&file(run)?)
        .map_err(|error| Failure::refused(tell::institution_list_error(run.text(), &error)))?;
    if !list.rejected.is_empty() {
        return refuse(run, &list);
    }
    let rows = list.rows.len();
    for differs in contradictions(&list.rows) {
        run.out.word(&tell::institution_contradiction(run.text(), differs));
    }
    if !run.args.flag("dry-run") {
        let mut store = run.write()?;
        let change = Change::ImportInstitutions { rows: list.rows, seen: None };
        let applied = run.apply(&mut store, &change)?;
        return answer(run, rows, &applied.deed);
    }
    if !run.out.is_json() {
        look::show_rows(run, &list.rows);
    }
    on_trial(run, |run, store| {
        let previewed = store.preview(&Change::ImportInstitutions { rows: list.rows, seen: None });
        let previewed = run.worded(previewed, store)?;
        run.out.word(&tell::deed(run.text(), &previewed.deed, &Names::default()));
        run.out.word(&run.text().say("cli-dry-run"));
        answer(run, rows, &previewed.deed)
    })
}

/// One bad row and nothing is imported: each is told.
fn refuse(run: &mut Run<'_>, list: &InstitutionList) -> Ended {
    let reason = |row| tell::institution_reason(run.text(), row);
    let rejected =
        list.rejected.iter().map(|row| json::Rejected { line: row.line, reason: reason(&row.reason) });
    let rejected: Vec<json::Rejected> = rejected.collect();
    for row in &rejected {
        run.out.error(&at_line(run, row.line, row.reason.clone()));
    }
    run.out.error(&run.text().with("cli-nothing-imported", &[("count", rejected.len().into())]));
    if run.out.is_json() {
        let rows = list.rows.len() + rejected.len();
        run.out.object(&json::InstitutionsImported { rows, rejected, ..Default::default() })?;
    }
    Ok(Exit::Refused)
}

fn answer(run: &mut Run<'_>, rows: usize, deed: &Deed) -> Ended {
    if run.out.is_json()
        && let Deed::ImportInstitutions { added, updated, unchanged } = *deed
    {
        let rejected = Vec::new();
        run.out.object(&json::InstitutionsImported { rows, added, updated, unchanged, rejected })?;
    }
    Ok(Exit::Done)
}
