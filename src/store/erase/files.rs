//! Files with personal data that were written from the book: noted with what was in them, so that they can be taken back.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rusqlite::params;
use sha2::{Digest, Sha256};

use crate::clock;
use crate::store::key::hex;
use crate::store::sql::Moment;
use crate::store::{Result, Store};

use super::WrittenFile;

/// What became of a file that was noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Still what was written.
    Unchanged,
    /// Something else, or out of reach.
    Another,
    /// Not there.
    Gone,
}

impl Store {
    /// Remembers files with personal data that were written from the book; does nothing where it may not be written.
    pub fn note_files(&self, kind: &str, files: &[PathBuf]) -> Result<()> {
        if self.read_only.is_some() {
            return Ok(());
        }
        let mut note = self.conn.prepare_cached(
            "INSERT INTO written_files (path, kind, at, digest) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, at = excluded.at, digest = excluded.digest",
        )?;
        for path in files {
            let path = whole_path(path);
            let digest = digest(&path).unwrap_or_default();
            note.execute(params![path.to_string_lossy(), kind, Moment(clock::now()), digest])?;
        }
        Ok(())
    }

    /// Remembers a file that is about to be written: a run that is killed meanwhile leaves what the next erasure finds.
    pub fn note_ahead(&self, kind: &str, path: &Path) -> Result<()> {
        let nowhere = || folder_of(path).symlink_metadata().is_err();
        if self.read_only.is_some() || path.symlink_metadata().is_ok() || nowhere() {
            return Ok(());
        }
        self.conn.execute(
            "INSERT OR IGNORE INTO written_files (path, kind, at, digest) VALUES (?1, ?2, ?3, '')",
            params![whole_path(path).to_string_lossy(), kind, Moment(clock::now())],
        )?;
        Ok(())
    }

    /// The files that were noted and are still there, with how they are now.
    pub(super) fn written_files(&self) -> Result<Vec<WrittenFile>> {
        let files = self.noted_files()?.into_iter().filter(|(_, found)| *found != Found::Gone);
        Ok(files.map(|(file, _)| file).collect())
    }

    /// All that were noted.
    pub(super) fn noted_files(&self) -> Result<Vec<(WrittenFile, Found)>> {
        let mut query =
            self.conn.prepare("SELECT path, kind, at, digest FROM written_files ORDER BY at, path")?;
        let rows = query.query_map([], |row| {
            let path = PathBuf::from(row.get::<_, String>(0)?);
            let found = look(&path, &row.get::<_, String>(3)?);
            let at = row.get::<_, Moment>(2)?.0;
            let unchanged = found == Found::Unchanged;
            Ok((WrittenFile { path, kind: row.get(1)?, at, unchanged }, found))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Without links, also of a file that is not there yet.
fn whole_path(path: &Path) -> PathBuf {
    let there = || Some(folder_of(path).canonicalize().ok()?.join(path.file_name()?));
    path.canonicalize().ok().or_else(there).unwrap_or_else(|| path.to_owned())
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn look(path: &Path, noted: &str) -> Found {
    match path.symlink_metadata() {
        // Its name is not text, and was not noted to the letter.
        Err(_) if path.to_string_lossy().contains('\u{fffd}') => Found::Another,
        // A link stands for somebody else's file.
        Ok(there) if !there.is_file() => Found::Another,
        Ok(_) if digest(path).is_ok_and(|digest| digest == noted) => Found::Unchanged,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Found::Gone
        }
        _ => Found::Another,
    }
}

fn digest(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut part = vec![0; 64 * 1024];
    loop {
        match file.read(&mut part)? {
            0 => return Ok(hex(&hash.finalize())),
            read => hash.update(&part[..read]),
        }
    }
}
