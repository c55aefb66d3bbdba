//! Who of several is meant, by the amount.

use super::ledger::Ledger;
use crate::domain::money::Cents;

/// What the amount says of those who may be meant.
pub(super) enum Meant {
    /// These, with their shares.
    These(Vec<(usize, Cents)>),
    /// Nobody of them owes as much.
    TooMuch,
    /// More than one could be.
    Unclear,
    /// There is nobody.
    Nobody,
}

/// All of them if it is exactly what they owe, the only one whom it fits, else the only one whom it fits exactly.
pub(super) fn meant(ledger: &Ledger, found: &[usize], amount: Cents) -> Meant {
    if found.is_empty() {
        return Meant::Nobody;
    }
    let owing: Vec<usize> = found.iter().copied().filter(|at| ledger.owes(*at)).collect();
    let all = owing.iter().fold(Cents::ZERO, |sum, at| sum + ledger.balance(*at));
    if all == amount && owing.len() > 1 {
        return Meant::These(owing.iter().map(|at| (*at, ledger.balance(*at))).collect());
    }
    let fitting: Vec<usize> = owing.iter().copied().filter(|at| amount <= ledger.balance(*at)).collect();
    let exact = |at: &usize| amount == ledger.balance(*at) || amount == ledger.candidate(*at).fee.due();
    let exact: Vec<usize> = fitting.iter().copied().filter(exact).collect();
    match (&fitting[..], &exact[..]) {
        ([], _) => Meant::TooMuch,
        ([one], _) | (_, [one]) => Meant::These(vec![(*one, amount)]),
        _ => Meant::Unclear,
    }
}
