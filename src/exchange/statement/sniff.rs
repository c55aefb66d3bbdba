//! Which format bytes have. Looks at what they say; the name of a file counts for nothing.

use super::belfius::Belfius;
use super::camt::Camt;
use super::coda::Coda;
use super::{Fault, MAX_BYTES, Place, Reader, StatementError};
use crate::exchange::encoding::{self, NotText};

const ARCHIVES: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b"];
const WORKBOOK: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const MARKS: [&[u8]; 3] = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"];
/// Within these first bytes a packed workbook names its parts, and a page says that it is one.
const START: usize = 4096;

/// The reader for these bytes.
pub(super) fn recognise(bytes: Vec<u8>) -> Result<Reader, StatementError> {
    if bytes.len() > MAX_BYTES {
        return Err(Fault::TooLarge.at(Place::File));
    }
    let start: Vec<u8> = bytes.iter().take(START).copied().collect();
    if let Some(fault) = other_format(&start) {
        return Err(fault.at(Place::File));
    }
    if first_signs(&start).first() == Some(&b'<') {
        return Camt::new(bytes).map(|camt| Reader::Camt(Box::new(camt)));
    }
    if Coda::is_one(&first_signs(&start)) {
        return Coda::new(bytes).map(|coda| Reader::Coda(Box::new(coda)));
    }
    let text = match encoding::decode(&bytes) {
        Ok((_, text)) => text.into_owned(),
        Err(NotText::Empty) => return Err(Fault::Empty.at(Place::File)),
        Err(NotText::Spreadsheet) => return Err(Fault::Spreadsheet.at(Place::File)),
        Err(NotText::Binary) => return Err(Fault::Binary.at(Place::File)),
        Err(NotText::Broken { line }) => return Err(Fault::BrokenText.on(line)),
    };
    let belfius = Belfius::new(text).ok_or_else(|| Fault::Unknown.at(Place::File))?;
    Ok(Reader::Belfius(Box::new(belfius)))
}

fn other_format(start: &[u8]) -> Option<Fault> {
    let says = |words: &[u8]| start.windows(words.len()).any(|window| window.eq_ignore_ascii_case(words));
    if start.starts_with(b"%PDF") {
        Some(Fault::Pdf)
    } else if start.starts_with(WORKBOOK) || (start.starts_with(ARCHIVES[0]) && says(b"[Content_Types]")) {
        Some(Fault::Spreadsheet)
    } else if ARCHIVES.iter().any(|magic| start.starts_with(magic)) {
        Some(Fault::Archive)
    } else if first_signs(start).first() == Some(&b'<') && (says(b"<html") || says(b"<!doctype html")) {
        Some(Fault::Html)
    } else {
        None
    }
}

/// The first bytes without marks, blanks, and the NULs of UTF-16.
fn first_signs(start: &[u8]) -> Vec<u8> {
    let bare = MARKS.iter().find_map(|mark| start.strip_prefix(*mark)).unwrap_or(start);
    let bare = if bare.starts_with(b"\0<") { &bare[1..] } else { bare };
    bare.trim_ascii_start().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_statement_is_told_by_name() {
        for (bytes, fault) in [
            (&b""[..], Fault::Empty),
            (b" \r\n\r\n", Fault::Empty),
            (b"%PDF-1.7", Fault::Pdf),
            (b"PK\x03\x04..[Content_Types].xml", Fault::Spreadsheet),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", Fault::Spreadsheet),
            (b"PK\x03\x04..statement.xml", Fault::Archive),
            (b"\x1f\x8b\x08", Fault::Archive),
            (b"\n<!DOCTYPE HTML><p>", Fault::Html),
            (b"<?xml version=\"1.0\"?><html xmlns=\"x\">", Fault::Html),
            (b"\x7fELF\x02\x01\x01\0\0\0\0\0\xe9\0\0\0\x03\0", Fault::Binary),
            (b":20:STARTUMS\r\n:25:50050000/1234\r\n", Fault::Unknown),
            (b"Date;Libelle;Montant\n01/11/2026;x;5,00\n", Fault::Unknown),
            (b"<?xml version=\"1.0\"?><Invoice/>", Fault::Unknown),
        ] {
            let error = crate::exchange::statement::read(bytes).unwrap_err();
            assert_eq!(error.reason, fault, "{bytes:?}");
        }
        let bytes = vec![b'a'; MAX_BYTES + 1];
        assert_eq!(recognise(bytes).unwrap_err().reason, Fault::TooLarge);
    }
}
