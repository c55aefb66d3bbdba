//! One movement out of its records 2.1, 2.2 and 2.3.

use chrono::NaiveDate;

use super::line::Line;
use crate::domain::money::Cents;
use crate::domain::movement::{Format, Movement, MovementKind};
use crate::exchange::statement::Fault;
use crate::exchange::statement::account::{belgian_iban, normal};
use crate::exchange::statement::remittance::{Remittance, one_line};

/// The digits of a structured communication.
const REFERENCE: usize = 12;
/// What stands before the communication in type 105: two amounts, a rate and a currency.
const ORIGINAL_AMOUNT: usize = 45;

/// A movement that is being read.
#[derive(Debug)]
pub(super) struct Draft {
    /// Its sequence number.
    pub number: String,
    /// The first digit of its code: 0–3 count, 5–9 are details.
    pub kind: char,
    pub amount: Cents,
    detail: u64,
    bank_ref: String,
    booked_on: NaiveDate,
    valued_on: Option<NaiveDate>,
    /// The type of a structured communication; free text has none.
    structure: Option<String>,
    communication: String,
    return_type: char,
    counterparty: String,
    counterparty_account: String,
}

impl Draft {
    /// Out of record 2.1.
    pub fn new(line: &Line) -> Result<Draft, Fault> {
        let valued_on = line.day(48)?;
        let booked_on = line.day(116)?.or(valued_on).ok_or(Fault::Missing("date"))?;
        let kind = line.sign(54);
        if !kind.is_ascii_digit() || kind == '4' {
            return Err(Fault::BadValue(kind.to_string()));
        }
        let is_structured = line.sign(62) == '1';
        Ok(Draft {
            number: line.text(3, 6),
            kind,
            amount: line.signed(32)?,
            detail: line.number(7, 10)?,
            bank_ref: line.word(11, 31),
            booked_on,
            valued_on,
            structure: is_structured.then(|| line.text(63, 65)),
            communication: line.text(if is_structured { 66 } else { 63 }, 115),
            return_type: ' ',
            counterparty: String::new(),
            counterparty_account: String::new(),
        })
    }

    /// Whether it is part of another movement.
    pub fn is_detail(&self) -> bool {
        self.kind >= '5'
    }

    /// Takes record 2.2.
    pub fn second(&mut self, line: &Line) -> Result<(), Fault> {
        self.belongs(line)?;
        self.communication.push_str(&line.text(11, 63));
        self.return_type = line.sign(113);
        Ok(())
    }

    /// Takes record 2.3.
    pub fn third(&mut self, line: &Line) -> Result<(), Fault> {
        self.belongs(line)?;
        self.communication.push_str(&line.text(83, 125));
        self.counterparty = one_line(&line.text(48, 82));
        let account = line.text(11, 44);
        let belgian = if line.sign(23) == ' ' { belgian_iban(&line.text(11, 22)) } else { None };
        self.counterparty_account = belgian.unwrap_or_else(|| normal(&account));
        Ok(())
    }

    fn belongs(&self, line: &Line) -> Result<(), Fault> {
        let is_same = line.number(7, 10)? == self.detail;
        if is_same { Ok(()) } else { Err(Fault::Record(line.name())) }
    }

    /// The movement; `batch` is the total that it is a part of.
    pub fn finish(self, account: &str, currency: &str, batch: Option<Cents>) -> Movement {
        let bank_ref = Some(self.bank_ref.clone()).filter(|it| !it.trim_matches('0').is_empty());
        let detail = batch.map(|_| format!("/{}", self.detail)).unwrap_or_default();
        let (kind, mut remittance) = (self.movement_kind(), Remittance::default());
        let head = |length: usize| self.communication.chars().take(length).collect::<String>();
        let tail = |length: usize| self.communication.chars().skip(length).collect::<String>();
        match self.structure.as_deref() {
            Some("101" | "102") => {
                remittance.refer(&head(REFERENCE));
                remittance.say(&tail(REFERENCE));
            }
            Some("105") => {
                remittance.say(&head(ORIGINAL_AMOUNT));
                remittance.say(&tail(ORIGINAL_AMOUNT));
            }
            _ => remittance.say(&self.communication),
        }
        let (reference, text) = remittance.finish();
        Movement {
            account: account.to_owned(),
            currency: currency.to_owned(),
            booked_on: self.booked_on,
            valued_on: self.valued_on,
            amount: self.amount,
            kind,
            counterparty: self.counterparty,
            counterparty_account: self.counterparty_account,
            reference,
            text,
            format: Format::Coda,
            bank_ref: bank_ref.map(|it| it + &detail),
            batch,
        }
    }

    /// R-transactions: 1 reject, 2 return, 3 refund, 4 reversal, 5 cancellation.
    fn movement_kind(&self) -> MovementKind {
        match self.return_type {
            '1' | '2' | '3' | '5' => MovementKind::Returned,
            '4' => MovementKind::Reversal,
            _ => MovementKind::Plain,
        }
    }
}
