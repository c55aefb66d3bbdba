//! Why a file is no bank statement: where, what, and the way out.

use crate::exchange::statement::{Fault, MAX_BYTES, MAX_MOVEMENTS, Place, StatementError};
use crate::text::{Text, clean};

/// The columns that the path of an element may take.
const PATH: usize = 160;

/// Why a file of statements is refused, and what to do.
pub fn statement_error(text: &Text, error: &StatementError) -> String {
    let reason = fault(text, &error.reason);
    match &error.place {
        Place::File => capital(&reason),
        Place::Line(line) => {
            text.with("bank-bad-at-line", &[("line", line.to_string().into()), ("reason", reason.into())])
        }
        Place::Path(path) => text
            .with("bank-bad-at-path", &[("path", clean::fit(path, PATH).into()), ("reason", reason.into())]),
    }
}

/// What is wrong, as it stands after a colon.
fn fault(text: &Text, fault: &Fault) -> String {
    let found = |id: &str, found: &str| text.with(id, &[("found", super::quoted(found).into())]);
    let pair = |id: &str, expected: String, found: String| {
        text.with(id, &[("expected", expected.into()), ("found", found.into())])
    };
    match fault {
        Fault::TooLarge => text.with("bank-bad-large", &[("most", (MAX_BYTES / (1024 * 1024)).into())]),
        Fault::TooMany => {
            let most = text.number(i64::try_from(MAX_MOVEMENTS).unwrap_or(i64::MAX));
            text.with("bank-bad-many", &[("most", most.into())])
        }
        Fault::OtherMessage(name) => found("bank-bad-message", name),
        Fault::Encoding(name) => found("bank-bad-encoding", name),
        Fault::BadAmount(written) => found("bank-bad-amount", written),
        Fault::BadDate(written) => found("bank-bad-date", written),
        Fault::BadValue(written) => found("bank-bad-value", written),
        Fault::Missing(name) => found("bank-bad-missing", name),
        Fault::Record(name) => found("bank-bad-record", name),
        Fault::Currency { expected, found } => {
            pair("bank-bad-currency", super::quoted(expected), super::quoted(found))
        }
        Fault::Balance { expected, found } => {
            pair("bank-bad-balance", text.amount(*expected), text.amount(*found))
        }
        Fault::Trailer { expected, found } => {
            pair("bank-bad-trailer", text.amount(*expected), text.amount(*found))
        }
        Fault::Count { expected, found } => pair("bank-bad-count", expected.to_string(), found.to_string()),
        Fault::Cells { expected, found } => pair("bank-bad-cells", expected.to_string(), found.to_string()),
        Fault::Empty => text.say("bank-bad-empty"),
        Fault::Unknown => text.say("bank-bad-unknown"),
        Fault::Pdf => text.say("bank-bad-pdf"),
        Fault::Spreadsheet => text.say("bank-bad-spreadsheet"),
        Fault::Archive => text.say("bank-bad-archive"),
        Fault::Html => text.say("bank-bad-html"),
        Fault::Binary => text.say("bank-bad-binary"),
        Fault::OldVersion => text.say("bank-bad-old-version"),
        Fault::BrokenText => text.say("bank-bad-text"),
        Fault::Truncated => text.say("bank-bad-truncated"),
        Fault::BadXml => text.say("bank-bad-xml"),
        Fault::Entity => text.say("bank-bad-entity"),
        Fault::TooDeep => text.say("bank-bad-deep"),
        Fault::TooLong => text.say("bank-bad-long"),
        Fault::UnclosedQuote => text.say("bank-bad-quote"),
    }
}

/// The sentence when nothing stands before it.
fn capital(sentence: &str) -> String {
    let mut signs = sentence.chars();
    signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect()
}
