//! `ronde institutions`: the directory, as a table, as data or as a list for a spreadsheet.

use std::io::ErrorKind;
use std::path::Path;

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::domain::fold::fold;
use crate::domain::institution::{InstitutionRow, SectorCount, Team, TeamStep, count, whole};
use crate::exchange::institutions;
use crate::store::{Institution, replace_own};
use crate::tell;

/// Those of a sector, those with a team at a step, or all.
pub fn institutions(run: &mut Run<'_>) -> Ended {
    let output = run.args.path("output").map(Path::to_owned);
    if let Some(path) = output.as_deref().filter(|path| !is_list(path)) {
        let path = [("path", path.display().to_string().into())];
        return Err(Failure::usage(run.text().with("inst-list-ending", &path)));
    }
    let mut all = run.read()?.institutions(run.today())?;
    let sector = fold(&run.args.text("sector").unwrap_or_default());
    let step = run.args.text("step").and_then(|word| TeamStep::from_word(&word));
    let at_step = |institution: &Institution| {
        institution.teams.iter().any(|team| team.step() == step && step.is_some())
    };
    all.retain(|institution| {
        fold(&institution.details.sector).contains(&sector) && (step.is_none() || at_step(institution))
    });
    if let Some(path) = output.as_deref().filter(|_| !all.is_empty()) {
        write(run, path, &all)?;
    }
    let sectors = count(all.iter().map(|one| (one.details.sector.as_str(), one.teams.as_slice())));
    if run.out.is_json() {
        run.out.object(&object(&all, sectors))?;
    } else if output.is_none() && !all.is_empty() {
        show(run, &all);
        tell_counts(run, &sectors);
    }
    if all.is_empty() {
        run.out.word(&run.text().say("inst-none"));
        return Ok(Exit::Nothing);
    }
    Ok(Exit::Done)
}

/// Whether a file of this name is one for a spreadsheet.
fn is_list(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
}

/// In the place of a list like it; what else is there stays.
fn write(run: &Run<'_>, path: &Path, all: &[Institution]) -> Result<(), Failure> {
    let rows: Vec<InstitutionRow> = all.iter().flat_map(Institution::rows).collect();
    let list = institutions::write(|column| tell::institution_column(run.text(), column), &rows);
    let titles = list.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
    let named = ("path", path.display().to_string().into());
    replace_own(path, &list, titles).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists if !path.is_dir() => {
            Failure::refused(run.text().with("inst-file-exists", std::slice::from_ref(&named)))
        }
        ErrorKind::AlreadyExists => {
            Failure::refused(tell::unwritten(run.text(), path, &ErrorKind::IsADirectory.into()))
        }
        _ => Failure::Said(Exit::Unusable, vec![tell::unwritten(run.text(), path, &error)]),
    })?;
    let written = [("count", all.len().into()), named];
    run.out.word(&run.text().with("inst-written", &written));
    Ok(())
}

fn object(all: &[Institution], sectors: Vec<SectorCount>) -> json::Directory {
    json::Directory {
        institutions: all.iter().map(Into::into).collect(),
        by_step: TeamStep::ALL.into_iter().zip(whole(&sectors).teams).collect(),
        by_sector: sectors.into_iter().map(Into::into).collect(),
    }
}

fn show(run: &mut Run<'_>, all: &[Institution]) {
    let text = run.text();
    let mut columns = Columns::new(vec![
        Column::left(text.say("cli-head-institution")),
        Column::left(text.say("inst-sector")).spare_at(1),
        Column::right(text.say("inst-head-people")).spare_at(2),
        Column::left(text.say("cli-head-step")),
        Column::right(text.say("cli-head-number")),
        Column::left(text.say("inst-address")).spare_at(3),
    ]);
    for institution in all {
        let step = institution.step().map(|step| tell::team_step(text, step));
        columns.row(vec![
            (Tone::Plain, institution.details.name.clone()),
            (Tone::Plain, institution.details.sector.clone()),
            (Tone::Plain, institution.people.to_string()),
            (Tone::Plain, step.unwrap_or_default()),
            (Tone::Faint, institution.id.to_string()),
            (Tone::Plain, institution.details.address.clone()),
        ]);
    }
    columns.show(&mut run.out);
}

/// How many institutions are in each sector, and how many teams at each step, where there are any.
fn tell_counts(run: &mut Run<'_>, sectors: &[SectorCount]) {
    let text = run.text();
    let named = sectors.iter().map(|one| match one.sector.as_str() {
        "" => format!("{} {}", text.say("inst-no-sector"), one.institutions),
        sector => format!("{sector} {}", one.institutions),
    });
    let named = named.collect::<Vec<_>>().join(" · ");
    run.out.line(&text.with("inst-sectors", &[("sectors", named.into())]));
    let teams = TeamStep::ALL.into_iter().zip(whole(sectors).teams).filter(|(_, teams)| *teams > 0);
    let teams: Vec<String> =
        teams.map(|(step, teams)| format!("{} {teams}", tell::team_step(text, step))).collect();
    if !teams.is_empty() {
        run.out.line(&text.with("inst-teams", &[("teams", teams.join(" · ").into())]));
    }
}

/// The lines of a list, as they were read.
pub fn show_rows(run: &mut Run<'_>, rows: &[InstitutionRow]) {
    let text = run.text();
    let mut columns = Columns::new(vec![
        Column::left(text.say("cli-head-institution")),
        Column::left(text.say("inst-sector")).spare(),
        Column::left(text.say("inst-address")).spare(),
        Column::left(text.say("inst-room")).spare(),
        Column::left(text.say("inst-team")).spare(),
        Column::left(text.say("cli-head-step")).spare(),
    ]);
    for row in rows {
        let details = &row.details;
        let step = Team { name: String::new(), steps: row.steps.clone() }.step();
        let step = step.map(|step| tell::team_step(text, step)).unwrap_or_default();
        let cells = [&details.name, &details.sector, &details.address, &details.room, &row.team, &step];
        columns.row(cells.map(|cell| (Tone::Plain, cell.clone())).into());
    }
    columns.show(&mut run.out);
}
