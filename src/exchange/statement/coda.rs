//! CODA, Febelfin's coded statement of account, version 2: lines of 128 signs.
//!
//! Follows the order of the records and checks balances, trailer totals and counts; `group` decides which of a
//! total and its details count, `movement` makes a movement of its records.

mod encoding;
mod group;
mod line;
mod movement;
mod statement;

use super::amount::Total;
use super::{Fault, MAX_MOVEMENTS, StatementError, StatementFile, Step};
use crate::domain::money::Cents;
use crate::domain::movement::{Format, Statement};
use line::{LENGTH, Line, Record};
use statement::Draft;

/// A CODA file that is being read.
#[derive(Debug)]
pub(super) struct Coda {
    text: String,
    at: usize,
    line: u64,
    last: Record,
    file: Sums,
    draft: Draft,
    statements: Vec<Statement>,
    movements: usize,
    is_followed: bool,
}

/// What the trailer of a file repeats.
#[derive(Debug, Default)]
struct Sums {
    records: u64,
    debits: Total,
    credits: Total,
}

impl Coda {
    /// Whether the first bytes are a header record.
    pub fn is_one(start: &[u8]) -> bool {
        let is_number = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
        start.starts_with(b"00000")
            && start.get(5..14).is_some_and(is_number)
            && start.get(14..16) == Some(b"05")
            && matches!(start.get(16), Some(b' ' | b'D'))
    }

    /// Decodes the bytes.
    pub fn new(bytes: Vec<u8>) -> Result<Coda, StatementError> {
        Ok(Coda {
            text: encoding::decode(bytes)?,
            at: 0,
            line: 0,
            last: Record::Trailer,
            file: Sums::default(),
            draft: Draft::default(),
            statements: Vec::new(),
            movements: 0,
            is_followed: true,
        })
    }

    /// Reads about `budget` bytes further.
    pub fn advance(&mut self, budget: usize) -> Result<Step, StatementError> {
        let text = std::mem::take(&mut self.text);
        let read = self.lines(&text, budget);
        self.text = text;
        read?;
        if self.at < self.text.len() {
            return Ok(Step::More { done: self.at, total: self.text.len() });
        }
        if self.last != Record::Trailer || self.is_followed {
            return Err(Fault::Truncated.on(self.line.max(1)));
        }
        let statements = std::mem::take(&mut self.statements);
        Ok(Step::Done(StatementFile { format: Format::Coda, version: "coda".to_owned(), statements }))
    }

    fn lines(&mut self, text: &str, budget: usize) -> Result<(), StatementError> {
        let stop = self.at.saturating_add(budget.max(1));
        while self.at < stop.min(text.len()) {
            let rest = &text[self.at..];
            let length = rest.find(['\r', '\n']).unwrap_or(rest.len());
            let end = if rest[length..].starts_with("\r\n") { 2 } else { 1 };
            self.at += (length + end).min(rest.len());
            self.line += 1;
            let written = rest[..length].trim_end();
            if written.len() > 4 * LENGTH || written.chars().count() > LENGTH {
                return Err(Fault::TooLong.on(self.line));
            }
            if !written.is_empty() {
                self.record(&Line::new(written)).map_err(|fault| fault.on(self.line))?;
            }
        }
        Ok(())
    }

    fn record(&mut self, line: &Line) -> Result<(), Fault> {
        let record = line.record()?;
        if !record.may_follow(self.last) {
            return Err(Fault::Record(line.name()));
        }
        self.last = record;
        self.file.records += u64::from(record.is_counted());
        match record {
            Record::Header => self.header(line)?,
            Record::Old => self.draft = Draft::open(line)?,
            Record::Movement => {
                self.movements += 1;
                if self.movements > MAX_MOVEMENTS {
                    return Err(Fault::TooMany);
                }
                let amount = self.draft.movement(line)?;
                let side = if amount < Cents::ZERO { &mut self.file.debits } else { &mut self.file.credits };
                side.add(amount);
            }
            Record::Second | Record::Third | Record::Information => self.draft.go_on(record, line)?,
            Record::New => self.statements.push(std::mem::take(&mut self.draft).close(line)?),
            Record::MoreInformation | Record::Message => {}
            Record::Trailer => self.trailer(line)?,
        }
        Ok(())
    }

    fn header(&mut self, line: &Line) -> Result<(), Fault> {
        self.file = Sums::default();
        match line.sign(128) {
            '2' => Ok(()),
            '1' => Err(Fault::OldVersion),
            other => Err(Fault::BadValue(other.to_string())),
        }
    }

    fn trailer(&mut self, line: &Line) -> Result<(), Fault> {
        let expected = line.number(17, 22)?;
        if expected != self.file.records {
            return Err(Fault::Count { expected, found: self.file.records });
        }
        for (from, found) in [(23, -self.file.debits.cents()), (38, self.file.credits.cents())] {
            let expected = line.amount(from)?;
            if expected != found {
                return Err(Fault::Trailer { expected, found });
            }
        }
        self.is_followed = match line.sign(128) {
            '1' => true,
            '2' => false,
            ' ' => return Err(Fault::Truncated),
            other => return Err(Fault::BadValue(other.to_string())),
        };
        Ok(())
    }
}
