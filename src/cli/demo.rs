//! The dashboard: on the user's book, or on an invented one.

use std::io::{self, IsTerminal};

use super::exit::{Exit, Failure};
use super::run::{Next, Run};
use super::throwaway::{self, Throwaway};
use crate::demo::book;
use crate::text::Text;

/// The dashboard wants a terminal.
pub fn dashboard(run: &mut Run<'_>) -> Result<Next, Failure> {
    needs_terminal(run.text())?;
    Ok(Next::Dashboard)
}

/// The dashboard on an invented book that goes in the end; or that book, kept in a file.
pub fn demo(run: &mut Run<'_>) -> Result<Next, Failure> {
    if let Some(path) = run.args.path("into") {
        if path.exists() {
            let path = path.display().to_string();
            return Err(Failure::refused(run.text().with("cli-file-exists", &[("path", path.into())])));
        }
        book::fill(&mut throwaway::store(path)?, run.today())?;
        let path = path.display().to_string();
        run.out.word(&run.text().with("cli-demo-written", &[("path", path.into())]));
        return Ok(Next::Exit(Exit::Done));
    }
    needs_terminal(run.text())?;
    let throwaway = Throwaway::new()?;
    book::fill(&mut throwaway.store()?, run.today())?;
    Ok(Next::Demonstration(throwaway.keep()))
}

fn needs_terminal(text: &Text) -> Result<(), Failure> {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        Ok(())
    } else {
        Err(Failure::usage(text.say("cli-needs-terminal")))
    }
}
