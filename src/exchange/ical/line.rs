//! Content lines of RFC 5545: texts escaped (3.3.11), lines folded at 75 octets (3.1), never inside a character.

/// Octets of a line at most, its end not counted.
const OCTETS: usize = 75;

/// A text as a value. Controls, which no text may hold, go.
pub(super) fn text(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// Adds a line, folded where it is too long.
pub(super) fn write(ics: &mut String, line: &str) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > OCTETS {
            ics.push_str("\r\n ");
            used = 1;
        }
        ics.push(c);
        used += c.len_utf8();
    }
    ics.push_str("\r\n");
}
