//! The copies that are known: shown, and chosen by their number, their name or their path.

use std::path::{Path, PathBuf};

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::store::{self, Access, Backup, BackupKind, backup_folder, backups_of};
use crate::tell;
use crate::text::DateStyle;

/// The copy that was asked for, if one was.
pub fn asked(run: &Run<'_>) -> Result<Option<PathBuf>, Failure> {
    let Some(typed) = run.args.path("file") else { return Ok(None) };
    if typed.exists() {
        return Ok(Some(typed.to_owned()));
    }
    let word = typed.to_string_lossy();
    let number = word.parse().ok().filter(|number| *number > 0);
    let is_it = |copy: &Backup| {
        number == Some(copy.number) || copy.path.file_name().is_some_and(|name| name == typed.as_os_str())
    };
    let found = backups_of(&run.opening.book).into_iter().find(is_it);
    found.map(|copy| Some(copy.path)).ok_or_else(|| {
        Failure::nothing(run.text().with("keep-no-copy", &[("typed", word.into_owned().into())]))
    })
}

/// The command that restores this one.
pub fn command(run: &Run<'_>, copy: &str) -> String {
    tell::restore_command(run.args.path("db"), copy)
}

/// A copy, and how many steps the book has since; none where one of them cannot be read.
struct Known {
    copy: Backup,
    readable: bool,
    later: Option<u64>,
}

/// The newest first.
pub fn list(run: &mut Run<'_>) -> Ended {
    let book = run.opening.store(Access::Read).ok();
    let known = |copy: Backup| {
        let proof = store::prove(&copy.path).ok();
        let later = proof.as_ref().zip(book.as_ref()).and_then(|(proof, book)| book.since(proof).ok());
        Known { copy, readable: proof.is_some(), later: later.map(|(count, _)| count) }
    };
    let all: Vec<Known> = backups_of(&run.opening.book).into_iter().map(known).collect();
    let exit = if all.is_empty() { Exit::Nothing } else { Exit::Done };
    if run.out.is_json() {
        let folder = backup_folder(&run.opening.book).display().to_string();
        run.out.object(&json::Backups { folder, backups: all.iter().map(as_json).collect() })?;
    } else if all.is_empty() {
        run.out.word(&run.text().say("keep-no-copies"));
    } else {
        show(run, &all);
    }
    Ok(exit)
}

fn as_json(known: &Known) -> json::Backup {
    json::Backup {
        number: known.copy.number,
        path: known.copy.path.display().to_string(),
        kind: known.copy.kind.word(),
        made_on: known.copy.made_on,
        bytes: known.copy.bytes,
        readable: known.readable,
        later_steps: known.later,
    }
}

fn show(run: &mut Run<'_>, all: &[Known]) {
    let text = run.text();
    let folder = backup_folder(&run.opening.book).display().to_string();
    run.out.whole(&text.with("keep-list", &[("path", folder.into())]));
    let mut columns = Columns::new(vec![
        Column::left(text.say("keep-head-kind")),
        Column::right(text.say("cli-head-number")),
        Column::left(text.say("cli-head-date")),
        Column::right(text.say("keep-head-size")).spare(),
        Column::right(text.say("keep-head-later")),
    ]);
    for Known { copy, readable, later } in all {
        let kilobytes = i64::try_from(copy.bytes.div_ceil(1024)).unwrap_or(i64::MAX);
        let size = text.with("keep-kilobytes", &[("count", text.number(kilobytes).into())]);
        let noted = later.map(|count| text.number(i64::try_from(count).unwrap_or(i64::MAX)));
        columns.row(vec![
            (Tone::Plain, tell::backup_kind(text, copy.kind)),
            (Tone::Strong, reference(copy)),
            (Tone::Plain, text.date(copy.made_on, DateStyle::Numeric)),
            (Tone::Faint, size),
            match (readable, noted) {
                (false, _) => (Tone::Bad, text.say("keep-unreadable")),
                (true, noted) => (Tone::Plain, noted.unwrap_or_default()),
            },
        ]);
    }
    columns.show(&mut run.out);
    if let Some(best) = all.iter().find(|known| known.readable && known.copy.kind != BackupKind::Damaged) {
        let command = command(run, &reference(&best.copy));
        run.out.whole(&text.with("keep-how", &[("command", command.into())]));
    }
}

/// By what a copy is asked for.
fn reference(copy: &Backup) -> String {
    match copy.number {
        0 => copy.path.file_name().map_or(copy.path.as_path(), Path::new).display().to_string(),
        number => number.to_string(),
    }
}
