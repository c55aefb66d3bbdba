//! Whether a text names somebody: by the whole name in either order, the e-mail address or the telephone. Pure.

use crate::domain::fold::fold;
use crate::domain::matching::words;
use crate::domain::person::Details;

/// Of a telephone number, what does not depend on how it begins (`+32 4…`, `04…`).
const DIGITS: usize = 8;

/// What names people.
#[derive(Debug, Default)]
pub struct Names {
    /// Whole words between spaces.
    called: Vec<String>,
    mails: Vec<String>,
    phones: Vec<String>,
}

impl Names {
    /// What names these people.
    pub fn of<'d>(people: impl IntoIterator<Item = &'d Details>) -> Names {
        let mut all = Names::default();
        for one in people {
            all.called.push(words(&format!("{} {}", one.given, one.family)));
            all.called.push(words(&format!("{} {}", one.family, one.given)));
            all.mails.push(fold(&one.email));
            let digits: String = one.phone.chars().filter(char::is_ascii_digit).collect();
            all.phones.push(digits[digits.len().saturating_sub(DIGITS)..].to_owned());
        }
        all.called.retain(|name| !name.trim().is_empty());
        all.mails.retain(|mail| !mail.is_empty());
        all.phones.retain(|digits| digits.len() == DIGITS);
        all
    }

    /// Whether the text names one of them.
    pub fn are_in(&self, text: &str) -> bool {
        let (spaced, folded) = (words(text), fold(text));
        self.called.iter().any(|name| spaced.contains(name.as_str()))
            || self.mails.iter().any(|mail| folded.contains(mail.as_str()))
            || (!self.phones.is_empty() && self.phone_in(text))
    }

    fn phone_in(&self, text: &str) -> bool {
        let between = |c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | '(' | ')' | '+');
        let digits: String = text.chars().filter(|c| !between(*c)).collect();
        self.phones.iter().any(|phone| digits.contains(phone.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_names_somebody_however_it_is_written() {
        let details = Details {
            given: "Hélène".into(),
            family: "d’Hondt-Vroman".into(),
            email: "helene.dv@exemple.be".into(),
            phone: "+32 470 00 12 34".into(),
            ..Details::default()
        };
        let names = Names::of([&details]);
        for (text, named) in [
            ("absence de Hélène d'Hondt-Vroman", true),
            ("D HONDT VROMAN, HELENE", true),
            ("He\u{301}le\u{300}ne d’Hondt Vroman.", true),
            ("écrire à Helene.DV@exemple.be.", true),
            ("tél. 0470/00.12.34", true),
            ("0032(0)470 00 12 34", true),
            ("Hélène", false),
            ("Madame d’Hondt", false),
            ("Hélène d’Hondt-Vromans", false),
            ("0470/00.12.35", false),
            ("", false),
        ] {
            assert_eq!(names.are_in(text), named, "{text}");
        }
    }

    #[test]
    fn who_gave_nothing_is_in_no_text() {
        let names = Names::of([&Details { given: "*".into(), phone: "12".into(), ..Details::default() }]);
        assert!(!names.are_in("* 12 et rien"));
    }
}
