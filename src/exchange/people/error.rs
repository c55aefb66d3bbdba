//! Why a file is no list, and why a row is no person. No sentences: the text layer words them.

use crate::exchange::encoding::NotText;
use crate::exchange::records::NoRecord;

/// Why a file is no list of people.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    /// Nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// More than [`super::MAX_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// More than [`super::MAX_ROWS`].
    #[error("line {line}: too many rows")]
    TooManyRows {
        /// The first row too many.
        line: u64,
    },
    /// More than [`super::MAX_COLUMNS`].
    #[error("line {line}: too many columns")]
    TooManyColumns {
        /// The row that has them.
        line: u64,
    },
    /// Not text at all.
    #[error("the file is not text")]
    Binary,
    /// An Excel or Calc workbook, whatever its name says.
    #[error("the file is a workbook")]
    Spreadsheet,
    /// Bytes that are not of the encoding that the file's mark announces.
    #[error("line {line}: broken text")]
    BrokenText {
        /// Where the first such bytes stand.
        line: u64,
    },
    /// A quote that opens and never closes, or closes in a later cell.
    #[error("line {line}: a quote is not closed")]
    UnclosedQuote {
        /// Where the quote opens.
        line: u64,
    },
    /// No row with words for columns among the first ones.
    #[error("line {line}: no header")]
    NoHeader {
        /// The first row with content.
        line: u64,
    },
    /// A header, but without a column for names.
    #[error("line {line}: no name column")]
    NoNameColumn {
        /// The header.
        line: u64,
    },
}

impl From<NotText> for ListError {
    fn from(error: NotText) -> ListError {
        match error {
            NotText::Empty => ListError::Empty,
            NotText::Binary => ListError::Binary,
            NotText::Spreadsheet => ListError::Spreadsheet,
            NotText::Broken { line } => ListError::BrokenText { line },
        }
    }
}

impl From<NoRecord> for ListError {
    fn from(error: NoRecord) -> ListError {
        match error {
            NoRecord::TooManyColumns { line } => ListError::TooManyColumns { line },
            NoRecord::UnclosedQuote { line } => ListError::UnclosedQuote { line },
        }
    }
}

impl ListError {
    /// The physical line of the trouble, from 1, when it has one.
    pub fn line(&self) -> Option<u64> {
        match self {
            ListError::Empty | ListError::TooLarge | ListError::Binary | ListError::Spreadsheet => None,
            ListError::TooManyRows { line }
            | ListError::TooManyColumns { line }
            | ListError::BrokenText { line }
            | ListError::UnclosedQuote { line }
            | ListError::NoHeader { line }
            | ListError::NoNameColumn { line } => Some(*line),
        }
    }
}

/// Why a row cannot be stored, with the cell as written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowReason {
    /// Neither a given nor a family name.
    #[error("no name")]
    NoName,
    /// Not an e-mail address.
    #[error("not an e-mail address: {0}")]
    Email(String),
    /// Not a telephone number.
    #[error("not a telephone number: {0}")]
    Phone(String),
    /// A telephone number that a spreadsheet rounded (`4,70123E+08`): its digits are lost.
    #[error("a rounded telephone number: {0}")]
    RoundedPhone(String),
    /// Filled cells beyond the last header: a delimiter inside an unquoted cell moved the others.
    #[error("{cells} cells under {columns} headers")]
    Uneven {
        /// The cells of the row.
        cells: usize,
        /// The cells of the header.
        columns: usize,
    },
}
