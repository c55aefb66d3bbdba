//! Why an encrypted copy is not made or not opened.

use std::path::Path;

use crate::exchange::age::{AgeError, KeyError};
use crate::text::Text;

/// Why a file is not opened, or not sealed; what was there is as it was.
pub fn age_error(text: &Text, error: AgeError, file: &Path) -> String {
    let id = match error {
        AgeError::NotAge => "resc-age-none",
        AgeError::Header => "resc-age-header",
        AgeError::WantsPassphrase => "resc-age-wants-passphrase",
        AgeError::WantsKey => "resc-age-wants-key",
        AgeError::WrongKey => "resc-age-wrong",
        AgeError::Damaged => "resc-age-damaged",
        AgeError::TooHard => "resc-age-too-hard",
        AgeError::CannotSeal => "resc-age-cannot-seal",
    };
    text.with(id, &[("file", super::path(file).into())])
}

/// Why what was typed is no public key.
pub fn key_error(text: &Text, error: KeyError, typed: &str) -> String {
    let typed = ("typed", super::quoted(typed).into());
    match error {
        KeyError::NotAKey => text.with("resc-key-none", &[typed]),
        KeyError::OtherKind => text.with("resc-key-other", &[typed]),
        // Not shown again: it is on the screen once too often.
        KeyError::Secret => text.say("resc-key-secret"),
    }
}

/// Why a file holds no secret key.
pub fn keys_error(text: &Text, error: KeyError, file: &Path) -> String {
    let id = if error == KeyError::OtherKind { "resc-keys-other" } else { "resc-keys-none" };
    text.with(id, &[("file", super::path(file).into())])
}
