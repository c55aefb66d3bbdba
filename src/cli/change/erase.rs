//! `ronde privacy erase`: the people of a cycle, or one person, when that was confirmed by name.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Erases, or says what it would take.
pub fn erase(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Unusable)
}
