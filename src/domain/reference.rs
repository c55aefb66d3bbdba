//! The Belgian structured communication (OGM/VCS): ten digits and two check digits.
//!
//! Check = the ten digits mod 97, 97 when the remainder is 0 (Febelfin; see `tests` for vectors).

pub mod find;

/// A structured communication with a right check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference(u64);

/// Why twelve digits are no reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// Not twelve digits with the usual signs between them.
    #[error("not twelve digits")]
    NotTwelveDigits,
    /// The last two digits are not the check of the first ten.
    #[error("wrong check digits")]
    WrongCheck,
}

impl Reference {
    /// The reference with these ten data digits.
    pub fn from_data(data: u64) -> Reference {
        let data = data % 10_000_000_000;
        Reference(data * 100 + check(data))
    }

    /// The `sequence`-th reference of a cycle that begins in `year`: `2026000010` and its check.
    pub fn issue(year: i32, sequence: i64) -> Reference {
        let year = u64::from(year.unsigned_abs() % 10_000);
        Reference::from_data(year * 1_000_000 + sequence.unsigned_abs() % 1_000_000)
    }

    /// Reads any written form: `+++…+++`, `***…***`, bare, with dots, slashes or spaces.
    pub fn parse(text: &str) -> Result<Reference, ReferenceError> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let only_signs = text
            .chars()
            .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '*' | '/' | '.' | '-'));
        if digits.len() != 12 || !only_signs {
            return Err(ReferenceError::NotTwelveDigits);
        }
        let number: u64 = digits.parse().map_err(|_| ReferenceError::NotTwelveDigits)?;
        if check(number / 100) != number % 100 {
            return Err(ReferenceError::WrongCheck);
        }
        Ok(Reference(number))
    }

    /// The twelve digits, as banks transmit them.
    pub fn digits(self) -> String {
        format!("{:012}", self.0)
    }
}

fn check(data: u64) -> u64 {
    match data % 97 {
        0 => 97,
        rest => rest,
    }
}

/// As written on paper: `+++ddd/dddd/ddddd+++`.
impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let d = self.digits();
        write!(f, "+++{}/{}/{}+++", &d[..3], &d[3..7], &d[7..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VECTORS: [(u64, &str); 12] = [
        (0, "+++000/0000/00097+++"),
        (1, "+++000/0000/00101+++"),
        (97, "+++000/0000/09797+++"),
        (194, "+++000/0000/19497+++"),
        (9_700_000_000, "+++970/0000/00097+++"),
        (654, "+++000/0000/65472+++"),
        (108_068_171, "+++010/8068/17183+++"),
        (909_337_554, "+++090/9337/55493+++"),
        (1_234_567_890, "+++123/4567/89002+++"),
        (2_026_000_010, "+++202/6000/01004+++"),
        (9_999_999_999, "+++999/9999/99948+++"),
        (1_111_111_111, "+++111/1111/11170+++"),
    ];

    #[test]
    fn the_known_references_are_made_and_read() {
        for (data, text) in VECTORS {
            let reference = Reference::from_data(data);
            assert_eq!(reference.to_string(), text);
            assert_eq!(Reference::parse(text), Ok(reference));
            assert_eq!(Reference::parse(&text.replace('+', "*")), Ok(reference));
            assert_eq!(Reference::parse(&reference.digits()), Ok(reference));
        }
        assert_eq!(Reference::issue(2026, 10).digits(), "202600001004");
    }

    #[test]
    fn wrong_references_are_refused() {
        for text in ["+++123/4567/89012+++", "123/4567/89000", "000/0000/00000", "090/9337/55439"] {
            assert_eq!(Reference::parse(text), Err(ReferenceError::WrongCheck), "{text}");
        }
        for text in ["09093375549", "", "abc", "facture 090/9337/55493"] {
            assert_eq!(Reference::parse(text), Err(ReferenceError::NotTwelveDigits), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn one_changed_digit_is_always_seen(data in 0u64..10_000_000_000, place in 0usize..12, add in 1u8..10) {
            let mut digits = Reference::from_data(data).digits().into_bytes();
            digits[place] = b'0' + (digits[place] - b'0' + add) % 10;
            let changed = String::from_utf8(digits).unwrap();
            proptest::prop_assert_eq!(Reference::parse(&changed), Err(ReferenceError::WrongCheck));
        }
    }
}
