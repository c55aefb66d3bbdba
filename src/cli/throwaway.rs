//! A private folder for a book that goes when the run ends.

use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use crate::clock;

/// The name of every such folder begins so: nothing else is ever removed.
const NAME: &str = "ronde-demo-";

/// Makes an empty folder for the owner only, where the system keeps what ends with the session.
pub fn folder() -> io::Result<PathBuf> {
    let run = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let make = |base: PathBuf| {
        let folder = base.join(format!("{NAME}{}", clock::run()));
        // Not recursive: a folder, or a link, that somebody planted there is refused.
        DirBuilder::new().mode(0o700).create(&folder).map(|()| folder)
    };
    run.map(make).and_then(Result::ok).map_or_else(|| make(std::env::temp_dir()), Ok)
}

/// Removes a throw-away book with its folder.
pub fn throw_away(book: &Path) {
    let folder = book
        .parent()
        .filter(|folder| folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(NAME)));
    if let Some(folder) = folder {
        // The system empties the place in the end.
        let _ = std::fs::remove_dir_all(folder);
    }
}
