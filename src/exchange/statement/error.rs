//! Why a file is no statement, and where. No sentences: the text layer words them.

use std::fmt;

use crate::domain::money::Cents;

/// Why a file is refused, whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {reason}")]
pub struct StatementError {
    /// Where the trouble stands.
    pub place: Place,
    /// What it is.
    pub reason: Fault,
}

/// Where something stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A physical line, from 1.
    Line(u64),
    /// An element of an XML file: `Document/BkToCstmrStmt/Stmt[1]/Ntry[3]/Amt`.
    Path(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File => f.write_str("file"),
            Place::Line(line) => write!(f, "line {line}"),
            Place::Path(path) => f.write_str(path),
        }
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// More than [`super::MAX_BYTES`].
    #[error("too large")]
    TooLarge,
    /// More than [`super::MAX_MOVEMENTS`].
    #[error("too many movements")]
    TooMany,
    /// None of the three formats.
    #[error("unknown format")]
    Unknown,
    /// A PDF.
    #[error("a PDF")]
    Pdf,
    /// An Excel or Calc workbook.
    #[error("a workbook")]
    Spreadsheet,
    /// Files packed together.
    #[error("an archive")]
    Archive,
    /// A page of a web site.
    #[error("a web page")]
    Html,
    /// Not text, or a character that no text has.
    #[error("not text")]
    Binary,
    /// Another message of the bank, by the element that it begins with.
    #[error("another message: {0}")]
    OtherMessage(String),
    /// The first version of CODA.
    #[error("CODA 1")]
    OldVersion,
    /// An encoding that is announced and that nobody knows.
    #[error("unknown encoding: {0}")]
    Encoding(String),
    /// Bytes that are not of the encoding that is announced.
    #[error("broken text")]
    BrokenText,
    /// The file ends too early.
    #[error("cut short")]
    Truncated,
    /// Elements that do not close as they open.
    #[error("broken XML")]
    BadXml,
    /// A DOCTYPE, or an entity that XML itself does not have.
    #[error("an entity")]
    Entity,
    /// Elements within elements beyond all need.
    #[error("too deep")]
    TooDeep,
    /// A text or a line longer than any can be.
    #[error("too long")]
    TooLong,
    /// Not an amount in whole hundredths, or an absurd one.
    #[error("not an amount: {0}")]
    BadAmount(String),
    /// Not a day.
    #[error("not a day: {0}")]
    BadDate(String),
    /// Something that must be one of a few words.
    #[error("not a value: {0}")]
    BadValue(String),
    /// Something that must be there, by its name in the format.
    #[error("missing: {0}")]
    Missing(&'static str),
    /// Another currency than the account's.
    #[error("{found} on an account in {expected}")]
    Currency {
        /// The account's.
        expected: String,
        /// The one that stands there.
        found: String,
    },
    /// The entries do not lead from the old balance to the new one.
    #[error("closing balance {expected:?}, but the entries lead to {found:?}")]
    Balance {
        /// What the file says.
        expected: Cents,
        /// What the entries lead to.
        found: Cents,
    },
    /// The trailer's total of debits or credits is not that of the movements.
    #[error("total {expected:?} in the trailer, {found:?} in the movements")]
    Trailer {
        /// What the trailer says.
        expected: Cents,
        /// What the movements come to.
        found: Cents,
    },
    /// The trailer's number of records is not that of the file.
    #[error("{expected} records in the trailer, {found} in the file")]
    Count {
        /// What the trailer says.
        expected: u64,
        /// What the file has.
        found: u64,
    },
    /// A record that is unknown, or that cannot stand here.
    #[error("misplaced record: {0}")]
    Record(String),
    /// A quote that opens and never closes.
    #[error("a quote is not closed")]
    UnclosedQuote,
    /// Another number of cells than the header has.
    #[error("{found} cells under {expected} headers")]
    Cells {
        /// The cells of the header.
        expected: usize,
        /// The cells of the row.
        found: usize,
    },
}

impl Fault {
    /// This fault, there.
    pub(super) fn at(self, place: Place) -> StatementError {
        StatementError { place, reason: self }
    }

    /// This fault, on this line.
    pub(super) fn on(self, line: u64) -> StatementError {
        self.at(Place::Line(line))
    }
}
