//! An erasure that is under way: its steps, one at a time, and what came of it.

use std::io;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::before::figures;
use super::certificate::write;
use super::{Page, PageLine, Weight, paths};
use crate::store::{BookError, Erasing, ErasureReport, ErasureStep, Store, StoreError};
use crate::text::Text;

/// Paths told at most.
const PATHS: usize = 6;

/// Why an erasure is not complete yet.
#[derive(Debug)]
pub enum Unfinished {
    /// What the book says.
    Book(StoreError),
    /// The certificate cannot be written.
    Certificate(PathBuf, io::Error),
}

/// What a step does.
pub fn erasure_step(text: &Text, step: ErasureStep) -> String {
    text.say(match step {
        ErasureStep::Remember => "priv-step-remember",
        ErasureStep::Compact => "priv-step-compact",
        ErasureStep::Empty => "priv-step-empty",
        ErasureStep::Copies => "priv-step-copies",
        ErasureStep::Certify => "priv-step-certify",
    })
}

/// Takes the next step; the certificate is written before the book notes that all is done.
pub fn go_on(text: &Text, store: &Store, erasing: &mut Erasing, today: NaiveDate) -> Result<(), Unfinished> {
    if erasing.next == Some(ErasureStep::Certify) && erasing.report.certificate.is_none() {
        erasing.report.certificate = Some(write(text, store, &erasing.report, today)?);
    }
    store.go_on_erasing(erasing).map_err(Unfinished::Book)
}

/// Why it is not complete, and what to do.
pub fn unfinished(text: &Text, store: &Store, why: &Unfinished) -> String {
    match why {
        Unfinished::Book(StoreError::Book(BookError::Busy)) => text.say("priv-incomplete"),
        Unfinished::Book(error) => crate::tell::store_error(text, Some(store), error, store.path()),
        Unfinished::Certificate(path, error) => {
            let reason = crate::tell::quoted(&error.to_string());
            text.with(
                "priv-unwritten",
                &[("path", crate::tell::path(path).into()), ("reason", reason.into())],
            )
        }
    }
}

/// What opening the book completed, or erased again of an old copy that stood in its place.
pub fn resumed(text: &Text, report: &ErasureReport) -> String {
    match report.again {
        Some(people) => text.with("priv-again", &[("count", people.into())]),
        None => text.say("priv-resumed"),
    }
}

/// The page after an erasure; without paths while names are hidden.
pub fn erasure_done(text: &Text, report: &ErasureReport, hide: bool) -> Vec<PageLine> {
    let mut page = Page::default();
    let taken = figures(text, &report.figures);
    page.add(Weight::Good, 0, text.with("priv-done-of", &[("what", taken.into())]));
    if let Some(certificate) = &report.certificate {
        let path = crate::tell::path(certificate);
        page.add(Weight::Plain, 0, text.with("priv-certificate", &[("path", path.into())]));
    }
    for (id, weight, files) in
        [("priv-removed", Weight::Plain, &report.removed), ("priv-left", Weight::Alarm, &report.left)]
    {
        if !files.is_empty() {
            page.add(weight, 0, text.with(id, &[("count", files.len().into())]));
            page.some(text, Weight::Quiet, PATHS, paths(files.iter().map(PathBuf::as_path), hide));
        }
    }
    page.add(Weight::Quiet, 0, text.say("priv-reach"));
    page.0
}
