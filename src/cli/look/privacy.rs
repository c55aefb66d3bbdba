//! `ronde privacy status` and `ronde privacy export`: what is kept on whom, and all that is known of one person.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// What the book keeps, and until when.
pub fn privacy(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Unusable)
}

/// Everything about one person.
pub fn export_person(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Unusable)
}
