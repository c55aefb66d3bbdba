//! References in free text. Found or nearly found; never repaired.
//!
//! Twelve digits with `+ * / . -` and blanks between them, and no digit beside them: an account or a telephone
//! number must not make one.

use super::{Reference, ReferenceError};

/// Twelve digits that look like a reference and have a wrong check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misspelt([u8; 12]);

/// What a text says, in its order and each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentions {
    /// With a right check.
    pub references: Vec<Reference>,
    /// With a wrong one.
    pub misspelt: Vec<Misspelt>,
}

impl Misspelt {
    /// What somebody may have meant: the references with another digit, or with two neighbours the other way round.
    pub fn one_slip_away(self) -> impl Iterator<Item = Reference> {
        let another = (0..12).flat_map(move |place| {
            (b'0'..=b'9').map(move |digit| {
                let mut digits = self.0;
                digits[place] = digit;
                digits
            })
        });
        let swapped = (1..12).map(move |place| {
            let mut digits = self.0;
            digits.swap(place - 1, place);
            digits
        });
        another.chain(swapped).filter_map(|digits| Reference::parse(std::str::from_utf8(&digits).ok()?).ok())
    }
}

impl Mentions {
    /// Reads a text.
    pub fn of(text: &str) -> Mentions {
        let mut found = Mentions::default();
        for run in runs(text) {
            for piece in pieces(&run) {
                found.note(piece);
            }
        }
        found
    }

    fn note(&mut self, piece: &str) {
        match Reference::parse(piece) {
            Ok(reference) if !self.references.contains(&reference) => self.references.push(reference),
            Err(ReferenceError::WrongCheck) => {
                let digits: Vec<u8> = piece.bytes().filter(u8::is_ascii_digit).collect();
                if let Ok(digits) = digits.try_into().map(Misspelt)
                    && !self.misspelt.contains(&digits)
                {
                    self.misspelt.push(digits);
                }
            }
            _ => {}
        }
    }
}

/// Digits and what may stand between them.
struct Run<'t> {
    text: &'t str,
    /// As in `BE43 …`: an account, of which no part is looked at alone.
    behind_letter: bool,
}

fn joins(c: char) -> bool {
    c.is_whitespace() || matches!(c, '+' | '*' | '/' | '.' | '-')
}

fn runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    text.split(|c: char| !c.is_ascii_digit() && !joins(c)).filter_map(move |part| {
        let first = part.find(|c: char| c.is_ascii_digit())?;
        // `split` hands out parts of `text`: the distance is where this one begins.
        let begins = part.as_ptr() as usize - text.as_ptr() as usize + first;
        let behind_letter = text[..begins].chars().next_back().is_some_and(char::is_alphabetic);
        Some(Run { text: part, behind_letter })
    })
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// The parts of a run that have twelve digits: between `+++` or `***`, the whole, or between blanks.
fn pieces<'t>(run: &Run<'t>) -> impl Iterator<Item = &'t str> + use<'t> {
    let behind_letter = run.behind_letter;
    run.text.split("++").flat_map(|part| part.split("**")).flat_map(move |part| {
        let apart = digits(part) > 12 && !behind_letter;
        let words = apart.then(|| part.split_whitespace()).into_iter().flatten();
        let whole = (!apart).then_some(part);
        words.chain(whole).filter(|piece| digits(piece) == 12)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        Mentions::of(text).references.iter().map(|reference| reference.digits()).collect()
    }

    #[test]
    fn references_are_found_in_any_text() {
        for (text, expected) in [
            ("+++202/6000/01105+++ acompte", &["202600001105"][..]),
            ("***202/6000/01105*** acompte", &["202600001105"]),
            ("intervision 202600001105", &["202600001105"]),
            ("202/6000/01105", &["202600001105"]),
            ("202.6000.01105, merci", &["202600001105"]),
            ("202 6000 01105", &["202600001105"]),
            ("202\u{a0}6000\u{202f}01105", &["202600001105"]),
            ("ref:202-6000-01105!", &["202600001105"]),
            ("15/11/2026 +++202/6000/01105+++ 50,00", &["202600001105"]),
            ("202600001105 2026", &["202600001105"]),
            ("+++202/6000/01105++++++202/6000/01004+++", &["202600001105", "202600001004"]),
            ("202600001105 et encore 202600001105", &["202600001105"]),
            ("+++123/4567/89012+++", &[]),
            ("123/4567/89000", &[]),
            ("000/0000/00000", &[]),
            ("20260000110", &[]),
            ("2026000011055", &[]),
            ("BE43 0689 9999 9501", &[]),
            ("BE43068999999501", &[]),
            ("BE43 068999999501", &[]),
            ("0470 12 34 56", &[]),
            ("", &[]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn a_wrong_check_is_noted_and_what_it_may_mean() {
        let mentions = Mentions::of("+++090/9337/55439+++");
        assert!(mentions.references.is_empty());
        assert_eq!(mentions.misspelt.len(), 1);
        let meant = Reference::parse("090/9337/55493").unwrap();
        let typed = Mentions::of("090/9337/55493".replace('7', "1").as_str()).misspelt[0];
        assert!(typed.one_slip_away().any(|reference| reference == meant));
        assert!(mentions.misspelt[0].one_slip_away().any(|reference| reference == meant), "two are swapped");
        let far = Mentions::of("090/9337/44593").misspelt[0];
        assert!(far.one_slip_away().all(|reference| reference != meant), "two slips");
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_is_found_and_a_wrong_digit_only_noted(
            data in 0u64..10_000_000_000, place in 0usize..12, add in 1u8..10,
            before in "[a-z ]{0,9}", after in "[a-z, ]{0,9}",
        ) {
            let reference = Reference::from_data(data);
            let text = format!("{before}{reference}{after}");
            proptest::prop_assert_eq!(Mentions::of(&text).references, vec![reference]);
            let mut digits = reference.digits().into_bytes();
            digits[place] = b'0' + (digits[place] - b'0' + add) % 10;
            let wrong = Mentions::of(&format!("{before} {} {after}", String::from_utf8(digits).unwrap()));
            proptest::prop_assert!(wrong.references.is_empty());
            proptest::prop_assert!(wrong.misspelt[0].one_slip_away().any(|one| one == reference));
        }
    }
}
