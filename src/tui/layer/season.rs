//! The next season of a group: the new cycle, then the people of the last one.

use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Opens the next season of the cycle under the cursor.
pub fn open(_view: &View) -> Outcome {
    Outcome::Nothing
}
