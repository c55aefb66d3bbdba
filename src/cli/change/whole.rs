//! `ronde export --all` and `ronde import --all`: the whole book as one documented JSON file, and back.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// Writes the whole book.
pub fn export(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Unusable)
}

/// Takes the whole book from a file.
pub fn import_all(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Unusable)
}
