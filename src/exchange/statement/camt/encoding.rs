//! From bytes to the text of an XML file, by its mark or its declaration.

use encoding_rs::{Encoding, ISO_8859_15, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::exchange::records::line_breaks;
use crate::exchange::statement::{Fault, Place, StatementError};

/// The declaration ends within these bytes.
const DECLARATION: usize = 256;

/// The text, without its mark; every character is one that XML allows.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, StatementError> {
    let (encoding, mark) = find(&bytes).map_err(|fault| fault.at(Place::File))?;
    let text = if encoding == UTF_8 && mark == 0 {
        String::from_utf8(bytes).map_err(|error| broken(&String::from_utf8_lossy(error.as_bytes())))?
    } else {
        let body = &bytes[mark..];
        let text = encoding.decode_without_bom_handling_and_without_replacement(body);
        text.ok_or_else(|| broken(&encoding.decode_without_bom_handling(body).0))?.into_owned()
    };
    match text.find(|c: char| is_illegal(c)) {
        Some(at) => Err(Fault::Binary.on(1 + line_breaks(&text[..at]))),
        None => Ok(text),
    }
}

/// Whether XML has no such character.
pub(super) fn is_illegal(c: char) -> bool {
    (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
}

fn broken(lossy: &str) -> StatementError {
    let before = lossy.split('\u{fffd}').next().unwrap_or_default();
    Fault::BrokenText.on(1 + line_breaks(before))
}

/// The encoding, and the length of the mark.
fn find(bytes: &[u8]) -> Result<(&'static Encoding, usize), Fault> {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => Ok((UTF_8, 3)),
        [0xff, 0xfe, ..] => Ok((UTF_16LE, 2)),
        [0xfe, 0xff, ..] => Ok((UTF_16BE, 2)),
        [b'<', 0, ..] => Ok((UTF_16LE, 0)),
        [0, b'<', ..] => Ok((UTF_16BE, 0)),
        _ => declared(bytes).map(|encoding| (encoding, 0)),
    }
}

fn declared(bytes: &[u8]) -> Result<&'static Encoding, Fault> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(DECLARATION)]).into_owned();
    let declaration = start.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split("?>").next());
    let Some((_, rest)) = declaration.and_then(|declaration| declaration.split_once("encoding")) else {
        return Ok(UTF_8);
    };
    let name: String = rest
        .chars()
        .skip_while(|c| c.is_whitespace() || matches!(c, '=' | '"' | '\''))
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
        .collect();
    match Encoding::for_label(name.as_bytes()) {
        // A declaration that can be read as bytes is in no encoding of two: somebody converted the file.
        Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => Ok(UTF_8),
        Some(encoding) if [UTF_8, WINDOWS_1252, ISO_8859_15].contains(&encoding) => Ok(encoding),
        _ => Err(Fault::Encoding(name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_and_marked_encodings_are_read() {
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        for (bytes, text) in [
            (b"<a>\xc3\xa9</a>".to_vec(), "<a>é</a>"),
            (b"\xef\xbb\xbf<a>\xc3\xa9</a>".to_vec(), "<a>é</a>"),
            (b"<?xml version='1.0' encoding='ISO-8859-1'?>\xe9".to_vec(), "é"),
            (b"<?xml version=\"1.0\" encoding=\"iso-8859-15\" ?>\xa4".to_vec(), "€"),
            (b"<?xml version=\"1.0\" encoding = \"windows-1252\"?>\x80".to_vec(), "€"),
            (b"<?xml version=\"1.0\" encoding=\"UTF-16\"?>\xc3\xa9".to_vec(), "é"),
            (utf16("\u{feff}<a>é</a>"), "<a>é</a>"),
            (utf16("<a>é</a>"), "<a>é</a>"),
        ] {
            let decoded = decode(bytes).unwrap();
            assert!(decoded.ends_with(text), "{decoded}");
        }
    }

    #[test]
    fn what_is_not_of_its_encoding_is_refused_with_its_line() {
        for (bytes, reason, place) in [
            (&b"<a>\n\xe9</a>"[..], Fault::BrokenText, Place::Line(2)),
            (b"<a>\n\0</a>", Fault::Binary, Place::Line(2)),
            (b"<a>\x1b</a>", Fault::Binary, Place::Line(1)),
            (b"<?xml version='1.0' encoding='EBCDIC-BE'?>", Fault::Encoding("EBCDIC-BE".into()), Place::File),
            (b"\xff\xfe<\0a\0>\0\x00\xd8", Fault::BrokenText, Place::Line(1)),
        ] {
            assert_eq!(decode(bytes.to_vec()), Err(StatementError { place, reason }));
        }
    }
}
