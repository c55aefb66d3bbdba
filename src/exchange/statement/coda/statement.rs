//! A statement between its old and its new balance.

use super::group::Group;
use super::line::{Line, Record};
use super::movement::Draft as Payment;
use crate::domain::money::Cents;
use crate::domain::movement::{Movement, Statement};
use crate::exchange::statement::Fault;
use crate::exchange::statement::account::{belgian_iban, normal};
use crate::exchange::statement::amount::{self, Total};

/// A statement that is being read.
#[derive(Debug, Default)]
pub(super) struct Draft {
    account: String,
    currency: String,
    /// Account and currency as they stand in the record: the last record repeats them.
    holder: String,
    opening: Cents,
    total: Total,
    group: Option<Group>,
    movements: Vec<Movement>,
}

impl Draft {
    /// Begins with the record of the old balance.
    pub fn open(line: &Line) -> Result<Draft, Fault> {
        let (account, currency) = account(line)?;
        let (holder, opening) = (line.text(6, 42), line.signed(43)?);
        Ok(Draft { account, currency, holder, opening, ..Draft::default() })
    }

    /// Takes a movement; what it adds to the balance: nothing, if it is a detail.
    pub fn movement(&mut self, line: &Line) -> Result<Cents, Fault> {
        let payment = Payment::new(line)?;
        if payment.is_detail() {
            let group = self.group.as_mut().filter(|group| group.number() == payment.number);
            group.ok_or_else(|| Fault::Record(line.name()))?.details.push(payment);
            return Ok(Cents::ZERO);
        }
        let amount = payment.amount;
        self.total.add(amount);
        self.close_group();
        self.group = Some(Group::new(payment));
        Ok(amount)
    }

    /// Takes a further record of the last movement.
    pub fn go_on(&mut self, record: Record, line: &Line) -> Result<(), Fault> {
        let payment = self.group.as_mut().map(Group::last);
        let payment = payment.filter(|payment| payment.number == line.text(3, 6));
        let payment = payment.ok_or_else(|| Fault::Record(line.name()))?;
        match record {
            Record::Second => payment.second(line),
            Record::Third => payment.third(line),
            _ => Ok(()),
        }
    }

    /// Ends with the record of the new balance.
    pub fn close(mut self, line: &Line) -> Result<Statement, Fault> {
        let holder = line.text(5, 41);
        if holder != self.holder {
            return Err(Fault::BadValue(holder.trim().to_owned()));
        }
        let expected = line.signed(42)?;
        self.total.add(self.opening);
        let found = self.total.cents();
        if found != expected {
            return Err(Fault::Balance { expected, found });
        }
        self.close_group();
        let Draft { account, currency, opening, mut movements, .. } = self;
        movements.shrink_to_fit();
        Ok(Statement { account, currency, opening: Some(opening), closing: Some(expected), movements })
    }

    fn close_group(&mut self) {
        if let Some(group) = self.group.take() {
            group.finish(&self.account, &self.currency, &mut self.movements);
        }
    }
}

/// Account and currency, which stand apart in each of the four structures.
fn account(line: &Line) -> Result<(String, String), Fault> {
    let structure = line.sign(2);
    let (account, currency) = match structure {
        '0' => (line.word(6, 17), line.word(19, 21)),
        '2' => (line.word(6, 36), line.word(40, 42)),
        '1' | '3' => (line.word(6, 39), line.word(40, 42)),
        other => return Err(Fault::BadValue(other.to_string())),
    };
    let iban = if structure == '0' { belgian_iban(&account) } else { None };
    let account = iban.unwrap_or_else(|| normal(&account));
    if account.is_empty() {
        return Err(Fault::Missing("account"));
    }
    Ok((account, amount::currency(&currency)?))
}
