//! From text to records: cells between delimiters, quotes, and the physical line of each record.
//!
//! The `csv` crate closes a forgotten quote at the end of the file without a word and does not
//! count lines that end in CR alone; both must be told here, so the splitting is our own.

use std::borrow::Cow;

/// The most cells that a record may have.
pub(super) const MAX_COLUMNS: usize = 1_000;

/// Why a text is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum NoRecord {
    /// More than [`MAX_COLUMNS`].
    #[error("line {line}: too many columns")]
    TooManyColumns {
        /// The record that has them.
        line: u64,
    },
    /// A quote that opens and never closes, or closes in a later cell.
    #[error("line {line}: a quote is not closed")]
    UnclosedQuote {
        /// Where the quote opens.
        line: u64,
    },
}

/// One record and where it starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record<'t> {
    /// Physical line, from 1.
    pub line: u64,
    /// The cells, quotes taken off.
    pub cells: Vec<Cow<'t, str>>,
}

impl Record<'_> {
    /// Whether no cell has anything but white space.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The records of a text, one after the other; ends after an error.
pub(super) struct Records<'t> {
    text: &'t str,
    delimiter: u8,
    at: usize,
    line: u64,
}

/// What stands after a cell.
enum Next {
    Cell,
    Record,
}

impl<'t> Records<'t> {
    /// The records of `text`, whose first physical line is `line`; the delimiter is ASCII.
    pub fn new(text: &'t str, delimiter: u8, line: u64) -> Records<'t> {
        Records { text, delimiter, at: 0, line }
    }

    /// How many bytes are behind, and the physical line that comes next: enough to go on later.
    pub fn position(&self) -> (usize, u64) {
        (self.at, self.line)
    }

    fn cell(&mut self) -> Result<(Cow<'t, str>, Next), NoRecord> {
        let rest = &self.text[self.at..];
        let unspaced = rest.trim_start_matches(' ');
        let cell = if unspaced.starts_with('"') {
            self.at += rest.len() - unspaced.len() + 1;
            self.quoted()?
        } else {
            Cow::Borrowed(self.plain())
        };
        Ok((cell, self.step()))
    }

    /// Everything up to the end of the cell, taken as it stands.
    fn plain(&mut self) -> &'t str {
        let rest = &self.text[self.at..];
        let ends = |byte: &u8| matches!(*byte, b'\r' | b'\n') || *byte == self.delimiter;
        let length = rest.bytes().position(|byte| ends(&byte)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// A cell whose opening quote has just been passed.
    fn quoted(&mut self) -> Result<Cow<'t, str>, NoRecord> {
        let opened = self.line;
        let mut value = Cow::Borrowed("");
        loop {
            let rest = &self.text[self.at..];
            let Some(length) = rest.find('"') else {
                return Err(NoRecord::UnclosedQuote { line: opened });
            };
            append(&mut value, &rest[..length]);
            self.at += length + 1;
            if !self.text[self.at..].starts_with('"') {
                break;
            }
            append(&mut value, "\"");
            self.at += 1;
        }
        self.line += line_breaks(&value);
        let tail = self.plain();
        // A forgotten quote swallows rows up to the next opening one, and then text follows it.
        if self.line > opened && !tail.trim().is_empty() {
            return Err(NoRecord::UnclosedQuote { line: opened });
        }
        append(&mut value, tail);
        Ok(value)
    }

    /// Passes the delimiter or the line end.
    fn step(&mut self) -> Next {
        let rest = &self.text.as_bytes()[self.at..];
        let (length, next) = match rest {
            [] => return Next::Record,
            [b'\r', b'\n', ..] => (2, Next::Record),
            [b'\r' | b'\n', ..] => (1, Next::Record),
            _ => (1, Next::Cell),
        };
        self.at += length;
        self.line += u64::from(matches!(next, Next::Record));
        next
    }
}

/// Keeps borrowing as long as there is one piece only.
fn append<'t>(value: &mut Cow<'t, str>, piece: &'t str) {
    if value.is_empty() {
        *value = Cow::Borrowed(piece);
    } else if !piece.is_empty() {
        value.to_mut().push_str(piece);
    }
}

impl<'t> Iterator for Records<'t> {
    type Item = Result<Record<'t>, NoRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.text.len() {
            return None;
        }
        let line = self.line;
        let mut cells = Vec::new();
        loop {
            let error = match self.cell() {
                Ok((cell, next)) => {
                    cells.push(cell);
                    match next {
                        Next::Record => return Some(Ok(Record { line, cells })),
                        Next::Cell if cells.len() < MAX_COLUMNS => continue,
                        Next::Cell => NoRecord::TooManyColumns { line },
                    }
                }
                Err(error) => error,
            };
            self.at = self.text.len();
            return Some(Err(error));
        }
    }
}

/// How many lines end in this text: LF, CR LF or CR alone.
pub(super) fn line_breaks(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let ends = |at: usize| match bytes[at] {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    (0..bytes.len()).filter(|at| ends(*at)).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<(u64, Vec<String>)> {
        let records = Records::new(text, b';', 1).collect::<Result<Vec<_>, _>>().unwrap();
        records
            .into_iter()
            .map(|record| (record.line, record.cells.into_iter().map(Cow::into_owned).collect()))
            .collect()
    }

    #[test]
    fn cells_are_split() {
        for (text, expected) in [
            ("", vec![]),
            ("a;b", vec![(1, vec!["a", "b"])]),
            ("a;\n", vec![(1, vec!["a", ""])]),
            ("a;", vec![(1, vec!["a", ""])]),
            ("a\r\nb\rc\nd", vec![(1, vec!["a"]), (2, vec!["b"]), (3, vec!["c"]), (4, vec!["d"])]),
            ("\n\na", vec![(1, vec![""]), (2, vec![""]), (3, vec!["a"])]),
            ("\"a;b\";c", vec![(1, vec!["a;b", "c"])]),
            ("\"a\r\nb\";c\nd", vec![(1, vec!["a\r\nb", "c"]), (3, vec!["d"])]),
            ("\"\"\"a\"\"\";\"\"", vec![(1, vec!["\"a\"", ""])]),
            ("a; \"b;c\" ", vec![(1, vec!["a", "b;c "])]),
            ("\"Bob\" B;5\" x", vec![(1, vec!["Bob B", "5\" x"])]),
        ] {
            let expected: Vec<(u64, Vec<String>)> = expected
                .into_iter()
                .map(|(line, cells)| (line, cells.into_iter().map(str::to_owned).collect()))
                .collect();
            assert_eq!(cells(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_forgotten_quote_is_told_where_it_opens() {
        for (text, line) in
            [("a\n\"b;c\nd;e", 2), ("a\n\"b;c\nd;\"e\"\nf", 2), ("\"a\nb\";\"c\nd", 2), ("\"", 1)]
        {
            let error = Records::new(text, b';', 1).find_map(Result::err);
            assert_eq!(error, Some(NoRecord::UnclosedQuote { line }), "{text:?}");
        }
    }
}
