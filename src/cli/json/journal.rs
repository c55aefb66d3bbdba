//! The journal.

use serde::Serialize;

use crate::domain::id::StepId;

/// `ronde undo` and `ronde redo`: the line of the journal that it made, and its sentence.
#[derive(Serialize)]
pub struct Step {
    pub step: Option<StepId>,
    pub what: String,
}

/// `ronde journal`.
#[derive(Serialize)]
pub struct Lines {
    pub steps: Vec<Line>,
}

/// One line.
#[derive(Serialize)]
pub struct Line {
    pub step: StepId,
    /// UTC.
    pub at: String,
    pub who: String,
    pub kind: &'static str,
    pub what: String,
    pub undone: bool,
}
