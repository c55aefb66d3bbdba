//! Forgetting people: whom, and what it comes to, in figures that name nobody.

pub mod figures;
pub mod mention;

use serde::{Deserialize, Serialize};

use super::id::{CycleId, PersonId};

/// Whom an erasure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Everybody of a cycle, at its end.
    Cycle(CycleId),
    /// One person, who asked for it.
    Person(PersonId),
}

/// What an erasure takes away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)] // the names say it; what does not is documented
pub struct ErasureFigures {
    /// Who are in the book no more.
    pub people: u32,
    /// Who stay, because they are in another cycle.
    pub stay: u32,
    pub enrolments: u32,
    pub marks: u32,
    /// Payments that keep date, amount and method only.
    pub payments: u32,
    /// Reasons, notes, questions of one's own, places.
    pub texts: u32,
    /// Lines of bank statements.
    pub movements: u32,
    /// Lines of the journal: none of them can be undone any more.
    pub steps: u32,
}
