//! What is wrong with the files of the configuration.

use std::path::Path;

use crate::command::keymap::KeymapError;
use crate::config::ConfigError;
use crate::domain::formula::FormulaFault;
use crate::domain::question::QuestionFault;
use crate::domain::template::{Placeholder, TemplateError};
use crate::text::{Text, clean};

/// What is wrong with a file of the configuration.
pub fn config_error(text: &Text, error: &ConfigError) -> String {
    match error {
        ConfigError::Unreadable(path, reason) => text.with(
            "err-config-unreadable",
            &[("path", super::path(path).into()), ("reason", super::quoted(reason).into())],
        ),
        ConfigError::Wrong { path, line, reason } => text.with(
            "err-config-wrong",
            &[
                ("path", super::path(path).into()),
                ("line", line.to_string().into()),
                ("reason", super::quoted(reason).into()),
            ],
        ),
        ConfigError::Template(path, error) => text.with(
            "err-config-template",
            &[("path", super::path(path).into()), ("reason", template_error(text, error).into())],
        ),
        ConfigError::Formula(path, error) => {
            at_line(text, "err-config-formula", path, error.line, formula_fault(text, &error.fault))
        }
        ConfigError::Questions(path, error) => {
            at_line(text, "err-config-questions", path, error.line, question_fault(text, &error.fault))
        }
    }
}

fn at_line(text: &Text, id: &str, at: &Path, line: usize, reason: String) -> String {
    let args =
        [("path", super::path(at).into()), ("line", line.to_string().into()), ("reason", reason.into())];
    text.with(id, &args)
}

/// Why a text is no formula, and what would be one.
pub fn formula_fault(text: &Text, fault: &FormulaFault) -> String {
    let written = |id: &str, written: &str| text.with(id, &[("written", super::quoted(written).into())]);
    let month = |id: &str, month: u32| text.with(id, &[("month", month.to_string().into())]);
    match fault {
        FormulaFault::Unreadable(reason) => unreadable(text, reason),
        FormulaFault::BadId(id) => written("err-formula-id", id),
        FormulaFault::NoName => text.say("err-formula-no-name"),
        FormulaFault::NoMonth => text.say("err-formula-no-month"),
        FormulaFault::MonthTwice(number) => month("err-formula-month-twice", *number),
        FormulaFault::MonthOutOfOrder(number) => month("err-formula-month-order", *number),
        FormulaFault::UnknownWeekday(day) => written("err-formula-weekday", day),
        FormulaFault::UnknownPolicy(policy) => written("err-formula-policy", policy),
        FormulaFault::BadTime { key, text: time } => {
            let args = [("key", (*key).into()), ("written", super::quoted(time).into())];
            text.with("err-formula-time", &args)
        }
        FormulaFault::EndsBeforeStart => text.say("err-formula-ends"),
        FormulaFault::FeeOfTheFree => text.say("err-formula-free"),
        FormulaFault::FeesWithoutNames => text.say("err-formula-names"),
        FormulaFault::OutOfRange { key, value, least, most } => text.with(
            "err-formula-range",
            &[
                ("key", (*key).into()),
                ("value", value.to_string().into()),
                ("least", least.to_string().into()),
                ("most", most.to_string().into()),
            ],
        ),
    }
}

/// Why a text is no template of a message.
fn template_error(text: &Text, error: &TemplateError) -> String {
    let line = |line: &usize| ("line", line.to_string().into());
    match error {
        TemplateError::NoSubject => text.say("err-template-subject"),
        TemplateError::NoBlankLine => text.say("err-template-blank"),
        TemplateError::NoBody => text.say("err-template-body"),
        TemplateError::Unclosed { line: number } => text.with("err-template-unclosed", &[line(number)]),
        TemplateError::Unknown { line: number, word } => {
            let allowed: Vec<String> = Placeholder::ALL.iter().map(ToString::to_string).collect();
            let written = super::quoted(&format!("{{{word}}}"));
            let args = [line(number), ("written", written.into()), ("allowed", allowed.join(" ").into())];
            text.with("err-template-unknown", &args)
        }
    }
}

/// The formula of a cycle is in no file any more.
pub fn formula_gone(text: &Text, formula: &str) -> String {
    text.with("err-formula-gone", &[("formula", super::quoted(formula).into())])
}

/// Why a text is no list of questions, and what would be one.
pub fn question_fault(text: &Text, fault: &QuestionFault) -> String {
    let written = |id: &str, written: &str| text.with(id, &[("written", super::quoted(written).into())]);
    match fault {
        QuestionFault::Unreadable(reason) => unreadable(text, reason),
        QuestionFault::BadId(id) => written("err-formula-id", id),
        QuestionFault::Twice(id) => written("err-question-twice", id),
        QuestionFault::NoTitle(id) => written("err-question-title", id),
    }
}

/// What is misspelt or missing is said; the rest is in the words of the TOML reader, which may take several lines.
fn unreadable(text: &Text, reason: &str) -> String {
    let said: Vec<&str> = reason.split('`').skip(1).step_by(2).collect();
    match said.as_slice() {
        [key] if reason.starts_with("missing field") => {
            return text.with("err-toml-missing", &[("key", super::quoted(key).into())]);
        }
        [key, allowed @ ..] if reason.starts_with("unknown field") && !allowed.is_empty() => {
            let allowed = allowed.join(", ");
            return text.with(
                "err-toml-unknown",
                &[("key", super::quoted(key).into()), ("allowed", allowed.into())],
            );
        }
        _ => {}
    }
    let reason = clean::clean(reason).into_owned();
    text.with("err-toml", &[("reason", reason.into())])
}

/// All that is wrong with the keys of the configuration, one sentence a line.
pub fn keymap_errors(text: &Text, errors: &[KeymapError]) -> String {
    let sentences: Vec<String> = errors.iter().map(|error| keymap_error(text, error)).collect();
    sentences.join("\n")
}

fn keymap_error(text: &Text, error: &KeymapError) -> String {
    match error {
        KeymapError::NoSuchCommand(name) => {
            text.with("err-keys-command", &[("command", super::quoted(name).into())])
        }
        KeymapError::NoSuchKey { command, key } => text.with(
            "err-keys-key",
            &[("command", super::quoted(command).into()), ("key", super::quoted(key).into())],
        ),
        KeymapError::Twice { key, one, other } => text.with(
            "err-keys-twice",
            &[("key", super::quoted(key).into()), ("one", (*one).into()), ("other", (*other).into())],
        ),
    }
}
