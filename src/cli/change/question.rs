//! `ronde session question`: what a session worked on.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Notes the questions and what was said of them.
pub fn question(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}
