//! Making a book: whole under another name first, so that it appears complete or not at all.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use rustix::fs::{CWD, RenameFlags, renameat_with};

use super::file::{self, create_private, private_folder};
use super::{BookError, Result, StoreError, migrate, private};

/// Makes the book at `path`; when another terminal was faster, its book is the one.
pub(super) fn book(path: &Path) -> Result<()> {
    let folder = folder_of(path);
    private_folder(folder).map_err(|error| disk(&error))?;
    // Pages whose book was taken away would be read into the new one, and spoil both.
    if file::has_wal(path) && !path.exists() {
        return Err(BookError::Corrupt.into());
    }
    let made = draft(path).and_then(|draft| {
        let made = write(&draft).and_then(|()| publish(&draft, path).map_err(|error| disk(&error)));
        let _ = fs::remove_file(&draft);
        made
    });
    // Whatever went wrong here, the other one's book is there.
    if !path.exists() {
        made?;
    }
    sweep(path);
    fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| disk(&error))?;
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

pub(super) fn disk(error: &io::Error) -> StoreError {
    let book = match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => BookError::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => BookError::Full,
        _ => BookError::Disk,
    };
    book.into()
}

/// An empty file of ours alone. What stands at a name, a leftover or a planted link, is left there.
pub(super) fn draft(path: &Path) -> Result<PathBuf> {
    for again in 0..1000 {
        let draft = path.with_file_name(format!("{}{}-{again}", prefix(path), std::process::id()));
        match create_private(&draft) {
            Ok(_) => return Ok(draft),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(disk(&error)),
        }
    }
    Err(BookError::Disk.into())
}

fn prefix(path: &Path) -> String {
    format!(".{}.new-", path.file_name().unwrap_or_default().to_string_lossy())
}

fn write(draft: &Path) -> Result<()> {
    let mut conn = Connection::open_with_flags(draft, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    migrate::fresh(&mut conn)?;
    into_wal(&conn)?;
    conn.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Its answer comes before it is done: on a full disk the error is in what follows, and pages stand beside the draft.
fn into_wal(conn: &Connection) -> Result<()> {
    let mut statement = conn.prepare("PRAGMA journal_mode = WAL")?;
    let mut answers = statement.query([])?;
    while answers.next()?.is_some() {}
    Ok(())
}

/// Gives the draft its name, never over a book that is there: it may hold marks already.
pub(super) fn publish(draft: &Path, path: &Path) -> io::Result<()> {
    // Some file systems have no hard links, some no exclusive rename, hardly any neither.
    fs::hard_link(draft, path).or_else(|error| match error.kind() {
        ErrorKind::AlreadyExists => Err(error),
        _ => Ok(renameat_with(CWD, draft, CWD, path, RenameFlags::NOREPLACE)?),
    })
}

/// Takes away the drafts that a killed start left behind. Whoever still writes one finds this book instead.
pub(super) fn sweep(path: &Path) {
    private::sweep(folder_of(path), &prefix(path));
}
