//! From text to a table: which delimiter, where the header is, which rows follow it.
//!
//! Is told how much a row looks like a header; does not know what the list is about.

mod error;

use std::io::{self, Read};

use super::records::{NoRecord, Record, Records};

pub use error::ListError;

/// The largest list that is read, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// The most rows that are read.
pub const MAX_ROWS: usize = 100_000;

/// How much a row of cells looks like a header: nothing where it is none.
pub(super) type Likeness = fn(&[&str]) -> u32;

/// The last one wins when a list has one column only.
const DELIMITERS: [u8; 3] = [b'\t', b',', b';'];
/// Rows with content among which the header must be.
const HEADER_WITHIN: usize = 10;
/// Rows that decide between two delimiters.
const SAMPLE: usize = 60;

/// A header and its rows, the blank ones left out.
pub(super) struct Table<'t> {
    pub delimiter: char,
    pub header: Record<'t>,
    pub rows: Vec<Record<'t>>,
}

/// The bytes of a list: at most one more than is allowed, enough to say that there are too many.
pub fn bytes(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    source.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The table in a text.
pub(super) fn read(text: &str, likeness: Likeness) -> Result<Table<'_>, ListError> {
    let text = text.trim_start_matches('\u{feff}');
    let (told, body, first_line) = told_delimiter(text);
    let delimiter = told.or_else(|| {
        DELIMITERS.into_iter().max_by_key(|delimiter| fitness(body, *delimiter, first_line, likeness))
    });
    let delimiter = delimiter.unwrap_or(b';');
    let mut rows = Vec::new();
    for record in Records::new(body, delimiter, first_line) {
        let record = record?;
        if record.is_blank() {
            continue;
        }
        if rows.len() > MAX_ROWS {
            return Err(ListError::TooManyRows { line: record.line });
        }
        rows.push(record);
    }
    let Some(at) = find_header(&rows, likeness) else {
        return Err(rows.first().map_or(ListError::Empty, |row| ListError::NoHeader { line: row.line }));
    };
    let rows_below = rows.split_off(at + 1);
    let header = rows.swap_remove(at);
    Ok(Table { delimiter: char::from(delimiter), header, rows: rows_below })
}

/// Excel's own first line `sep=;`, the text after it, and the line where that starts.
fn told_delimiter(text: &str) -> (Option<u8>, &str, u64) {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let (line, rest) = text.split_at(end);
    // Tabs are the delimiter here, and quotes come from programs that quote every line.
    let told = match line.trim_matches('"').as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter @ (b';' | b',' | b'\t'), ..] => *delimiter,
        _ => return (None, text, 1),
    };
    let rest = rest.strip_prefix("\r\n").or_else(|| rest.get(1..)).unwrap_or_default();
    (Some(told), rest, 2)
}

/// How well a delimiter suits: the header that it finds, then whether all quotes close.
fn fitness(text: &str, delimiter: u8, first_line: u64, likeness: Likeness) -> (u32, bool) {
    let is_blank = |row: &Result<Record<'_>, NoRecord>| row.as_ref().is_ok_and(Record::is_blank);
    let records = Records::new(text, delimiter, first_line).filter(|row| !is_blank(row));
    let sample: Vec<_> = records.take(SAMPLE).collect();
    let whole = sample.iter().all(Result::is_ok);
    let rows: Vec<_> = sample.into_iter().flatten().collect();
    let is_foreign = |cell: &str| cell.contains([';', '\t']);
    let found = find_header(&rows, likeness).map_or(0, |at| {
        let cells = rows[at].cells.iter().map(AsRef::as_ref).filter(|cell| !is_foreign(cell));
        likeness(&cells.collect::<Vec<_>>())
    });
    (found, whole)
}

/// The row that looks most like a header; the first of equals.
fn find_header(rows: &[Record<'_>], likeness: Likeness) -> Option<usize> {
    let mut best = (0, None);
    for (at, row) in rows.iter().take(HEADER_WITHIN).enumerate() {
        let found = likeness(&row.cells.iter().map(AsRef::as_ref).collect::<Vec<_>>());
        if found > best.0 {
            best = (found, Some(at));
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::people::likeness;

    #[test]
    fn delimiters_and_headers_are_found() {
        for (text, delimiter, line, rows) in [
            ("Nom;E-mail\nA;b", ';', 1, 1),
            ("Nom,E-mail\nA,b", ',', 1, 1),
            ("Nom\tE-mail\nA\tb", '\t', 1, 1),
            ("Nom\nDupont, Marie\nA, B, C", ';', 1, 2),
            ("Nom, prénom;E-mail\nA, B;c", ';', 1, 1),
            ("Nom, prénom\tE-mail\nA, B\tc", '\t', 1, 1),
            ("Nom,Remarque,E-mail\nA,\"x;y;z\",c\nB,\"x;y;z\",d", ',', 1, 2),
            ("Nom;Prénom;Remarque\nA;B;x,y,z,t\nA;B;x\ty", ';', 1, 2),
            ("Nom\tPrénom\tRemarque\nA\tB\tx,y;z,t", '\t', 1, 1),
            ("sep=,\r\nNom,Prénom\r\nA;B;C,D", ',', 2, 1),
            ("sep=\t\nNom\tPrénom\nA\tB", '\t', 2, 1),
            ("Liste du cycle;;\r\n\r\n;;\r\nPrénom;Nom;GSM\r\n;;\r\nA;B;", ';', 4, 1),
            ("\u{feff}Nom\nA", ';', 1, 1),
        ] {
            let table = read(text, likeness).unwrap();
            assert_eq!(
                (table.delimiter, table.header.line, table.rows.len()),
                (delimiter, line, rows),
                "{text}"
            );
        }
    }

    #[test]
    fn a_text_without_header_is_refused() {
        let error = |text| read(text, likeness).map(|table| table.rows.len());
        assert_eq!(error("\n\nMarie;Dupont;marie@exemple.be"), Err(ListError::NoHeader { line: 3 }));
        assert_eq!(error("Marie;Service social;m@exemple.be"), Err(ListError::NoHeader { line: 1 }));
        assert_eq!(error("Bonjour,\nvoici mon nom et la suite."), Err(ListError::NoHeader { line: 1 }));
        assert_eq!(error("<html><body>Nom</body>"), Err(ListError::NoHeader { line: 1 }));
        assert_eq!(error("\"a\nb\",c\nd,e"), Err(ListError::NoHeader { line: 1 }));
        let deep = format!("{}Nom;Prénom\n", "titre\n".repeat(11));
        assert_eq!(error(&deep), Err(ListError::NoHeader { line: 1 }));
    }
}
