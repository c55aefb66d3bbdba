//! `ronde questions`: what a cycle has worked on, and what not yet.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::domain::question::{Covered, Question, coverage};
use crate::store::{BookError, CycleRow, StoreError};
use crate::tell;

/// The bank of questions, with when each was worked on; without a cycle, the bank alone.
pub fn questions(run: &mut Run<'_>) -> Ended {
    let bank = run.opening.questions()?;
    let (cycle, noted) = match noted(run)? {
        Some((cycle, noted)) => (Some(cycle), noted),
        None => (None, Vec::new()),
    };
    let covered = coverage(&bank, &noted, run.today());
    if run.out.is_json() {
        let text = run.text();
        let questions = covered.iter().map(|one| json::CoveredQuestion::of(text, &bank, one)).collect();
        run.out.object(&json::Questions { cycle: cycle.as_ref().map(Into::into), questions })?;
    } else {
        show(run, &bank, cycle.as_ref(), &covered);
    }
    Ok(Exit::Done)
}

/// Columns that a word, a title and its days need side by side; where there are less, each stands on its line.
const ROOMY: usize = 80;

/// A cycle, and what is noted in it.
type Noted = (CycleRow, Vec<(String, chrono::NaiveDate)>);

fn noted(run: &Run<'_>) -> Result<Option<Noted>, Failure> {
    let store = match run.read() {
        // Whoever has no book yet may look at the questions all the same.
        Err(Failure::Store(StoreError::Book(BookError::Missing))) if run.args.text("cycle").is_none() => {
            return Ok(None);
        }
        other => other?,
    };
    let chosen = run.chosen_cycle(&store)?;
    let Some(id) = chosen.map_or_else(|| store.current_cycle(run.today()), |id| Ok(Some(id)))? else {
        return Ok(None);
    };
    Ok(Some((run.row_of(&store, id)?, store.worked_on(id)?)))
}

fn show(run: &mut Run<'_>, bank: &[Question], cycle: Option<&CycleRow>, covered: &[Covered]) {
    let text = run.text();
    if let Some(cycle) = cycle {
        run.out.title(&cycle.name);
    }
    let narrow = run.out.width().is_some_and(|width| width < ROOMY);
    let mut columns = Columns::new(vec![
        Column::left(text.say("ask-head-word")),
        Column::left(text.say("ask-head-question")),
        Column::left(if cycle.is_some() { text.say("ask-head-worked-on") } else { String::new() }),
    ]);
    for one in covered {
        let word = if one.own { String::new() } else { one.theme.clone() };
        let days = if cycle.is_some() { tell::worked(text, one) } else { String::new() };
        let tone = if one.worked.is_empty() { Tone::Faint } else { Tone::Good };
        let title = tell::theme(text, bank, &one.theme);
        if narrow {
            run.out.line(&title);
            let said = [word, days].into_iter().filter(|said| !said.is_empty());
            run.out.paragraph(tone, &said.collect::<Vec<_>>().join(" · "));
        } else {
            columns.row(vec![(Tone::Plain, word), (Tone::Plain, title), (tone, days)]);
        }
    }
    if !narrow {
        columns.show(&mut run.out);
    }
    if cycle.is_some() {
        run.out.title(&tell::covered(text, covered));
    }
}
