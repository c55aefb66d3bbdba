//! The folder of the copies: their names and numbers, drafts of copies to be, and files that belong to whom the book does.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use rustix::fs::{CWD, FlockOperation, Gid, Mode, RenameFlags};

use super::{Backup, BackupKind};
use crate::clock;
use crate::store::file::{create_private, private_folder};

/// What the name of a draft ends with; SQLite may put a file of its own beside it.
const DRAFT: &str = ".draft";

/// `book.db` has its copies in `book.backups`, beside it.
pub(in crate::store) fn folder_of(book: &Path) -> PathBuf {
    let book = book.canonicalize().unwrap_or_else(|_| book.to_owned());
    let mut name = book.file_stem().unwrap_or_default().to_owned();
    name.push(".backups");
    book.with_file_name(name)
}

/// The copies in the folder, the newest first.
pub(super) fn copies(book: &Path) -> Vec<Backup> {
    let mut found: Vec<Backup> = entries(&folder_of(book)).filter_map(|path| copy_at(&path)).collect();
    found.sort_by(|one, other| other.number.cmp(&one.number).then_with(|| one.path.cmp(&other.path)));
    found
}

/// Copies that earlier versions of the program put beside the book before a migration: `book.v2.db`, `book.v2-3.db`.
pub(super) fn early_copies(book: &Path) -> Vec<Backup> {
    let book = book.canonicalize().unwrap_or_else(|_| book.to_owned());
    let Some(stem) = book.file_stem().and_then(|stem| stem.to_str()) else { return Vec::new() };
    let is_early = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let middle = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix(".v")?.strip_suffix(".db"));
        let mut numbers = middle.unwrap_or_default().splitn(2, '-');
        numbers.all(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let copy = |path: PathBuf| {
        let about = path.symlink_metadata().ok().filter(fs::Metadata::is_file)?;
        let made_on = DateTime::<Utc>::from(about.modified().ok()?).date_naive();
        Some(Backup { path, number: 0, kind: BackupKind::Migration, made_on, bytes: about.len() })
    };
    let mut found: Vec<Backup> = entries(beside(&book)).filter(is_early).filter_map(copy).collect();
    found.sort_by(|one, other| other.path.cmp(&one.path));
    found
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// The folder that a path is in.
pub(super) fn beside(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// `000012-daily-2026-11-22.db`.
fn name(number: u64, kind: BackupKind, day: NaiveDate) -> String {
    format!("{number:06}-{}-{}.db", kind.word(), day.format("%Y-%m-%d"))
}

fn copy_at(path: &Path) -> Option<Backup> {
    let mut parts = path.file_name()?.to_str()?.strip_suffix(".db")?.splitn(3, '-');
    let number = parts.next().filter(|digits| digits.len() >= 6)?.parse().ok()?;
    let kind = BackupKind::from_word(parts.next()?)?;
    let made_on = NaiveDate::parse_from_str(parts.next()?, "%Y-%m-%d").ok()?;
    let about = path.symlink_metadata().ok().filter(fs::Metadata::is_file)?;
    Some(Backup { path: path.to_owned(), number, kind, made_on, bytes: about.len() })
}

/// A copy that is being written. It goes when this is dropped, unless it was published.
pub(in crate::store) struct Draft {
    path: PathBuf,
    number: u64,
    file: File,
}

impl Draft {
    /// A number that nobody has, and an empty file of ours for it.
    pub(super) fn new(book: &Path) -> io::Result<Draft> {
        let folder = folder_of(book);
        make_folder(&folder, book)?;
        sweep(&folder, ".");
        for _ in 0..1000 {
            let number = 1 + highest(&folder);
            let path = folder.join(format!(".{number:06}{DRAFT}"));
            match Draft::at(path, number, book) {
                // Who published this number between our look and our draft has it.
                Ok(Some(draft)) if copies(book).first().is_none_or(|newest| newest.number < number) => {
                    return Ok(draft);
                }
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }

    /// A draft beside a path that the user chose.
    pub(super) fn beside(path: &Path, run: &str) -> io::Result<Option<Draft>> {
        Draft::of(path, run, Path::new(""))
    }

    /// The same for whoever the book is.
    fn of(path: &Path, run: &str, book: &Path) -> io::Result<Option<Draft>> {
        sweep_drafts_of(path);
        let name = path.file_name().ok_or(ErrorKind::InvalidInput)?.to_string_lossy();
        Draft::at(path.with_file_name(format!(".{name}.{run}{DRAFT}")), 0, book)
    }

    /// The lock tells that somebody is at it; without it, it is a leftover.
    fn at(path: PathBuf, number: u64, book: &Path) -> io::Result<Option<Draft>> {
        let file = create_as(book, &path)?;
        let ours = rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok();
        // Somebody may have taken it for a leftover before it was locked.
        let there = ours && file.metadata()?.nlink() > 0;
        Ok(there.then(|| Draft { path, number, file }))
    }

    /// Where it is written.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The file, to be written.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Empty again.
    pub(super) fn clear(&self) -> io::Result<()> {
        self.file.set_len(0)
    }

    /// On the disk.
    pub(super) fn sync(&self) -> io::Result<()> {
        self.file.sync_all()
    }

    /// Gives it the name of a copy.
    pub(super) fn publish(self, kind: BackupKind, day: NaiveDate) -> io::Result<Backup> {
        let path = self.path.with_file_name(name(self.number, kind, day));
        let number = self.number;
        let bytes = self.file.metadata()?.len();
        self.publish_as(&path)?;
        Ok(Backup { path, number, kind, made_on: day, bytes })
    }

    /// Gives it this name, never over anything.
    pub(super) fn publish_as(self, path: &Path) -> io::Result<()> {
        rename_new(&self.path, path)?;
        sync_folder(beside(path))
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        remove_draft(&self.path);
    }
}

/// Writes a new file of the book's own, for whoever the book is, into a folder that is made so, too.
pub(super) fn write_own(book: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = beside(path);
    make_folder(folder, book)?;
    sweep(folder, ".");
    written(book, path, bytes)?.publish_as(path)
}

/// Writes a file beside the book, for whoever the book is, in the place of what was there: there is the old one or the
/// new one.
pub(in crate::store) fn replace_own_beside(book: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = written(book, path, bytes)?;
    fs::rename(&draft.path, path)?;
    sync_folder(beside(path))
}

fn written(book: &Path, path: &Path, bytes: &[u8]) -> io::Result<Draft> {
    let draft = Draft::of(path, &clock::run(), book)?.ok_or(ErrorKind::AlreadyExists)?;
    draft.file().write_all(bytes)?;
    draft.sync()?;
    Ok(draft)
}

/// Takes away what a killed run left of this file.
pub(in crate::store) fn sweep_drafts_of(path: &Path) {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    sweep(beside(path), &format!(".{name}."));
}

/// Some file systems have no exclusive rename, some no hard links, hardly any neither.
fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    match rustix::fs::renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE).map_err(io::Error::from) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            fs::hard_link(from, to).map_err(|_| error).and_then(|()| fs::remove_file(from))
        }
        done => done,
    }
}

/// What was renamed is so after a power cut, too.
pub(in crate::store) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// The highest number of a copy, or of one that is being written.
fn highest(folder: &Path) -> u64 {
    let number = |path: PathBuf| {
        let name = path.file_name()?.to_str()?;
        let digits: String = name.trim_start_matches('.').chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    entries(folder).filter_map(number).max().unwrap_or(0)
}

fn is_draft(path: &Path, start: &str) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.starts_with(start) && name.ends_with(DRAFT))
}

/// Takes away the drafts of runs that were killed.
fn sweep(folder: &Path, start: &str) {
    // What is no file, a pipe that nobody writes to, would be waited for.
    let is_file = |path: &PathBuf| path.symlink_metadata().is_ok_and(|about| about.is_file());
    for draft in entries(folder).filter(|path| is_draft(path, start)).filter(is_file) {
        let left = File::open(&draft)
            .is_ok_and(|file| rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok());
        if left {
            remove_draft(&draft);
        }
    }
}

/// With what SQLite may have put beside it.
fn remove_draft(draft: &Path) {
    for end in ["-journal", "-wal", "-shm", ""] {
        let mut path = draft.as_os_str().to_owned();
        path.push(end);
        // What is not there, or cannot be removed, is nothing that can be helped here.
        let _ = fs::remove_file(path);
    }
}

/// Whether others of the book's group may write it, and which group that is.
fn group_of(book: &Path) -> Option<u32> {
    let about = book.metadata().ok()?;
    (about.permissions().mode() & 0o020 != 0).then(|| about.gid())
}

/// Makes a new file as the book is: for its owner, and for its group where that may write the book.
pub(in crate::store) fn create_as(book: &Path, path: &Path) -> io::Result<File> {
    let file = create_private(path)?;
    as_book(book, &file)?;
    Ok(file)
}

/// Gives a file of ours to the book's group, where that may write the book.
pub(super) fn as_book(book: &Path, file: &File) -> io::Result<()> {
    match group_of(book) {
        Some(group) => share(file, group, Mode::from_raw_mode(0o660)),
        None => Ok(()),
    }
}

/// The same for a folder; one that is there stays as it is.
pub(in crate::store) fn make_folder(folder: &Path, book: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    private_folder(folder)?;
    if let Some(group) = group_of(book) {
        share(&File::open(folder)?, group, Mode::from_raw_mode(0o2770))?;
    }
    sync_folder(beside(folder))
}

fn share(file: &File, group: u32, mode: Mode) -> io::Result<()> {
    if file.metadata()?.gid() != group {
        rustix::fs::fchown(file, None, Some(Gid::from_raw(group)))?;
    }
    Ok(rustix::fs::fchmod(file, mode)?)
}
