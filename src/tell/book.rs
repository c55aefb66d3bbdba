//! Why the book cannot be used.

use std::path::Path;

use crate::store::{BookError, Store, StoreError};
use crate::text::{Arg, Text};

/// Why the book at `path` cannot be used; where something was to be written, that nothing was.
pub fn book_error(text: &Text, error: &BookError, path: &Path) -> String {
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
