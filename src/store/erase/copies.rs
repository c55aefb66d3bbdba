//! Copies from before an erasure, and files written from the book: they go, and one new copy is made.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, params};

use crate::store::open::uri_path;
use crate::store::{BackupKind, Result, Store, backups_of};

use super::files::Found;
use super::{Erasing, ErasureReport};

pub(super) fn take_back(store: &Store, erasing: &mut Erasing) -> Result<()> {
    let hashes = hashes(store, erasing.id)?;
    let (newer, older): (Vec<_>, Vec<_>) =
        backups_of(&store.path).into_iter().partition(|copy| remembers(&copy.path, &hashes).unwrap_or(false));
    // Before the old ones go, so that there is one at any time; if the disk is too full for it, once more after.
    let made = newer.iter().any(|copy| copy.kind == BackupKind::Erasure)
        || store.back_up(BackupKind::Erasure).is_ok();
    for copy in older {
        remove(&copy.path, &mut erasing.report);
    }
    if !made {
        store.back_up(BackupKind::Erasure)?;
    }
    for (file, found) in store.noted_files()? {
        match found {
            Found::Unchanged => remove(&file.path, &mut erasing.report),
            Found::Another => erasing.report.left.push(file.path.clone()),
            Found::Gone => {}
        }
        let forget = "DELETE FROM written_files WHERE path = ?1";
        store.conn.execute(forget, params![file.path.to_string_lossy()])?;
    }
    Ok(())
}

fn remove(path: &Path, report: &mut ErasureReport) {
    match fs::remove_file(path) {
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
fn remembers(copy: &Path, hashes: &[String]) -> rusqlite::Result<bool> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(format!("file:{}?immutable=1", uri_path(copy)), flags)?;
    let mut query = conn.prepare("SELECT 1 FROM forgotten WHERE hash = ?1")?;
    for hash in hashes {
        if !query.exists([hash])? {
            return Ok(false);
        }
    }
    Ok(true)
}
