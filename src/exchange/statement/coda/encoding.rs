//! From bytes to the text of a CODA file, which nowhere says its encoding.
//!
//! Banks write windows-1252 or the older code page 850, programs in between UTF-8. The first two put letters where
//! the other has signs that no name holds, so the letters decide.

use encoding_rs::WINDOWS_1252;

use crate::exchange::records::line_breaks;
use crate::exchange::statement::{Fault, StatementError};

/// Code page 850 from 0x80 on.
const CP850: &str = concat!(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»",
    "░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
);
/// Ç ü é â ä à ç ê ë è ï î É ô ö û ù of code page 850; signs and rare letters in windows-1252.
const TELLING: &[u8] = b"\x80\x81\x82\x83\x84\x85\x87\x88\x89\x8a\x8b\x8c\x90\x93\x94\x96\x97";

/// The text, without its mark and without what an old editor leaves at the end.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, StatementError> {
    let text = String::from_utf8(bytes).unwrap_or_else(|error| {
        let bytes = error.as_bytes();
        if is_cp850(bytes) { from_cp850(bytes) } else { from_windows(bytes) }
    });
    if let Some(at) = text.find('\0') {
        return Err(Fault::Binary.on(1 + line_breaks(&text[..at])));
    }
    let bare = text.trim_start_matches('\u{feff}').trim_end_matches('\u{1a}');
    Ok(if bare.len() == text.len() { text } else { bare.to_owned() })
}

fn is_cp850(bytes: &[u8]) -> bool {
    let telling = bytes.iter().filter(|byte| TELLING.contains(byte)).count();
    let letters = bytes.iter().filter(|byte| **byte >= 0xc0).count();
    telling > letters
}

fn from_cp850(bytes: &[u8]) -> String {
    let upper: Vec<char> = CP850.chars().collect();
    let sign = |byte: u8| {
        let at = usize::from(byte).checked_sub(0x80);
        at.and_then(|at| upper.get(at)).copied().unwrap_or(char::from(byte))
    };
    bytes.iter().map(|byte| sign(*byte)).collect()
}

fn from_windows(bytes: &[u8]) -> String {
    WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_the_encoding() {
        assert_eq!(CP850.chars().count(), 128);
        for (bytes, text) in [
            (&b"Am\x82lie Fran\x87ois Lo\x8bc"[..], "Amélie François Loïc"),
            (b"Am\xe9lie Fran\xe7ois Lo\xefc", "Amélie François Loïc"),
            ("Amélie François Loïc".as_bytes(), "Amélie François Loïc"),
            ("\u{feff}Loïc\u{1a}".as_bytes(), "Loïc"),
            (b"L\x92\xe9cole", "L’école"),
            (b"50 \x80 et 20 \xe0 \xe9", "50 € et 20 à é"),
            (b"\x90L\x90ONORE", "ÉLÉONORE"),
            (b"\xc9L\xc9ONORE", "ÉLÉONORE"),
            (b"No\x89l No\x89l", "Noël Noël"),
        ] {
            assert_eq!(decode(bytes.to_vec()).unwrap(), text, "{bytes:?}");
        }
        assert_eq!(decode(b"a\n\0".to_vec()), Err(Fault::Binary.on(2)));
    }
}
