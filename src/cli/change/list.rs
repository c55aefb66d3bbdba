//! What every import of a list begins with: its file, and a book to try it on.

use std::fs::File;
use std::io;
use std::path::Path;

use crate::cli::exit::Failure;
use crate::cli::run::{Ended, Run};
use crate::cli::throwaway::Throwaway;
use crate::exchange::people;
use crate::store::Store;
use crate::tell;

/// The file that is stdin.
const STDIN: &str = "-";

/// The bytes of the file that the argument names.
pub fn file(run: &Run<'_>) -> Result<Vec<u8>, Failure> {
    let path = run.args.path("file").unwrap_or(Path::new(STDIN));
    bytes(path)
        .map_err(|error| Failure::refused(tell::unreadable(run.text(), &path.display().to_string(), &error)))
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if path == Path::new(STDIN) {
        people::bytes(io::stdin().lock())
    } else {
        people::bytes(File::open(path)?)
    }
}

/// With the book, to preview a change. Where there is no book yet, none is made: an empty one that nobody keeps
/// stands for it.
pub fn on_trial(run: &mut Run<'_>, then: impl FnOnce(&mut Run<'_>, &mut Store) -> Ended) -> Ended {
    let throwaway = if run.opening.book.exists() { None } else { Some(Throwaway::new()?) };
    let mut store = match &throwaway {
        Some(throwaway) => throwaway.store()?,
        None => run.write()?,
    };
    then(run, &mut store)
}

/// Something about a line of the list.
pub fn at_line(run: &Run<'_>, line: u64, said: String) -> String {
    run.text().with("cli-at-line", &[("line", line.to_string().into()), ("said", said.into())])
}
