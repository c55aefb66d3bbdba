//! A book in a private folder, that goes when the run ends.

use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::exit::Failure;
use crate::clock;
use crate::store::{Access, Author, Store};

/// The name of every such folder begins so: nothing else is ever removed.
const NAME: &str = "ronde-demo-";

/// A book that goes with its folder when this is dropped, unless it is kept for the rest of the run.
pub struct Throwaway {
    book: PathBuf,
    kept: bool,
}

impl Throwaway {
    /// The place for a book, and none in it yet.
    pub fn new() -> Result<Throwaway, Failure> {
        Ok(Throwaway { book: folder()?.join("demo.db"), kept: false })
    }

    /// The book, made first.
    pub fn store(&self) -> Result<Store, Failure> {
        store(&self.book)
    }

    /// Where the book is: whoever takes it throws it away.
    pub fn keep(mut self) -> PathBuf {
        self.kept = true;
        std::mem::take(&mut self.book)
    }
}

impl Drop for Throwaway {
    fn drop(&mut self) {
        if !self.kept {
            throw_away(&self.book);
        }
    }
}

/// A book of nobody in particular.
pub fn store(book: &Path) -> Result<Store, Failure> {
    let author = Author { who: String::new(), run: clock::run() };
    let mut store = Store::open(book, Access::Write, author)?;
    store.keep_no_copies();
    Ok(store)
}

/// Removes a throw-away book with its folder.
pub fn throw_away(book: &Path) {
    let ours =
        |folder: &&Path| folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(NAME));
    if let Some(folder) = book.parent().filter(ours) {
        // What cannot be removed, the system empties in the end.
        let _ = std::fs::remove_dir_all(folder);
    }
}

/// An empty folder for the owner only, where the system keeps what ends with the session.
fn folder() -> io::Result<PathBuf> {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|base| base.is_absolute());
    let make = |base: PathBuf| {
        let folder = base.join(format!("{NAME}{}", clock::run()));
        // Not recursive: a folder, or a link, that somebody planted there is refused.
        DirBuilder::new().mode(0o700).create(&folder).map(|()| folder)
    };
    session.map(make).and_then(Result::ok).map_or_else(|| make(std::env::temp_dir()), Ok)
}
