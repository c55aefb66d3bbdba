//! Where to write everything that is known of somebody.

use crate::domain::id::PersonId;
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Asks for a folder.
pub fn export_person(_view: &View, _person: PersonId) -> Outcome {
    Outcome::Nothing
}
