//! `ronde export --all` and `ronde import --all`: the whole book as one documented JSON file, and back.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::store::{
    Access, BookError, Restored, Store, StoreError, Whole, import_over, read_whole, write_new,
};
use crate::tell;

/// A hundred times the largest book that anybody has; it must fit into memory.
pub(super) const MOST: u64 = 256 * 1024 * 1024;

/// Writes the whole book.
pub fn export(run: &mut Run<'_>) -> Ended {
    let path = whole_file(run)?;
    let store = run.read()?;
    note_ahead(run, "export", &path);
    let (bytes, counts) = (store.export_all()?, store.counts()?);
    write_new(&path, &bytes).map_err(|error| {
        let exit = if error.kind() == ErrorKind::AlreadyExists { Exit::Refused } else { Exit::Unusable };
        Failure::Said(exit, vec![tell::unwritten(run.text(), &path, &error)])
    })?;
    note(run, "export", &path);
    let text = run.text();
    run.out.word(&text.with("resc-exported", &[("file", path.display().to_string().into())]));
    run.out.word(&tell::counts(text, &counts));
    if run.out.is_json() {
        let file = path.display().to_string();
        run.out.object(&json::Exported { file, bytes: bytes.len(), counts: counts.into() })?;
    }
    Ok(Exit::Done)
}

/// Takes the whole book from a file; what stood there is kept as a copy.
pub fn import_all(run: &mut Run<'_>) -> Ended {
    let path = whole_file(run)?;
    let bytes = read(&path).map_err(|error| {
        Failure::refused(tell::unreadable(run.text(), &path.display().to_string(), &error))
    })?;
    let whole =
        read_whole(&bytes).map_err(|error| Failure::refused(tell::whole_error(run.text(), &error, &path)))?;
    let (counts, text) = (whole.proof.counts, run.text());
    let dry_run = run.args.flag("dry-run");
    let restored = if dry_run {
        run.out.word(&text.say("resc-would-import"));
        None
    } else {
        let restored = put(run, whole)?;
        run.out.word(&text.with("resc-imported", &[("path", run.opening.book.display().to_string().into())]));
        Some(restored)
    };
    run.out.word(&tell::counts(text, &counts));
    if let Some(kept) = restored.as_ref().and_then(|restored| restored.kept.as_ref()) {
        run.out.word(&text.with("keep-kept", &[("path", kept.path.display().to_string().into())]));
        let command = tell::restore_command(run.args.path("db"), &kept.number.to_string());
        run.out.word(&text.with("keep-back", &[("command", command.into())]));
    }
    if let Some(restored) = restored.as_ref().filter(|restored| restored.erased_again > 0) {
        let args = [("count", restored.erased_again.into()), ("path", path.display().to_string().into())];
        run.out.error(&text.with("keep-erased-again", &args));
    }
    if run.out.is_json() {
        let restored = restored.as_ref();
        let kept = restored.and_then(|restored| restored.kept.as_ref());
        run.out.object(&json::ImportedAll {
            counts: counts.into(),
            dry_run,
            kept: kept.map(|kept| kept.path.display().to_string()),
            erased_again: restored.map_or(0, |restored| restored.erased_again),
        })?;
    }
    Ok(Exit::Done)
}

/// Into the book that is there, or into one that is made.
fn put(run: &Run<'_>, whole: Whole) -> Result<Restored, Failure> {
    let book = &run.opening.book;
    let unusable = [BookError::Missing, BookError::Corrupt, BookError::NotABook, BookError::Empty];
    match run.opening.store(Access::Read) {
        Err(StoreError::Book(why)) if unusable.contains(&why) && !run.opening.read_only => {
            Ok(import_over(book, whole, &run.opening.author())?)
        }
        Err(error) => Err(error.into()),
        Ok(looked_at) => {
            drop(looked_at);
            Ok(run.write()?.import_all(whole)?)
        }
    }
}

/// The file that the argument names; only the whole book goes into one, so that it is said.
fn whole_file(run: &Run<'_>) -> Result<PathBuf, Failure> {
    if run.args.flag("all") {
        Ok(run.args.path("file").unwrap_or(Path::new("")).to_owned())
    } else {
        Err(Failure::usage(run.text().say("resc-only-all")))
    }
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if about.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    file.take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// The same before it is written: an erasure in another terminal meanwhile tells it.
pub(super) fn note_ahead(run: &Run<'_>, kind: &str, path: &Path) {
    let _ = run.write().ok().map(|store: Store| store.note_ahead(kind, path));
}

/// Remembers a file that holds people, so that the end of the cycle finds it; where that cannot be, the file is there
/// all the same.
pub(super) fn note(run: &Run<'_>, kind: &str, path: &Path) {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let _ = run.write().ok().map(|store: Store| store.note_files(kind, &[path]));
}
