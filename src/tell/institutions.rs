//! What a list of institutions says: why it is none, why a line is refused, how its columns are called.

use crate::domain::institution::TeamStep;
use crate::exchange::institutions::{Column, ListError, RowReason};
use crate::text::Text;

/// Why a file is no list of institutions, and what to do.
pub fn institution_list_error(text: &Text, error: &ListError) -> String {
    let at = |id: &str, line: u64| text.with(id, &[("line", line.to_string().into())]);
    match error {
        ListError::NoHeader { line } => at("inst-list-header", *line),
        ListError::NoNameColumn { line } => at("inst-list-name-column", *line),
        error => super::list_error(text, error),
    }
}

/// Why a line cannot be stored.
pub fn institution_reason(text: &Text, reason: &RowReason) -> String {
    match reason {
        RowReason::NoName => text.say("err-row-name"),
        RowReason::Date { column, cell } => {
            let (column, cell) = (super::quoted(column), super::quoted(cell));
            text.with("inst-row-date", &[("column", column.into()), ("cell", cell.into())])
        }
        RowReason::Uneven { cells, columns } => {
            text.with("err-row-uneven", &[("cells", (*cells).into()), ("columns", (*columns).into())])
        }
    }
}

/// That two lines do not say the same of an institution.
pub fn institution_contradiction(text: &Text, (line, first): (u64, u64)) -> String {
    let args = [("line", line.to_string().into()), ("first", first.to_string().into())];
    text.with("inst-row-differs", &args)
}

/// The title of a column: recognised again when the list comes in.
pub fn institution_column(text: &Text, column: Column) -> String {
    match column {
        Column::Step(step) => team_step(text, step),
        column => text.say(&format!("inst-column-{}", column.word())),
    }
}

/// A step of a team.
pub fn team_step(text: &Text, step: TeamStep) -> String {
    text.say(&format!("step-{}", step.word()))
}
