//! Where each text of a Fluent file begins and ends, found without parsing it.
//!
//! Parsing a whole file of 200 texts takes a million instructions, most of them for texts that the
//! run never says. The price: a text cannot refer to another.

/// The texts of a file: name and lines.
pub(super) struct Outline(Vec<(&'static str, &'static str)>);

impl Outline {
    /// Cuts a file before each line that begins with a letter: only a text's first line does.
    pub(super) fn of(file: &'static str) -> Outline {
        let mut texts = Vec::new();
        let (mut at, mut begin) = (0, None);
        for line in file.split_inclusive('\n') {
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                texts.extend(begin.and_then(|begin| named(&file[begin..at])));
                begin = Some(at);
            }
            at += line.len();
        }
        texts.extend(begin.and_then(|begin| named(&file[begin..])));
        Outline(texts)
    }

    /// The lines of a text.
    pub(super) fn find(&self, id: &str) -> Option<&'static str> {
        self.0.iter().find(|(name, _)| *name == id).map(|(_, lines)| *lines)
    }
}

/// A text's lines with the name before its `=`.
fn named(lines: &'static str) -> Option<(&'static str, &'static str)> {
    lines.split_once('=').map(|(name, _)| (name.trim_end(), lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_cut_into_its_texts() {
        let file = "# comment = none\n\none = 1\n  more\n# about two\ntwo =\n  { $n ->\n *[other] a = b\n}\n\nlast = z";
        let outline = Outline::of(file);
        assert_eq!(outline.find("one"), Some("one = 1\n  more\n# about two\n"));
        assert_eq!(outline.find("two"), Some("two =\n  { $n ->\n *[other] a = b\n}\n\n"));
        assert_eq!(outline.find("last"), Some("last = z"));
        assert_eq!(outline.find("more"), None);
        assert_eq!(Outline::of("# nothing\n").find("nothing"), None);
    }
}
