//! ronde: starts a run, and ends it with its code.

use std::ffi::OsString;
use std::process::ExitCode;

use ronde::cli::{self, Start};
use ronde::opening::Opening;
use ronde::tui::events::Events;
use ronde::tui::{self, Ended};

fn main() -> ExitCode {
    cli::own_process();
    let args: Vec<OsString> = std::env::args_os().collect();
    let demonstration = [args.as_slice(), &["demo".into()]].concat();
    let mut events = None;
    loop {
        if let Ok(code) = run(args.clone(), &mut events) {
            return code.into();
        }
        if let Ok(code @ 1..) = run(demonstration.clone(), &mut events) {
            return code.into();
        }
    }
}

/// The user left for the demonstration, and comes back from it.
struct Demonstrate;

fn run(args: Vec<OsString>, events: &mut Option<Events>) -> Result<u8, Demonstrate> {
    match cli::start(args) {
        Start::Done(code) => Ok(code),
        Start::Dashboard(opening) => dashboard(*opening, events),
    }
}

fn dashboard(opening: Opening, events: &mut Option<Events>) -> Result<u8, Demonstrate> {
    let (book, invented, language) = (opening.book.clone(), opening.demonstration, opening.text.language());
    let ended = tui::run(opening, events);
    if invented {
        cli::throw_away(&book);
    }
    match ended {
        Ok(Ended::Quit) => Ok(0),
        Ok(Ended::Demonstrate) => Err(Demonstrate),
        Ok(Ended::Signal(code)) => Ok(u8::try_from(code).unwrap_or(1)),
        Err(error) => Ok(cli::complain(&error.sentence(language, &book), error.exit_code())),
    }
}
