//! Copies from before an erasure, and files written from the book: they go, and one new copy is made.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use rusqlite::params;

use crate::store::backup::sweep_drafts_of;
use crate::store::{Backup, BackupKind, Result, Store, backups_of, open};

use super::files::Found;
use super::{Erasing, ErasureReport};

pub(super) fn take_back(store: &Store, erasing: &mut Erasing) -> Result<()> {
    // First of all: the new copy must not hold their names any more.
    take_back_files(store, &mut erasing.report)?;
    let hashes = hashes(store, erasing.id)?;
    let (newer, older): (Vec<_>, Vec<_>) =
        backups_of(&store.path).into_iter().partition(|copy| remembers(copy, &hashes).unwrap_or(false));
    // Before the old ones go, so that there is one at any time; if the disk is too full for it, once more after.
    let mut made = !store.copies || newer.iter().any(|copy| copy.kind == BackupKind::Erasure);
    made = made || store.back_up(BackupKind::Erasure).is_ok();
    for copy in older {
        removed(&copy.path, copy.remove(), &mut erasing.report);
    }
    if !made {
        store.back_up(BackupKind::Erasure)?;
    }
    Ok(())
}

fn take_back_files(store: &Store, report: &mut ErasureReport) -> Result<()> {
    for (file, found) in store.noted_files()? {
        match found {
            Found::Unchanged => removed(&file.path, fs::remove_file(&file.path), report),
            Found::Another => report.left.push(file.path.clone()),
            // A disk that is not there now, as far as anybody can tell.
            Found::Gone if file.path.parent().is_some_and(|folder| !folder.exists()) => {
                report.left.push(file.path.clone());
            }
            // A run that was killed while it wrote the file.
            Found::Gone => sweep_drafts_of(&file.path),
        }
        let forget = "DELETE FROM written_files WHERE path = ?1";
        store.conn.execute(forget, params![file.path.to_string_lossy()])?;
    }
    Ok(())
}

fn removed(path: &Path, done: io::Result<()>, report: &mut ErasureReport) {
    match done {
        Ok(()) => report.removed.push(path.to_owned()),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(_) => report.left.push(path.to_owned()),
    }
}

fn hashes(store: &Store, erasure: i64) -> Result<Vec<String>> {
    let mut query = store.conn.prepare("SELECT hash FROM forgotten WHERE erasure_id = ?1")?;
    let hashes = query.query_map([erasure], |row| row.get(0))?;
    Ok(hashes.collect::<rusqlite::Result<_>>()?)
}

/// Whether a copy was made after the erasure: it says so itself, no clock is asked. What cannot be read was not; nor
/// was what somebody copied half way.
fn remembers(copy: &Backup, hashes: &[String]) -> Result<bool> {
    let conn = open::still(&copy.path)?;
    let mut query = conn.prepare(
        "SELECT 1 FROM forgotten AS f JOIN erasures AS e ON e.id = f.erasure_id
         WHERE f.hash = ?1 AND (?2 OR e.completed_at IS NOT NULL)",
    )?;
    let made_for_it = copy.kind == BackupKind::Erasure;
    for hash in hashes {
        if !query.exists(params![hash, made_for_it])? {
            return Ok(false);
        }
    }
    Ok(true)
}
