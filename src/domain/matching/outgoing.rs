//! Money that goes out: a refund of somebody, or nothing of ours.

use super::incoming::targets;
use super::ledger::{Ledger, Target};
use super::{Line, Outcome, Reason, State};
use crate::domain::money::Cents;

/// How a refund is called.
const REFUND: [&str; 6] = [" rembours", " terugbet", " terugstort", " refund", " restitu", " trop percu"];

/// Never settled without asking.
pub(super) fn look(ledger: &Ledger, line: &Line) -> Outcome {
    let concerned = concerned(ledger, line);
    let called = REFUND.iter().any(|word| line.text.contains(word));
    let payer = ledger.institution(&line.name);
    let pays = payer.is_some_and(|payer| ledger.payers().any(|(known, _)| known == payer));
    if concerned.is_empty() && !called && !pays {
        return Outcome::new(State::Ignored, Reason::Elsewhere, Vec::new());
    }
    if !line.euro {
        return Outcome::open(Reason::Currency);
    }
    let shares = to_whom(ledger, &concerned, line.amount).map(|at| vec![(at, line.amount)]);
    Outcome { payer, ..Outcome::proposed(Reason::Outgoing, shares.unwrap_or_default()) }
}

/// By reference, else by account, else by name.
fn concerned(ledger: &Ledger, line: &Line) -> Vec<usize> {
    let by_reference: Vec<usize> = targets(ledger, line)
        .into_iter()
        .flat_map(|target| match target {
            Target::One(at) => vec![at],
            Target::Batch(at) => ledger.of_batch(at),
        })
        .collect();
    let ways: [&dyn Fn() -> Vec<usize>; 3] =
        [&|| ledger.paid_before(line), &|| ledger.named(&line.text), &|| ledger.named(&line.name)];
    ways.iter().fold(by_reference, |found, way| if found.is_empty() { way() } else { found })
}

/// Who has paid that much: alone, or alone in having paid just that too much, or where they are now.
fn to_whom(ledger: &Ledger, concerned: &[usize], amount: Cents) -> Option<usize> {
    let paid: Vec<usize> = concerned.iter().copied().filter(|at| ledger.paid(*at) >= -amount).collect();
    let over: Vec<usize> = paid.iter().copied().filter(|at| ledger.balance(*at) == amount).collect();
    match (&paid[..], &over[..]) {
        ([one], _) | (_, [one]) => Some(*one),
        ([first, rest @ ..], []) => {
            let person = ledger.candidate(*first).person;
            let one_person = rest.iter().all(|at| ledger.candidate(*at).person == person);
            let newest = paid.iter().copied().max_by_key(|at| ledger.candidate(*at).cycle);
            newest.filter(|_| one_person)
        }
        _ => None,
    }
}
