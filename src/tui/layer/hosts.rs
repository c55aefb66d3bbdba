//! The proposal of hosts for the whole cycle, each with its reason.

use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Opens the proposal.
pub fn open(_view: &View) -> Outcome {
    Outcome::Nothing
}
