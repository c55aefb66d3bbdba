//! `ronde institutions`: the directory.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Who there is, by sector and step.
pub fn institutions(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}
