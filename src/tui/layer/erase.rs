//! Forgetting the people of a cycle, or one person: what to think of first, what it would take, the name typed to
//! confirm, progress, what came of it.

use crate::domain::id::PersonId;
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Asks about the cycle under the cursor.
pub fn cycle(_view: &View) -> Outcome {
    Outcome::Nothing
}

/// Asks about one person.
pub fn person(_view: &View, _person: PersonId) -> Outcome {
    Outcome::Nothing
}
