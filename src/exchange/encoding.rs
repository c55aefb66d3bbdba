//! From bytes to text: which encoding a table has, when nobody says it.
//!
//! Knows nothing of cells, people or banks.

use std::borrow::Cow;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::records::line_breaks;

/// Why bytes are no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum NotText {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// Not text at all.
    #[error("not text")]
    Binary,
    /// An Excel or Calc workbook, whatever its name says.
    #[error("a workbook")]
    Spreadsheet,
    /// Bytes that are not of the encoding that the mark announces.
    #[error("line {line}: broken text")]
    Broken {
        /// Where the first such bytes stand.
        line: u64,
    },
}

/// How the bytes of a table were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8 without a mark.
    Utf8,
    /// UTF-8 with a byte order mark, as Excel's "CSV UTF-8".
    Utf8Bom,
    /// UTF-16, low byte first, as Excel's "Unicode text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252, as Excel's plain CSV in Belgium.
    Windows1252,
}

impl Encoding {
    /// The name of the encoding.
    pub fn word(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf8Bom => "utf-8-bom",
            Encoding::Utf16Le => "utf-16le",
            Encoding::Utf16Be => "utf-16be",
            Encoding::Windows1252 => "windows-1252",
        }
    }

    fn rules(self) -> &'static encoding_rs::Encoding {
        match self {
            Encoding::Utf8 | Encoding::Utf8Bom => UTF_8,
            Encoding::Utf16Le => UTF_16LE,
            Encoding::Utf16Be => UTF_16BE,
            Encoding::Windows1252 => WINDOWS_1252,
        }
    }
}

const WORKBOOKS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"];
const OTHER_FORMATS: [&[u8]; 3] = [b"%PDF", b"{\\rtf", b"\x1f\x8b"];

/// The text of a table without its mark, and the encoding it had.
pub(super) fn decode(bytes: &[u8]) -> Result<(Encoding, Cow<'_, str>), NotText> {
    if WORKBOOKS.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(NotText::Spreadsheet);
    }
    if OTHER_FORMATS.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(NotText::Binary);
    }
    let (encoding, body) = find(bytes);
    let rules = encoding.rules();
    let Some(text) = rules.decode_without_bom_handling_and_without_replacement(body) else {
        let (text, _) = rules.decode_without_bom_handling(body);
        let before = text.split('\u{fffd}').next().unwrap_or_default();
        return Err(NotText::Broken { line: 1 + line_breaks(before) });
    };
    if is_binary(encoding, &text) {
        return Err(NotText::Binary);
    }
    if text.chars().all(|c| c.is_whitespace() || c == '\u{feff}') {
        return Err(NotText::Empty);
    }
    Ok((encoding, text))
}

fn find(bytes: &[u8]) -> (Encoding, &[u8]) {
    match bytes {
        [0xef, 0xbb, 0xbf, body @ ..] => (Encoding::Utf8Bom, body),
        [0xff, 0xfe, body @ ..] => (Encoding::Utf16Le, body),
        [0xfe, 0xff, body @ ..] => (Encoding::Utf16Be, body),
        _ => match utf16_without_mark(bytes) {
            Some(encoding) => (encoding, bytes),
            None if std::str::from_utf8(bytes).is_ok() => (Encoding::Utf8, bytes),
            None => (Encoding::Windows1252, bytes),
        },
    }
}

/// Latin text in UTF-16 has a NUL in one half of each pair and hardly any in the other. Only the
/// start is looked at: headers are Latin, the cells below need not be.
fn utf16_without_mark(bytes: &[u8]) -> Option<Encoding> {
    let start = &bytes[..bytes.len().min(256)];
    let pairs = start.len() / 2;
    let nuls = |half: usize| start.chunks_exact(2).filter(|pair| pair[half] == 0).count();
    let (high_first, low_first) = (nuls(0), nuls(1));
    let mostly = |many: usize, few: usize| pairs >= 2 && many * 2 > pairs && few * 20 <= pairs;
    if mostly(low_first, high_first) {
        Some(Encoding::Utf16Le)
    } else if mostly(high_first, low_first) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// More control characters than a hostile name brings along. ESC is text here: F-5 of the tests.
fn is_binary(encoding: Encoding, text: &str) -> bool {
    let is_odd = |c: char| c < ' ' && !matches!(c, '\t' | '\n' | '\r' | '\u{1b}');
    let odd = text.chars().filter(|c| is_odd(*c)).count();
    let has_nul = encoding == Encoding::Windows1252 && text.contains('\0');
    has_nul || odd > 8 + text.len() / 50
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, high_first: bool) -> Vec<u8> {
        let bytes = |unit: u16| if high_first { unit.to_be_bytes() } else { unit.to_le_bytes() };
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn encodings_are_found() {
        let text = "Prénom;Nom\nÉlodie;Œuvre\n";
        let marked = format!("\u{feff}{text}");
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked.clone().into_bytes(), Encoding::Utf8Bom),
            (utf16(text, false), Encoding::Utf16Le),
            (utf16(&marked, false), Encoding::Utf16Le),
            (utf16(text, true), Encoding::Utf16Be),
            (utf16(&marked, true), Encoding::Utf16Be),
            (WINDOWS_1252.encode(text).0.into_owned(), Encoding::Windows1252),
        ] {
            assert_eq!(decode(&bytes), Ok((encoding, text.into())), "{}", encoding.word());
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for (bytes, error) in [
            (&b""[..], NotText::Empty),
            (b"\xef\xbb\xbf \r\n\r\n", NotText::Empty),
            (b"PK\x03\x04rest", NotText::Spreadsheet),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", NotText::Spreadsheet),
            (b"%PDF-1.7", NotText::Binary),
            (b"\x7fELF\x02\x01\x01\0\0\0\0\0\xe9\0\0\0\x03\0", NotText::Binary),
            (b"\xef\xbb\xbfNom\r\nAm\xe9lie", NotText::Broken { line: 2 }),
            (b"\xff\xfeN\0o\0m\0\n\0\x00\xd8", NotText::Broken { line: 2 }),
        ] {
            assert_eq!(decode(bytes), Err(error), "{bytes:?}");
        }
    }
}
