//! Files that leave the book: for their owner only, whole or not at all.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use crate::clock;

use super::file::{create_private, private_folder};

/// Writes a file in the place of what was there, at once: who reads it sees the old one or the new one.
pub fn replace_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(ErrorKind::InvalidInput)?.to_string_lossy();
    let made = path.with_file_name(format!(".{name}.{}", clock::run()));
    write_new(&made, bytes).and_then(|()| fs::rename(&made, path)).inspect_err(|_| remove(&made))
}

/// Takes away the files of a folder whose names begin so. Links and folders stay.
pub(super) fn sweep(folder: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let is_left = entry.file_name().to_string_lossy().starts_with(prefix);
        if is_left && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            remove(&entry.path());
        }
    }
}

/// What came and went in the folders of these files is so after a power cut, too; a folder that went holds nothing.
pub(super) fn sync_folders_of<'p>(files: impl IntoIterator<Item = &'p Path>) -> io::Result<()> {
    let mut folders: Vec<&Path> = files.into_iter().filter_map(Path::parent).collect();
    folders.sort_unstable();
    folders.dedup();
    for folder in folders.into_iter().filter(|folder| folder.is_dir()) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// As [`replace_private`] where nothing is or what is there begins as this does: what somebody else wrote stays.
pub fn replace_own(path: &Path, bytes: &[u8], beginning: &[u8]) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return Err(ErrorKind::AlreadyExists.into());
    }
    let mut there = vec![0; beginning.len()];
    match File::open(path).and_then(|mut file| file.read_exact(&mut there)) {
        Err(error) if error.kind() == ErrorKind::NotFound => replace_private(path, bytes),
        Ok(()) if there == beginning => replace_private(path, bytes),
        Ok(()) => Err(ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Err(ErrorKind::AlreadyExists.into()),
        Err(error) => Err(error),
    }
}

/// Writes new files into a folder, made if it is not there: all of them, or none where one cannot be written or is
/// there already. The error comes with its path.
pub fn create_all_private(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), (PathBuf, io::Error)> {
    private_folder(folder).map_err(|error| (folder.to_owned(), error))?;
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
    if let Some(path) = paths.iter().find(|path| path.symlink_metadata().is_ok()) {
        return Err((path.clone(), ErrorKind::AlreadyExists.into()));
    }
    for (at, (path, (_, bytes))) in paths.iter().zip(files).enumerate() {
        if let Err(error) = write_new(path, bytes) {
            let made = if error.kind() == ErrorKind::AlreadyExists { at } else { at + 1 };
            paths[..made].iter().for_each(|path| remove(path));
            return Err((path.clone(), error));
        }
    }
    Ok(())
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create_private(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// What cannot be removed stays: there is nothing else to do about it.
fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn names(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("code.svg");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        replace_private(&path, b"new").unwrap();
        assert_eq!((fs::read(&path).unwrap(), mode(&path)), (b"new".to_vec(), 0o600));
        assert!(replace_private(folder.path(), b"new").is_err(), "a folder");
        assert!(replace_private(&folder.path().join("nowhere/code.svg"), b"new").is_err());
        assert_eq!(names(folder.path()), ["code.svg"]);
    }

    #[test]
    fn only_what_begins_like_ours_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cycle.ics");
        for (there, replaced) in [
            (None, true),
            (Some("BEGIN ours\nold and longer"), true),
            (Some("BEGIN theirs"), false),
            (Some("BEGIN"), false),
            (Some(""), false),
        ] {
            drop(fs::remove_file(&path));
            if let Some(there) = there {
                fs::write(&path, there).unwrap();
            }
            let done = replace_own(&path, b"BEGIN ours\nnew", b"BEGIN ours");
            assert_eq!(done.is_ok(), replaced, "{there:?}");
            let kept = fs::read_to_string(&path).unwrap();
            assert_eq!(kept, if replaced { "BEGIN ours\nnew" } else { there.unwrap() });
            assert!(done.is_ok() || done.unwrap_err().kind() == ErrorKind::AlreadyExists);
        }
        assert!(replace_own(folder.path(), b"x", b"x").is_err(), "a folder");
        assert_eq!(names(folder.path()), ["cycle.ics"]);
    }

    #[test]
    fn new_files_come_all_or_none_and_nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("a/b");
        let file = |name: &str| (name.to_owned(), name.as_bytes().to_vec());
        create_all_private(&inside, &[file("1"), file("2")]).unwrap();
        assert_eq!((mode(&inside), mode(&inside.join("1"))), (0o700, 0o600));
        let (path, error) = create_all_private(&inside, &[file("0"), file("2")]).unwrap_err();
        assert_eq!((path, error.kind()), (inside.join("2"), ErrorKind::AlreadyExists));
        // The second fails while it is written: the first goes again.
        create_all_private(&inside, &[file("3"), file("nowhere/4")]).unwrap_err();
        assert_eq!(names(&inside), ["1", "2"]);
    }
}
