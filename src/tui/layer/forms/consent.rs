//! When somebody agreed to be kept in the book, and how.

use crate::domain::id::PersonId;
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Asks for it, in the open cycle.
pub fn consent(_view: &View, _person: PersonId) -> Outcome {
    Outcome::Nothing
}
