//! From a record to a line of the list: details, a team, the days of its steps.

use crate::domain::fold::stored_line;
use crate::domain::institution::{InstitutionDetails, InstitutionRow, TeamStep};
use crate::exchange::records::Record;

use super::write::unguarded;
use super::{Column, RowReason};
use crate::exchange::day::day;

/// The institution of a record; nothing when all known columns are empty, as in a table with lines to spare.
pub(super) fn read(
    record: &Record<'_>,
    columns: &[(String, Option<Column>)],
) -> Result<Option<InstitutionRow>, RowReason> {
    let last = record.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1);
    if last > columns.len() {
        return Err(RowReason::Uneven { cells: last, columns: columns.len() });
    }
    let at = |column: Column| columns.iter().position(|(_, other)| *other == Some(column));
    let cell = |column: Column| {
        let cell = at(column).and_then(|at| record.cells.get(at));
        cell.map(|cell| unguarded(&stored_line(cell)).to_owned()).unwrap_or_default()
    };
    if Column::ALL.into_iter().all(|column| cell(column).is_empty()) {
        return Ok(None);
    }
    let mut steps = Vec::new();
    for step in TeamStep::ALL {
        let column = Column::Step(step);
        let written = cell(column);
        if written.is_empty() {
            continue;
        }
        let title = || at(column).map(|at| columns[at].0.clone()).unwrap_or_default();
        let wrong = || RowReason::Date { column: title(), cell: written.clone() };
        steps.push((step, day(&written).ok_or_else(wrong)?));
    }
    let details = InstitutionDetails {
        name: cell(Column::Name),
        sector: cell(Column::Sector),
        address: cell(Column::Address),
        room: cell(Column::Room),
    };
    let details = details.checked().ok_or(RowReason::NoName)?;
    Ok(Some(InstitutionRow { line: record.line, details, team: cell(Column::Team), steps }))
}
