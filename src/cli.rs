//! The command line: parses it, answers look-ups, makes changes, or hands a dashboard its opening.
//!
//! Built from the one table of commands; never meets the dashboard. Data goes to stdout, words to stderr.

mod args;
mod begin;
mod change;
mod demo;
mod exit;
mod json;
mod look;
mod out;
mod parse;
mod parts;
mod produce;
mod run;
mod secret;
mod throwaway;
mod who;

use std::ffi::OsString;

use crate::command::Id;
use crate::opening::Opening;
use crate::panic;

pub use begin::own_process;
pub use throwaway::throw_away;

use begin::Beginning;
use out::Out;
use parse::Parsed;
use run::{Next, Run};

/// What a command line asks for.
pub enum Start {
    /// It was answered: the exit code.
    Done(u8),
    /// A dashboard.
    Dashboard(Box<Opening>),
}

/// Parses the arguments (the first is the program's name) and carries out what they ask.
pub fn start(args: impl IntoIterator<Item = OsString>) -> Start {
    let args: Vec<OsString> = args.into_iter().collect();
    let beginning = Beginning::of(&args);
    panic::install(beginning.text.say("stopped"), || {});
    let parsed = match parse::parse(&beginning.text, args) {
        Ok(parsed) => parsed,
        Err(said) => return Start::Done(said.tell().code()),
    };
    let Parsed { command, args } = parsed;
    let out = Out::new(&args);
    match beginning.opening(&args) {
        Ok(opening) => carry_out(command, opening, args, out),
        Err(failed) => {
            let (text, failure) = *failed;
            Start::Done(failure.tell(&text, None, &out).code())
        }
    }
}

fn carry_out(command: Option<Id>, opening: Opening, args: args::Args, out: Out) -> Start {
    let mut run = Run { opening: &opening, args, out };
    let ended = run.carry_out(command).and_then(|next| match next {
        Next::Exit(exit) => run.out.finish(exit).map(Next::Exit),
        next => Ok(next),
    });
    match ended {
        Ok(Next::Exit(exit)) => Start::Done(exit.code()),
        Ok(Next::Dashboard) => Start::Dashboard(Box::new(opening)),
        Ok(Next::Demonstration(book)) => {
            Start::Dashboard(Box::new(Opening { book, demonstration: true, ..opening }))
        }
        Err(failure) => {
            let exit = failure.tell(&opening.text, Some(&opening.book), &run.out);
            Start::Done(exit.code())
        }
    }
}

/// Says on stderr why a dashboard could not run, and answers the exit code.
pub fn complain(sentence: &str, code: u8) -> u8 {
    if !sentence.is_empty() {
        out::complain(sentence);
    }
    code
}
