//! Why a row is no person. No sentences: the text layer words them.

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
