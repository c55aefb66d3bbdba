//! What needs attention in the open cycle; Enter goes there.

use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Opens the list.
pub fn open(_view: &View) -> Outcome {
    Outcome::Nothing
}
