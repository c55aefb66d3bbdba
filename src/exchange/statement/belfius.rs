//! The CSV that Belfius lets its customers download: criteria, a header, one row for each movement.
//!
//! It has no balances to check, so every row must be whole. `header` finds the columns, `row` reads a row.

mod header;
mod row;

use std::collections::HashMap;

use super::{Fault, MAX_MOVEMENTS, StatementError, StatementFile, Step};
use crate::domain::movement::{Format, Statement};
use crate::exchange::records::{NoRecord, Records};
use header::Header;

/// A Belfius file that is being read.
#[derive(Debug)]
pub(super) struct Belfius {
    text: String,
    header: Header,
    at: usize,
    line: u64,
    statements: Vec<Statement>,
    /// Where the statement of an account and its currency stands among them.
    places: HashMap<String, usize>,
    rows: usize,
}

impl Belfius {
    /// The reader, if the text has the header of such a file.
    pub fn new(text: String) -> Option<Belfius> {
        let (header, at, line) = header::find(&text)?;
        Some(Belfius { text, header, at, line, statements: Vec::new(), places: HashMap::new(), rows: 0 })
    }

    /// Reads about `budget` bytes further.
    pub fn advance(&mut self, budget: usize) -> Result<Step, StatementError> {
        let text = std::mem::take(&mut self.text);
        let read = self.read(&text, budget.max(1));
        self.text = text;
        read?;
        if self.at < self.text.len() {
            return Ok(Step::More { done: self.at, total: self.text.len() });
        }
        let (format, statements) = (Format::BelfiusCsv, std::mem::take(&mut self.statements));
        Ok(Step::Done(StatementFile { format, version: format.word().to_owned(), statements }))
    }

    fn read(&mut self, text: &str, budget: usize) -> Result<(), StatementError> {
        let start = self.at;
        let mut records = Records::new(&text[start..], b';', self.line);
        while let Some(record) = records.next() {
            let record = record.map_err(|error| match error {
                NoRecord::UnclosedQuote { line } => Fault::UnclosedQuote.on(line),
                NoRecord::TooManyColumns { line } => Fault::TooLong.on(line),
            })?;
            if !record.is_blank() {
                self.row(&record.cells).map_err(|fault| fault.on(record.line))?;
            }
            let (behind, line) = records.position();
            (self.at, self.line) = (start + behind, line);
            if behind >= budget {
                break;
            }
        }
        Ok(())
    }

    fn row<C: AsRef<str>>(&mut self, cells: &[C]) -> Result<(), Fault> {
        self.rows += 1;
        if self.rows > MAX_MOVEMENTS {
            return Err(Fault::TooMany);
        }
        let Some(movement) = row::read(&self.header, cells)? else { return Ok(()) };
        let own = format!("{} {}", movement.account, movement.currency);
        let next = self.statements.len();
        let at = *self.places.entry(own).or_insert(next);
        match self.statements.get_mut(at) {
            Some(statement) => statement.movements.push(movement),
            None => self.statements.push(Statement {
                account: movement.account.clone(),
                currency: movement.currency.clone(),
                opening: None,
                closing: None,
                movements: vec![movement],
            }),
        }
        Ok(())
    }
}
