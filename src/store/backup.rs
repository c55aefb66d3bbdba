//! Copies of the book beside it: made whole and proven, rotated by their number, found again when the book is damaged.
//!
//! The folder `<book>.backups` holds `000012-daily-2026-11-22.db` and the like; the number orders, never the clock.

mod folder;
mod make;
mod prove;
mod restore;
mod rotate;

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::OptionalExtension;

use super::{BookError, Counts, Result, Store, Whole};
use crate::clock;

pub(super) use folder::{replace_own_beside, sweep_drafts_of};
pub(super) use make::make;
pub(super) use prove::{into_memory, proof};
pub(super) use restore::over_with;
pub use restore::restore_over;

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
    /// Somebody asked for it.
    Asked,
    /// The files of a damaged book, as they were when a copy took their place: no whole copy.
    Damaged,
}

impl BackupKind {
    /// Every kind.
    pub const ALL: [BackupKind; 7] = [
        BackupKind::Daily,
        BackupKind::Migration,
        BackupKind::Import,
        BackupKind::Restore,
        BackupKind::Erasure,
        BackupKind::Asked,
        BackupKind::Damaged,
    ];

    /// The stable word, in names of files and of texts.
    pub fn word(self) -> &'static str {
        match self {
            BackupKind::Daily => "daily",
            BackupKind::Migration => "migration",
            BackupKind::Import => "import",
            BackupKind::Restore => "restore",
            BackupKind::Erasure => "erasure",
            BackupKind::Asked => "asked",
            BackupKind::Damaged => "damaged",
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

impl Backup {
    /// Takes it away, with what stands beside one that is damaged, or that somebody opened.
    pub fn remove(&self) -> std::io::Result<()> {
        for end in ["-wal", "-shm"] {
            let mut beside = self.path.as_os_str().to_owned();
            beside.push(end);
            if Path::new(&beside).exists() {
                std::fs::remove_file(&beside)?;
            }
        }
        std::fs::remove_file(&self.path)
    }
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
    /// The number of its last step; 0 where it has none.
    pub last_step: i64,
}

impl Proof {
    /// When it was last changed, as a person in Brussels reads it.
    pub fn changed(&self) -> Option<NaiveDateTime> {
        self.newest.map(clock::brussels)
    }
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
pub fn backups_of(book: &Path) -> Vec<Backup> {
    [folder::copies(book), folder::early_copies(book)].concat()
}

/// The folder of the copies of a book, whether it is there or not.
pub fn backup_folder(book: &Path) -> PathBuf {
    folder::folder_of(book)
}

/// Whether a file is a whole book; it stays as it is.
pub fn prove(path: &Path) -> Result<Proof> {
    prove::proof(&prove::load(path)?)
}

/// A whole book from the bytes of its file, proven.
pub fn from_bytes(bytes: &[u8]) -> Result<Whole> {
    let conn = prove::from_bytes(bytes)?;
    let proof = proof(&conn)?;
    Ok(Whole { conn, proof })
}

/// Writes a new file of the owner's, whole or not at all; what stands there stays, and the error says so.
pub fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let draft = folder::Draft::beside(path, &clock::run())?.ok_or(std::io::ErrorKind::AlreadyExists)?;
    draft.file().write_all(bytes)?;
    draft.sync()?;
    draft.publish_as(path)
}

/// The newest copy that is whole: what a damaged book can be restored from.
pub fn newest_good_backup(book: &Path) -> Option<(Backup, Proof)> {
    let whole = |copy: Backup| prove(&copy.path).ok().map(|proof| (copy, proof));
    backups_of(book).into_iter().filter(|copy| copy.kind != BackupKind::Damaged).find_map(whole)
}

impl Store {
    /// Makes a copy beside the book, proves it, and lets the oldest go.
    pub fn back_up(&self, kind: BackupKind) -> Result<Backup> {
        self.back_up_on(kind, clock::today())
    }

    /// The same where none was made today; nothing on a book that may not be written, or that says nothing yet.
    pub fn back_up_daily(&self, today: NaiveDate) -> Result<Option<Backup>> {
        let of_today = |copy: &Backup| copy.kind == BackupKind::Daily && copy.made_on == today;
        if self.read_only.is_some()
            || !self.copies
            || folder::copies(&self.path).iter().any(of_today)
            || self.is_blank()?
        {
            return Ok(None);
        }
        self.back_up_on(BackupKind::Daily, today).map(Some)
    }

    /// A proven copy at a path of the user's; what stands there is refused.
    pub fn back_up_to(&self, path: &Path) -> Result<Proof> {
        let may_hold = self.read_only.is_none().then_some(self.path.as_path());
        make::make_at(&self.conn, may_hold, path, &self.author.run)
    }

    /// Writes a new file of the book's own, for whoever the book is; what stands there stays, and the error says so.
    pub fn write_own(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        folder::write_own(&self.path, path, bytes)
    }

    /// The whole book as the bytes of a file, proven; nothing of it is on the disk.
    pub fn serialized(&self) -> Result<(Vec<u8>, Proof)> {
        prove::to_bytes(&self.conn)
    }

    /// Makes no copies by itself from now on: the book is invented.
    pub fn keep_no_copies(&mut self) {
        self.copies = false;
    }

    fn back_up_on(&self, kind: BackupKind, day: NaiveDate) -> Result<Backup> {
        if self.read_only.is_some() {
            return Err(BookError::ReadOnly.into());
        }
        make(&self.conn, &self.path, kind, day)
    }

    /// Nobody noted anything yet.
    fn is_blank(&self) -> Result<bool> {
        let first = self.conn.query_row("SELECT 1 FROM journal LIMIT 1", [], |_| Ok(())).optional()?;
        Ok(first.is_none())
    }

    /// What changes with each restore and each erasure: by it a terminal sees that the book is not the one it read.
    pub fn generation(&self) -> Result<String> {
        let sql = "SELECT value FROM secrets WHERE name = 'generation'";
        Ok(self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// From now on a change is refused on a book of another generation: what it is about was read of this one, and
    /// after a restore somebody else may have the same number.
    pub fn write_only_on(&mut self, generation: Option<String>) {
        self.seen = generation;
    }

    /// Whether whoever writes has seen this book, as far as they have said.
    pub(super) fn is_as_seen(&self) -> Result<bool> {
        self.seen.as_ref().map_or(Ok(true), |seen| Ok(*seen == self.generation()?))
    }
}
