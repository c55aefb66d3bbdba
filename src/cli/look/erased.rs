//! What is said where a cycle has nobody any more.

use crate::cli::run::Run;
use crate::store::CycleRow;
use crate::tell;

/// That the people of a cycle are gone, where they are.
pub fn say_erased(run: &mut Run<'_>, cycle: &CycleRow) {
    if let Some(on) = cycle.erased_on {
        run.out.sentence(&tell::erased(run.text(), on));
    }
}
