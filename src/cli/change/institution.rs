//! `ronde institution`: the directory.

use crate::cli::exit::Exit;
use crate::cli::run::{Ended, Run};

/// A new one.
pub fn add_institution(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}

/// Other details.
pub fn edit_institution(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}

/// A step of a team.
pub fn team_step(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}

/// A list.
pub fn import_institutions(_run: &mut Run<'_>) -> Ended {
    Ok(Exit::Usage)
}
