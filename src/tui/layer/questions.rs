//! What a session worked on, among all questions of the bank.

use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Opens the questions of the session under the cursor.
pub fn open(_view: &View) -> Outcome {
    Outcome::Nothing
}
