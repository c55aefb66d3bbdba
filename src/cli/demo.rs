//! The dashboard: on the user's book, or on an invented one.

use std::io::{self, IsTerminal};
use std::path::Path;

use super::exit::{Exit, Failure};
use super::run::{Next, Run};
use super::throwaway::{self, throw_away};
use crate::clock;
use crate::store::{Access, Author, Store};
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
        fill(run, path)?;
        let path = path.display().to_string();
        run.out.word(&run.text().with("cli-demo-written", &[("path", path.into())]));
        return Ok(Next::Exit(Exit::Done));
    }
    needs_terminal(run.text())?;
    let folder =
        throwaway::folder().map_err(|error| Failure::Said(Exit::Unusable, vec![error.to_string()]))?;
    let book = folder.join("demo.db");
    if let Err(failure) = fill(run, &book) {
        throw_away(&book);
        return Err(failure);
    }
    Ok(Next::Demonstration(book))
}

fn fill(run: &Run<'_>, path: &Path) -> Result<(), Failure> {
    let author = Author { who: String::new(), run: clock::run() };
    let mut store = Store::open(path, Access::Write, author)?;
    crate::demo::book::fill(&mut store, run.today())?;
    Ok(())
}

fn needs_terminal(text: &Text) -> Result<(), Failure> {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        Ok(())
    } else {
        Err(Failure::usage(text.say("cli-needs-terminal")))
    }
}
