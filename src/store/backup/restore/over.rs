//! A book that cannot be opened any more: its files are kept as they are, and a whole one gets its name.
//!
//! The one place where a file takes the name of a book that is there. Others who have it open would go on with the old
//! file (<https://sqlite.org/howtocorrupt.html>, 4.2); so nobody may: SQLite's locks tell, and ours keeps them out.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup as Writing, StepResult};
use rustix::fs::FlockOperation;

use super::{is_same_file, make_ready, newest_version};
use crate::clock;
use crate::store::backup::folder::{Draft, as_book, beside, copies, create_as, sync_folder};
use crate::store::backup::{Backup, BackupKind, Restored, prove};
use crate::store::file::private_folder;
use crate::store::make::{self, disk};
use crate::store::{Author, BookError, Result};

/// Makes the book whole from a copy, where there is none or one that is so damaged that it cannot be opened.
pub fn restore_over(book: &Path, copy: &Path, author: &Author) -> Result<Restored> {
    if is_same_file(copy, book) {
        return Err(BookError::Itself.into());
    }
    over_with(book, prove::load(copy)?, author)
}

/// The same with a book in memory, wherever it comes from.
pub(in crate::store) fn over_with(book: &Path, copy: Connection, author: &Author) -> Result<Restored> {
    let (copy, found) = newest_version(copy)?;
    let book = book.canonicalize().unwrap_or_else(|_| book.to_owned());
    // A file that never had a copy beside it may be anything.
    let empty = book.metadata().is_ok_and(|about| about.is_file() && about.len() == 0);
    if book.exists() && !empty && copies(&book).is_empty() {
        return Err(BookError::NotABook.into());
    }
    let held = hold(&book)?;
    let erased_again = make_ready(&copy, &book, author, found.newest)?;
    let kept = if empty { None } else { keep(&book, held.as_ref())? };
    private_folder(beside(&book)).map_err(|error| disk(&error))?;
    let draft = make::draft(&book)?;
    let done =
        write(&copy, &draft, &book).and_then(|()| publish(&draft, &book, held).map_err(|error| disk(&error)));
    let _ = fs::remove_file(&draft);
    done?;
    Ok(Restored { proof: found, kept, erased_again })
}

/// The damaged file, locked against everybody: whoever has it open has a lock on a part of it.
fn hold(book: &Path) -> Result<Option<File>> {
    let file = match OpenOptions::new().read(true).write(true).open(book) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(disk(&error)),
    };
    match rustix::fs::fcntl_lock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(file)),
        Err(_) => Err(BookError::Busy.into()),
    }
}

/// The files of a book whose connection is open in this process.
pub(super) fn keep_damaged(book: &Path) -> Result<Backup> {
    let file = File::open(book).map_err(|error| disk(&error))?;
    // Never closed: that would give up the locks that SQLite has on it (howtocorrupt, 2.2).
    let file = ManuallyDrop::new(file);
    keep(book, Some(&file))?.ok_or_else(|| BookError::Disk.into())
}

/// Copies the damaged file, and pages of it that are still beside it, as they are.
fn keep(book: &Path, file: Option<&File>) -> Result<Option<Backup>> {
    let log = with(book, "-wal");
    let pages = log.metadata().is_ok_and(|about| about.len() > 0);
    if file.is_none() && !pages {
        return Ok(None);
    }
    let kept = || -> io::Result<Backup> {
        let draft = Draft::new(book)?;
        if let Some(mut file) = file {
            io::copy(&mut file, &mut draft.file())?;
        }
        draft.sync()?;
        let kept = draft.publish(BackupKind::Damaged, clock::today())?;
        if pages {
            let mut copy = create_as(book, &with(&kept.path, "-wal"))?;
            io::copy(&mut File::open(&log)?, &mut copy)?;
            copy.sync_all()?;
        }
        Ok(kept)
    };
    kept().map(Some).map_err(|error| disk(&error))
}

fn write(copy: &Connection, draft: &Path, book: &Path) -> Result<()> {
    let mut conn = Connection::open(draft)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    match Writing::new(copy, &mut conn)?.step(-1)? {
        StepResult::Done => {}
        _ => return Err(BookError::Busy.into()),
    }
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.close().map_err(|(_, error)| error)?;
    prove::proof(&prove::load(draft)?).map_err(|_| BookError::Unproven)?;
    let shared = |file: File| as_book(book, &file).and_then(|()| file.sync_all());
    File::open(draft).and_then(shared).map_err(|error| disk(&error))
}

/// Until the rename there is the damaged book, then the whole one. Pages of the old one beside the new would spoil it.
fn publish(draft: &Path, book: &Path, held: Option<File>) -> io::Result<()> {
    for end in ["-wal", "-shm", "-journal"] {
        match fs::remove_file(with(book, end)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    match held {
        None => make::publish(draft, book)?,
        Some(mut old) => {
            fs::rename(draft, book)?;
            // Who waited for our lock has the old file: it must not look like a book to them.
            io::Seek::rewind(&mut old)?;
            old.write_all(&[0; 100])?;
        }
    }
    sync_folder(beside(book))
}

fn with(path: &Path, end: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}
