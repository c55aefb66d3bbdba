//! From a record to a line of the list: details, a team, the days of its steps.

use chrono::NaiveDate;

use crate::domain::fold::stored_line;
use crate::domain::institution::{InstitutionDetails, InstitutionRow, TeamStep};
use crate::exchange::records::Record;

use super::write::unguarded;
use super::{Column, RowReason};

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

/// `2026-11-02`, `2/11/2026`, `02-11-26`, `2.11.2026`, with an hour behind or not: the ways of spreadsheets in Belgium.
fn day(cell: &str) -> Option<NaiveDate> {
    let date = cell.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    if parts.iter().any(|part| part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = match (first.len(), last.len()) {
        (4, 1 | 2) => (first.parse().ok()?, last),
        (1 | 2, 4) => (last.parse().ok()?, first),
        (1 | 2, 2) => (2000 + last.parse::<i32>().ok()?, first),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_spreadsheets_write_them() {
        let expected = NaiveDate::from_ymd_opt(2026, 11, 2);
        for cell in [
            "2026-11-02",
            "2/11/2026",
            "02/11/26",
            "2-11-2026",
            "02.11.2026",
            "2026-11-02 00:00:00",
            "2026-11-02T00:00",
        ] {
            assert_eq!(day(cell), expected, "{cell}");
        }
        for cell in
            ["", "x", "oui", "2026", "11/2026", "31/2/2026", "2/11/2026/1", "46328", "2/11/226", "-2/11/2026"]
        {
            assert_eq!(day(cell), None, "{cell}");
        }
    }
}
