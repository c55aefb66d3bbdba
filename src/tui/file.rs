//! A file that somebody names: its path as typed, pasted or dropped, how Tab completes it, its opening.
//!
//! Must not know what is in it.

mod complete;
mod dropped;

use std::fs::File;
use std::io::{Error, ErrorKind, Result};

use super::view::View;

pub use complete::complete;
pub use dropped::path;

/// Opens a file; a folder, a pipe or a device is none, and might never end.
pub fn open(typed: &str) -> Result<File> {
    let path = path(typed);
    if std::fs::metadata(&path)?.is_file() { File::open(path) } else { Err(ErrorKind::IsADirectory.into()) }
}

/// Why a file is not read: the usual reasons in the user's words, others in those of the system.
pub fn unreadable(view: &View, typed: &str, error: &Error) -> String {
    let file = ("file", typed.into());
    match error.kind() {
        ErrorKind::NotFound => view.text().with("tui-file-missing", &[file]),
        ErrorKind::PermissionDenied => view.text().with("tui-file-forbidden", &[file]),
        ErrorKind::IsADirectory => view.text().with("tui-file-folder", &[file]),
        _ => view.text().with("tui-file-unreadable", &[file, ("why", error.to_string().into())]),
    }
}
