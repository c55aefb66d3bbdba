//! Numbers and amounts as Belgium writes them in each language (CLDR fr-BE, nl-BE, en-BE).

use super::Text;
use crate::domain::money::Cents;

/// The signs inside a number.
pub(super) struct Separators {
    thousands: String,
    decimal: String,
}

impl Text {
    /// A whole number, its thousands apart.
    pub fn number(&self, number: i64) -> String {
        let sign = if number < 0 { "-" } else { "" };
        format!("{sign}{}", self.grouped(number.unsigned_abs()))
    }

    /// An amount with its currency: `1 234,50 €`, `€ 1.234,50`, `1.234,50 €`.
    pub fn cents(&self, amount: Cents) -> String {
        self.with("number-euro", &[("amount", self.amount(amount).into())])
    }

    /// An amount without its currency, for columns and forms.
    pub fn amount(&self, amount: Cents) -> String {
        let sign = if amount.0 < 0 { "-" } else { "" };
        let cents = amount.0.unsigned_abs();
        format!("{sign}{}{}{:02}", self.grouped(cents / 100), self.separators().decimal, cents % 100)
    }

    fn grouped(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut grouped = String::with_capacity(digits.len() * 2);
        for (at, digit) in digits.char_indices() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push_str(&self.separators().thousands);
            }
            grouped.push(digit);
        }
        grouped
    }

    fn separators(&self) -> &Separators {
        self.separators.get_or_init(|| Separators {
            thousands: self.say("number-thousands"),
            decimal: self.say("number-decimal"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn amounts_are_written_as_in_belgium() {
        for (cents, fr, nl, en) in [
            (0, "0,00\u{a0}€", "€\u{a0}0,00", "0,00\u{a0}€"),
            (5, "0,05\u{a0}€", "€\u{a0}0,05", "0,05\u{a0}€"),
            (5000, "50,00\u{a0}€", "€\u{a0}50,00", "50,00\u{a0}€"),
            (99_999, "999,99\u{a0}€", "€\u{a0}999,99", "999,99\u{a0}€"),
            (123_450, "1\u{202f}234,50\u{a0}€", "€\u{a0}1.234,50", "1.234,50\u{a0}€"),
            (-123_450, "-1\u{202f}234,50\u{a0}€", "€\u{a0}-1.234,50", "-1.234,50\u{a0}€"),
            (
                12_345_678_901,
                "123\u{202f}456\u{202f}789,01\u{a0}€",
                "€\u{a0}123.456.789,01",
                "123.456.789,01\u{a0}€",
            ),
        ] {
            assert_eq!(Text::new(Language::Fr).cents(Cents(cents)), fr);
            assert_eq!(Text::new(Language::Nl).cents(Cents(cents)), nl);
            assert_eq!(Text::new(Language::En).cents(Cents(cents)), en);
        }
    }

    #[test]
    fn numbers_are_grouped() {
        let text = Text::new(Language::Nl);
        for (number, shown) in [
            (0, "0"),
            (999, "999"),
            (1000, "1.000"),
            (-84_000, "-84.000"),
            (i64::MIN, "-9.223.372.036.854.775.808"),
        ] {
            assert_eq!(text.number(number), shown);
        }
        assert_eq!(Text::new(Language::Fr).amount(Cents(-123_450)), "-1\u{202f}234,50");
    }

    proptest::proptest! {
        #[test]
        fn an_amount_that_is_shown_can_be_typed(cents in 0..99_999_999_999_999_i64) {
            for language in Language::ALL {
                let shown = Text::new(*language).cents(Cents(cents));
                proptest::prop_assert_eq!(Cents::parse(&shown), Ok(Cents(cents)), "{}", shown);
            }
        }
    }
}
