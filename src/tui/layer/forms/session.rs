//! Changes of a session: another day, called off, elsewhere, one more; its host; who will be away.

use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Another day.
pub fn move_session(_view: &View) -> Outcome {
    Outcome::Nothing
}

/// Called off.
pub fn cancel_session(_view: &View) -> Outcome {
    Outcome::Nothing
}

/// Another place.
pub fn hold_elsewhere(_view: &View) -> Outcome {
    Outcome::Nothing
}

/// One more.
pub fn add_session(_view: &View) -> Outcome {
    Outcome::Nothing
}

/// Who receives it.
pub fn host(_view: &View) -> Outcome {
    Outcome::Nothing
}

/// Who will be away.
pub fn announce(_view: &View) -> Outcome {
    Outcome::Nothing
}

/// How many came.
pub fn count(_view: &View) -> Outcome {
    Outcome::Nothing
}
