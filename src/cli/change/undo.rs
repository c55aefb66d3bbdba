//! `ronde undo` and `ronde redo`.

use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::domain::id::StepId;
use crate::store::Change;
use crate::tell;

/// Takes a step back: the one named, else the last.
pub fn undo(run: &mut Run<'_>) -> Ended {
    apply(run, Change::Undo)
}

/// Does again what was taken back: by the number of that undo, else the last.
pub fn redo(run: &mut Run<'_>) -> Ended {
    apply(run, Change::Redo)
}

fn apply(run: &mut Run<'_>, change: fn(Option<StepId>) -> Change) -> Ended {
    let step = run.args.number("step", run.text())?.map(StepId);
    let mut store = run.write()?;
    let applied = run.apply(&mut store, &change(step))?;
    if run.out.is_json() {
        let what = tell::applied(run.text(), &store, &applied);
        run.out.object(&json::Step { step: applied.step, what })?;
    }
    Ok(Exit::Done)
}
