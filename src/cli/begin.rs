//! Before a command line is understood: the process, the language, the configuration; then the opening.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::NaiveDate;
use rustix::fs::Mode;
use signal_hook::consts::SIGXFSZ;

use super::args::Args;
use super::exit::{Exit, Failure};
use crate::clock;
use crate::config::{self, Config, ConfigError, Folders};
use crate::opening::Opening;
use crate::tell;
use crate::text::{Text, choose, environment};

/// First thing in a run: files are for their owner only, and a file that may not grow is an error that
/// SQLite can tell instead of our death (`RLIMIT_FSIZE` kills by SIGXFSZ unless somebody handles it).
pub fn own_process() {
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
    // Should it fail, a full quota ends the program: a mark that was told is on disk all the same.
    let _ = signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
}

/// What is known before the command line is parsed: enough to word what is wrong with it.
pub struct Beginning {
    /// In the language asked for.
    pub text: Text,
    folders: Option<Folders>,
    config: Result<Config, ConfigError>,
}

impl Beginning {
    /// Looks for the language in the arguments, the environment, the configuration.
    pub fn of(args: &[OsString]) -> Beginning {
        let folders = Folders::find();
        let config = folders.as_ref().map_or_else(|| Ok(Config::default()), Config::read);
        let asked = option(args, "--lang").or_else(|| variable("RONDE_LANG"));
        let configured = config.as_ref().ok().map(|config| config.language.as_str());
        let language = choose(asked.as_deref(), &environment, configured);
        Beginning { text: Text::new(language), folders, config }
    }

    /// The opening that the options ask for.
    pub fn opening(self, args: &Args) -> Result<Opening, Box<(Text, Failure)>> {
        let Beginning { text, folders, config } = self;
        let asked = today(args, &text).and_then(|today| Ok((today, config?)));
        let asked = asked.and_then(|asked| Ok((asked, book(args, &text)?)));
        match asked {
            Ok(((fixed_today, config), book)) => Ok(Opening {
                book,
                folders,
                config,
                text,
                fixed_today,
                read_only: args.flag("read-only"),
                colour: args.colour(),
                demonstration: false,
            }),
            Err(failure) => Err(Box::new((text, failure))),
        }
    }
}

/// A variable that says something.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// The value of a global option, found without parsing the rest.
fn option(args: &[OsString], name: &str) -> Option<String> {
    let mut args = args.iter().map(|arg| arg.to_string_lossy()).take_while(|arg| arg != "--");
    args.find_map(|arg| match arg.strip_prefix(name) {
        Some("") => Some(None),
        Some(value) => value.strip_prefix('=').map(|value| Some(value.to_owned())),
        None => None,
    })?
    .or_else(|| args.next().map(std::borrow::Cow::into_owned))
}

fn today(args: &Args, text: &Text) -> Result<Option<NaiveDate>, Failure> {
    let Some(typed) = args.text("today").or_else(|| variable("RONDE_TODAY")) else { return Ok(None) };
    match text.parse_date(&typed, clock::today()) {
        Some(today) => Ok(Some(today)),
        None => Err(Failure::usage(tell::date_error(text, &typed))),
    }
}

fn book(args: &Args, text: &Text) -> Result<PathBuf, Failure> {
    args.path("db")
        .map(PathBuf::from)
        .or_else(config::usual_book)
        .ok_or_else(|| Failure::Said(Exit::Unusable, vec![text.say("cli-no-home")]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_found_without_parsing() {
        for (args, expected) in [
            (&["ronde", "--lang", "nl", "due"] as &[&str], Some("nl")),
            (&["ronde", "due", "--lang=en"], Some("en")),
            (&["ronde", "--language", "nl"], None),
            (&["ronde", "find", "--", "--lang", "nl"], None),
            (&["ronde", "--lang"], None),
            (&["ronde"], None),
        ] {
            let args: Vec<OsString> = args.iter().map(OsString::from).collect();
            assert_eq!(option(&args, "--lang").as_deref(), expected, "{args:?}");
        }
    }
}
