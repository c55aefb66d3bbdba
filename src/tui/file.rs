//! A file that somebody names: its path as typed, pasted or dropped, how Tab completes it, its opening.
//!
//! Must not know what is in it.

mod complete;
mod dropped;

use std::fs::File;
use std::io::{ErrorKind, Result};

pub use complete::complete;
pub use dropped::path;

/// Opens a file; a folder, a pipe or a device is none, and might never end.
pub fn open(typed: &str) -> Result<File> {
    let path = path(typed);
    if std::fs::metadata(&path)?.is_file() { File::open(path) } else { Err(ErrorKind::IsADirectory.into()) }
}
