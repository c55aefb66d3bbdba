//! `ronde consent`: when somebody agreed to be kept in the book, and how.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Notes a consent, or takes it back.
pub fn consent(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Unusable)
}
