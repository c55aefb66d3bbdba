//! `ronde share`: several accounts of one machine, one book.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Gives the book to a group.
pub fn share(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Unusable)
}
