//! Money as integer cents of euro; never a float.

use std::ops::{Add, Neg, Sub};

use serde::{Deserialize, Serialize};

/// An amount in cents of euro; negative when it goes out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(pub i64);

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Not digits with at most two decimals.
    #[error("not an amount")]
    NotAnAmount,
    /// More than the book can hold (a million million euro).
    #[error("too large")]
    TooLarge,
}

impl Cents {
    /// Nothing.
    pub const ZERO: Cents = Cents(0);

    /// Reads what a person types for a positive amount: `50`, `50,5`, `50.00`, `1 234,50`, `1.234,50`, `€ 50`.
    ///
    /// The last `,` or `.` followed by one or two digits separates the cents; a separator followed by
    /// three digits groups thousands. A lone comma before three digits is a decimal comma to some and groups for
    /// others: never guessed.
    pub fn parse(text: &str) -> Result<Cents, AmountError> {
        let mut bare: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '€' | '\'' | '\u{202f}' | '\u{a0}'))
            .collect();
        if let Some(rest) = bare.strip_suffix("EUR").or_else(|| bare.strip_prefix("EUR")) {
            bare = rest.to_owned();
        }
        let (whole, cents) = match bare.rfind([',', '.']) {
            Some(at) if bare.len() - at <= 3 => (&bare[..at], &bare[at + 1..]),
            _ => (bare.as_str(), ""),
        };
        let lone_comma = cents.is_empty() && whole.matches([',', '.']).count() == 1 && whole.contains(',');
        let digits: String = ungroup(whole).filter(|_| !lone_comma).ok_or(AmountError::NotAnAmount)?;
        let is_number = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
        if digits.is_empty() || !is_number(&digits) || !is_number(cents) {
            return Err(AmountError::NotAnAmount);
        }
        if digits.len() > 12 {
            return Err(AmountError::TooLarge);
        }
        let euros: i64 = digits.parse().map_err(|_| AmountError::TooLarge)?;
        let cents: i64 = format!("{cents:0<2}").parse().map_err(|_| AmountError::NotAnAmount)?;
        Ok(Cents(euros * 100 + cents))
    }
}

/// Takes the thousands separators out: every group after the first has three digits.
fn ungroup(whole: &str) -> Option<String> {
    let mut groups = whole.split([',', '.']);
    let first = groups.next().unwrap_or_default();
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.is_empty() || first.len() > 3 || first.starts_with('0') {
            return None;
        }
        digits.push_str(group);
    }
    Some(digits)
}

impl Add for Cents {
    type Output = Cents;
    fn add(self, other: Cents) -> Cents {
        Cents(self.0 + other.0)
    }
}

impl Sub for Cents {
    type Output = Cents;
    fn sub(self, other: Cents) -> Cents {
        Cents(self.0 - other.0)
    }
}

impl Neg for Cents {
    type Output = Cents;
    fn neg(self) -> Cents {
        Cents(-self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_is_read() {
        for (text, cents) in [
            ("50", 5000),
            ("50,00", 5000),
            ("50.00", 5000),
            ("50,5", 5050),
            ("0,05", 5),
            ("1 234,50", 123_450),
            ("1.234,50", 123_450),
            ("1.234", 123_400),
            ("1,234.5", 123_450),
            ("1\u{202f}234,50\u{a0}€", 123_450),
            ("€ 50", 5000),
            ("50 EUR", 5000),
            ("50,", 5000),
        ] {
            assert_eq!(Cents::parse(text), Ok(Cents(cents)), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in
            ["", "abc", "-5", "5,0000", "1.23.4", ",5", "5 euros", "12.34,567", "1234.567", "10,999", "0.999"]
        {
            assert_eq!(Cents::parse(text), Err(AmountError::NotAnAmount), "{text}");
        }
        assert_eq!(Cents::parse("9999999999999"), Err(AmountError::TooLarge));
    }

    proptest::proptest! {
        #[test]
        fn every_amount_reads_back(cents in 0i64..100_000_000_000) {
            let text = format!("{},{:02}", cents / 100, cents % 100);
            proptest::prop_assert_eq!(Cents::parse(&text), Ok(Cents(cents)));
        }
    }
}
