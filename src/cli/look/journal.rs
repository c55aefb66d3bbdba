//! `ronde journal`: who did what, and when.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::clock;
use crate::store::{Entry, Store};
use crate::tell;
use crate::text::DateStyle;

/// How many lines, unless said otherwise.
const LINES: u32 = 20;

/// The newest lines first.
pub fn journal(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let limit = run.args.number("limit", run.text())?.unwrap_or(LINES);
    let entries = store.journal(0, limit)?;
    let lines = entries.iter().map(|entry| line(run, &store, entry)).collect::<Result<Vec<_>, _>>()?;
    let exit = if lines.is_empty() { Exit::Nothing } else { Exit::Done };
    if run.out.is_json() {
        run.out.object(&json::Lines { steps: lines })?;
    } else if lines.is_empty() {
        run.out.word(&run.text().say("cli-journal-empty"));
    } else {
        show(run, &entries, &lines);
    }
    Ok(exit)
}

fn line(run: &Run<'_>, store: &Store, entry: &Entry) -> Result<json::Line, Failure> {
    Ok(json::Line {
        step: entry.step,
        at: entry.at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        who: entry.who.clone(),
        kind: entry.deed.word(),
        what: tell::deed(run.text(), &entry.deed, &store.names(&entry.deed)?),
        undone: entry.undone,
    })
}

fn show(run: &mut Run<'_>, entries: &[Entry], lines: &[json::Line]) {
    let text = run.text();
    let mut columns = Columns::new(vec![
        Column::left(text.say("cli-head-what")),
        Column::right(text.say("cli-head-step")),
        Column::left(text.say("cli-head-moment")),
        Column::left(text.say("cli-head-who")).spare(),
    ]);
    for (entry, line) in entries.iter().zip(lines) {
        let moment = clock::brussels(entry.at);
        let what = if line.undone {
            text.with("cli-undone", &[("what", (&line.what).into())])
        } else {
            line.what.clone()
        };
        let when = format!("{} {}", text.date(moment.date(), DateStyle::Numeric), text.time(moment.time()));
        columns.row(vec![
            (if line.undone { Tone::Faint } else { Tone::Plain }, what),
            (Tone::Faint, line.step.to_string()),
            (Tone::Plain, when),
            (Tone::Plain, line.who.clone()),
        ]);
    }
    columns.show(&mut run.out);
}
