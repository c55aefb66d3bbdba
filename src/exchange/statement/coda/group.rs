//! A movement and its details: which of them count.

use super::movement::Draft;
use crate::domain::money::Cents;
use crate::domain::movement::Movement;
use crate::exchange::statement::amount::Total;

/// A movement of the statement with the details that follow it.
#[derive(Debug)]
pub(super) struct Group {
    top: Draft,
    pub details: Vec<Draft>,
}

impl Group {
    /// A movement without details yet.
    pub fn new(top: Draft) -> Group {
        Group { top, details: Vec::new() }
    }

    /// The number that a movement and its details share.
    pub fn number(&self) -> &str {
        &self.top.number
    }

    /// The one that the next records belong to.
    pub fn last(&mut self) -> &mut Draft {
        self.details.last_mut().unwrap_or(&mut self.top)
    }

    /// Its movements: the payments that a total adds up, else the movement as it stands.
    ///
    /// Types 1 and 2 are totals of payments of types 5, 6 and 7. Types 8 and 9 tell what a single payment (3 or
    /// 7) is made of, such as its costs: they are no payments.
    pub fn finish(self, account: &str, currency: &str, into: &mut Vec<Movement>) {
        let total = self.top.amount;
        let is_total = matches!(self.top.kind, '1' | '2');
        let payments: Vec<Draft> =
            self.details.into_iter().filter(|detail| matches!(detail.kind, '5'..='7')).collect();
        let sum: Total = payments.iter().map(|payment| payment.amount).collect();
        let made = if is_total && !payments.is_empty() && sum == [total].into_iter().collect() {
            payments.into_iter().map(|payment| payment.finish(account, currency, Some(total))).collect()
        } else {
            vec![self.top.finish(account, currency, None)]
        };
        into.extend(made.into_iter().filter(|movement| movement.amount != Cents::ZERO));
    }
}
