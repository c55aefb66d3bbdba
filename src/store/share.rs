//! One book for several accounts of a machine: file and folder belong to a group whose members read and write.
//!
//! What SQLite makes beside the book gets the book's mode, and the group of the folder; copies are made as the book is.

use std::fs::{self, Metadata};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;

use rustix::fs::{Gid, Mode, chmod, chown};
use rustix::process::{getegid, geteuid, getgroups};

use super::backup::backup_folder;
use super::file::beside;
use super::{BookError, StoreError, network};

/// A group of the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its number.
    pub id: u32,
}

/// Why the book is not shared; nothing was changed, unless it is of the system.
#[derive(Debug, thiserror::Error)]
pub enum ShareError {
    /// There is no such group.
    #[error("no such group")]
    NoGroup,
    /// Who shares is not in it, and would shut themselves out.
    #[error("not a member")]
    NotMember,
    /// Belongs to another account.
    #[error("not the owner of {0}")]
    NotOwner(PathBuf),
    /// The folder of the book holds something else, which the group would get, too.
    #[error("the folder holds {0}")]
    Holds(PathBuf),
    /// A folder above, which the group cannot pass.
    #[error("closed: {0}")]
    Closed(PathBuf),
    /// What the system says.
    #[error("{0}: {1}")]
    System(PathBuf, io::Error),
    /// What is to be said of the book.
    #[error(transparent)]
    Book(#[from] StoreError),
}

/// The group of this name, from the file of the groups or from whatever else the system asks.
pub fn group_named(name: &str) -> Option<Group> {
    let lines = |text: &str| text.lines().find_map(|line| group_of(line).filter(|group| group.name == name));
    let file = fs::read_to_string("/etc/group").ok();
    file.and_then(|file| lines(&file)).or_else(|| {
        // A directory service; a name that begins with a dash would be an option.
        let plain = !name.is_empty() && !name.starts_with('-');
        let output = plain.then(|| Command::new("getent").args(["group", name]).output().ok()).flatten()?;
        lines(&String::from_utf8_lossy(&output.stdout))
    })
}

/// The group that a book is shared with; its number where it has no name.
pub fn shared_with(book: &Path) -> Option<String> {
    let id = super::is_shared(book).then(|| book.metadata().ok().map(|about| about.gid())).flatten()?;
    let file = fs::read_to_string("/etc/group").unwrap_or_default();
    let known = file.lines().filter_map(group_of).find(|group| group.id == id);
    Some(known.map_or_else(|| id.to_string(), |group| group.name))
}

/// `name:x:100:members`.
fn group_of(line: &str) -> Option<Group> {
    let mut fields = line.split(':');
    let (name, _, id) = (fields.next()?, fields.next()?, fields.next()?);
    Some(Group { name: name.to_owned(), id: id.parse().ok()? })
}

/// Gives the book to a group: its files, its folder, its copies.
pub fn share(book: &Path, group: &Group) -> Result<(), ShareError> {
    network::refuse(book)?;
    let book = book.canonicalize().map_err(|_| StoreError::Book(BookError::Missing))?;
    let folder = book.parent().unwrap_or(Path::new("/"));
    if !geteuid().is_root() && !is_member(group.id) {
        return Err(ShareError::NotMember);
    }
    let all = everything(&book, folder)?;
    for (path, about) in &all {
        if !geteuid().is_root() && about.uid() != geteuid().as_raw() {
            return Err(ShareError::NotOwner(path.clone()));
        }
    }
    for above in folder.ancestors().skip(1) {
        passes(above, group.id)?;
    }
    // From the inside out: as long as the folder is closed, nobody meets half of it.
    for (path, about) in all.iter().rev() {
        let mode = if about.is_dir() { 0o2770 } else { 0o660 };
        // The mode after the group: a change of group takes the bit that hands it on.
        chown(path, None, Some(Gid::from_raw(group.id)))
            .and_then(|()| chmod(path, Mode::from_raw_mode(mode)))
            .map_err(|error| ShareError::System(path.clone(), error.into()))?;
    }
    Ok(())
}

fn is_member(group: u32) -> bool {
    let others = getgroups().unwrap_or_default();
    getegid().as_raw() == group || others.iter().any(|other| other.as_raw() == group)
}

/// The folder, and all in it, which must be the book's.
fn everything(book: &Path, folder: &Path) -> Result<Vec<(PathBuf, Metadata)>, ShareError> {
    let system = |path: &Path| {
        let path = path.to_owned();
        move |error| ShareError::System(path, error)
    };
    let about = |path: &Path| path.symlink_metadata().map_err(system(path));
    let inside = |folder: &Path| -> Result<Vec<PathBuf>, ShareError> {
        let entries = fs::read_dir(folder).map_err(system(folder))?;
        entries.map(|entry| entry.map(|entry| entry.path()).map_err(system(folder))).collect()
    };
    let own_folders = [backup_folder(book), book.with_extension("certificates")];
    let mut all = vec![(folder.to_owned(), about(folder)?)];
    for path in inside(folder)? {
        let found = about(&path)?;
        if own_folders.contains(&path) && found.is_dir() {
            let files = inside(&path)?;
            all.push((path, found));
            for file in files {
                let found = about(&file)?;
                if !found.is_file() {
                    return Err(ShareError::Holds(file));
                }
                all.push((file, found));
            }
        } else if found.is_file() && is_own(&path, book) {
            all.push((path, found));
        } else {
            return Err(ShareError::Holds(path));
        }
    }
    Ok(all)
}

/// The book, what SQLite and we keep beside it, drafts of it, copies of earlier versions.
fn is_own(path: &Path, book: &Path) -> bool {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stem = book.file_stem().unwrap_or_default().to_string_lossy();
    let beside_it =
        ["", "-wal", "-shm", "-journal", ".forgotten"].iter().any(|end| beside(book, end) == path);
    beside_it
        || name(path).starts_with(&format!(".{}.", name(book)))
        || name(path).starts_with(&format!("{stem}.v"))
}

/// Members must get through every folder above.
fn passes(folder: &Path, group: u32) -> Result<(), ShareError> {
    let Ok(about) = folder.metadata() else { return Ok(()) };
    let mode = about.permissions().mode();
    let open = mode & 0o001 != 0 || (mode & 0o010 != 0 && about.gid() == group);
    if open { Ok(()) } else { Err(ShareError::Closed(folder.to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_groups_is_read() {
        assert_eq!(group_of("users:x:100:ada,bo"), Some(Group { name: "users".into(), id: 100 }));
        assert_eq!(group_of("users:x"), None);
        assert_eq!(group_of("users:x:many:"), None);
        assert_eq!(group_named("no such group here"), None);
        assert_eq!(group_named("--help"), None);
    }

    #[test]
    fn only_what_is_the_books_goes_with_it() {
        let book = Path::new("/srv/ronde/book.db");
        for (name, own) in [
            ("book.db", true),
            ("book.db-wal", true),
            ("book.db-shm", true),
            ("book.db.forgotten", true),
            (".book.db.new-12-0", true),
            ("book.v2.db", true),
            ("books.db", false),
            ("other.db", false),
            (".ssh", false),
            ("book.db.age", false),
        ] {
            assert_eq!(is_own(&book.with_file_name(name), book), own, "{name}");
        }
    }
}
