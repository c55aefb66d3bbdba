//! One line of 128 signs: its fields by their positions, which count from 1 as in Febelfin's tables.

use chrono::NaiveDate;

use crate::domain::money::Cents;
use crate::exchange::statement::Fault;
use crate::exchange::statement::amount::{date, exact};

/// The signs of a line.
pub(super) const LENGTH: usize = 128;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Record {
    /// 0
    Header,
    /// 1: the old balance
    Old,
    /// 2.1
    Movement,
    /// 2.2
    Second,
    /// 2.3
    Third,
    /// 3.1
    Information,
    /// 3.2 and 3.3
    MoreInformation,
    /// 8: the new balance
    New,
    /// 4
    Message,
    /// 9
    Trailer,
}

impl Record {
    /// Whether this record may come after that one.
    pub fn may_follow(self, last: Record) -> bool {
        use Record::{
            Header, Information, Message, MoreInformation, Movement, New, Old, Second, Third, Trailer,
        };
        let in_statement = matches!(last, Old | Movement | Second | Third | Information | MoreInformation);
        match self {
            Header => last == Trailer,
            Old => matches!(last, Header | New | Message),
            Movement | New => in_statement,
            Second => last == Movement,
            Third => matches!(last, Movement | Second),
            Information => in_statement && last != Old,
            MoreInformation => matches!(last, Information | MoreInformation),
            Message => matches!(last, New | Message),
            Trailer => matches!(last, New | Message),
        }
    }

    /// Whether the trailer counts it.
    pub fn is_counted(self) -> bool {
        !matches!(self, Record::Header | Record::Message | Record::Trailer)
    }
}

/// A line, padded to its length.
#[derive(Debug)]
pub(super) struct Line(Vec<char>);

impl Line {
    /// The line with the blanks that an editor may have cut.
    pub fn new(written: &str) -> Line {
        Line(written.chars().chain(std::iter::repeat(' ')).take(LENGTH).collect())
    }

    /// What the line is.
    pub fn record(&self) -> Result<Record, Fault> {
        Ok(match (self.sign(1), self.sign(2)) {
            ('0', _) => Record::Header,
            ('1', _) => Record::Old,
            ('2', '1') => Record::Movement,
            ('2', '2') => Record::Second,
            ('2', '3') => Record::Third,
            ('3', '1') => Record::Information,
            ('3', '2' | '3') => Record::MoreInformation,
            ('4', _) => Record::Message,
            ('8', _) => Record::New,
            ('9', _) => Record::Trailer,
            _ => return Err(Fault::Record(self.name())),
        })
    }

    /// The name of the record: its first sign, or two.
    pub fn name(&self) -> String {
        self.text(1, if matches!(self.sign(1), '2' | '3') { 2 } else { 1 })
    }

    /// One sign.
    pub fn sign(&self, at: usize) -> char {
        self.0.get(at - 1).copied().unwrap_or(' ')
    }

    /// The signs from here to there, both counted, blanks and all.
    pub fn text(&self, from: usize, to: usize) -> String {
        self.0.get(from - 1..to).unwrap_or_default().iter().collect()
    }

    /// The same without the blanks around.
    pub fn word(&self, from: usize, to: usize) -> String {
        self.text(from, to).trim().to_owned()
    }

    /// Digits only.
    pub fn number(&self, from: usize, to: usize) -> Result<u64, Fault> {
        let text = self.text(from, to);
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| is_number).ok_or(Fault::BadValue(text))
    }

    /// An amount of twelve digits and three decimals, the last of which is 0.
    pub fn amount(&self, from: usize) -> Result<Cents, Fault> {
        let (whole, decimals) = (self.text(from, from + 11), self.text(from + 12, from + 14));
        exact(&whole, &decimals)
            .filter(|_| whole.len() == 12 && decimals.len() == 3)
            .ok_or_else(|| Fault::BadAmount(format!("{whole}{decimals}")))
    }

    /// A sign, 0 for credit and 1 for debit, and the amount after it.
    pub fn signed(&self, from: usize) -> Result<Cents, Fault> {
        let amount = self.amount(from + 1)?;
        match self.sign(from) {
            '0' => Ok(amount),
            '1' => Ok(-amount),
            other => Err(Fault::BadValue(other.to_string())),
        }
    }

    /// A day as DDMMYY; zeros and blanks are none.
    pub fn day(&self, from: usize) -> Result<Option<NaiveDate>, Fault> {
        let text = self.text(from, from + 5);
        if matches!(text.trim(), "" | "000000") {
            return Ok(None);
        }
        let number = |at| self.number(at, at + 1).ok().and_then(|number| u32::try_from(number).ok());
        let day = number(from).zip(number(from + 2)).zip(number(from + 4));
        let day = day.and_then(|((day, month), year)| date(2000 + year, month, day));
        day.map(Some).ok_or(Fault::BadDate(text))
    }
}
