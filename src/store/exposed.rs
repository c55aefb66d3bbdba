//! Who else may get at the book's files: what their modes and folders allow. Knows paths only; opens nothing.

use std::fs::{self, Metadata};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use super::backup::backup_folder;
use super::file::beside;

/// What a mode allows that it should not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Exposure {
    /// Every account may read it.
    Others,
    /// A group may read it, and the book is not shared with that group.
    Group,
    /// Every account may put other files in the place of those in this folder.
    OthersWrite,
    /// The book is shared, and its group cannot get at this.
    Closed,
}

/// A file or a folder that others may get at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exposed {
    /// Where.
    pub path: PathBuf,
    /// What is allowed.
    pub how: Exposure,
    /// The mode that would be right.
    pub mode: u32,
}

/// Whether the book is shared with its group: the group may write it.
pub fn is_shared(book: &Path) -> bool {
    book.metadata().is_ok_and(|about| about.mode() & 0o060 == 0o060)
}

/// Looks at the book, what SQLite keeps beside it, its folder, and the folders of copies and certificates.
pub fn exposed(book: &Path) -> Vec<Exposed> {
    let book = book.canonicalize().unwrap_or_else(|_| book.to_owned());
    let Ok(about) = book.metadata() else { return Vec::new() };
    let shared = is_shared(&book).then(|| about.gid());
    let own = ["", "-wal", "-shm", "-journal", ".forgotten"].map(|suffix| beside(&book, suffix));
    let mut found: Vec<Exposed> = own.into_iter().filter_map(|path| of(path, shared)).collect();
    if let Some(folder) = book.parent() {
        found.extend(around(folder));
    }
    for folder in [backup_folder(&book), book.with_extension("certificates")] {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut inside: Vec<PathBuf> = entries.collect();
        inside.sort();
        found.extend(std::iter::once(folder).chain(inside).filter_map(|path| of(path, shared)));
    }
    found
}

/// A file, or a folder, that is ours alone or our group's.
fn of(path: PathBuf, shared: Option<u32>) -> Option<Exposed> {
    let about = path.symlink_metadata().ok().filter(|about| about.is_file() || about.is_dir())?;
    let how = allowed(&about, shared)?;
    let mode = match (about.is_dir(), shared.is_some()) {
        (true, true) => 0o2770,
        (true, false) => 0o700,
        (false, true) => 0o660,
        (false, false) => 0o600,
    };
    Some(Exposed { path, how, mode })
}

fn allowed(about: &Metadata, shared: Option<u32>) -> Option<Exposure> {
    let mode = about.permissions().mode();
    let ours = shared.is_some_and(|group| group == about.gid());
    if mode & 0o007 != 0 {
        Some(Exposure::Others)
    } else if mode & 0o070 != 0 && !ours {
        Some(Exposure::Group)
    } else if shared.is_some() && (mode & 0o060 != 0o060 || !ours) {
        Some(Exposure::Closed)
    } else {
        None
    }
}

/// The folder of the book may hold other things, and be seen; but who may write there may put another book in its place.
fn around(folder: &Path) -> Option<Exposed> {
    let mode = folder.metadata().ok()?.permissions().mode();
    // Where the sticky bit is set (as in /tmp), only the owner of a file moves it.
    let open = mode & 0o002 != 0 && mode & 0o1000 == 0;
    open.then(|| Exposed { path: folder.to_owned(), how: Exposure::OthersWrite, mode: mode & 0o7775 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    fn told(book: &Path) -> Vec<(String, Exposure, u32)> {
        let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
        exposed(book).iter().map(|found| (name(&found.path), found.how, found.mode)).collect()
    }

    #[test]
    fn what_others_may_do_is_told_with_the_mode_that_is_right() {
        let folder = tempfile::tempdir().unwrap();
        let (book, copies) = (folder.path().join("book.db"), folder.path().join("book.backups"));
        let copy = copies.join("000001-daily-2026-11-22.db");
        fs::create_dir(&copies).unwrap();
        let wal = folder.path().join("book.db-wal");
        let all = [&book, &wal, &copy];
        for path in &all {
            fs::write(path, "x").unwrap();
        }
        let reset = || {
            for path in &all {
                set(path, 0o600);
            }
            for path in [&copies, &folder.path().to_owned()] {
                set(path, 0o700);
            }
        };
        let wal_name = || "book.db-wal".to_owned();
        for (path, mode, expected) in [
            (&book, 0o600, None),
            (&book, 0o604, Some(("book.db".to_owned(), Exposure::Others, 0o600))),
            (&book, 0o640, Some(("book.db".to_owned(), Exposure::Group, 0o600))),
            (&wal, 0o644, Some((wal_name(), Exposure::Others, 0o600))),
            (&copies, 0o755, Some(("book.backups".to_owned(), Exposure::Others, 0o700))),
            (&copy, 0o644, Some(("000001-daily-2026-11-22.db".to_owned(), Exposure::Others, 0o600))),
        ] {
            reset();
            set(path, mode);
            assert_eq!(told(&book), expected.into_iter().collect::<Vec<_>>(), "{} {mode:o}", path.display());
        }
        reset();
        set(folder.path(), 0o777);
        assert_eq!(told(&book)[0].1, Exposure::OthersWrite);
        set(folder.path(), 0o1777);
        assert_eq!(told(&book), []);
        set(folder.path(), 0o755);
        assert_eq!(told(&book), []);
        // Shared: what the group cannot write is told.
        reset();
        set(&book, 0o660);
        assert_eq!(told(&book).len(), 3);
        assert_eq!(told(&book)[0], (wal_name(), Exposure::Closed, 0o660));
        set(&wal, 0o660);
        set(&copies, 0o2770);
        set(&copy, 0o660);
        assert_eq!(told(&book), []);
        assert_eq!(exposed(&folder.path().join("none.db")), []);
    }
}
