//! The arguments of one command, read by their names in the table.

use std::ffi::{OsStr, OsString};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveTime};
use clap::ArgMatches;

use super::exit::Failure;
use crate::domain::money::Cents;
use crate::tell;
use crate::text::{Text, hour};

/// The arguments of one command.
pub struct Args(pub(super) ArgMatches);

impl Args {
    /// A text, or the words of one.
    pub fn text(&self, name: &str) -> Option<String> {
        let words: Vec<&str> = self.0.try_get_many(name).ok()??.map(String::as_str).collect();
        Some(words.join(" "))
    }

    /// A text that the table says is needed.
    pub fn needed(&self, name: &str) -> String {
        self.text(name).unwrap_or_default()
    }

    /// Every text of an argument that may come often.
    pub fn many(&self, name: &str) -> Vec<String> {
        self.0.try_get_many(name).ok().flatten().map(|all| all.cloned().collect()).unwrap_or_default()
    }

    /// Whether a flag is there.
    pub fn flag(&self, name: &str) -> bool {
        self.0.try_get_one(name).ok().flatten().copied().unwrap_or_default()
    }

    /// A path, whatever its bytes.
    pub fn path(&self, name: &str) -> Option<&Path> {
        self.0.try_get_one::<OsString>(name).ok()?.map(|path| Path::new(OsStr::new(path)))
    }

    /// Every path of an argument that may come often.
    pub fn paths(&self, name: &str) -> Vec<PathBuf> {
        let all = self.0.try_get_many::<OsString>(name).ok().flatten();
        all.map(|all| all.map(PathBuf::from).collect()).unwrap_or_default()
    }

    /// An amount as people type it.
    pub fn amount(&self, name: &str, text: &Text) -> Result<Option<Cents>, Failure> {
        self.text(name).map(|typed| amount(&typed, text)).transpose()
    }

    /// A day as people type it.
    pub fn date(&self, name: &str, text: &Text, today: NaiveDate) -> Result<Option<NaiveDate>, Failure> {
        let read = |typed: String| {
            text.parse_date(&typed, today).ok_or_else(|| Failure::usage(tell::date_error(text, &typed)))
        };
        self.text(name).map(read).transpose()
    }

    /// A number of its kind.
    pub fn number<N: std::str::FromStr>(&self, name: &str, text: &Text) -> Result<Option<N>, Failure> {
        let read = |typed: String| {
            typed
                .trim()
                .parse()
                .map_err(|_| Failure::usage(text.with("cli-not-a-number", &[("typed", typed.into())])))
        };
        self.text(name).map(read).transpose()
    }

    /// An hour: `13:30`, `13h30`, `13.30`, `9`.
    pub fn time(&self, name: &str, text: &Text) -> Result<Option<NaiveTime>, Failure> {
        let read = |typed: String| {
            hour(&typed)
                .ok_or_else(|| Failure::usage(text.with("cli-not-an-hour", &[("typed", typed.into())])))
        };
        self.text(name).map(read).transpose()
    }

    /// Whether colours go to stdout: `--color`, then `NO_COLOR` (<https://no-color.org>), then what it is.
    pub fn colour(&self) -> bool {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        match self.text("color").as_deref() {
            Some("always") => true,
            Some("never") => false,
            _ => {
                let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
                !set("NO_COLOR") && !dumb && std::io::stdout().is_terminal()
            }
        }
    }
}

/// An amount as people type it.
pub fn amount(typed: &str, text: &Text) -> Result<Cents, Failure> {
    Cents::parse(typed).map_err(|error| Failure::usage(tell::amount_error(text, &error, typed)))
}
