//! Messages to the people of a session: shown, copied, or written as drafts. Sends nothing.

use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Opens the messages of the session under the cursor.
pub fn open(_view: &View) -> Outcome {
    Outcome::Nothing
}
