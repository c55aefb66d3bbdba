//! People lists as Excel or a form gave them: bytes in, rows of details out.
//!
//! Owns the guesses (encoding, delimiter, header, names); must not know the book. What was guessed
//! is in the answer, so that a preview can show it.

mod columns;
mod consent;
mod error;
mod header;
mod name;
mod row;

use super::{encoding, table};
use crate::domain::person::ListRow;

pub use super::encoding::Encoding;
pub use super::table::{ListError, MAX_BYTES, MAX_ROWS, bytes};
pub use error::RowReason;
pub(super) use header::likeness;

/// The most cells that a row may have.
pub const MAX_COLUMNS: usize = super::records::MAX_COLUMNS;

/// What a column of a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// Given name.
    Given,
    /// Family name.
    Family,
    /// Given and family name in one cell.
    FullName,
    /// What the person does.
    Role,
    /// Employer or institution.
    Institution,
    /// E-mail address.
    Email,
    /// Telephone.
    Phone,
    /// Language of contact.
    Language,
    /// Structured communication.
    Reference,
    /// That the person agreed to be kept in the book.
    Consent,
}

impl Column {
    /// Every column, in the order of a person's form.
    pub const ALL: [Column; 10] = [
        Column::Given,
        Column::Family,
        Column::FullName,
        Column::Role,
        Column::Institution,
        Column::Email,
        Column::Phone,
        Column::Language,
        Column::Reference,
        Column::Consent,
    ];

    /// The stable word.
    pub fn word(self) -> &'static str {
        match self {
            Column::Given => "given",
            Column::Family => "family",
            Column::FullName => "full-name",
            Column::Role => "role",
            Column::Institution => "institution",
            Column::Email => "email",
            Column::Phone => "phone",
            Column::Language => "language",
            Column::Reference => "reference",
            Column::Consent => "consent",
        }
    }
}

/// A list, as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleList {
    /// How the bytes were read.
    pub encoding: Encoding,
    /// What stands between two cells.
    pub delimiter: char,
    /// The physical line of the header, from 1.
    pub header_line: u64,
    /// Each header as written, and what its column was taken for.
    pub columns: Vec<(String, Option<Column>)>,
    /// The people, their details checked, in the order of the file.
    pub rows: Vec<ListRow>,
    /// The rows that cannot be stored.
    pub rejected: Vec<RejectedRow>,
    /// What was not understood, or repaired, in rows that are kept.
    pub notes: Vec<Note>,
}

/// A row that cannot be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedRow {
    /// The physical line where the row starts, from 1.
    pub line: u64,
    /// Why.
    pub reason: RowReason,
}

/// Something to tell about a row that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The physical line where the row starts, from 1.
    pub line: u64,
    /// What there is to tell.
    pub about: NoteAbout,
}

/// What there is to tell about a row, with the cell as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteAbout {
    /// The role is none that is known: left empty.
    UnknownRole(String),
    /// The language is none of the three: left empty.
    UnknownLanguage(String),
    /// No structured communication with a right check: left empty.
    BadReference(String),
    /// Neither yes, no nor a day: no consent is noted.
    UnknownConsent(String),
    /// A Belgian number whose first zero a spreadsheet ate: the zero was put back.
    ZeroRestored(String),
}

/// Reads a list: finds encoding, delimiter, header and columns, and checks every row.
pub fn read(bytes: &[u8]) -> Result<PeopleList, ListError> {
    if bytes.len() > MAX_BYTES {
        return Err(ListError::TooLarge);
    }
    let (encoding, text) = encoding::decode(bytes)?;
    let table = table::read(&text, likeness)?;
    let columns = columns::choose(&table.header.cells, &table.rows);
    let named = [Column::Given, Column::Family, Column::FullName];
    if !columns.iter().flatten().any(|column| named.contains(column)) {
        return Err(ListError::NoNameColumn { line: table.header.line });
    }
    let mut list = PeopleList {
        encoding,
        delimiter: table.delimiter,
        header_line: table.header.line,
        columns: columns::titled(&table.header.cells, &columns),
        rows: Vec::with_capacity(table.rows.len()),
        rejected: Vec::new(),
        notes: Vec::new(),
    };
    let reader = row::RowReader::new(&columns, table.header.cells.len());
    for record in table.rows.iter().filter(|record| record.cells != table.header.cells) {
        match reader.read(record) {
            Ok(None) => {}
            Ok(Some((row, notes))) => {
                let line = row.line;
                list.rows.push(row);
                list.notes.extend(notes.into_iter().map(|about| Note { line, about }));
            }
            Err(reason) => list.rejected.push(RejectedRow { line: record.line, reason }),
        }
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_too_large_is_refused_unread() {
        let bytes = vec![b'a'; MAX_BYTES + 1];
        assert_eq!(read(&bytes), Err(ListError::TooLarge));
    }
}
