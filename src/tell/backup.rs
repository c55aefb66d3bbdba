//! Sentences about copies of the book: what one holds, what a restore loses, why none was made.

use std::path::Path;

use chrono::NaiveDateTime;

use crate::store::{BackupKind, BookError, Proof, StoreError, backup_folder};
use crate::text::{Arg, DateStyle, Text};

/// Why a copy was made, in a word or a few.
pub fn backup_kind(text: &Text, kind: BackupKind) -> String {
    text.say(&format!("keep-kind-{}", kind.word()))
}

/// What a copy holds, and when that was last changed.
pub fn backup_holds(text: &Text, proof: &Proof) -> [String; 2] {
    let counts = &proof.counts;
    let figure = |count: u64| Arg::from(u32::try_from(count).unwrap_or(u32::MAX));
    let holds = text.with(
        "keep-holds",
        &[
            ("people", figure(counts.people)),
            ("cycles", figure(counts.cycles)),
            ("marks", figure(counts.marks)),
            ("payments", figure(counts.payments)),
        ],
    );
    let newest = match proof.changed() {
        Some(newest) => text.with("keep-newest", &moment(text, newest)),
        None => text.say("keep-no-change"),
    };
    [holds, newest]
}

/// What [`Store::since`](crate::store::Store::since) found in the book and not in the copy: lost by a restore (`id` says whether it is yet to come).
pub fn backup_loses(text: &Text, id: &str, (count, since): (u64, Option<NaiveDateTime>)) -> Option<String> {
    let [day, time] = moment(text, since?);
    let count = ("count", u32::try_from(count).unwrap_or(u32::MAX).into());
    Some(text.with(id, &[count, day, time]))
}

/// Why there is no copy of the day: the work goes on.
pub fn backup_failed(text: &Text, error: &StoreError, book: &Path) -> String {
    let id = match error {
        StoreError::Book(BookError::Full) => "keep-failed-full",
        StoreError::Book(BookError::Corrupt | BookError::NotABook) => "keep-failed-corrupt",
        StoreError::Book(BookError::Unproven) => "keep-failed-unproven",
        StoreError::Book(BookError::Busy) => "keep-failed-busy",
        _ => "keep-failed-folder",
    };
    text.with(id, &[("path", super::path(&backup_folder(book)).into())])
}

/// Why a copy cannot be used.
pub fn backup_unusable(text: &Text, error: &StoreError, copy: &Path) -> String {
    let id = match error {
        StoreError::Book(BookError::Corrupt) => "keep-copy-corrupt",
        StoreError::Book(
            BookError::Empty
            | BookError::Folder
            | BookError::Foreign
            | BookError::NotABook
            | BookError::NotAFile,
        ) => "keep-copy-none",
        error => return super::store_error(text, None, error, copy),
    };
    text.with(id, &[("path", super::path(copy).into())])
}

/// The command that restores a copy of the book, to be typed in a shell; `book` where it is not found by itself.
pub fn restore_command(book: Option<&Path>, copy: &str) -> String {
    let book = book.map(|book| format!("--db {} ", shell(&super::path(book)))).unwrap_or_default();
    format!("ronde {book}restore {}", shell(copy))
}

/// One word of a shell.
pub(super) fn shell(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    if word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

fn moment(text: &Text, at: NaiveDateTime) -> [(&'static str, Arg<'static>); 2] {
    [("day", text.date(at.date(), DateStyle::Long).into()), ("time", text.time(at.time()).into())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_can_be_typed_as_it_is_shown() {
        assert_eq!(restore_command(None, "12"), "ronde restore 12");
        let command = restore_command(Some(Path::new("/tmp/l’été.db")), "/media/clé usb/d'avant.db");
        assert_eq!(command, r"ronde --db '/tmp/l’été.db' restore '/media/clé usb/d'\''avant.db'");
    }
}
