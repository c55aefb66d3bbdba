//! `ronde message`: texts to the people of a session, shown or written as drafts. Sends nothing.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Shows the messages, or writes their drafts.
pub fn message(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}
