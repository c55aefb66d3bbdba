//! A list for spreadsheets in Belgium: UTF-8 with its mark, semicolons, and no cell that would be taken for a formula.

use chrono::NaiveDate;

use crate::domain::fold::stored_line;
use crate::domain::institution::InstitutionRow;

use super::Column;

/// By this Excel knows UTF-8.
const MARK: &str = "\u{feff}";
const DELIMITER: &str = ";";
const LINE_END: &str = "\r\n";
/// What makes a formula of a cell, also in their wide forms.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The list under these titles; [`read`](super::read) finds the same rows in it.
pub fn write(title: impl Fn(Column) -> String, rows: &[InstitutionRow]) -> Vec<u8> {
    let mut list = MARK.to_owned();
    line(&mut list, Column::ALL.map(title));
    for row in rows {
        line(&mut list, Column::ALL.map(|column| value(row, column)));
    }
    list.into_bytes()
}

fn value(row: &InstitutionRow, column: Column) -> String {
    let details = &row.details;
    match column {
        Column::Name => details.name.clone(),
        Column::Sector => details.sector.clone(),
        Column::Address => details.address.clone(),
        Column::Room => details.room.clone(),
        Column::Team => row.team.clone(),
        Column::Step(step) => {
            let reached = row.steps.iter().find(|(reached, _)| *reached == step);
            reached.map(|(_, on)| on).map(NaiveDate::to_string).unwrap_or_default()
        }
    }
}

fn line(list: &mut String, cells: [String; Column::ALL.len()]) {
    list.push_str(&cells.map(|cell| quoted(&guarded(&stored_line(&cell)))).join(DELIMITER));
    list.push_str(LINE_END);
}

/// The cell with an apostrophe before what would be a formula, or what an apostrophe was put before already.
fn guarded(cell: &str) -> String {
    if is_guarded(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell without the apostrophe of [`guarded`].
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| is_guarded(cell)).unwrap_or(cell)
}

fn is_guarded(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(FORMULA)
}

fn quoted(cell: &str) -> String {
    if cell.contains([';', ',', '\t', '"']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_each_comes_back() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("-", "'-"),
            ("+32 2 000 00 00", "'+32 2 000 00 00"),
            ("@a", "'@a"),
            ("'=1", "''=1"),
            ("＝1", "'＝1"),
            ("'s Gravenhuis", "'s Gravenhuis"),
            ("1=1", "1=1"),
            ("", ""),
        ] {
            assert_eq!(guarded(cell), written);
            assert_eq!(unguarded(written), cell);
        }
    }
}
