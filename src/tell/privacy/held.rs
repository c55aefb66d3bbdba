//! What columns hold, in the user's words: those that belong together under one.

use crate::text::Text;

/// The word of a personal column in the names of texts.
fn family(table: &str, column: &str) -> &'static str {
    match (table, column) {
        ("people", "email" | "phone") => "contact",
        ("people", "role" | "institution_id") => "work",
        ("people", "language") => "language",
        ("people", _) => "names",
        ("enrolments", "joined_on" | "left_on" | "waiting") => "places",
        ("enrolments", "consent_on" | "consent_how") => "consents",
        ("enrolments", "reduction_reason") => "reasons",
        ("enrolments", _) => "prices",
        ("marks", "note") => "notes",
        ("marks", _) => "marks",
        ("payments" | "allocations", _) => "payments",
        ("movements" | "sightings", _) => "bank",
        ("sessions", _) => "sessions",
        ("questions", _) => "questions",
        ("animators", _) => "animators",
        ("written_files", _) => "files",
        _ => "journal",
    }
}

/// What a column holds, in the user's words.
pub fn held(text: &Text, table: &str, column: &str) -> String {
    text.say(&format!("priv-held-{}", family(table, column)))
}

/// What the columns hold, each word once, with the most rows that one of its columns has.
pub(super) fn sums(text: &Text, columns: &[(&'static str, &'static str, u64)]) -> Vec<(String, u64)> {
    let mut sums: Vec<(&str, u64)> = Vec::new();
    for (table, column, rows) in columns {
        let word = family(table, column);
        match sums.iter_mut().find(|(known, _)| *known == word) {
            Some((_, most)) => *most = (*most).max(*rows),
            None => sums.push((word, *rows)),
        }
    }
    sums.into_iter().map(|(word, rows)| (text.say(&format!("priv-held-{word}")), rows)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::columns::{COLUMNS, Holds};
    use crate::text::Language;

    #[test]
    fn every_personal_column_has_words_in_every_language() {
        for language in Language::ALL {
            let text = Text::new(*language);
            for column in COLUMNS.iter().filter(|column| column.holds == Holds::Personal) {
                assert!(!held(&text, column.table, column.name).is_empty());
                let journal = family(column.table, column.name) == "journal";
                assert_eq!(journal, column.table.starts_with("journal"), "{}.{}", column.table, column.name);
            }
        }
    }

    #[test]
    fn columns_that_belong_together_are_told_once() {
        let text = Text::new(Language::En);
        let columns = [("people", "given", 3), ("people", "family", 5), ("people", "email", 2)];
        let told = sums(&text, &columns);
        assert_eq!(told, [("Names".to_owned(), 5), ("E-mails and telephones".to_owned(), 2)]);
    }
}
