//! The account that fees are paid to, as the settings of the book have it.

use super::iban::{Bic, Iban};

/// Where the reference of a payment goes in a QR code: banks differ (see `exchange/epc.rs`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ReferenceField {
    /// In the free text, with its signs.
    #[default]
    Text,
    /// In the field of structured references, as twelve digits.
    Structured,
}

impl ReferenceField {
    /// Both.
    pub const ALL: [ReferenceField; 2] = [ReferenceField::Text, ReferenceField::Structured];

    /// The stable word.
    pub fn word(self) -> &'static str {
        match self {
            ReferenceField::Text => "text",
            ReferenceField::Structured => "structured",
        }
    }

    /// The one with this stable word.
    pub fn from_word(word: &str) -> Option<ReferenceField> {
        ReferenceField::ALL.into_iter().find(|field| field.word() == word)
    }
}

/// The account that fees are paid to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Whose it is.
    pub beneficiary: String,
    /// Its number.
    pub iban: Iban,
    /// The code of its bank, where somebody gave one.
    pub bic: Option<Bic>,
    /// Where a QR code has the reference.
    pub reference: ReferenceField,
}
