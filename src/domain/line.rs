//! Where in a file something stands, as people count: lines from 1.

use std::ops::Range;

/// The line of the byte `at`; the first when it is not known.
pub fn line_of(text: &str, at: Option<Range<usize>>) -> usize {
    let at = at.map_or(0, |span| span.start);
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}
