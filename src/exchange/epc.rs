//! What a payment QR code says: EPC069-12, version 002, in UTF-8.
//!
//! Lines end with LF, and nothing follows the last one used. Knows no picture.

use crate::domain::account::{Account, ReferenceField};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::domain::setting::Setting;

/// The bytes that a payload may have: what a code of version 13 and level M holds.
pub const MOST_BYTES: usize = 331;

/// The most that can be asked for: 999 999 999,99.
pub const MOST: Cents = Cents(99_999_999_999);

/// Why there is no payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EpcError {
    /// The beneficiary has no name, or one of more than 70 characters or one line.
    #[error("the name of the beneficiary")]
    Name,
    /// Less than a cent, or more than the standard allows.
    #[error("the amount")]
    Amount,
    /// More than [`MOST_BYTES`] in all.
    #[error("too long")]
    TooLong,
}

/// The payload that asks for an amount, under a reference if there is one.
pub fn payload(account: &Account, amount: Cents, reference: Option<Reference>) -> Result<String, EpcError> {
    let Account { beneficiary, iban, bic, .. } = account;
    let name_fits = (1..=Setting::LONGEST_BENEFICIARY).contains(&beneficiary.chars().count());
    if !name_fits || beneficiary.contains(char::is_control) {
        return Err(EpcError::Name);
    }
    if !(Cents(1)..=MOST).contains(&amount) {
        return Err(EpcError::Amount);
    }
    let (structured, text) = match (reference, account.reference) {
        (Some(reference), ReferenceField::Structured) => (reference.digits(), String::new()),
        (Some(reference), ReferenceField::Text) => (String::new(), reference.to_string()),
        (None, _) => Default::default(),
    };
    let bic = bic.as_ref().map(ToString::to_string).unwrap_or_default();
    let amount = format!("EUR{}.{:02}", amount.0 / 100, amount.0 % 100);
    // The empty line before the references is the purpose code.
    let lines =
        ["BCD", "002", "1", "SCT", &bic, beneficiary, iban.electronic(), &amount, "", &structured, &text];
    let payload = lines.join("\n").trim_end_matches('\n').to_owned();
    if payload.len() > MOST_BYTES { Err(EpcError::TooLong) } else { Ok(payload) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::iban::{Bic, Iban};
    use proptest::prelude::*;

    fn account(reference: ReferenceField) -> Account {
        let iban = Iban::parse("BE26 0682 4115 1929").unwrap();
        Account { beneficiary: "Smes ASBL".into(), iban, bic: None, reference }
    }

    fn reference() -> Reference {
        Reference::parse("+++202/6000/01004+++").unwrap()
    }

    #[test]
    fn the_known_payloads_are_made_to_the_byte() {
        let text = payload(&account(ReferenceField::Text), Cents(5000), Some(reference())).unwrap();
        let known = "BCD\n002\n1\nSCT\n\nSmes ASBL\nBE26068241151929\nEUR50.00\n\n\n+++202/6000/01004+++";
        assert_eq!((text.as_str(), text.len()), (known, 73));
        let structured =
            payload(&account(ReferenceField::Structured), Cents(5000), Some(reference())).unwrap();
        let known = "BCD\n002\n1\nSCT\n\nSmes ASBL\nBE26068241151929\nEUR50.00\n\n202600001004";
        assert_eq!((structured.as_str(), structured.len()), (known, 64));
    }

    #[test]
    fn nothing_follows_the_last_line_used() {
        let bare = payload(&account(ReferenceField::Text), Cents(5), None).unwrap();
        assert_eq!(bare, "BCD\n002\n1\nSCT\n\nSmes ASBL\nBE26068241151929\nEUR0.05");
    }

    #[test]
    fn each_limit_holds() {
        let text = account(ReferenceField::Text);
        for (cents, made) in [(0, false), (-1, false), (1, true), (MOST.0, true), (MOST.0 + 1, false)] {
            assert_eq!(payload(&text, Cents(cents), None).is_ok(), made, "{cents}");
        }
        for (name, made) in
            [(String::new(), false), ("n".repeat(70), true), ("n".repeat(71), false), ("a\nb".into(), false)]
        {
            let account = Account { beneficiary: name.clone(), ..text.clone() };
            assert_eq!(payload(&account, Cents(1), None).is_ok(), made, "{name:?}");
        }
        let wide = Account { beneficiary: "\u{10348}".repeat(70), ..text };
        assert_eq!(payload(&wide, Cents(5000), Some(reference())), Err(EpcError::TooLong));
    }

    proptest! {
        #[test]
        fn every_payload_keeps_the_limits_of_the_standard(
            name in "\\PC{0,75}",
            cents in prop_oneof![-5..1_000_000_i64, 99_999_999_990..100_000_000_010_i64],
            data in proptest::option::of(0u64..10_000_000_000),
            structured: bool,
            bic: bool,
        ) {
            let field = ReferenceField::ALL[usize::from(structured)];
            let bic = bic.then(|| Bic::parse("GKCCBEBBXXX").unwrap());
            let account = Account { beneficiary: name, bic, ..account(field) };
            let Ok(payload) = payload(&account, Cents(cents), data.map(Reference::from_data)) else {
                return Ok(());
            };
            let lines: Vec<&str> = payload.split('\n').collect();
            prop_assert!(payload.len() <= MOST_BYTES && !payload.ends_with('\n') && !payload.contains('\r'));
            prop_assert_eq!(&lines[..4], ["BCD", "002", "1", "SCT"]);
            prop_assert!((8..=11).contains(&lines.len()) && lines.last() != Some(&""));
            prop_assert!(lines[7].len() <= 15 && lines[7].starts_with("EUR"));
            let used = lines.iter().skip(9).filter(|line| !line.is_empty()).count();
            prop_assert_eq!(used, usize::from(data.is_some()), "one reference, never both");
        }
    }
}
