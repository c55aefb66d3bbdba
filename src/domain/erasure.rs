//! Forgetting people: whom, and what it comes to, in figures that name nobody.

pub mod figures;
pub mod mention;

use serde::{Deserialize, Serialize};

use super::fold::fold;
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

impl ErasureFigures {
    /// Both together.
    #[must_use]
    pub fn and(self, other: ErasureFigures) -> ErasureFigures {
        ErasureFigures {
            people: self.people + other.people,
            stay: self.stay + other.stay,
            enrolments: self.enrolments + other.enrolments,
            marks: self.marks + other.marks,
            payments: self.payments + other.payments,
            texts: self.texts + other.texts,
            movements: self.movements + other.movements,
            steps: self.steps + other.steps,
        }
    }
}

/// Whether a name was typed whole: case and accents may differ, nothing may be missing.
pub fn confirms(name: &str, typed: &str) -> bool {
    let (name, typed) = (name.trim(), typed.trim());
    let folded = fold(name);
    !typed.is_empty() && (typed == name || !folded.is_empty() && fold(typed) == folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_name_confirms() {
        for (typed, expected) in [
            ("Pairs 2026-2027", true),
            (" pairs 2026-2027 ", true),
            ("Pairs 2026", false),
            ("Pairs 2026-2028", false),
            ("o", false),
            ("", false),
            (" ", false),
        ] {
            assert_eq!(confirms("Pairs 2026-2027", typed), expected, "{typed}");
        }
        assert!(confirms("Zoé Œuvrard", "zoe oeuvrard"));
        assert!(!confirms("", ""), "nothing is no name");
        assert!(confirms("★ ★", "★ ★") && !confirms("★ ★", "!"), "signs alone are a name, too");
    }
}
