//! Lists of institutions: as a spreadsheet gives them, and as one that opens them without a question.
//!
//! A line is a team of an institution, or the institution itself; must not know the book.

mod header;
mod row;
mod write;

use super::{encoding, table};
use crate::domain::institution::{InstitutionRow, TeamStep};

pub use super::encoding::Encoding;
pub use super::table::{ListError, MAX_BYTES, MAX_ROWS, bytes};
pub use write::write;

/// What a column of a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// What it is called.
    Name,
    /// What it works in.
    Sector,
    /// Where it is.
    Address,
    /// What one has to know of its room.
    Room,
    /// A team; empty for the institution itself.
    Team,
    /// The day on which the team reached a step.
    Step(TeamStep),
}

impl Column {
    /// Every column, in the order in which they are written.
    pub const ALL: [Column; 10] = [
        Column::Name,
        Column::Sector,
        Column::Address,
        Column::Room,
        Column::Team,
        Column::Step(TeamStep::NeedsAnalysis),
        Column::Step(TeamStep::JobDescription),
        Column::Step(TeamStep::Recruitment),
        Column::Step(TeamStep::InPost),
        Column::Step(TeamStep::Joined),
    ];

    /// The stable word.
    pub fn word(self) -> &'static str {
        match self {
            Column::Name => "name",
            Column::Sector => "sector",
            Column::Address => "address",
            Column::Room => "room",
            Column::Team => "team",
            Column::Step(step) => step.word(),
        }
    }
}

/// A list, as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstitutionList {
    /// How the bytes were read.
    pub encoding: Encoding,
    /// What stands between two cells.
    pub delimiter: char,
    /// The physical line of the header, from 1.
    pub header_line: u64,
    /// Each header as written, and what its column was taken for.
    pub columns: Vec<(String, Option<Column>)>,
    /// The lines, their details checked, in the order of the file.
    pub rows: Vec<InstitutionRow>,
    /// The rows that cannot be stored: where there is one, nothing of the list is.
    pub rejected: Vec<RejectedRow>,
}

/// A row that cannot be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedRow {
    /// The physical line where the row starts, from 1.
    pub line: u64,
    /// Why.
    pub reason: RowReason,
}

/// Why a row cannot be stored, with the cell as written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowReason {
    /// No name.
    #[error("no name")]
    NoName,
    /// In the column of a step there is something else than a day.
    #[error("not a date: {cell} under {column}")]
    Date {
        /// The title of the column.
        column: String,
        /// What stands there.
        cell: String,
    },
    /// Filled cells beyond the last header: a delimiter inside an unquoted cell moved the others.
    #[error("{cells} cells under {columns} headers")]
    Uneven {
        /// Up to the last filled one.
        cells: usize,
        /// Headers.
        columns: usize,
    },
}

/// Reads a list: finds encoding, delimiter, header and columns, and checks every row.
pub fn read(bytes: &[u8]) -> Result<InstitutionList, ListError> {
    if bytes.len() > MAX_BYTES {
        return Err(ListError::TooLarge);
    }
    let (encoding, text) = encoding::decode(bytes)?;
    let table = table::read(&text, header::likeness)?;
    let header = &table.header.cells;
    let columns = header::choose(header);
    if !columns.contains(&Some(Column::Name)) {
        return Err(ListError::NoNameColumn { line: table.header.line });
    }
    let width = header.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    let titles = header.iter().map(|cell| cell.trim().to_owned());
    let columns: Vec<_> = titles.zip(columns).take(width).collect();
    let (mut rows, mut rejected) = (Vec::with_capacity(table.rows.len()), Vec::new());
    for record in table.rows.iter().filter(|record| record.cells != *header) {
        match row::read(record, &columns) {
            Ok(row) => rows.extend(row),
            Err(reason) => rejected.push(RejectedRow { line: record.line, reason }),
        }
    }
    Ok(InstitutionList {
        encoding,
        delimiter: table.delimiter,
        header_line: table.header.line,
        columns,
        rows,
        rejected,
    })
}
