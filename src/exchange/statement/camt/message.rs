//! Follows the elements of a message: statements, their balances and their entries.

use super::balance::{Balance, Balances};
use super::detail::Detail;
use super::entry::{Entry, identifier};
use super::xml::{Attributes, Visitor};
use crate::domain::money::Cents;
use crate::domain::movement::{Movement, Statement};
use crate::exchange::statement::account::normal;
use crate::exchange::statement::amount::{self, Total};
use crate::exchange::statement::{Fault, MAX_MOVEMENTS};

const ROOT: &str = "Document";
const MESSAGE: &str = "Document/BkToCstmrStmt";
const STATEMENT: &str = "Document/BkToCstmrStmt/Stmt/";
const NAMESPACE: &str = "camt.053.001.";

/// A message that is being read.
#[derive(Debug, Default)]
pub(super) struct Message {
    version: String,
    statements: Vec<Statement>,
    statement: Draft,
    balance: Balance,
    entry: Entry,
    detail: Detail,
    /// The currency of the amount that we are in.
    currency: String,
    /// Entries and details so far.
    count: usize,
}

/// A statement that is being read.
#[derive(Debug, Default)]
struct Draft {
    account: String,
    currency: String,
    balances: Balances,
    entries: Total,
    movements: Vec<Movement>,
}

impl Message {
    /// The version and the statements, once all is read.
    pub fn finish(&mut self) -> Result<(String, Vec<Statement>), Fault> {
        if self.statements.is_empty() {
            return Err(Fault::Missing("Stmt"));
        }
        Ok((std::mem::take(&mut self.version), std::mem::take(&mut self.statements)))
    }

    fn count(&mut self) -> Result<(), Fault> {
        self.count += 1;
        if self.count > MAX_MOVEMENTS { Err(Fault::TooMany) } else { Ok(()) }
    }
}

impl Visitor for Message {
    fn open(&mut self, path: &str, attributes: Attributes<'_>) -> Result<(), Fault> {
        let Some(below) = path.strip_prefix(STATEMENT) else {
            return self.open_envelope(path, &attributes);
        };
        match below {
            "Bal" => self.balance = Balance::default(),
            "Ntry" => self.entry = Entry::default(),
            "Ntry/NtryDtls/TxDtls" => self.detail = Detail::default(),
            _ if below.ends_with("Amt") => {
                self.currency = attributes.find(|name, _| name == "Ccy").unwrap_or_default();
            }
            _ => {}
        }
        Ok(())
    }

    fn leaf(&mut self, path: &str, text: &str) -> Result<(), Fault> {
        let Some(below) = path.strip_prefix(STATEMENT) else { return Ok(()) };
        match below {
            "Acct/Id/IBAN" | "Acct/Id/Othr/Id" => self.statement.account = normal(identifier(text)?),
            "Acct/Ccy" => self.statement.currency = amount::currency(text)?,
            _ => {}
        }
        if let Some(below) = below.strip_prefix("Ntry/NtryDtls/TxDtls/") {
            return self.detail.leaf(below, text, &self.currency);
        }
        if matches!(below, "Ntry/Amt" | "Bal/Amt") {
            self.statement.agree(&self.currency)?;
        }
        match below.split_once('/') {
            Some(("Ntry", below)) => self.entry.leaf(below, text),
            Some(("Bal", below)) => self.balance.leaf(below, text),
            _ => Ok(()),
        }
    }

    fn close(&mut self, path: &str) -> Result<(), Fault> {
        let Some(below) = path.strip_prefix(MESSAGE).filter(|below| below.starts_with("/Stmt")) else {
            return Ok(());
        };
        match below {
            "/Stmt" => self.statements.push(std::mem::take(&mut self.statement).finish()?),
            "/Stmt/Bal" => self.statement.balances.take(&self.balance)?,
            "/Stmt/Ntry" => {
                self.count()?;
                let entry = std::mem::take(&mut self.entry);
                let Draft { account, currency, movements, entries, .. } = &mut self.statement;
                if account.is_empty() {
                    return Err(Fault::Missing("IBAN"));
                }
                entries.add(entry.finish(account, currency, movements)?);
            }
            "/Stmt/Ntry/NtryDtls/TxDtls" => {
                self.count()?;
                self.entry.take(std::mem::take(&mut self.detail));
            }
            "/Stmt/Ntry/NtryDtls/TxDtls/RmtInf/Strd" => self.detail.close_structured(),
            _ => {}
        }
        Ok(())
    }
}

impl Message {
    /// The elements around the statements: is this the message that we read?
    fn open_envelope(&mut self, path: &str, attributes: &Attributes<'_>) -> Result<(), Fault> {
        let Some(below) = path.strip_prefix(ROOT) else { return Err(Fault::Unknown) };
        match below.strip_prefix('/') {
            None if below.is_empty() => {
                let namespace = attributes.find(|_, value| value.contains(NAMESPACE)).unwrap_or_default();
                let number = namespace.split(NAMESPACE).nth(1).unwrap_or_default();
                let number: String = number.chars().take_while(char::is_ascii_digit).take(4).collect();
                self.version = match number.as_str() {
                    "" => "camt.053".to_owned(),
                    number => format!("{NAMESPACE}{number}"),
                };
                Ok(())
            }
            Some(name) if !name.contains('/') && name != "BkToCstmrStmt" => {
                Err(Fault::OtherMessage(name.to_owned()))
            }
            Some(_) => Ok(()),
            None => Err(Fault::Unknown),
        }
    }
}

impl Draft {
    /// Every amount of a statement is in one currency: the account's, or else the first.
    fn agree(&mut self, currency: &str) -> Result<(), Fault> {
        if self.currency.is_empty() && !currency.is_empty() {
            self.currency = amount::currency(currency)?;
        }
        if currency.is_empty() || self.currency == currency {
            return Ok(());
        }
        Err(Fault::Currency { expected: self.currency.clone(), found: currency.to_owned() })
    }

    /// The statement, if it is whole and adds up.
    fn finish(self) -> Result<Statement, Fault> {
        let (opening, closing) = self.balances.ends();
        if self.account.is_empty() {
            return Err(Fault::Missing("IBAN"));
        }
        if self.currency.is_empty() {
            return Err(Fault::Missing("Ccy"));
        }
        match (opening, closing) {
            (None, None) => return Err(Fault::Missing("Bal")),
            (Some(opening), Some(expected)) => check(opening, self.entries, expected)?,
            _ => {}
        }
        let Draft { account, currency, mut movements, .. } = self;
        movements.shrink_to_fit();
        Ok(Statement { account, currency, opening, closing, movements })
    }
}

fn check(opening: Cents, mut total: Total, expected: Cents) -> Result<(), Fault> {
    total.add(opening);
    let found = total.cents();
    if found == expected { Ok(()) } else { Err(Fault::Balance { expected, found }) }
}
