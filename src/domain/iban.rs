//! Account numbers (ISO 13616) and codes of banks (ISO 9362): shape and check digits.
//!
//! Knows no register of banks: a right number of an unknown bank is right.

use iban::{IbanLike, ParseBaseIbanError, ParseIbanError};

/// An account number with right check digits, in capitals and digits without spaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Iban(String);

/// Why a text is no account number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IbanError {
    /// Not the letters and digits of any country.
    #[error("not an account number")]
    Shape,
    /// The check digits do not fit: something was mistyped.
    #[error("wrong check digits")]
    Check,
}

impl Iban {
    /// Reads an account number however it is grouped.
    pub fn parse(text: &str) -> Result<Iban, IbanError> {
        let bare = bare(text);
        // 99 and 02 leave the same remainder; check digits end at 98 (ISO 13616-1, 6).
        if bare.get(2..4) == Some("99") {
            return Err(IbanError::Check);
        }
        match bare.parse::<iban::Iban>() {
            Ok(iban) if is_nationally_right(&iban) => Ok(Iban(bare)),
            Ok(_) | Err(ParseIbanError::InvalidBaseIban { source: ParseBaseIbanError::InvalidChecksum }) => {
                Err(IbanError::Check)
            }
            Err(_) => Err(IbanError::Shape),
        }
    }

    /// Capitals and digits without spaces, as files want it.
    pub fn electronic(&self) -> &str {
        &self.0
    }

    /// The country and the last four signs: enough to recognise one's own, too little to use.
    pub fn masked(&self) -> String {
        let (first, last) = (2, self.0.len() - 4);
        let hide = |(at, c)| if (first..last).contains(&at) { '•' } else { c };
        grouped(&self.0.chars().enumerate().map(hide).collect::<String>())
    }
}

/// A Belgian number carries a second check: its first ten digits mod 97, 97 when the remainder is 0.
fn is_nationally_right(iban: &iban::Iban) -> bool {
    if iban.country_code() != "BE" {
        return true;
    }
    let number: u64 = iban.bban().parse().unwrap_or_default();
    let check = match number / 100 % 97 {
        0 => 97,
        rest => rest,
    };
    number % 100 == check
}

/// In groups of four, as on paper.
impl std::fmt::Display for Iban {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&grouped(&self.0))
    }
}

fn grouped(signs: &str) -> String {
    let signs: Vec<char> = signs.chars().collect();
    signs.chunks(4).map(|group| group.iter().collect()).collect::<Vec<String>>().join(" ")
}

/// The code of a bank: four letters, a country, two signs, and three more for a branch.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Bic(String);

impl Bic {
    /// Reads a code of eight or eleven signs.
    pub fn parse(text: &str) -> Option<Bic> {
        let bare = bare(text);
        let (letters, rest) = bare.split_at_checked(6)?;
        let right = letters.bytes().all(|b| b.is_ascii_uppercase())
            && rest.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
            && matches!(bare.len(), 8 | 11);
        right.then_some(Bic(bare))
    }
}

impl std::fmt::Display for Bic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Capitals, without spaces of any width.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: [&str; 6] = [
        "BE26 0682 4115 1929",
        "BE71 0961 2345 6769",
        "BE43 0689 9999 9501",
        "BE32 1234 5678 9002",
        "BE54 0000 0000 0097",
        // Of a bank that no register knows.
        "BE68 5390 0754 7034",
    ];

    #[test]
    fn right_numbers_are_read_and_written_in_groups() {
        for text in RIGHT.into_iter().chain(["FR14 2004 1010 0505 0001 3M02 606", "NO93 8601 1117 947"]) {
            let iban = Iban::parse(text).unwrap();
            assert_eq!(iban.to_string(), text);
            assert_eq!(iban.electronic(), text.replace(' ', ""));
            assert_eq!(Iban::parse(iban.electronic()), Ok(iban.clone()));
            let written = text.to_lowercase().replace(' ', "\u{a0}");
            assert_eq!(Iban::parse(&format!(" {written}\t")), Ok(iban));
        }
    }

    #[test]
    fn wrong_numbers_are_refused() {
        use IbanError::{Check, Shape};
        for (text, why) in [
            ("BE00 0000 0000 0097", Check),
            ("BE26 0682 4115 1992", Check),
            // Right mod 97, wrong by the national check.
            ("BE96 0682 4115 1930", Check),
            // 02 would be right; 99 leaves the same remainder.
            ("BE99 0000 0000 4040", Check),
            ("BE68 5390 0754 703", Check),
            ("", Shape),
            ("BE68", Check),
            ("ZZ68", Check),
            ("539007547034", Shape),
            ("BE68-5390-0754-7034", Shape),
            ("É68", Shape),
        ] {
            assert_eq!(Iban::parse(text), Err(why), "{text}");
        }
        assert!(Iban::parse("BE02 0000 0000 4040").is_ok());
    }

    #[test]
    fn the_check_digits_of_a_belgian_number_follow_from_it() {
        for text in RIGHT {
            let iban = Iban::parse(text).unwrap();
            let (check, bban) = iban.electronic()[2..].split_at(2);
            let number: u128 = format!("{bban}111400").parse().unwrap();
            assert_eq!(check, format!("{:02}", 98 - number % 97), "{text}");
        }
    }

    #[test]
    fn a_masked_number_shows_its_country_and_its_end() {
        let masked = |text| Iban::parse(text).unwrap().masked();
        assert_eq!(masked("BE68 5390 0754 7034"), "BE•• •••• •••• 7034");
        assert_eq!(masked("NO93 8601 1117 947"), "NO•• •••• •••7 947");
    }

    #[test]
    fn codes_of_banks_have_a_shape() {
        for text in ["GKCCBEBB", "ctbkbebx", "GKCC BE BB", "DEUTDEFF500"] {
            assert!(Bic::parse(text).is_some(), "{text}");
        }
        assert_eq!(Bic::parse("gkcc bebb").unwrap().to_string(), "GKCCBEBB");
        for text in
            ["", "GKCCBEB", "GKCCBEBBX", "GKCCBEBBXXXX", "GKC1BEBB", "GKCCB3BB", "GKCCBEB-", "GKCCBÉBB"]
        {
            assert_eq!(Bic::parse(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn one_changed_digit_is_always_seen(data in 0u64..10_000_000_000, place in 2usize..16, add in 1u8..10) {
            let check = if data % 97 == 0 { 97 } else { data % 97 };
            let bban = format!("{data:010}{check:02}");
            let number: u128 = format!("{bban}111400").parse().unwrap();
            let right = format!("BE{:02}{bban}", 98 - number % 97);
            proptest::prop_assert!(Iban::parse(&right).is_ok(), "{}", right);
            let mut signs = right.into_bytes();
            signs[place] = b'0' + (signs[place] - b'0' + add) % 10;
            proptest::prop_assert!(Iban::parse(&String::from_utf8(signs).unwrap()).is_err());
        }

        #[test]
        fn any_text_is_read_without_harm(text in "\\PC{0,40}|[A-Z]{2}[0-9]{0,40}") {
            if let Ok(iban) = Iban::parse(&text) {
                iban.masked();
            }
            Bic::parse(&text);
        }
    }
}
