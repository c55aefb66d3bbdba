//! The balances of a statement: which of them opens it and which closes it.

use super::entry::Money;
use crate::domain::money::Cents;
use crate::exchange::statement::Fault;

/// A balance that is being read.
#[derive(Debug, Default)]
pub(super) struct Balance {
    code: String,
    money: Money,
}

impl Balance {
    /// A leaf, by its path below the balance.
    pub fn leaf(&mut self, path: &str, text: &str) -> Result<(), Fault> {
        match path {
            "Tp/CdOrPrtry/Cd" => text.clone_into(&mut self.code),
            "Amt" => self.money.amount(text)?,
            "CdtDbtInd" => self.money.direction(text)?,
            _ => {}
        }
        Ok(())
    }
}

/// The balances of a statement that count.
#[derive(Debug, Default)]
pub(super) struct Balances {
    booked: Option<Cents>,
    previous: Option<Cents>,
    closing: Option<Cents>,
    /// The first and the last interim balance: what pages of a statement begin and end with.
    interim: Option<(Cents, Cents)>,
    /// Whether there is more than one interim balance.
    several: bool,
}

impl Balances {
    /// Takes a balance that has been read.
    pub fn take(&mut self, balance: &Balance) -> Result<(), Fault> {
        let kept = match balance.code.as_str() {
            "OPBD" => &mut self.booked,
            "PRCD" => &mut self.previous,
            "CLBD" => &mut self.closing,
            "ITBD" => {
                let amount = balance.money.signed()?;
                self.several = self.interim.is_some();
                self.interim = Some((self.interim.map_or(amount, |(first, _)| first), amount));
                return Ok(());
            }
            _ => return Ok(()),
        };
        *kept = Some(balance.money.signed()?);
        Ok(())
    }

    /// The balances before and after, where they are told.
    ///
    /// A lone interim balance takes the side that nothing else tells; where nothing does, it is the one after.
    pub fn ends(&self) -> (Option<Cents>, Option<Cents>) {
        let told = self.booked.or(self.previous);
        let first = self.interim.map(|(first, _)| first).filter(|_| self.several || self.closing.is_some());
        let last = self.interim.map(|(_, last)| last);
        (told.or(first), self.closing.or(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(balances: &[(&str, &str)]) -> (Option<i64>, Option<i64>) {
        let mut all = Balances::default();
        for (code, amount) in balances {
            let mut balance = Balance::default();
            for (path, text) in [("Tp/CdOrPrtry/Cd", *code), ("Amt", *amount), ("CdtDbtInd", "CRDT")] {
                balance.leaf(path, text).unwrap();
            }
            all.take(&balance).unwrap();
        }
        let (opening, closing) = all.ends();
        (opening.map(|cents| cents.0), closing.map(|cents| cents.0))
    }

    #[test]
    fn the_balances_that_count_are_found() {
        for (balances, expected) in [
            (&[("OPBD", "1"), ("CLBD", "2")][..], (Some(100), Some(200))),
            (&[("PRCD", "1"), ("CLBD", "2"), ("CLAV", "3"), ("OPAV", "4")], (Some(100), Some(200))),
            (&[("PRCD", "1"), ("OPBD", "2")], (Some(200), None)),
            (&[("OPBD", "1"), ("ITBD", "2")], (Some(100), Some(200))),
            (&[("ITBD", "1"), ("CLBD", "2")], (Some(100), Some(200))),
            (&[("ITBD", "1"), ("ITBD", "2")], (Some(100), Some(200))),
            (&[("OPBD", "1"), ("ITBD", "3"), ("CLBD", "2")], (Some(100), Some(200))),
            (&[("ITBD", "1")], (None, Some(100))),
            (&[("CLAV", "1")], (None, None)),
        ] {
            assert_eq!(ends(balances), expected, "{balances:?}");
        }
    }
}
