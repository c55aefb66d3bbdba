//! `ronde session host`: who receives a session, or a proposal for the whole cycle.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Says who, or proposes.
pub fn host(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}
