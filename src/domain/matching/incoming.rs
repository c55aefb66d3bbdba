//! Money that comes in: by reference, by name, by account, by employer.

use super::facts::Place;
use super::ledger::{Ledger, Target};
use super::names::{Meant, meant};
use super::{Line, Outcome, Reason, State, sums};
use crate::domain::id::InstitutionId;
use crate::domain::money::Cents;
use crate::domain::movement::MovementKind;

/// What nobody needs to be asked: a transmitted reference of somebody who owes at least as much.
pub(super) fn sure(ledger: &Ledger, line: &Line) -> Option<Outcome> {
    let plain = line.kind == MovementKind::Plain && line.euro && line.amount > Cents::ZERO;
    let target = ledger.target(line.reference?)?;
    if !plain || targets(ledger, line).len() > 1 || ledger.was_typed(line) {
        return None;
    }
    match target {
        Target::One(at) => (ledger.owes(at) && line.amount <= ledger.balance(at))
            .then(|| Outcome::new(State::Matched, Reason::Reference, vec![(at, line.amount)])),
        Target::Batch(at) => {
            let people = ledger.batch(at);
            (owed(ledger, &people) == line.amount).then(|| Outcome {
                payer: Some(ledger.batches[at].institution),
                ..Outcome::new(State::Matched, Reason::Batch, fill(ledger, &people, line.amount))
            })
        }
    }
}

/// What somebody has to agree to or decide.
pub(super) fn look(ledger: &Ledger, line: &Line) -> Outcome {
    if !line.euro {
        return Outcome::open(Reason::Currency);
    }
    let payer = ledger.institution(&line.name);
    let outcome = by_reference(ledger, line)
        .or_else(|| typo(ledger, line))
        .or_else(|| by_people(ledger, line, payer))
        .unwrap_or_else(|| {
            let unknown = line.references().next().is_some();
            Outcome::open(if unknown { Reason::UnknownReference } else { Reason::Nothing })
        });
    Outcome { payer: outcome.payer.or(payer), ..outcome }
}

/// What the references stand for, each once.
pub(super) fn targets(ledger: &Ledger, line: &Line) -> Vec<Target> {
    let mut all = Vec::new();
    for target in line.references().filter_map(|reference| ledger.target(reference)) {
        if !all.contains(&target) {
            all.push(target);
        }
    }
    all
}

fn by_reference(ledger: &Ledger, line: &Line) -> Option<Outcome> {
    let all = targets(ledger, line);
    match all[..] {
        [] => None,
        [target] => Some(by_target(ledger, line, target)),
        // Two references are a question, whichever the bank transmitted.
        _ => {
            let ones = all.iter().map(|target| match target {
                Target::One(at) if ledger.owes(*at) => Some(*at),
                _ => None,
            });
            let people = ones.collect::<Option<Vec<usize>>>().unwrap_or_default();
            let exact = owed(ledger, &people) == line.amount;
            let shares = if exact { fill(ledger, &people, line.amount) } else { Vec::new() };
            Some(Outcome::proposed(Reason::ReferenceInText, shares))
        }
    }
}

fn by_target(ledger: &Ledger, line: &Line, target: Target) -> Outcome {
    match target {
        Target::One(at) => {
            let place = ledger.candidate(at).place;
            let due = ledger.balance(at).max(Cents::ZERO);
            let part = due.min(line.amount);
            let reason = match place {
                Place::Open if line.amount > due => Reason::TooMuch,
                Place::Open if ledger.was_typed(line) => Reason::Typed,
                Place::Open => Reason::ReferenceInText,
                Place::Waiting | Place::Left | Place::CycleClosed => Reason::Closed,
            };
            if part > Cents::ZERO {
                Outcome::proposed(reason, vec![(at, part)])
            } else {
                Outcome::perhaps(reason, vec![at])
            }
        }
        Target::Batch(at) => {
            let people = ledger.batch(at);
            let reason = match line.amount.cmp(&owed(ledger, &people)) {
                std::cmp::Ordering::Less | std::cmp::Ordering::Equal if ledger.was_typed(line) => {
                    Reason::Typed
                }
                std::cmp::Ordering::Less => Reason::BatchAmount,
                std::cmp::Ordering::Equal => Reason::ReferenceInText,
                std::cmp::Ordering::Greater => Reason::TooMuch,
            };
            let payer = Some(ledger.batches[at].institution);
            Outcome { payer, ..Outcome::proposed(reason, fill(ledger, &people, line.amount)) }
        }
    }
}

/// One slip, and whom it could mean: told, never proposed.
fn typo(ledger: &Ledger, line: &Line) -> Option<Outcome> {
    let all = line.mentions.misspelt.iter().flat_map(|digits| digits.one_slip_away());
    let mut people: Vec<usize> = all
        .filter_map(|reference| match ledger.target(reference) {
            Some(Target::One(at)) if ledger.candidate(at).place == Place::Open => Some(at),
            _ => None,
        })
        .collect();
    people.sort_unstable();
    people.dedup();
    // References follow each other: a wrong digit may be near two of them.
    (!people.is_empty()).then(|| Outcome::perhaps(Reason::Typo, people))
}

/// By a name in the text, then by who pays.
fn by_people(ledger: &Ledger, line: &Line, payer: Option<InstitutionId>) -> Option<Outcome> {
    let in_text = ledger.named(&line.text);
    let before = ledger.paid_before(line);
    let by_name = ledger.named(&line.name);
    let mut too_much: Option<Vec<usize>> = None;
    let mut by = |found: &[usize], reason| match meant(ledger, found, line.amount) {
        Meant::These(shares) => Some(Outcome::proposed(reason, shares)),
        Meant::TooMuch => {
            too_much.get_or_insert_with(|| found.to_vec());
            None
        }
        Meant::Unclear | Meant::Nobody => None,
    };
    let found = by(&in_text, Reason::NameInText)
        .or_else(|| by(&before, Reason::KnownPayer))
        .or_else(|| by(&by_name, Reason::Counterparty))
        .or_else(|| by_employer(ledger, line.amount, payer));
    found.or_else(|| too_much.map(|people| Outcome::perhaps(Reason::TooMuch, people)))
}

fn by_employer(ledger: &Ledger, amount: Cents, payer: Option<InstitutionId>) -> Option<Outcome> {
    let (payer, people) = if let Some(payer) = payer {
        (payer, exactly(ledger, &ledger.paid_for_by(payer), amount)?)
    } else {
        // Nobody is named: only all of the people of one payer, and more than one.
        let whole = |people: &Vec<usize>| people.len() > 1 && owed(ledger, people) == amount;
        let mut all = ledger.payers().filter(|(_, people)| whole(people));
        all.next().filter(|_| all.next().is_none())?
    };
    let shares = fill(ledger, &people, amount);
    Some(Outcome { payer: Some(payer), ..Outcome::proposed(Reason::Employer, shares) })
}

/// Those of them who owe exactly that, if there is no doubt who.
fn exactly(ledger: &Ledger, people: &[usize], amount: Cents) -> Option<Vec<usize>> {
    let balances: Vec<Cents> = people.iter().map(|at| ledger.balance(*at)).collect();
    let way = sums::only_way(&balances, amount)?;
    Some(way.into_iter().map(|place| people[place]).collect())
}

fn owed(ledger: &Ledger, people: &[usize]) -> Cents {
    people.iter().fold(Cents::ZERO, |sum, at| sum + ledger.balance(*at))
}

/// Each what they owe, in this order, until nothing is left.
fn fill(ledger: &Ledger, people: &[usize], amount: Cents) -> Vec<(usize, Cents)> {
    let mut left = amount;
    let mut shares = Vec::new();
    for at in people {
        let part = ledger.balance(*at).min(left);
        if part > Cents::ZERO {
            shares.push((*at, part));
            left = left - part;
        }
    }
    shares
}
