//! What is said of whole copies: why a file is none, and how much is in one.

use crate::store::{Counts, WholeError, WholePlace};
use crate::text::{Arg, Text};

/// Why a file is no whole book; nothing of it was taken.
pub fn whole_error(text: &Text, error: &WholeError, path: &std::path::Path) -> String {
    let file = super::path(path);
    let of = |id: &str, name: &str, value: &str| {
        text.with(id, &[("file", file.as_str().into()), (name, super::quoted(value).into())])
    };
    let at = |id: &str, place: &WholePlace, more: &str| {
        let args = [
            ("file", Arg::from(file.as_str())),
            ("table", super::quoted(&place.table).into()),
            ("row", place.row.to_string().into()),
            ("what", super::quoted(if more.is_empty() { &place.column } else { more }).into()),
        ];
        text.with(id, &args)
    };
    match error {
        WholeError::Form(reason) => of("resc-whole-form", "reason", reason),
        WholeError::Foreign => text.with("resc-whole-foreign", &[("file", file.into())]),
        WholeError::Newer(written, known) => {
            let args = [
                ("file", file.into()),
                ("written", written.to_string().into()),
                ("known", known.to_string().into()),
            ];
            text.with("resc-whole-newer", &args)
        }
        WholeError::Unknown(name) => of("resc-whole-unknown", "name", name),
        WholeError::Missing(name) => of("resc-whole-missing", "name", name),
        WholeError::Length(place) => at("resc-whole-length", place, "-"),
        WholeError::Value(place) => at("resc-whole-value", place, ""),
        WholeError::Row(place, reason) => at("resc-whole-row", place, reason),
        WholeError::Dangling(table) => of("resc-whole-dangling", "name", table),
        WholeError::Store(error) => super::store_error(text, None, error, path),
    }
}

/// How much is in a book or a copy of it.
pub fn counts(text: &Text, counts: &Counts) -> String {
    let figure = |figure: u64| Arg::from(text.number(i64::try_from(figure).unwrap_or(i64::MAX)));
    let figures = [
        ("people", figure(counts.people)),
        ("cycles", figure(counts.cycles)),
        ("marks", figure(counts.marks)),
        ("payments", figure(counts.payments)),
        ("steps", figure(counts.steps)),
    ];
    text.with("cli-info-counts", &figures)
}
