//! Why a book is not shared with a group.

use std::path::Path;

use crate::store::{BookError, ShareError, StoreError};
use crate::text::Text;

/// Why, and what would do.
pub fn share_error(text: &Text, error: &ShareError, group: &str, book: &Path) -> String {
    let group = ("group", super::quoted(group).into());
    let about = |id: &str, path: &Path| text.with(id, &[("path", super::path(path).into())]);
    match error {
        ShareError::NoGroup => text.with("resc-share-no-group", &[group]),
        ShareError::NotMember => text.with("resc-share-not-member", &[group]),
        ShareError::NotOwner(path) => about("resc-share-not-owner", path),
        ShareError::Holds(path) => about("resc-share-holds", path),
        ShareError::Closed(path) => about("resc-share-closed", path),
        ShareError::System(path, error) => super::unwritten(text, path, error),
        ShareError::Book(StoreError::Book(error)) => super::book_error(text, error, book),
        ShareError::Book(StoreError::Refused(_)) => super::book_error(text, &BookError::Disk, book),
    }
}
