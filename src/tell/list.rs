//! What a list of people says: why it is none, why a row is nobody, what to know of the others.

use crate::exchange::people::{ListError, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, NoteAbout, RowReason};
use crate::store::{Double, SameAs, Store};
use crate::text::Text;
use crate::text::clean::clean;

/// Why a file is no list of people, and what to do.
pub fn list_error(text: &Text, error: &ListError) -> String {
    let at = |id: &str, line: u64| text.with(id, &[("line", line.to_string().into())]);
    let limit = |id: &str, line: u64, most: usize| {
        let most = text.number(i64::try_from(most).unwrap_or(i64::MAX));
        text.with(id, &[("line", line.to_string().into()), ("most", most.into())])
    };
    match error {
        ListError::Empty => text.say("err-list-empty"),
        ListError::TooLarge => {
            text.with("err-list-too-large", &[("most", (MAX_BYTES / (1024 * 1024)).into())])
        }
        ListError::TooManyRows { line } => limit("err-list-rows", *line, MAX_ROWS),
        ListError::TooManyColumns { line } => limit("err-list-columns", *line, MAX_COLUMNS),
        ListError::Binary => text.say("err-list-binary"),
        ListError::Spreadsheet => text.say("err-list-spreadsheet"),
        ListError::BrokenText { line } => at("err-list-broken", *line),
        ListError::UnclosedQuote { line } => at("err-list-quote", *line),
        ListError::NoHeader { line } => at("err-list-header", *line),
        ListError::NoNameColumn { line } => at("err-list-name-column", *line),
    }
}

/// Why a row cannot be stored.
pub fn row_reason(text: &Text, reason: &RowReason) -> String {
    let cell = |id: &str, cell: &str| text.with(id, &[("cell", super::quoted(cell).into())]);
    match reason {
        RowReason::NoName => text.say("err-row-name"),
        RowReason::Email(written) => cell("err-row-email", written),
        RowReason::Phone(written) => cell("err-row-phone", written),
        RowReason::RoundedPhone(written) => cell("err-row-rounded", written),
        RowReason::Uneven { cells, columns } => {
            text.with("err-row-uneven", &[("cells", (*cells).into()), ("columns", (*columns).into())])
        }
    }
}

/// What there is to know of a row that is kept.
pub fn note(text: &Text, about: &NoteAbout) -> String {
    let (id, cell) = match about {
        NoteAbout::UnknownRole(cell) => ("err-note-role", cell),
        NoteAbout::UnknownLanguage(cell) => ("err-note-language", cell),
        NoteAbout::BadReference(cell) => ("err-note-reference", cell),
        NoteAbout::UnknownConsent(cell) => ("err-note-consent", cell),
        NoteAbout::ZeroRestored(cell) => ("err-note-zero", cell),
    };
    text.with(id, &[("cell", super::quoted(cell).into())])
}

/// Whom a line of a list doubles, and whether it was taken for the same person.
pub fn double(text: &Text, store: Option<&Store>, double: &Double) -> String {
    let other = match double.same_as {
        SameAs::Line(line) => text.with("err-double-line", &[("line", line.to_string().into())]),
        SameAs::Person(person) => {
            let name = store.and_then(|store| store.person_name(person).ok().flatten());
            name.map_or_else(|| text.say("deed-no-person"), |name| clean(&name).into_owned())
        }
    };
    let id = if double.merged { "err-double-merged" } else { "err-double-apart" };
    text.with(id, &[("line", double.line.to_string().into()), ("other", other.into())])
}
