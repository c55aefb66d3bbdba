//! What the rules know of the book: who owes and has paid what, who pays for whom, which accounts paid before.
//!
//! Movements are looked at in one order whatever their order in the files, and what one takes the next finds gone.

use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::facts::{Batch, Candidate, Institution, Place, Settled};
use super::{Line, Outcome, State, Twin, incoming, outgoing, returned};
use crate::domain::id::{EnrolmentId, InstitutionId, PersonId};
use crate::domain::money::Cents;
use crate::domain::movement::MovementKind;
use crate::domain::reference::Reference;

/// What a reference stands for: a number among the candidates or the batches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    One(usize),
    Batch(usize),
}

/// The book, for the rules.
#[derive(Debug, Default)]
pub struct Ledger {
    pub(super) candidates: Vec<Candidate>,
    pub(super) batches: Vec<Batch>,
    pub(super) institutions: Vec<Institution>,
    pub(super) settled: Vec<Settled>,
    targets: HashMap<Reference, Target>,
    numbers: HashMap<EnrolmentId, usize>,
    by_family: HashMap<String, Vec<usize>>,
    by_institution: HashMap<String, Vec<usize>>,
    payers: HashMap<String, Vec<PersonId>>,
    typed: HashSet<(Reference, Cents)>,
    people: HashMap<PersonId, Vec<usize>>,
    paid_by: BTreeMap<InstitutionId, Vec<usize>>,
    employed_by: BTreeMap<InstitutionId, Vec<usize>>,
    /// Received so far, with what was given out since.
    paid: Vec<Cents>,
}

fn first(words: &str) -> &str {
    words.split(' ').find(|word| !word.is_empty()).unwrap_or_default()
}

impl Ledger {
    /// The ledger of these.
    pub fn new(candidates: Vec<Candidate>, batches: Vec<Batch>, institutions: Vec<Institution>) -> Ledger {
        let mut ledger = Ledger::default();
        for (at, candidate) in candidates.iter().enumerate() {
            ledger.numbers.insert(candidate.enrolment, at);
            ledger.people.entry(candidate.person).or_default().push(at);
            ledger.paid.push(candidate.fee.paid);
            if let Some(payer) = candidate.payer {
                ledger.paid_by.entry(payer).or_default().push(at);
            } else if let Some(employer) = candidate.employer {
                ledger.employed_by.entry(employer).or_default().push(at);
            }
            if let Some(reference) = candidate.reference {
                ledger.targets.insert(reference, Target::One(at));
            }
            if let (given, family) = &candidate.called
                && !first(given).is_empty()
                && !first(family).is_empty()
            {
                ledger.by_family.entry(first(family).to_owned()).or_default().push(at);
            }
        }
        for (at, batch) in batches.iter().enumerate() {
            ledger.targets.insert(batch.reference, Target::Batch(at));
        }
        for (at, institution) in institutions.iter().enumerate() {
            ledger.by_institution.entry(first(&institution.name).to_owned()).or_default().push(at);
        }
        Ledger { candidates, batches, institutions, ..ledger }
    }

    /// Notes that this account paid for somebody.
    pub fn knows_payer(&mut self, payer: String, person: PersonId) {
        self.payers.entry(payer).or_default().push(person);
    }

    /// Notes a transfer that somebody typed: its line of the statement may still come.
    pub fn has_typed(&mut self, reference: Reference, amount: Cents) {
        self.typed.insert((reference, amount));
    }

    /// Notes a payment that may be taken back.
    pub fn has_settled(&mut self, settled: Settled) {
        self.settled.push(settled);
    }

    /// The candidate of this number.
    pub fn candidate(&self, at: usize) -> &Candidate {
        &self.candidates[at]
    }

    /// The number of an enrolment.
    pub fn number(&self, enrolment: EnrolmentId) -> Option<usize> {
        self.numbers.get(&enrolment).copied()
    }

    /// What each of these comes to: sure ones first, so that no proposal stands in their way.
    pub fn assess<L: Borrow<Line>>(&mut self, lines: &[L]) -> Vec<Outcome> {
        let lines: Vec<&Line> = lines.iter().map(Borrow::borrow).collect();
        let mut order: Vec<usize> = (0..lines.len()).collect();
        order.sort_by_key(|at| {
            let line = lines[*at];
            (line.booked_on, line.amount, line.reference, &line.name, &line.text, *at)
        });
        let mut outcomes: Vec<Option<Outcome>> = vec![None; lines.len()];
        for &at in &order {
            if let Some(outcome) = incoming::sure(self, lines[at]) {
                self.give(at, lines[at], &outcome);
                outcomes[at] = Some(outcome);
            }
        }
        // A reference says more than a name: it takes first what is still due.
        let (named, others): (Vec<usize>, Vec<usize>) =
            order.into_iter().partition(|at| lines[*at].references().any(|one| self.target(one).is_some()));
        for at in named.into_iter().chain(others) {
            if outcomes[at].is_none() {
                let outcome = self.look(lines[at]);
                self.give(at, lines[at], &outcome);
                outcomes[at] = Some(outcome);
            }
        }
        outcomes.into_iter().flatten().collect()
    }

    /// Whether it goes out and is nobody's.
    pub fn concerns_nobody(&self, line: &Line) -> bool {
        let out = line.kind == MovementKind::Plain && line.amount < Cents::ZERO;
        out && outgoing::look(self, line).state == State::Ignored
    }

    fn look(&self, line: &Line) -> Outcome {
        if line.kind != MovementKind::Plain {
            returned::look(self, line)
        } else if line.amount < Cents::ZERO {
            outgoing::look(self, line)
        } else {
            incoming::look(self, line)
        }
    }

    fn give(&mut self, at: usize, line: &Line, outcome: &Outcome) {
        for (candidate, share) in &outcome.shares {
            self.paid[*candidate] = self.paid[*candidate] + *share;
        }
        if outcome.twin.is_some() {
            self.settled.retain(|settled| Some(settled.twin) != outcome.twin);
        }
        if outcome.state == State::Matched {
            let shares = outcome.shares.iter().map(|(at, share)| (self.candidates[*at].enrolment, *share));
            let settled = Settled {
                twin: Twin::New(at),
                booked_on: line.booked_on,
                amount: line.amount,
                references: line.references().collect(),
                payers: line.payer.iter().cloned().collect(),
                shares: shares.collect(),
            };
            self.settled.push(settled);
        }
    }

    pub(super) fn target(&self, reference: Reference) -> Option<Target> {
        self.targets.get(&reference).copied()
    }

    /// Whether somebody typed a transfer of this amount under one of its references.
    pub(super) fn was_typed(&self, line: &Line) -> bool {
        line.references().any(|reference| self.typed.contains(&(reference, line.amount)))
    }

    /// What was received, with what this round gave out.
    pub(super) fn paid(&self, at: usize) -> Cents {
        self.paid[at]
    }

    /// What is still due, less what this round gave out.
    pub(super) fn balance(&self, at: usize) -> Cents {
        self.candidates[at].fee.due() - self.paid[at]
    }

    /// Asked for, and not paid in full.
    pub(super) fn owes(&self, at: usize) -> bool {
        self.candidates[at].place == Place::Open && self.balance(at) > Cents::ZERO
    }

    /// Who owes in a batch, by name.
    pub(super) fn batch(&self, batch: usize) -> Vec<usize> {
        let mut people = self.of_batch(batch);
        people.retain(|at| self.owes(*at));
        people.sort_by_key(|at| {
            let one = &self.candidates[*at];
            (&one.called.1, &one.called.0, one.enrolment)
        });
        people
    }

    /// Everybody in a batch.
    pub(super) fn of_batch(&self, batch: usize) -> Vec<usize> {
        let Batch { cycle, institution, .. } = self.batches[batch];
        let all = self.paid_by.get(&institution).into_iter().flatten().copied();
        all.filter(|at| self.candidates[*at].cycle == cycle).collect()
    }

    /// Every institution that pays for somebody, and who of them owes.
    pub(super) fn payers(&self) -> impl Iterator<Item = (InstitutionId, Vec<usize>)> {
        self.paid_by
            .iter()
            .map(|(payer, all)| (*payer, all.iter().copied().filter(|at| self.owes(*at)).collect()))
    }

    /// Who owes of those for whom an institution pays, or who work there and have no other payer.
    pub(super) fn paid_for_by(&self, institution: InstitutionId) -> Vec<usize> {
        let all = [&self.paid_by, &self.employed_by].into_iter().filter_map(|of| of.get(&institution));
        all.flatten().copied().filter(|at| self.owes(*at)).collect()
    }

    /// The enrolments of those for whom this account paid before.
    pub(super) fn paid_before(&self, line: &Line) -> Vec<usize> {
        let people = line.payer.as_ref().and_then(|payer| self.payers.get(payer));
        let mut all: Vec<usize> = people
            .into_iter()
            .flatten()
            .flat_map(|person| self.people.get(person).into_iter().flatten().copied())
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whose given and family name both stand in these words.
    pub(super) fn named(&self, words: &str) -> Vec<usize> {
        let mut all: Vec<usize> = words
            .split(' ')
            .filter_map(|word| self.by_family.get(word))
            .flatten()
            .copied()
            .filter(|at| {
                let (given, family) = &self.candidates[*at].called;
                words.contains(family.as_str()) && words.contains(given.as_str())
            })
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The institution of this name, if it is one alone.
    pub(super) fn institution(&self, name: &str) -> Option<InstitutionId> {
        let mut found: Vec<InstitutionId> = name
            .split(' ')
            .filter_map(|word| self.by_institution.get(word))
            .flatten()
            .map(|at| &self.institutions[*at])
            .filter(|institution| institution.name.len() > 4 && name.contains(&institution.name))
            .map(|institution| institution.id)
            .collect();
        found.sort_unstable();
        found.dedup();
        match found[..] {
            [one] => Some(one),
            _ => None,
        }
    }
}
