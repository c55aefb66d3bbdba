//! What was typed and is not what was asked.

use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::domain::money::AmountError;
use crate::text::Text;

/// Why what was typed is no amount.
pub fn amount_error(text: &Text, error: &AmountError, typed: &str) -> String {
    let id = match error {
        AmountError::NotAnAmount => "err-amount",
        AmountError::TooLarge => "err-amount-too-large",
    };
    text.with(id, &[("typed", super::quoted(typed).into())])
}

/// That what was typed is no structured communication.
pub fn reference_error(text: &Text, typed: &str) -> String {
    text.with("err-reference", &[("typed", super::quoted(typed).into())])
}

/// That what was typed is no date.
pub fn date_error(text: &Text, typed: &str) -> String {
    text.with("err-date", &[("typed", super::quoted(typed).into())])
}

/// Why a file was not written where it was asked for.
pub fn unwritten(text: &Text, path: &Path, error: &Error) -> String {
    let path = ("path", super::path(path).into());
    match error.kind() {
        ErrorKind::AlreadyExists => text.with("mail-file-exists", &[path]),
        ErrorKind::NotFound | ErrorKind::NotADirectory => text.with("mail-nowhere", &[path]),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => text.with("mail-forbidden", &[path]),
        ErrorKind::IsADirectory => text.with("mail-is-folder", &[path]),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            text.with("mail-full", &[path])
        }
        _ => text.with("mail-unwritable", &[path, ("reason", super::quoted(&error.to_string()).into())]),
    }
}
