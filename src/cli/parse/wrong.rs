//! What clap answers instead of a command: help, or a mistake in the user's words.

use std::io::{self, Write};

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::exit::Exit;
use crate::text::Text;
use crate::text::clean::clean;

/// Why there is no command to carry out.
pub enum Wrong {
    /// Help or the version was asked for: here it is.
    Asked(String),
    /// A mistake, in sentences.
    Mistake(Vec<String>),
}

impl Wrong {
    /// Words a mistake.
    pub fn of(text: &Text, error: &Error) -> Wrong {
        let mut sentences = vec![sentence(text, error)];
        let suggested =
            [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
        if let Some(word) = suggested.into_iter().find_map(|kind| context(error, kind)) {
            sentences.push(text.with("cli-perhaps", &[("word", word.into())]));
        }
        if let Some(usage) = context(error, ContextKind::Usage) {
            let usage = usage.trim_start_matches("Usage:").trim().to_owned();
            sentences.push(format!("{} {usage}", text.say("cli-usage")));
        }
        sentences.push(text.say("cli-more-help"));
        Wrong::Mistake(sentences)
    }

    /// Tells it: help is data.
    pub fn tell(&self) -> Exit {
        match self {
            Wrong::Asked(help) => {
                // A reader who has gone has seen enough.
                let _ = io::stdout().write_all(help.as_bytes());
                Exit::Done
            }
            Wrong::Mistake(sentences) => {
                for sentence in sentences {
                    let _ = writeln!(io::stderr(), "{}", clean(sentence));
                }
                Exit::Usage
            }
        }
    }
}

fn sentence(text: &Text, error: &Error) -> String {
    let said = |kind| context(error, kind).unwrap_or_default();
    let (arg, value) = (said(ContextKind::InvalidArg), said(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            text.with("cli-unknown-command", &[("word", said(ContextKind::InvalidSubcommand).into())])
        }
        ErrorKind::UnknownArgument => text.with("cli-unknown-argument", &[("arg", arg.into())]),
        ErrorKind::InvalidValue if value.is_empty() => text.with("cli-missing-value", &[("arg", arg.into())]),
        ErrorKind::InvalidValue => text.with(
            "cli-wrong-value",
            &[("arg", arg.into()), ("value", value.into()), ("known", said(ContextKind::ValidValue).into())],
        ),
        ErrorKind::MissingRequiredArgument => text.with("cli-missing-argument", &[("arg", arg.into())]),
        ErrorKind::MissingSubcommand => text.say("cli-missing-command"),
        ErrorKind::ArgumentConflict => text.with("cli-argument-twice", &[("arg", arg.into())]),
        ErrorKind::InvalidUtf8 => text.say("cli-not-utf-8"),
        ErrorKind::TooManyValues => {
            text.with("cli-too-many-values", &[("arg", arg.into()), ("value", value.into())])
        }
        _ => text.say("cli-not-understood"),
    }
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    Some(match error.get(kind)? {
        ContextValue::String(word) => word.clone(),
        ContextValue::Strings(words) => words.join(", "),
        ContextValue::StyledStr(said) => said.to_string(),
        _ => return None,
    })
}
