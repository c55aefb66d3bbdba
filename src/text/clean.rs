//! The one sanitiser: what leaves the program for a terminal or a line-based file passes here.
//!
//! Texts of people are stored as given; here they lose what would control a terminal, reorder it
//! or hide in it, and are measured and cut by display width.

use std::borrow::Cow;
use std::fmt::Write;

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// More marks than this on one base are an attack, not a language.
const MARKS: u8 = 4;

/// The text without anything that acts on a terminal or hides in it: controls, bidi and other
/// format characters go, a run of line breaks and tabs is one space, stacked marks are bounded.
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let (mut marks, mut broken) = (MARKS, false);
    for c in text.chars() {
        if is_break(c) {
            if !broken {
                cleaned.push(' ');
            }
            (marks, broken) = (0, true);
        } else if !is_hidden(c) {
            if admit(c, &mut marks) {
                cleaned.push(c);
            }
            broken = false;
        }
    }
    Cow::Owned(cleaned)
}

/// The columns that a text takes once clean.
pub fn width(text: &str) -> usize {
    if is_plain(text) {
        return text.chars().count();
    }
    clean(text).graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// The clean text in at most this many columns, with `…` where it was cut.
pub fn fit(text: &str, columns: usize) -> String {
    let text = clean(text);
    if width(&text) <= columns {
        return text.into_owned();
    }
    let Some(room) = columns.checked_sub(1) else {
        return String::new();
    };
    let mut cut = if is_plain(&text) { text.chars().take(room).collect() } else { first(&text, room) };
    cut.truncate(cut.trim_end_matches(' ').len());
    cut.push('…');
    cut
}

/// As many whole graphemes of a clean text as these columns hold.
fn first(text: &str, columns: usize) -> String {
    let mut used = 0;
    text.graphemes(true)
        .take_while(|grapheme| {
            used += grapheme.width();
            used <= columns
        })
        .collect()
}

/// The clean text in exactly this many columns, from the left.
pub fn pad(text: &str, columns: usize) -> String {
    let mut fitted = fit(text, columns);
    let missing = columns.saturating_sub(width(&fitted));
    fitted.extend(std::iter::repeat_n(' ', missing));
    fitted
}

/// The clean text in exactly this many columns, to the right.
pub fn pad_left(text: &str, columns: usize) -> String {
    let fitted = fit(text, columns);
    format!("{}{fitted}", " ".repeat(columns.saturating_sub(width(&fitted))))
}

/// A JSON document in which what [`clean`] would take out is written `\uXXXX`: nothing is lost, and
/// nothing acts on a terminal. Line breaks and tabs of the layout stay.
pub fn json(document: &str) -> String {
    if document.bytes().all(|byte| matches!(byte, b'\n' | b' '..=b'~')) {
        return document.to_owned();
    }
    let mut escaped = String::with_capacity(document.len());
    let mut marks = 0;
    for c in document.chars() {
        let layout = matches!(c, '\n' | '\r' | '\t');
        if layout || !is_break(c) && !is_hidden(c) && admit(c, &mut marks) {
            escaped.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a String cannot fail.
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        }
    }
    escaped
}

/// Nothing but Latin letters and usual signs, one column each: most texts, and nothing to do.
fn is_plain(text: &str) -> bool {
    text.chars().all(is_plain_char)
}

fn is_plain_char(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '–' | '’' | '…' | '\u{202f}' | '€')
}

/// What ends a line or jumps in it.
fn is_break(c: char) -> bool {
    matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Counts what adds to the character before it instead of taking a place; says whether it still may.
fn admit(c: char, marks: &mut u8) -> bool {
    if is_combining_mark(c) || c.width() == Some(0) {
        *marks = marks.saturating_add(1);
        *marks <= MARKS
    } else {
        *marks = 0;
        true
    }
}

/// Controls, format characters (category Cf) and what Unicode calls default-ignorable; also the
/// modifiers of an emoji's skin, which terminals draw in two columns or in none.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}'
            | '\u{890}'..='\u{891}' | '\u{8e2}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{1f3fb}'..='\u{1f3ff}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests;
