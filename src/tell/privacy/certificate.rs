//! The certificate of an erasure: figures, day, versions; no names of people, no paths.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::after::Unfinished;
use crate::domain::deed::Deed;
use crate::store::{ErasureReport, Store, VERSION};
use crate::text::{DateStyle, Text, clean, wrap};

/// Columns of a line.
const WIDTH: usize = 72;
/// Columns of what a figure counts.
const LABEL: usize = 48;
/// Names that are tried where one is taken.
const TRIES: u32 = 100;

/// The certificate of what this report tells: at most a page.
pub fn certificate(text: &Text, cycle: Option<&str>, report: &ErasureReport, on: NaiveDate) -> String {
    let mut lines = vec![text.say("priv-cert-title"), String::new()];
    lines.push(match cycle {
        Some(cycle) => text.with("priv-cert-cycle", &[("cycle", clean::fit(cycle, WIDTH).into())]),
        None => text.say("priv-cert-person"),
    });
    let day = text.date(on, DateStyle::Long);
    lines.push(text.with("priv-cert-when", &[("number", report.id.to_string().into()), ("day", day.into())]));
    lines.push(text.with(
        "priv-cert-by",
        &[
            ("program", env!("CARGO_PKG_VERSION").into()),
            ("schema", VERSION.to_string().into()),
            ("sqlite", Store::sqlite_version().into()),
        ],
    ));
    let figure = |(label, count): (&str, u64)| format!("  {}{count:>8}", clean::pad(&text.say(label), LABEL));
    let files = |files: &[PathBuf]| files.len() as u64;
    let taken = &report.figures;
    lines.extend([String::new(), text.say("priv-cert-gone")]);
    lines.extend(
        [
            ("priv-cert-people", taken.people.into()),
            ("priv-cert-enrolments", taken.enrolments.into()),
            ("priv-cert-marks", taken.marks.into()),
            ("priv-cert-texts", taken.texts.into()),
            ("priv-cert-movements", taken.movements.into()),
            ("priv-cert-steps", taken.steps.into()),
            ("priv-cert-removed", files(&report.removed)),
        ]
        .map(figure),
    );
    lines.extend([String::new(), text.say("priv-cert-stays")]);
    lines.extend(
        [
            ("priv-cert-payments", taken.payments.into()),
            ("priv-cert-stay", taken.stay.into()),
            ("priv-cert-left", files(&report.left)),
        ]
        .map(figure),
    );
    for sentence in ["priv-cert-how", "priv-reach", "priv-cert-nobody"] {
        lines.push(String::new());
        lines.extend(wrap(&text.say(sentence), WIDTH));
    }
    lines.join("\n") + "\n"
}

/// Writes it into the folder beside the book; answers where.
pub(super) fn write(
    text: &Text,
    store: &Store,
    report: &ErasureReport,
    on: NaiveDate,
) -> Result<PathBuf, Unfinished> {
    let deed = Deed::Erase { cycle: report.cycle, figures: report.figures };
    let cycle = store.names(&deed).map_err(Unfinished::Book)?.cycle;
    let made = certificate(text, cycle.as_deref(), report, on);
    let folder = folder(store);
    let name = format!("{}{on}", prefix(report.id));
    publish(store, &folder, &name, made.as_bytes())
        .map_err(|error| Unfinished::Certificate(folder.join(format!("{name}.txt")), error))
}

/// Writes what is missing: the book may have been opened, and an erasure completed, by what has no words.
pub fn certify(text: &Text, store: &Store, today: NaiveDate) -> Result<(), Unfinished> {
    if store.read_only().is_some() {
        return Ok(());
    }
    for erasure in store.erasures().map_err(Unfinished::Book)?.iter().filter(|erasure| erasure.complete) {
        if is_there(&folder(store), &prefix(erasure.id)) {
            continue;
        }
        if let Some(report) = store.resumed().filter(|report| report.id == erasure.id) {
            write(text, store, report, today)?;
            continue;
        }
        let report = ErasureReport {
            id: erasure.id,
            figures: erasure.figures,
            cycle: erasure.cycle_id,
            ..ErasureReport::default()
        };
        write(text, store, &report, erasure.at.date())?;
    }
    Ok(())
}

fn folder(store: &Store) -> PathBuf {
    store.path().with_extension("certificates")
}

/// How the name of a certificate begins.
fn prefix(id: i64) -> String {
    format!("erasure-{id:04}-")
}

fn is_there(folder: &Path, prefix: &str) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
}

/// A new file of this name, whole or not at all; where one is taken, by whatever it is, of the next. What was cut off
/// left the same one.
fn publish(store: &Store, folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    for again in 1..=TRIES {
        let more = if again == 1 { String::new() } else { format!("-{again}") };
        let path = folder.join(format!("{name}{more}.txt"));
        match store.write_own(&path, bytes) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let plain = path.symlink_metadata().is_ok_and(|about| about.is_file());
                if plain && fs::read(&path).is_ok_and(|there| there == bytes) {
                    return Ok(path);
                }
            }
            written => return written.map(|()| path),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}
