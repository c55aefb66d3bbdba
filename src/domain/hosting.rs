//! Who receives the group: a proposal for the sessions of a cycle, each institution in its turn.
//!
//! Pure: the same candidates and slots always give the same proposal. Knows neither where they come from nor how a
//! choice is told.

mod matching;

use chrono::NaiveDate;

use super::id::{InstitutionId, SessionId};
use matching::most;

/// An institution that may receive: somebody who works there has a place in the cycle. Their order breaks ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Which one.
    pub id: InstitutionId,
    /// When the group was there last, before this cycle or outside it.
    pub last: Option<NaiveDate>,
}

/// A session that takes place, in the order of the cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Which one.
    pub session: SessionId,
    /// Its day.
    pub date: NaiveDate,
    /// The host that stands already, a candidate or not.
    pub fixed: Option<InstitutionId>,
    /// Institutions of which nobody comes that day.
    pub away: Vec<InstitutionId>,
}

/// What is proposed for a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Which one.
    pub session: SessionId,
    /// Who receives it.
    pub host: Option<InstitutionId>,
    /// Why this one.
    pub why: Why,
    /// Those whose turn came first, but of whom nobody comes; of a fixed host, the host itself.
    pub away: Vec<InstitutionId>,
    /// Those whose turn came first, but who are kept for a later session, so that everybody has a turn.
    pub spared: Vec<InstitutionId>,
}

/// Why an institution is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It stood already.
    Fixed,
    /// The group was never there.
    First,
    /// The group was there last on this day, before this cycle.
    LeastRecent(NaiveDate),
    /// A new round: it had its turn on this day, and so had everybody.
    Again(NaiveDate),
    /// It had its turn on this day, and others had not: they cannot receive this one.
    Repeat(NaiveDate),
    /// Of all institutions, nobody comes that day.
    Nobody,
    /// No one in the cycle has an institution.
    NoCandidates,
}

/// A choice for each slot. Nobody receives twice before all have once where that can be; if it cannot, as many as can
/// have their turn, and the choices say so.
pub fn propose(candidates: &[Candidate], slots: &[Slot]) -> Vec<Choice> {
    let mut turns = Turns::new(candidates);
    (0..slots.len())
        .map(|at| {
            let choice = turns.choose(&slots[at], &slots[at + 1..]);
            turns.note(choice.host, slots[at].date);
            choice
        })
        .collect()
}

/// Who had how many turns so far.
struct Turns {
    known: Vec<Turn>,
}

/// The turns of one institution in this cycle, and its last visit of all.
struct Turn {
    id: InstitutionId,
    count: u32,
    last: Option<NaiveDate>,
}

impl Turns {
    fn new(candidates: &[Candidate]) -> Turns {
        let known = candidates.iter().map(|one| Turn { id: one.id, count: 0, last: one.last }).collect();
        Turns { known }
    }

    fn note(&mut self, host: Option<InstitutionId>, on: NaiveDate) {
        if let Some(turn) = self.known.iter_mut().find(|turn| Some(turn.id) == host) {
            turn.count += 1;
            turn.last = turn.last.max(Some(on));
        }
    }

    fn choose(&self, slot: &Slot, later: &[Slot]) -> Choice {
        let Slot { session, .. } = *slot;
        if let Some(host) = slot.fixed {
            let away = slot.away.iter().copied().filter(|id| *id == host).collect();
            return Choice { session, host: Some(host), why: Why::Fixed, away, spared: Vec::new() };
        }
        let order = self.order();
        let Some(first) = order.iter().find(|turn| !slot.away.contains(&turn.id)) else {
            let why = if order.is_empty() { Why::NoCandidates } else { Why::Nobody };
            let away = order.iter().map(|turn| turn.id).collect();
            return Choice { session, host: None, why, away, spared: Vec::new() };
        };
        let due: Vec<&Turn> = order.iter().copied().filter(|turn| turn.count == first.count).collect();
        let chosen = best(&due, slot, later).unwrap_or(first);
        let before = order.iter().take_while(|turn| turn.id != chosen.id).map(|turn| turn.id);
        let (away, spared) = before.partition(|id| slot.away.contains(id));
        Choice { session, host: Some(chosen.id), why: self.why(chosen), away, spared }
    }

    /// Whose turn it is, first those that had the fewest turns, then those visited longest ago.
    fn order(&self) -> Vec<&Turn> {
        let mut order: Vec<&Turn> = self.known.iter().collect();
        order.sort_by_key(|turn| (turn.count, turn.last));
        order
    }

    fn why(&self, chosen: &Turn) -> Why {
        match chosen.last {
            None => Why::First,
            Some(last) if chosen.count == 0 => Why::LeastRecent(last),
            Some(last) if self.known.iter().any(|turn| turn.count < chosen.count) => Why::Repeat(last),
            Some(last) => Why::Again(last),
        }
    }
}

/// Of those whose turn it is and who can, the first that leaves the most turns for the others: in the rest of this
/// round, then in all that is to come.
fn best<'t>(due: &[&'t Turn], slot: &Slot, later: &[Slot]) -> Option<&'t Turn> {
    let later: Vec<Vec<usize>> =
        later.iter().map(|slot| takers(due, slot)).filter(|takers| !takers.is_empty()).collect();
    let round = &later[..later.len().min(due.len() - 1)];
    let left = |chosen: usize| (most(round, due.len(), chosen), most(&later, due.len(), chosen));
    // `max_by_key` answers the last of equals: they are asked backwards.
    let chosen = takers(due, slot).into_iter().rev().max_by_key(|chosen| left(*chosen))?;
    Some(due[chosen])
}

/// Who of those due can receive this session.
fn takers(due: &[&Turn], slot: &Slot) -> Vec<usize> {
    (0..due.len())
        .filter(|at| match slot.fixed {
            Some(host) => host == due[*at].id,
            None => !slot.away.contains(&due[*at].id),
        })
        .collect()
}

#[cfg(test)]
mod tests;
