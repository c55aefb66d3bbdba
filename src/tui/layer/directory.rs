//! The directory of institutions.

use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Opens the directory.
pub fn open(_view: &View) -> Outcome {
    Outcome::Nothing
}
