//! The state of book and program.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::id::StepId;

/// `ronde check`.
#[derive(Serialize)]
pub struct Check {
    pub whole: bool,
    pub damage: Vec<String>,
    pub dangling: Vec<String>,
    pub clock_behind: bool,
    /// `fine`, `rules` (it can be used, and something is to be looked at) or `damaged`.
    pub verdict: &'static str,
    pub findings: Vec<Finding>,
    pub newest_backup: Option<NewestBackup>,
}

/// Something that is not in order, or worth a look.
#[derive(Serialize, Clone)]
pub struct Finding {
    /// A stable word.
    pub about: String,
    /// Whether it keeps the book from being in order.
    pub wrong: bool,
    pub sentence: String,
}

/// The newest copy that is whole.
#[derive(Serialize)]
pub struct NewestBackup {
    pub file: String,
    pub made_on: NaiveDate,
}

/// `ronde info`.
#[derive(Serialize)]
pub struct Info {
    pub program_version: &'static str,
    pub sqlite_version: &'static str,
    pub book_version: i64,
    pub book: String,
    pub backups: String,
    pub book_bytes: Option<u64>,
    pub config: Option<String>,
    pub formulas: Option<String>,
    pub templates: Option<String>,
    pub questions: Option<String>,
    pub language: &'static str,
    pub today: NaiveDate,
    pub terminal: Terminal,
    pub counts: Option<Counts>,
}

/// What is known of the terminal.
#[derive(Serialize)]
pub struct Terminal {
    pub stdin: bool,
    pub stdout: bool,
    pub columns: Option<u16>,
    pub rows: Option<u16>,
    pub term: Option<String>,
    pub colour: bool,
}

/// How much is in the book.
#[derive(Serialize)]
pub struct Counts {
    pub people: u64,
    pub cycles: u64,
    pub marks: u64,
    pub payments: u64,
    pub steps: u64,
}

/// `ronde config`.
#[derive(Serialize)]
pub struct Settings {
    pub settings: Vec<Setting>,
}

/// A setting: its value, what it is unless chosen, and where it is chosen (`default`, `file`, `book`).
#[derive(Serialize, Clone)]
pub struct Setting {
    pub name: String,
    pub value: String,
    pub default: String,
    pub from: &'static str,
    /// The step that changed it, when one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
}

impl From<crate::store::Counts> for Counts {
    fn from(counts: crate::store::Counts) -> Counts {
        let crate::store::Counts { people, cycles, marks, payments, steps } = counts;
        Counts { people, cycles, marks, payments, steps }
    }
}

/// `ronde export --all`.
#[derive(Serialize)]
pub struct Exported {
    pub file: String,
    pub bytes: usize,
    pub counts: Counts,
}

/// `ronde import --all`.
#[derive(Serialize)]
pub struct ImportedAll {
    pub counts: Counts,
    pub dry_run: bool,
    /// The copy of what stood there before.
    pub kept: Option<String>,
    pub erased_again: u32,
}
