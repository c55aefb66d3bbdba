//! What a payment says: the structured communication, if it is a sure one, and the rest as text.

use crate::domain::fold::stored;
use crate::domain::reference::Reference;

/// Two references are as good as a thousand: none of them counts.
const MOST: usize = 2;

/// What is gathered while a payment is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Remittance {
    references: Vec<Reference>,
    text: String,
}

impl Remittance {
    /// Free text; a blank comes between two pieces.
    pub fn say(&mut self, written: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(written);
    }

    /// How long the text is so far, in bytes.
    pub fn length(&self) -> usize {
        self.text.len()
    }

    /// A communication that the bank transmitted as the Belgian structured one: text if its check is wrong.
    pub fn refer(&mut self, written: &str) {
        match Reference::parse(written) {
            Ok(reference) if self.references.contains(&reference) => {}
            Ok(reference) if self.references.len() < MOST => self.references.push(reference),
            Ok(reference) => self.say(&reference.to_string()),
            Err(_) => self.say(written),
        }
    }

    /// The reference and the text. Two references are none: nobody can tell which of them is meant.
    pub fn finish(mut self) -> (Option<Reference>, String) {
        if let [only] = self.references.as_slice() {
            return (Some(*only), one_line(&self.text));
        }
        for reference in std::mem::take(&mut self.references) {
            self.say(&reference.to_string());
        }
        (None, one_line(&self.text))
    }
}

/// A text as it is kept: composed, trimmed, any blanks as one.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    stored(&line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_right_reference_counts() {
        let right = "202600001004";
        for (references, text, expected) in [
            (vec![right], "", (Some(right), "")),
            (vec!["+++202/6000/01004+++", right], " a  b\n", (Some(right), "a b")),
            (vec!["202600001005"], "acompte", (None, "acompte 202600001005")),
            (vec!["RF57202600001004"], "", (None, "RF57202600001004")),
            (vec![right, "202600001105"], "a", (None, "a +++202/6000/01004+++ +++202/6000/01105+++")),
            (vec![], "+++202/6000/01004+++", (None, "+++202/6000/01004+++")),
        ] {
            let mut remittance = Remittance::default();
            remittance.say(text);
            for written in references {
                remittance.refer(written);
            }
            let (reference, text) = remittance.finish();
            assert_eq!((reference.map(Reference::digits).as_deref(), text.as_str()), expected);
        }
    }
}
