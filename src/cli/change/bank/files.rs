//! The statements that the command line names: all of them are read, or none is taken.

use std::fs::File;
use std::io;
use std::path::Path;

use crate::cli::exit::{Exit, Failure};
use crate::cli::run::Run;
use crate::domain::movement::{Movement, Statement};
use crate::exchange::statement::{self, StatementFile};
use crate::tell;

/// The file that is stdin.
const STDIN: &str = "-";

/// A file that was read.
pub struct Opened {
    /// As it was named.
    pub name: String,
    /// The format and its version.
    pub version: String,
    /// Its statements without their movements, and how many those are.
    pub statements: Vec<(Statement, usize)>,
    /// All its movements, in order: a large file has no room for two of each.
    pub movements: Vec<Movement>,
}

impl Opened {
    fn new(name: String, file: StatementFile) -> Opened {
        let (mut statements, mut movements) = (Vec::new(), Vec::new());
        for mut statement in file.statements {
            let own = std::mem::take(&mut statement.movements);
            statements.push((statement, own.len()));
            movements.extend(own);
        }
        Opened { name, version: file.version, statements, movements }
    }
}

/// Reads every file; what is wrong with any is told at once, and then none counts.
pub fn open(run: &Run<'_>) -> Result<Vec<Opened>, Failure> {
    let (mut opened, mut wrong) = (Vec::new(), Vec::new());
    for path in run.args.paths("statement") {
        match read(run, &path) {
            Ok(one) => opened.push(one),
            Err(why) => wrong.push(why),
        }
    }
    if wrong.is_empty() { Ok(opened) } else { Err(Failure::Said(Exit::Refused, wrong)) }
}

fn read(run: &Run<'_>, path: &Path) -> Result<Opened, String> {
    let name = path.display().to_string();
    let bytes = bytes(path).map_err(|error| tell::unreadable(run.text(), &name, &error))?;
    let refused = |error| {
        let why = tell::statement_error(run.text(), &error);
        run.text().with("bank-file-refused", &[("file", name.as_str().into()), ("why", why.into())])
    };
    let file = statement::read_owned(bytes).map_err(refused)?;
    Ok(Opened::new(name, file))
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if path == Path::new(STDIN) {
        statement::bytes(io::stdin().lock())
    } else {
        statement::bytes(File::open(path)?)
    }
}
