//! That somebody agreed to be kept in the book for the cycle: when, and how they said so.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How somebody agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConsentHow {
    /// By the form of enrolment.
    Form,
    /// By e-mail.
    Mail,
    /// On a signed paper.
    Signed,
    /// In words.
    Spoken,
}

impl ConsentHow {
    /// Every way, in the order of menus.
    pub const ALL: [ConsentHow; 4] =
        [ConsentHow::Form, ConsentHow::Mail, ConsentHow::Signed, ConsentHow::Spoken];

    /// The stable word, in the book and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            ConsentHow::Form => "form",
            ConsentHow::Mail => "mail",
            ConsentHow::Signed => "signed",
            ConsentHow::Spoken => "spoken",
        }
    }

    /// The way with this stable word.
    pub fn from_word(word: &str) -> Option<ConsentHow> {
        ConsentHow::ALL.into_iter().find(|how| how.word() == word)
    }
}

/// A consent, as it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Consent {
    pub on: NaiveDate,
    pub how: ConsentHow,
}

/// What a list says of somebody who agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreed {
    /// Without a day: that of the import stands for it.
    Yes,
    /// On this day.
    On(NaiveDate),
}

impl Agreed {
    /// By the list, which a form of enrolment made.
    pub fn consent(self, today: NaiveDate) -> Consent {
        let on = match self {
            Agreed::Yes => today,
            Agreed::On(day) => day,
        };
        Consent { on, how: ConsentHow::Form }
    }
}
