//! One entry of a statement, and what it becomes: one movement, or one for each of its details.

use chrono::NaiveDate;

use super::detail::{Detail, is_return};
use crate::domain::money::Cents;
use crate::domain::movement::{Format, Movement, MovementKind};
use crate::exchange::statement::Fault;
use crate::exchange::statement::amount::{Total, iso_day, pointed};
use crate::exchange::statement::remittance::one_line;

/// Every movement of an entry may repeat its note: no more of it than the schema allows.
const NOTE: usize = 500;
/// Well beyond what the schema allows.
const IDENTIFIER: usize = 100;

/// An account or a number of the bank, which many movements repeat.
pub(super) fn identifier(text: &str) -> Result<&str, Fault> {
    if text.len() > IDENTIFIER { Err(Fault::TooLong) } else { Ok(text) }
}

/// An amount, which has no sign, and its direction.
#[derive(Debug, Default)]
pub(super) struct Money {
    amount: Option<Cents>,
    is_debit: Option<bool>,
}

impl Money {
    /// Takes the amount.
    pub fn amount(&mut self, text: &str) -> Result<(), Fault> {
        self.amount = Some(pointed(text)?);
        Ok(())
    }

    /// Takes the direction.
    pub fn direction(&mut self, text: &str) -> Result<(), Fault> {
        self.is_debit = Some(match text {
            "CRDT" => false,
            "DBIT" => true,
            _ => return Err(Fault::BadValue(text.to_owned())),
        });
        Ok(())
    }

    /// Whether there is no amount.
    pub fn is_empty(&self) -> bool {
        self.amount.is_none()
    }

    /// Whether it goes out, where that is told.
    pub fn sign(&self) -> Option<bool> {
        self.is_debit
    }

    /// The amount in this direction.
    pub fn signed_as(&self, is_debit: Option<bool>) -> Option<Cents> {
        self.amount.zip(is_debit).map(|(amount, is_debit)| if is_debit { -amount } else { amount })
    }

    /// The amount with its sign; both must be there.
    pub fn signed(&self) -> Result<Cents, Fault> {
        let missing = if self.amount.is_none() { "Amt" } else { "CdtDbtInd" };
        self.signed_as(self.is_debit).ok_or(Fault::Missing(missing))
    }
}

/// An entry that is being read.
#[derive(Debug, Default)]
pub(super) struct Entry {
    money: Money,
    status: String,
    is_reversal: bool,
    is_returned: bool,
    booked_on: Option<NaiveDate>,
    valued_on: Option<NaiveDate>,
    bank_ref: String,
    note: String,
    details: Vec<Detail>,
}

impl Entry {
    /// A leaf, by its path below the entry.
    pub fn leaf(&mut self, path: &str, text: &str) -> Result<(), Fault> {
        match path {
            "Amt" => self.money.amount(text)?,
            "CdtDbtInd" => self.money.direction(text)?,
            "Sts" | "Sts/Cd" | "Sts/Prtry" => text.clone_into(&mut self.status),
            "RvslInd" => {
                self.is_reversal = match text {
                    "true" | "1" => true,
                    "false" | "0" => false,
                    _ => return Err(Fault::BadValue(text.to_owned())),
                }
            }
            "BookgDt/Dt" | "BookgDt/DtTm" => self.booked_on = Some(iso_day(text)?),
            "ValDt/Dt" | "ValDt/DtTm" => self.valued_on = Some(iso_day(text)?),
            "AcctSvcrRef" => identifier(text)?.clone_into(&mut self.bank_ref),
            "BkTxCd/Domn/Fmly/SubFmlyCd" => self.is_returned |= is_return(text),
            "AddtlNtryInf" => self.note = text.chars().take(NOTE).collect(),
            _ => {}
        }
        Ok(())
    }

    /// A detail ends.
    pub fn take(&mut self, detail: Detail) {
        self.details.push(detail);
    }

    /// What the entry adds to the balance, and its movements at the end of `into`. What is not booked is nothing.
    pub fn finish(self, account: &str, currency: &str, into: &mut Vec<Movement>) -> Result<Cents, Fault> {
        match self.status.as_str() {
            "BOOK" => {}
            "" => return Err(Fault::Missing("Sts")),
            _ => return Ok(Cents::ZERO),
        }
        let total = self.money.signed()?;
        let booked_on = self.booked_on.or(self.valued_on).ok_or(Fault::Missing("BookgDt"))?;
        let kind = match (self.is_reversal, self.is_returned) {
            (true, _) => MovementKind::Reversal,
            (false, true) => MovementKind::Returned,
            (false, false) => MovementKind::Plain,
        };
        let (valued_on, note) = (self.valued_on, self.note);
        let mut movements =
            Movements { account, currency, booked_on, valued_on, kind, note: &note, batch: None, into };
        let amounts: Option<Vec<Cents>> =
            self.details.iter().map(|detail| detail.amount(currency, &self.money)).collect();
        let amounts = amounts.filter(|all| all.len() > 1 && sum(all) == sum(&[total]));
        match amounts {
            Some(amounts) => {
                movements.batch = Some(total);
                split(self.details, &amounts, &self.bank_ref, &mut movements);
            }
            None => whole(self.details, total, &self.bank_ref, &mut movements),
        }
        Ok(total)
    }
}

fn sum(amounts: &[Cents]) -> Total {
    amounts.iter().copied().collect()
}

/// One movement for the entry; a lone detail says whose it is.
fn whole(mut details: Vec<Detail>, total: Cents, bank_ref: &str, movements: &mut Movements<'_>) {
    let lone = if details.len() == 1 { details.pop() } else { None };
    let mut detail = lone.unwrap_or_default();
    detail.is_returned |= !details.is_empty() && details.iter().all(|detail| detail.is_returned);
    let own = known_ref(&detail.bank_ref).or_else(|| known_ref(bank_ref));
    detail.add_to(movements, total, own);
}

/// One movement for each detail. References that several details share are numbered to stay apart.
fn split(details: Vec<Detail>, amounts: &[Cents], bank_ref: &str, movements: &mut Movements<'_>) {
    let mut own: Vec<Option<String>> = details.iter().map(|detail| known_ref(&detail.bank_ref)).collect();
    let mut sorted: Vec<String> = own.iter().flatten().cloned().collect();
    sorted.sort_unstable();
    let is_shared =
        own.iter().any(Option::is_none) || sorted.windows(2).any(|pair| matches!(pair, [a, b] if a == b));
    if is_shared {
        for (number, own) in own.iter_mut().enumerate() {
            let base = own.take().or_else(|| known_ref(bank_ref));
            *own = base.map(|base| format!("{base}/{}", number + 1));
        }
    }
    for ((detail, amount), own) in details.into_iter().zip(amounts).zip(own) {
        detail.add_to(movements, *amount, own);
    }
}

/// The bank's number, unless it says that there is none.
fn known_ref(written: &str) -> Option<String> {
    let is_one = !matches!(written, "" | "NOTPROVIDED" | "NONREF");
    is_one.then(|| one_line(written))
}

/// Where the movements of an entry go, and what they have in common.
pub(super) struct Movements<'e> {
    pub kind: MovementKind,
    pub note: &'e str,
    account: &'e str,
    currency: &'e str,
    booked_on: NaiveDate,
    valued_on: Option<NaiveDate>,
    batch: Option<Cents>,
    into: &'e mut Vec<Movement>,
}

impl Movements<'_> {
    /// Adds a movement that `fill` completes; nothing is no movement.
    pub fn add(
        &mut self,
        amount: Cents,
        kind: MovementKind,
        bank_ref: Option<String>,
        fill: impl FnOnce(&mut Movement),
    ) {
        if amount == Cents::ZERO {
            return;
        }
        let mut movement = Movement {
            account: self.account.to_owned(),
            currency: self.currency.to_owned(),
            booked_on: self.booked_on,
            valued_on: self.valued_on,
            amount,
            kind,
            counterparty: String::new(),
            counterparty_account: String::new(),
            reference: None,
            text: String::new(),
            format: Format::Camt,
            bank_ref,
            batch: self.batch,
        };
        fill(&mut movement);
        self.into.push(movement);
    }
}
