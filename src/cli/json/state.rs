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
