//! One payment inside an entry: its parties, what it says, perhaps its amount.

use super::entry::{Money, Movements};
use crate::domain::money::Cents;
use crate::domain::movement::MovementKind;
use crate::exchange::statement::Fault;
use crate::exchange::statement::account::normal;
use crate::exchange::statement::remittance::{Remittance, one_line};

/// The longest text of a payment, in bytes: the schema allows any number of lines.
const MAX_TEXT: usize = 100_000;

/// A payment that is being read.
#[derive(Debug, Default)]
pub(super) struct Detail {
    /// The amount in the account's books; older versions have it deeper.
    pub money: Money,
    /// The currency of that amount.
    pub currency: String,
    pub bank_ref: String,
    pub is_returned: bool,
    transaction: Money,
    debtor: Party,
    creditor: Party,
    remittance: Remittance,
    structured: Structured,
    note: String,
}

/// Somebody who pays or is paid.
#[derive(Debug, Default)]
struct Party {
    name: String,
    account: String,
}

/// A structured communication.
#[derive(Debug, Default)]
struct Structured {
    code: String,
    issuer: String,
    reference: String,
}

impl Detail {
    /// A leaf, by its path below the detail; `currency` is the one of an amount.
    pub fn leaf(&mut self, path: &str, text: &str, currency: &str) -> Result<(), Fault> {
        if path.starts_with("RtrInf/") {
            self.is_returned = true;
        }
        match path {
            "Amt" => {
                self.money.amount(text)?;
                currency.clone_into(&mut self.currency);
            }
            "AmtDtls/TxAmt/Amt" => {
                self.transaction.amount(text)?;
                if self.money.is_empty() {
                    currency.clone_into(&mut self.currency);
                }
            }
            "CdtDbtInd" => self.money.direction(text)?,
            "Refs/AcctSvcrRef" => text.clone_into(&mut self.bank_ref),
            "BkTxCd/Domn/Fmly/SubFmlyCd" => self.is_returned |= is_return(text),
            "AddtlTxInf" => text.clone_into(&mut self.note),
            _ => match path.split_once('/') {
                Some(("RltdPties", below)) => self.party(below, text),
                Some(("RmtInf", below)) => {
                    self.remittance(below, text);
                    if self.remittance.length() > MAX_TEXT {
                        return Err(Fault::TooLong);
                    }
                }
                _ => {}
            },
        }
        Ok(())
    }

    fn party(&mut self, path: &str, text: &str) {
        let (party, below) = match path.split_once('/') {
            Some(("Dbtr" | "DbtrAcct", below)) => (&mut self.debtor, below),
            Some(("Cdtr" | "CdtrAcct", below)) => (&mut self.creditor, below),
            _ => return,
        };
        match below {
            "Nm" | "Pty/Nm" => party.name = one_line(text),
            "Id/IBAN" | "Id/Othr/Id" => party.account = normal(text),
            _ => {}
        }
    }

    fn remittance(&mut self, path: &str, text: &str) {
        let structured = &mut self.structured;
        match path {
            "Ustrd" | "Strd/AddtlRmtInf" => self.remittance.say(text),
            "Strd/CdtrRefInf/Tp/CdOrPrtry/Cd"
            | "Strd/CdtrRefInf/CdtrRefTp/CdOrPrtry/Cd"
            | "Strd/CdtrRefInf/CdtrRefTp/Cd" => text.clone_into(&mut structured.code),
            "Strd/CdtrRefInf/Tp/Issr" | "Strd/CdtrRefInf/CdtrRefTp/Issr" => {
                text.clone_into(&mut structured.issuer);
            }
            "Strd/CdtrRefInf/Ref" | "Strd/CdtrRefInf/CdtrRef" => text.clone_into(&mut structured.reference),
            _ => {}
        }
    }

    /// A structured communication ends. Only the Belgian one that the bank calls so is more than text.
    pub fn close_structured(&mut self) {
        let Structured { code, issuer, reference } = std::mem::take(&mut self.structured);
        if code == "SCOR" && issuer.eq_ignore_ascii_case("BBA") {
            self.remittance.refer(&reference);
        } else {
            self.remittance.say(&reference);
        }
    }

    /// The amount of this payment alone, if it is told in the account's currency.
    pub fn amount(&self, currency: &str, entry: &Money) -> Option<Cents> {
        let money = if self.money.is_empty() { &self.transaction } else { &self.money };
        let same = self.currency.is_empty() || self.currency == currency;
        money.signed_as(self.money.sign().or(entry.sign())).filter(|_| same)
    }

    /// Whether this is a payment that came back, or part of an entry that the bank took back.
    pub fn kind(&self, entry: MovementKind) -> MovementKind {
        match entry {
            MovementKind::Plain if self.is_returned => MovementKind::Returned,
            kind => kind,
        }
    }

    /// Makes the movement of this payment.
    pub fn add_to(self, movements: &mut Movements<'_>, amount: Cents, bank_ref: Option<String>) {
        let kind = self.kind(movements.kind);
        let payer = if amount < Cents::ZERO { self.creditor } else { self.debtor };
        let (reference, mut text) = self.remittance.finish();
        if reference.is_none() && text.is_empty() {
            text = one_line(if self.note.is_empty() { movements.note } else { &self.note });
        }
        movements.add(amount, kind, bank_ref, |movement| {
            movement.counterparty = payer.name;
            movement.counterparty_account = payer.account;
            movement.reference = reference;
            movement.text = text;
        });
    }
}

/// The sub-families of payments that come back (ISO 20022 external codes): returned transfers and direct debits,
/// unpaid ones, and those called back.
pub(super) fn is_return(sub_family: &str) -> bool {
    matches!(sub_family, "RRTN" | "PRDD" | "UPDD" | "RPCR")
}
