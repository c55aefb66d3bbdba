//! The dashboard: what the terminal shows and how keys become changes.
//!
//! `screen` and `events` own the terminal itself and know nothing of panes; all the rest runs
//! without a terminal.

pub mod events;
pub mod screen;

use crate::opening::Opening;

/// Runs the dashboard; answers the exit code.
pub fn run(_: Opening) -> u8 {
    0
}
