//! Where to write a calendar.

use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Asks for the file.
pub fn calendar(_view: &View) -> Outcome {
    Outcome::Nothing
}
