//! What the book keeps on whom, and until when.

use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Opens it.
pub fn open(_view: &View) -> Outcome {
    Outcome::Nothing
}
