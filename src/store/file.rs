//! The file of the book, looked at before SQLite may touch it: what is no book stays unchanged to the byte.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::migrate::{APPLICATION_ID, VERSION};
use super::{BookError, Result};

/// What stands at the path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing.
    Nothing,
    /// A book that this program knows.
    Book,
}

/// The start of a SQLite file: enough to know whose it is (<https://sqlite.org/fileformat.html#the_database_header>).
pub(super) const HEADER: usize = 100;

/// Looks without opening a database.
pub(super) fn look(path: &Path) -> Result<Found> {
    let about = match path.metadata() {
        Ok(about) => about,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(access_error(&error).into()),
    };
    if about.is_dir() {
        return Err(BookError::Folder.into());
    }
    if !about.is_file() {
        return Err(BookError::NotAFile.into());
    }
    if about.len() == 0 {
        return Err(BookError::Empty.into());
    }
    let mut header = [0; HEADER];
    let mut file = File::open(path).map_err(|error| access_error(&error))?;
    match file.read_exact(&mut header) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Err(BookError::NotABook.into()),
        Err(_) => return Err(BookError::Disk.into()),
    }
    check_header(&header)?;
    // While a -wal stands beside it the pages of the file may be half written (another terminal is at it,
    // or one was killed): SQLite knows how to put them together.
    if !has_wal(path) && !is_whole(&header, about.len()) {
        return Err(BookError::Corrupt.into());
    }
    Ok(Found::Book)
}

/// The same of bytes in memory.
pub(super) fn look_at(bytes: &[u8]) -> Result<()> {
    let header = bytes.first_chunk::<HEADER>().ok_or(BookError::NotABook)?;
    check_header(header)?;
    if is_whole(header, bytes.len() as u64) { Ok(()) } else { Err(BookError::Corrupt.into()) }
}

/// The file beside the book whose name goes on with this.
pub(super) fn beside(book: &Path, suffix: &str) -> PathBuf {
    let mut name = book.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Whether pages of the book are still beside it.
pub(super) fn has_wal(path: &Path) -> bool {
    let book = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    beside(&book, "-wal").metadata().is_ok_and(|about| about.len() > 0)
}

fn number(header: &[u8; HEADER], at: usize) -> u32 {
    u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
}

fn check_header(header: &[u8; HEADER]) -> Result<()> {
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(BookError::NotABook.into());
    }
    if number(header, 68) != APPLICATION_ID.cast_unsigned() {
        return Err(BookError::Foreign.into());
    }
    let version = i64::from(number(header, 60));
    if version > VERSION {
        return Err(BookError::Newer { book: version, known: VERSION }.into());
    }
    Ok(())
}

/// Shorter than its own first page says, or not made of whole pages: cut off by a copy that failed.
fn is_whole(header: &[u8; HEADER], length: u64) -> bool {
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65536,
        size => u64::from(size),
    };
    let pages_are_valid = number(header, 24) == number(header, 92);
    page_size >= 512
        && length.is_multiple_of(page_size)
        && (!pages_are_valid || length >= u64::from(number(header, 28)) * page_size)
}

fn access_error(error: &io::Error) -> BookError {
    match error.kind() {
        ErrorKind::PermissionDenied => BookError::Forbidden,
        ErrorKind::NotADirectory => BookError::Missing,
        _ => BookError::Disk,
    }
}

/// Makes a new file that only its owner may read, and refuses what is there already (a planted link, too).
pub fn create_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// Makes the folder, and those above it, for the owner only; one that is there stays as it is.
pub fn private_folder(folder: &Path) -> io::Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    let nowhere = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.is_dir();
    let made: Vec<&Path> = folder.ancestors().take_while(nowhere).collect();
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    // A power cut takes a folder with all that is in it, when the one above was not told to keep it.
    for above in made.into_iter().filter_map(Path::parent) {
        let above = if above.as_os_str().is_empty() { Path::new(".") } else { above };
        File::open(above).map_or(Ok(()), |above| above.sync_all())?;
    }
    Ok(())
}
