//! `ronde backup`: a proven copy beside the book, or where one says; encrypted on request.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Makes a copy.
pub fn backup(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Unusable)
}
