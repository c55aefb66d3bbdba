//! Copies from before an erasure, and files written from the book: they go, and one new copy is made.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use rusqlite::params;

use crate::store::{BackupKind, Result, Store, backups_of, open};

use super::files::Found;
use super::{Erasing, ErasureReport};

pub(super) fn take_back(store: &Store, erasing: &mut Erasing) -> Result<()> {
    let hashes = hashes(store, erasing.id)?;
    let (newer, older): (Vec<_>, Vec<_>) =
        backups_of(&store.path).into_iter().partition(|copy| remembers(&copy.path, &hashes).unwrap_or(false));
    // Before the old ones go, so that there is one at any time; if the disk is too full for it, once more after.
    let mut made = !store.copies || newer.iter().any(|copy| copy.kind == BackupKind::Erasure);
    made = made || store.back_up(BackupKind::Erasure).is_ok();
    for copy in older {
        removed(&copy.path, copy.remove(), &mut erasing.report);
    }
    if !made {
        store.back_up(BackupKind::Erasure)?;
    }
    for (file, found) in store.noted_files()? {
        match found {
            Found::Unchanged => removed(&file.path, fs::remove_file(&file.path), &mut erasing.report),
            Found::Another => erasing.report.left.push(file.path.clone()),
            Found::Gone => {}
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

/// Whether a copy was made after the erasure: it says so itself, no clock is asked. What cannot be read was not.
fn remembers(copy: &Path, hashes: &[String]) -> Result<bool> {
    let conn = open::still(copy)?;
    let mut query = conn.prepare("SELECT 1 FROM forgotten WHERE hash = ?1")?;
    for hash in hashes {
        if !query.exists([hash])? {
            return Ok(false);
        }
    }
    Ok(true)
}
