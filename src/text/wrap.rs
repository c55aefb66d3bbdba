//! Sentences in lines of a width.

use super::clean::width;

/// A sentence in lines of this width, broken at spaces; a path that is longer, at its slashes.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(broken(word, columns)),
        }
    }
    lines
}

fn broken(word: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in word.split_inclusive('/') {
        match lines.last_mut() {
            Some(line) if line.is_empty() || width(line) + width(piece) <= columns => {
                line.push_str(piece);
            }
            _ => lines.push(piece.to_owned()),
        }
    }
    lines
}
