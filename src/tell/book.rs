//! Why the book cannot be used.

use std::path::Path;

use crate::config;
use crate::store::{Backup, BookError, Store, StoreError, newest_good_backup};
use crate::text::{Arg, DateStyle, Text};

/// Why the book at `path` cannot be used; where something was to be written, that nothing was. A damaged one comes with
/// the newest copy that is whole, and the command that takes it.
pub fn book_error(text: &Text, error: &BookError, path: &Path) -> String {
    let damaged = matches!(error, BookError::Corrupt | BookError::NotABook | BookError::Empty);
    if let Some((backup, _)) = damaged.then(|| newest_good_backup(path)).flatten() {
        let [command, since] = offer(text, path, &backup);
        return text.with("resc-corrupt", &[("path", super::path(path).into()), command, since]);
    }
    let path = super::path(path);
    let more: Vec<(&str, Arg<'_>)> = match error {
        BookError::Newer { book, known } => {
            vec![("book", book.to_string().into()), ("known", known.to_string().into())]
        }
        BookError::Network(kind) => vec![("kind", super::quoted(kind).into())],
        BookError::Other(reason) => vec![("reason", super::quoted(reason).into())],
        _ => Vec::new(),
    };
    let args: Vec<_> = std::iter::once(("path", path.into())).chain(more).collect();
    text.with(sentence(error), &args)
}

/// What a text about a copy needs: the command that restores it, and since when all would be lost.
fn offer(text: &Text, book: &Path, backup: &Backup) -> [(&'static str, Arg<'static>); 2] {
    let since = text.date(backup.made_on, DateStyle::Numeric);
    [("command", command(book, backup).into()), ("since", since.into())]
}

/// The copy that a damaged book can be restored from, with the command.
pub fn backup_offer(text: &Text, book: &Path, backup: &Backup) -> String {
    text.with("resc-offer", &offer(text, book, backup))
}

/// What to type to put a copy in the place of the book; the book is named where it is not the usual one.
fn command(book: &Path, copy: &Backup) -> String {
    let usual = config::usual_book();
    let is_usual =
        usual.is_some_and(|usual| usual == book || usual.canonicalize().is_ok_and(|usual| usual == book));
    let named = match copy.number {
        0 => copy.path.display().to_string(),
        number => number.to_string(),
    };
    super::restore_command((!is_usual).then_some(book), &named)
}

/// A refusal, or why the book cannot be used.
pub fn store_error(text: &Text, store: Option<&Store>, error: &StoreError, path: &Path) -> String {
    match error {
        StoreError::Refused(refusal) => super::refusal(text, store, refusal),
        StoreError::Book(error) => book_error(text, error, path),
    }
}

fn sentence(error: &BookError) -> &'static str {
    match error {
        BookError::Missing => "err-book-missing",
        BookError::Folder => "err-book-folder",
        BookError::NotAFile => "err-book-not-a-file",
        BookError::Empty => "err-book-empty",
        BookError::NotABook => "err-book-not-a-book",
        BookError::Foreign => "err-book-foreign",
        BookError::Newer { .. } => "err-book-newer",
        BookError::Corrupt => "err-book-corrupt",
        BookError::Forbidden => "err-book-forbidden",
        BookError::ReadOnly => "err-book-read-only",
        BookError::Busy => "err-book-busy",
        BookError::Full => "err-book-full",
        BookError::Disk => "err-book-disk",
        BookError::Network(_) => "err-book-network",
        BookError::Unproven => "err-book-unproven",
        BookError::Replaced => "err-book-replaced",
        BookError::Itself => "err-book-itself",
        BookError::Other(_) => "err-book-other",
    }
}
