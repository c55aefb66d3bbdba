//! What is kept on whom and until when, and its end: as pages of lines that a screen or a terminal lays out.

mod after;
mod before;
mod certificate;
mod dossier;
mod held;
mod status;

pub use after::{Unfinished, erasure_done, erasure_step, go_on, resumed, unfinished};
pub use before::{erasure_before, erasure_title};
pub use certificate::{certificate, certify};
pub use dossier::{dossier, dossier_files};
pub use status::privacy;

use std::path::Path;

use crate::text::Text;

/// How much a line of a page matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It heads what follows.
    Title,
    /// As it comes.
    Plain,
    /// What matters less.
    Quiet,
    /// To be looked at.
    Alarm,
    /// In order.
    Good,
}

/// A line of a page: a sentence that goes on below where there is no room; an empty one parts what it stands between.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct PageLine {
    pub weight: Weight,
    /// Columns that it stands further in, its continuation too.
    pub indent: usize,
    pub text: String,
}

/// Lines as they are added.
#[derive(Default)]
struct Page(Vec<PageLine>);

impl Page {
    fn title(&mut self, text: String) {
        self.gap();
        self.add(Weight::Title, 0, text);
    }

    fn gap(&mut self) {
        if !self.0.is_empty() {
            self.add(Weight::Plain, 0, String::new());
        }
    }

    fn line(&mut self, weight: Weight, text: String) {
        self.add(weight, 2, text);
    }

    fn add(&mut self, weight: Weight, indent: usize, text: String) {
        self.0.push(PageLine { weight, indent, text });
    }

    /// At most so many of these, then how many more there are.
    fn some(&mut self, text: &Text, weight: Weight, most: usize, lines: Vec<String>) {
        let more = lines.len().saturating_sub(most);
        lines.into_iter().take(most).for_each(|line| self.line(weight, line));
        if more > 0 {
            self.line(Weight::Quiet, text.with("priv-more", &[("count", more.into())]));
        }
    }
}

/// Words that stay on one line.
fn together(words: &str) -> String {
    words.replace(' ', "\u{a0}")
}

/// Paths, whole; while names are hidden there are none: a file may be named after somebody.
fn paths<'a>(paths: impl Iterator<Item = &'a Path>, hide: bool) -> Vec<String> {
    if hide { Vec::new() } else { paths.map(super::path).collect() }
}
