//! Why a file that somebody named is not read.

use std::io::{Error, ErrorKind};

use crate::text::{Text, clean};

/// The usual reasons in the user's words, others in those of the system.
pub fn unreadable(text: &Text, typed: &str, error: &Error) -> String {
    if typed.trim().is_empty() {
        return text.say("err-file-unnamed");
    }
    let file = ("file", clean::clean(typed).into_owned().into());
    match error.kind() {
        ErrorKind::NotFound => text.with("err-file-missing", &[file]),
        ErrorKind::PermissionDenied => text.with("err-file-forbidden", &[file]),
        ErrorKind::IsADirectory => text.with("err-file-folder", &[file]),
        _ => text.with("err-file-unreadable", &[file, ("why", error.to_string().into())]),
    }
}
