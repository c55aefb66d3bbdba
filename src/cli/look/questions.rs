//! `ronde questions`: what a cycle has worked on, and what not yet.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// The bank of questions, with when each was worked on.
pub fn questions(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}
