//! Why a file that was named is not read: the usual reasons in the user's words, others in those of the system.

use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::cli::run::Run;

/// The sentence.
pub fn unreadable(run: &Run<'_>, path: &Path, error: &Error) -> String {
    let path = ("path", path.display().to_string().into());
    match error.kind() {
        ErrorKind::NotFound => run.text().with("cli-file-missing", &[path]),
        ErrorKind::PermissionDenied => run.text().with("cli-file-forbidden", &[path]),
        ErrorKind::IsADirectory => run.text().with("cli-file-folder", &[path]),
        _ => run.text().with("cli-file-unreadable", &[path, ("reason", error.to_string().into())]),
    }
}
