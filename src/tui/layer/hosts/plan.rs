//! What is decided of the hosts of a cycle and not yet saved, and what is proposed for the rest.
//!
//! Plain data: knows no screen and asks no book.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::hosting::{Choice, Slot, propose};
use crate::domain::id::{InstitutionId, SessionId};
use crate::store::Hosting;
use crate::store::change::HostChoice;

/// Where a session stands in the proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// In the book.
    Saved(InstitutionId),
    /// Decided here: chosen, swapped or locked.
    Kept(InstitutionId),
    /// To be without a host, decided here.
    Left,
    /// Proposed.
    Proposed(InstitutionId),
    /// Nobody can be proposed.
    Nobody,
}

impl Stand {
    /// Who would receive.
    pub fn host(self) -> Option<InstitutionId> {
        match self {
            Stand::Saved(host) | Stand::Kept(host) | Stand::Proposed(host) => Some(host),
            Stand::Left | Stand::Nobody => None,
        }
    }
}

/// The proposal.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// What it is made from.
    pub hosting: Hosting,
    kept: BTreeMap<SessionId, Option<InstitutionId>>,
    /// Saved, and to be proposed again.
    reopened: BTreeSet<SessionId>,
    choices: Vec<Choice>,
}

impl Plan {
    /// Of what the book says.
    pub fn new(hosting: Hosting) -> Plan {
        let mut plan = Plan { hosting, ..Plan::default() };
        plan.propose();
        plan
    }

    /// What the book says now; decisions stay, unless they are in the book meanwhile.
    pub fn renew(&mut self, hosting: Hosting) {
        // Of institutions that were chosen here, and have nobody in the cycle.
        let chosen = std::mem::replace(&mut self.hosting, hosting).names;
        for (id, name) in chosen {
            self.hosting.names.entry(id).or_insert(name);
        }
        let saved = |session: &SessionId| self.hosting.slots.iter().find(|slot| slot.session == *session);
        self.kept
            .retain(|session, host| saved(session).is_some_and(|slot| slot.fixed != *host || host.is_none()));
        self.reopened.retain(|session| saved(session).is_some_and(|slot| slot.fixed.is_some()));
        self.propose();
    }

    fn slot(&self, session: SessionId) -> Option<&Slot> {
        self.hosting.slots.iter().find(|slot| slot.session == session)
    }

    fn propose(&mut self) {
        let decided = |slot: &Slot| match self.kept.get(&slot.session) {
            Some(None) => None,
            Some(Some(host)) => Some(Slot { fixed: Some(*host), ..slot.clone() }),
            None if self.reopened.contains(&slot.session) => Some(Slot { fixed: None, ..slot.clone() }),
            None => Some(slot.clone()),
        };
        let slots: Vec<Slot> = self.hosting.slots.iter().filter_map(decided).collect();
        self.choices = propose(&self.hosting.candidates, &slots);
    }

    /// Where a session stands; none if no host is looked for.
    pub fn stand(&self, session: SessionId) -> Option<Stand> {
        let slot = self.slot(session)?;
        Some(match (self.kept.get(&session), slot.fixed) {
            (Some(Some(host)), saved) if saved != Some(*host) => Stand::Kept(*host),
            (Some(Some(host)), _) => Stand::Saved(*host),
            (Some(None), _) => Stand::Left,
            (None, Some(host)) if !self.reopened.contains(&session) => Stand::Saved(host),
            (None, _) => {
                let host = self.choice(session).and_then(|choice| choice.host);
                host.map_or(Stand::Nobody, Stand::Proposed)
            }
        })
    }

    /// What is proposed for a session, and why.
    pub fn choice(&self, session: SessionId) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.session == session)
    }

    /// Decides for somebody, or for nobody; the rest is proposed again.
    pub fn keep(&mut self, session: SessionId, host: Option<InstitutionId>) {
        self.kept.insert(session, host);
        self.propose();
    }

    /// Locks what is proposed, or lets go of what was decided here. Whether there was something to do.
    pub fn lock(&mut self, session: SessionId) -> bool {
        match self.stand(session) {
            Some(Stand::Proposed(host)) => self.keep(session, Some(host)),
            Some(Stand::Kept(_) | Stand::Left) => {
                self.kept.remove(&session);
                self.propose();
            }
            _ => return false,
        }
        true
    }

    /// A saved one is proposed again; else it is left without a host; else all is as it was.
    pub fn later(&mut self, session: SessionId) {
        match self.stand(session) {
            Some(Stand::Saved(_)) => {
                self.kept.remove(&session);
                self.reopened.insert(session);
            }
            Some(Stand::Left) => {
                self.kept.remove(&session);
                self.reopened.remove(&session);
            }
            _ => drop(self.kept.insert(session, None)),
        }
        self.propose();
    }

    /// Two sessions change hosts. Whether they could: both must have one, or one of them.
    pub fn swap(&mut self, one: SessionId, other: SessionId) -> bool {
        let host = |session| self.stand(session).and_then(Stand::host);
        let (first, second) = (host(one), host(other));
        if first == second {
            return false;
        }
        self.kept.insert(one, second);
        self.kept.insert(other, first);
        self.propose();
        true
    }

    /// What would be saved of a session; nothing if the book says so already.
    pub fn change(&self, session: SessionId) -> Option<HostChoice> {
        let saved = self.slot(session)?.fixed;
        let host = self.stand(session)?.host();
        (host != saved).then_some(HostChoice { session, host, seen: Some(saved) })
    }

    /// All that would be saved.
    pub fn changes(&self) -> Vec<HostChoice> {
        self.hosting.slots.iter().filter_map(|slot| self.change(slot.session)).collect()
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::hosting::Candidate;

    const A: InstitutionId = InstitutionId(1);
    const B: InstitutionId = InstitutionId(2);
    const C: InstitutionId = InstitutionId(3);
    const ONE: SessionId = SessionId(1);
    const TWO: SessionId = SessionId(2);
    const THREE: SessionId = SessionId(3);

    fn hosting(fixed: [Option<InstitutionId>; 3]) -> Hosting {
        let slot = |(session, fixed): (SessionId, Option<InstitutionId>)| Slot {
            session,
            date: NaiveDate::from_ymd_opt(2027, 1, u32::try_from(session.0).unwrap()).unwrap(),
            fixed,
            away: Vec::new(),
        };
        Hosting {
            candidates: [A, B, C].map(|id| Candidate { id, last: None }).into(),
            slots: [ONE, TWO, THREE].into_iter().zip(fixed).map(slot).collect(),
            names: BTreeMap::new(),
        }
    }

    fn stands(plan: &Plan) -> Vec<Stand> {
        [ONE, TWO, THREE].into_iter().filter_map(|session| plan.stand(session)).collect()
    }

    use Stand::{Kept, Left, Proposed, Saved};

    #[test]
    fn what_is_decided_stays_and_the_rest_is_proposed_again() {
        let mut plan = Plan::new(hosting([None; 3]));
        assert_eq!(stands(&plan), [Proposed(A), Proposed(B), Proposed(C)]);
        assert!(plan.lock(TWO));
        plan.keep(ONE, Some(C));
        assert_eq!(stands(&plan), [Kept(C), Kept(B), Proposed(A)]);
        assert!(plan.lock(ONE), "let go");
        assert_eq!(stands(&plan), [Proposed(A), Kept(B), Proposed(C)]);
        assert_eq!(plan.changes().len(), 3);
    }

    #[test]
    fn a_swap_works_on_proposed_and_on_saved_ones() {
        let mut plan = Plan::new(hosting([Some(A), None, None]));
        assert!(plan.swap(ONE, THREE));
        assert_eq!(stands(&plan), [Kept(C), Proposed(B), Kept(A)]);
        let change = HostChoice { session: ONE, host: Some(C), seen: Some(Some(A)) };
        assert_eq!(plan.change(ONE), Some(change));
        assert!(plan.swap(ONE, THREE), "back");
        assert_eq!(stands(&plan)[0], Saved(A));
        assert_eq!(plan.change(ONE), None);
        assert!(!plan.swap(ONE, ONE));
    }

    #[test]
    fn later_reopens_what_is_saved_then_leaves_it_then_gives_it_back() {
        let mut plan = Plan::new(hosting([Some(C), None, None]));
        for expected in [Proposed(A), Left, Saved(C)] {
            plan.later(ONE);
            assert_eq!(plan.stand(ONE), Some(expected));
        }
        for expected in [Left, Proposed(A)] {
            plan.later(TWO);
            assert_eq!(plan.stand(TWO), Some(expected));
        }
    }

    #[test]
    fn what_is_in_the_book_meanwhile_is_no_longer_a_decision() {
        let mut plan = Plan::new(hosting([None; 3]));
        plan.keep(ONE, Some(B));
        plan.keep(TWO, Some(A));
        plan.renew(hosting([Some(B), Some(C), None]));
        assert_eq!(stands(&plan), [Saved(B), Kept(A), Proposed(C)]);
        let change = plan.change(TWO).map(|change| change.seen);
        assert_eq!(change, Some(Some(Some(C))), "what the book says now is what was seen");
    }
}
