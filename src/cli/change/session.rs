//! `ronde session`: move, cancel, restore, add, hold elsewhere.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Another day.
pub fn move_session(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}

/// Called off.
pub fn cancel_session(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}

/// Takes place after all.
pub fn restore_session(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}

/// One more.
pub fn add_session(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}

/// Another place.
pub fn hold_elsewhere(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}
