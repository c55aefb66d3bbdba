//! Why a file is no list. No sentences: the text layer words them.

use crate::exchange::encoding::NotText;
use crate::exchange::records::NoRecord;

/// Why a file is no list.
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
    /// More columns than any list of people or institutions has.
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
