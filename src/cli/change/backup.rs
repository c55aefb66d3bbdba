//! `ronde backup`: a proven copy beside the book, or where one says.

use std::path::{Path, PathBuf};

use super::sealed;
use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::store::{self, Access, BackupKind, BookError, Proof, Store, StoreError};
use crate::tell;

/// Makes a copy.
pub fn backup(run: &mut Run<'_>) -> Ended {
    if sealed::is_asked(run) {
        let (path, proof) = sealed::make(run)?;
        return tell(run, &path, &proof);
    }
    if !run.opening.book.exists() {
        // Says so; none is made to be copied.
        run.read()?;
    }
    let store = run.opening.store(Access::Write)?;
    let (path, proof) = match run.args.path("file") {
        None => {
            let made = store.back_up(BackupKind::Asked)?;
            let proof = store::prove(&made.path)?;
            (made.path, proof)
        }
        Some(file) => at(run, &store, file)?,
    };
    tell(run, &path, &proof)
}

/// In a folder it gets a name of its own. What is there already stays.
fn at(run: &Run<'_>, store: &Store, file: &Path) -> Result<(PathBuf, Proof), Failure> {
    let file = if file.is_dir() {
        let stem = store.path().file_stem().unwrap_or_default().to_string_lossy();
        file.join(format!("{stem}-{}.db", run.today().format("%Y-%m-%d")))
    } else {
        file.to_owned()
    };
    let about = |id: &str, path: &Path| run.text().with(id, &[("path", path.display().to_string().into())]);
    if file.symlink_metadata().is_ok() {
        return Err(Failure::refused(about("cli-file-exists", &file)));
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Failure::refused(about("keep-no-folder", folder)));
    }
    // A disk that is too full to note it must not stand in the way of the copy.
    let _ = store.note_ahead("backup", &file);
    let proof = store.back_up_to(&file).map_err(|error| no_room(run, error, &file))?;
    let file = file.canonicalize()?;
    store.note_files("backup", std::slice::from_ref(&file))?;
    Ok((file, proof))
}

/// Of a disk that is full or broken, it is the one that the copy was to be on.
fn no_room(run: &Run<'_>, error: StoreError, file: &Path) -> Failure {
    match error {
        StoreError::Book(BookError::Full | BookError::Disk) => {
            Failure::Said(Exit::Unusable, vec![tell::store_error(run.text(), None, &error, file)])
        }
        error => error.into(),
    }
}

fn tell(run: &mut Run<'_>, path: &Path, proof: &Proof) -> Ended {
    let shown = path.display().to_string();
    if run.out.is_json() {
        let bytes = path.metadata()?.len();
        run.out.object(&json::Made { path: shown, bytes, holds: proof.into() })?;
        return Ok(Exit::Done);
    }
    run.out.sentence(&run.text().say("keep-made"));
    run.out.whole(&shown);
    for line in tell::backup_holds(run.text(), proof) {
        run.out.sentence(&line);
    }
    Ok(Exit::Done)
}
