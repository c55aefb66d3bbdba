//! From words to a command of the table.
//!
//! The bare tree has no texts, which cost more than most answers, and only what the line may mean; help, other
//! languages' words and mistakes are asked again of the whole tree.

mod tree;
mod wrong;

use std::ffi::OsString;

use clap::ArgMatches;
use clap::error::ErrorKind;

use super::args::Args;
use crate::command::Id;
use crate::command::table::{COMMANDS, command};
use crate::domain::fold::fold;
use crate::text::Text;

pub use tree::{shells, tree};

use tree::bare;
pub use wrong::Wrong;

/// A command line that is understood; without a command it asks for the dashboard.
pub struct Parsed {
    /// What to do.
    pub command: Option<Id>,
    /// With what.
    pub args: Args,
}

/// Understands a command line, or says what is wrong with it; help is such an answer too.
pub fn parse(text: &Text, args: Vec<OsString>) -> Result<Parsed, Wrong> {
    let args = help_as_an_option(args);
    if let Ok(matches) = bare(&args).try_get_matches_from(&args) {
        return Ok(parsed(matches));
    }
    let args = without_accents(args);
    let mut full = tree(text);
    match full.try_get_matches_from_mut(&args) {
        Ok(matches) => Ok(parsed(matches)),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            Err(Wrong::Asked(error.render().to_string()))
        }
        Err(error) => Err(Wrong::of(text, &error)),
    }
}

/// `ronde help mark` is `ronde mark --help`.
fn help_as_an_option(mut args: Vec<OsString>) -> Vec<OsString> {
    if args.get(1).is_some_and(|word| word == command(Id::Help).name) {
        args.remove(1);
        args.push("--help".into());
    }
    args
}

/// `ronde séances`: the words of the languages have no accents, people's fingers do.
fn without_accents(mut args: Vec<OsString>) -> Vec<OsString> {
    if let Some(word) = args.get_mut(1)
        && let Some(typed) = word.to_str().filter(|typed| !typed.is_ascii())
    {
        *word = fold(typed).into();
    }
    args
}

fn parsed(matches: ArgMatches) -> Parsed {
    let mut words = Vec::new();
    let mut matches = matches;
    while let Some((word, inner)) = matches.remove_subcommand() {
        words.push(word);
        matches = inner;
    }
    let is_it = |line: &crate::command::line::Line| line.words.iter().eq(words.iter());
    let row = COMMANDS.iter().find(|row| !words.is_empty() && row.line.is_some_and(is_it));
    Parsed { command: row.map(|row| row.id), args: Args(matches) }
}

#[cfg(test)]
mod tests;
