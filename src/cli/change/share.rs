//! `ronde share`: several accounts of one machine, one book.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::store::{ShareError, group_named, share as give};
use crate::tell;

/// Gives the book to a group.
pub fn share(run: &mut Run<'_>) -> Ended {
    let (name, book) = (run.args.needed("group"), &run.opening.book);
    // There must be a book, and it must be one.
    drop(run.read()?);
    let refused = |error: &ShareError| Failure::refused(tell::share_error(run.text(), error, &name, book));
    let group = group_named(&name).ok_or_else(|| refused(&ShareError::NoGroup))?;
    if run.opening.read_only {
        return Err(crate::store::StoreError::Book(crate::store::BookError::ReadOnly).into());
    }
    give(book, &group).map_err(|error| refused(&error))?;
    let path = book.display().to_string();
    for id in ["resc-shared", "resc-shared-how"] {
        let args = [("group", name.as_str().into()), ("path", path.as_str().into())];
        run.out.word(&run.text().with(id, &args));
    }
    if run.out.is_json() {
        run.out.object(&json::SharedWith { book: path, group: group.name, gid: group.id })?;
    }
    Ok(Exit::Done)
}
