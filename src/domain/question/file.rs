//! The file of questions: reads the TOML and refuses what no list can show, naming the line.

use serde::Deserialize;
use toml::Spanned;

use super::super::formula::is_word;
use super::super::line::line_of;
use super::super::translated::{Translated, is_said};
use super::Question;

/// Why a text is no list of questions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault:?}")]
pub struct QuestionError {
    /// Where, from 1.
    pub line: usize,
    /// What.
    pub fault: QuestionFault,
}

/// What is wrong with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionFault {
    /// No TOML, a key that is missing or unknown, a value of the wrong kind; in the TOML reader's words, in English.
    Unreadable(String),
    /// Something else than small letters, digits and hyphens.
    BadId(String),
    /// Another question of the file has this word.
    Twice(String),
    /// No title in any language, or an empty one.
    NoTitle(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    question: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<String>,
    title: Translated,
    #[serde(default)]
    text: Translated,
}

/// Reads and checks a file of questions.
pub(super) fn read(text: &str) -> Result<Vec<Question>, QuestionError> {
    let file: File = toml::from_str(text).map_err(|error| QuestionError {
        line: line_of(text, error.span()),
        fault: QuestionFault::Unreadable(error.message().to_owned()),
    })?;
    let mut questions: Vec<Question> = Vec::new();
    for Entry { id, title, text: whole } in file.question {
        let line = line_of(text, Some(id.span()));
        let (id, known) = (id.into_inner(), &questions);
        let (title, whole) = (title.by_language(), whole.by_language());
        let fault = if !is_word(&id) {
            Some(QuestionFault::BadId(id.clone()))
        } else if known.iter().any(|question| question.id == id) {
            Some(QuestionFault::Twice(id.clone()))
        } else if !is_said(&title) {
            Some(QuestionFault::NoTitle(id.clone()))
        } else {
            None
        };
        if let Some(fault) = fault {
            return Err(QuestionError { line, fault });
        }
        questions.push(Question { id, title, text: whole });
    }
    Ok(questions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_question_is_told_with_its_line() {
        const GOOD: &str = "[[question]]\nid = 'a'\ntitle.fr = 'A'\n";
        for (more, line, fault) in [
            ("[[question]]\nid = 'A b'\ntitle.fr = 'B'", 5, QuestionFault::BadId("A b".into())),
            ("[[question]]\nid = 'a'\ntitle.fr = 'B'", 5, QuestionFault::Twice("a".into())),
            ("[[question]]\ntitle = {}\nid = 'b'", 6, QuestionFault::NoTitle("b".into())),
            ("\n[[question]]\nid = 'b'\ntitle.fr = ' '", 6, QuestionFault::NoTitle("b".into())),
        ] {
            assert_eq!(read(&format!("{GOOD}{more}")), Err(QuestionError { line, fault }), "{more}");
        }
        for (more, line, word) in [
            ("[[question]]\nid = 'b'\ntitel.fr = 'B'", 6, "titel"),
            ("[[questoin]]\nid = 'b'", 4, "questoin"),
            ("[[question]]\nid = 'b'\ntitle.de = 'B'", 6, "expected one of `fr`, `nl`, `en`"),
            ("[[question]]\nid = 3", 5, "string"),
            ("[[question]]\nid = 'b'", 4, "missing field `title`"),
        ] {
            let Err(QuestionError { line: at, fault: QuestionFault::Unreadable(reason) }) =
                read(&format!("{GOOD}{more}"))
            else {
                panic!("{more} was read");
            };
            assert!(at == line && reason.contains(word), "{more}: {at} {reason}");
        }
        assert_eq!(read("").unwrap(), []);
    }
}
