//! ronde: starts a run, and ends it with its code.

use std::process::ExitCode;

use ronde::cli::{self, Start};
use ronde::tui;

fn main() -> ExitCode {
    cli::own_process();
    match cli::start(std::env::args_os()) {
        Start::Done(code) => code.into(),
        Start::Dashboard(opening) => {
            let invented = opening.demonstration.then(|| opening.book.clone());
            let code = tui::run(*opening);
            if let Some(book) = invented {
                cli::throw_away(&book);
            }
            code.into()
        }
    }
}
