//! `ronde calendar`: sessions for a calendar program.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// The file of a cycle or of one session.
pub fn calendar(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}
