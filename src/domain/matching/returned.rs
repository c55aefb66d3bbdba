//! What takes a payment back: a transfer that came back, an entry that the bank reverses.

use super::facts::Settled;
use super::ledger::Ledger;
use super::{Line, Outcome, Reason};
use crate::domain::movement::MovementKind;

/// Never settled without asking: the newest payment of that amount with its reference or its account.
pub(super) fn look(ledger: &Ledger, line: &Line) -> Outcome {
    let reason = match line.kind {
        MovementKind::Reversal => Reason::Reversal,
        MovementKind::Returned | MovementKind::Plain => Reason::Returned,
    };
    let found = ledger.settled.iter().filter(|settled| line.euro && takes_back(settled, line));
    let Some(settled) = found.max_by_key(|settled| settled.booked_on) else { return Outcome::open(reason) };
    let shares = settled.shares.iter().filter_map(|(of, share)| Some((ledger.number(*of)?, -*share)));
    Outcome { twin: Some(settled.twin), ..Outcome::proposed(reason, shares.collect()) }
}

fn takes_back(settled: &Settled, line: &Line) -> bool {
    let by_reference = line.references().any(|reference| settled.references.contains(&reference));
    let by_account = line.payer.as_ref().is_some_and(|payer| settled.payers.contains(payer));
    settled.amount == -line.amount && settled.booked_on <= line.booked_on && (by_reference || by_account)
}
