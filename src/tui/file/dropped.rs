//! A path out of a text field: as typed, or as a terminal writes what was dropped on it.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

/// What stands before a path that is an address.
pub(super) const ADDRESS: &str = "file://";

/// A path as typed, pasted or dropped on the terminal: a shell's quotes, `file://` and `~` are understood.
pub fn path(typed: &str) -> PathBuf {
    if let Some(address) = typed.trim().strip_prefix(ADDRESS) {
        return PathBuf::from(OsString::from_vec(percent_decoded(address)));
    }
    let text = bare(typed);
    match (text.strip_prefix("~/"), std::env::var_os("HOME")) {
        (Some(rest), Some(home)) => PathBuf::from(home).join(rest),
        _ => PathBuf::from(text),
    }
}

/// What was typed, without the quotes of a shell; `~` stays.
pub(super) fn bare(typed: &str) -> String {
    let bare = typed.trim();
    if is_quoted(bare) { unquoted(bare) } else { bare.to_owned() }
}

/// A path without quotes as [`bare`] reads it: as it is, unless it would be taken for quoted.
pub(super) fn typed(path: &str) -> String {
    if !is_quoted(path) {
        return path.to_owned();
    }
    path.chars().flat_map(|c| matches!(c, '\\' | '\'' | '"').then_some('\\').into_iter().chain([c])).collect()
}

fn is_quoted(text: &str) -> bool {
    text.starts_with(['\'', '"']) || text.contains('\\')
}

/// As a shell reads a word: `'/tmp/l'\''été.csv'`, `/tmp/l\'été\ 2026.csv`.
fn unquoted(word: &str) -> String {
    let mut text = String::with_capacity(word.len());
    let (mut quote, mut escaped) = (None, false);
    for c in word.chars() {
        match (c, quote) {
            _ if escaped => {
                text.push(c);
                escaped = false;
            }
            ('\\', None | Some('"')) => escaped = true,
            ('\'' | '"', None) => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            _ => text.push(c),
        }
    }
    text
}

/// The bytes of an address (RFC 3986, 2.1); what is no `%XX` stays.
fn percent_decoded(address: &str) -> Vec<u8> {
    let mut parts = address.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let after = if byte.is_some() { &part[2..] } else { part };
        bytes.push(byte.unwrap_or(b'%'));
        bytes.extend_from_slice(after.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_it_is_written() {
        for path in ["/tmp/liste.csv", "'cité'.csv", "\"a\"", "a\\b'c\"d e", "été/l'an.csv"] {
            assert_eq!(bare(&typed(path)), path);
        }
    }

    #[test]
    fn a_dropped_file_is_found() {
        for (typed, expected) in [
            ("/tmp/liste.csv", "/tmp/liste.csv"),
            ("'/tmp/ma liste.csv'", "/tmp/ma liste.csv"),
            ("/tmp/ma\\ liste.csv ", "/tmp/ma liste.csv"),
            ("/tmp/l\\'été\\ \\(2026\\).csv", "/tmp/l'été (2026).csv"),
            ("'/tmp/l'\\''été.csv'", "/tmp/l'été.csv"),
            ("\"/tmp/l'été.csv\"", "/tmp/l'été.csv"),
            ("/tmp/l'été 100%.csv", "/tmp/l'été 100%.csv"),
            ("file:///tmp/ma%20liste.csv", "/tmp/ma liste.csv"),
            ("file:///tmp/%C3%A9t%C3%A9%.csv", "/tmp/été%.csv"),
        ] {
            assert_eq!(path(typed), PathBuf::from(expected), "{typed}");
        }
    }
}
