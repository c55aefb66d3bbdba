//! The book: one SQLite file, the only place with SQL.
//!
//! Reads are one function a question (`read/`); every write is a [`Change`] through [`Store::apply`].
//! Returns data and refusals, never sentences.

mod apply;
mod backup;
mod bank;
mod bulk;
pub mod change;
pub mod columns;
mod erase;
mod error;
mod exposed;
mod file;
mod journal;
mod key;
mod make;
mod migrate;
mod network;
mod open;
mod private;
mod read;
mod share;
mod sql;
mod undo;
mod whole;

use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use apply::{Applied, Double, ImportReport, SameAs};
pub use backup::{
    Backup, BackupKind, Proof, Restored, backup_folder, backups_of, from_bytes, newest_good_backup, prove,
    restore_over, write_new,
};
pub use bulk::BulkCycle;
pub use change::Change;
pub use erase::{
    CyclePrivacy, Erasing, ErasurePlan, ErasureReport, ErasureStep, PastErasure, Privacy, WrittenFile,
};
pub use error::{BookError, Refusal, StoreError};
pub use exposed::{Exposed, Exposure, exposed, is_shared};
pub use file::{create_private, private_folder};
pub use migrate::VERSION;
pub use private::{create_all_private, replace_own, replace_private};
pub use read::*;
pub use share::{Group, ShareError, group_named, share, shared_with};
pub use whole::{Place as WholePlace, Whole, WholeError, import_over, read_whole};

/// What came of asking the book.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Who writes: for the journal, and so that `u` takes back one's own last step first.
#[derive(Debug, Clone)]
pub struct Author {
    /// The animator, as configured, or the name of the account.
    pub who: String,
    /// This run of the program; no two runs share it.
    pub run: String,
}

/// What a look at the book may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Read only; the book must exist.
    Read,
    /// Read and write; the book is made when there is none.
    Write,
}

/// An open book.
pub struct Store {
    conn: Connection,
    path: PathBuf,
    author: Author,
    read_only: Option<ReadOnly>,
    recording: bool,
    /// Whether copies are made before what cannot be taken back.
    copies: bool,
    /// The generation that whoever writes has seen; none is asked of who has not said.
    seen: Option<String>,
    /// Which file it is, whatever has its name.
    file: Option<(u64, u64)>,
    resumed: Option<ErasureReport>,
}

/// One state of the book; it goes on when this is dropped.
pub struct Snapshot<'s> {
    _transaction: rusqlite::Transaction<'s>,
}

/// Why nothing can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnly {
    /// Asked for.
    Asked,
    /// The file or its folder may not be written.
    File,
}

impl Store {
    /// Opens the book at `path`, making it first when it may be written and there is none.
    pub fn open(path: &Path, access: Access, author: Author) -> Result<Store> {
        open::open(path, access, author)
    }

    /// Where the book is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether another file, or none, has the name of the book by now: what is written here is read by nobody else.
    pub fn is_replaced(&self) -> bool {
        open::file_id(&self.path) != self.file
    }

    /// Why nothing can be written, if so.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// Changes whenever another connection has written: what a watcher asks after a wake-up.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.conn.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// How long a write waits for another terminal before it is [`BookError::Busy`]: a little less than five seconds unless said.
    pub fn wait_at_most(&self, patience: std::time::Duration) -> Result<()> {
        Ok(self.conn.busy_timeout(patience)?)
    }

    /// Until the answer is dropped, all questions are answered from one state of the book, whoever writes meanwhile.
    pub fn snapshot(&self) -> Result<Snapshot<'_>> {
        Ok(Snapshot { _transaction: self.conn.unchecked_transaction()? })
    }

    /// The oldest SQLite that does not spoil a book in WAL mode (<https://sqlite.org/wal.html#walresetbug>).
    pub const SQLITE_LEAST: &'static str = "3.51.3";

    /// Whether the SQLite in use is that or newer.
    pub fn sqlite_is_sound() -> bool {
        rusqlite::version_number() >= 3_051_003
    }

    /// The version of SQLite in use.
    pub fn sqlite_version() -> &'static str {
        rusqlite::version()
    }
}
