//! Presence: marks, where they apply, and rates with their denominators.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What was noted of a person at a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// There.
    Present,
    /// There, late: counts as attended.
    Late,
    /// Not there, and said so.
    Excused,
    /// Not there.
    Absent,
}

impl Mark {
    /// Every mark, in the order of the keys.
    pub const ALL: [Mark; 4] = [Mark::Present, Mark::Late, Mark::Excused, Mark::Absent];

    /// The stable word, in the book and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Mark::Present => "present",
            Mark::Late => "late",
            Mark::Excused => "excused",
            Mark::Absent => "absent",
        }
    }

    /// The mark with this stable word.
    pub fn from_word(word: &str) -> Option<Mark> {
        Mark::ALL.into_iter().find(|mark| mark.word() == word)
    }

    /// Whether the person took part.
    pub fn attended(self) -> bool {
        matches!(self, Mark::Present | Mark::Late)
    }
}

/// One place of the grid: a person at a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// The person was not in the cycle then, or the session was cancelled.
    NotApplicable,
    /// Nothing noted yet.
    Unmarked,
    /// Noted.
    Marked(Mark),
}

impl Cell {
    /// The mark, where there is one.
    pub fn mark(self) -> Option<Mark> {
        match self {
            Cell::Marked(mark) => Some(mark),
            _ => None,
        }
    }

    /// Whether a mark may stand here.
    pub fn applies(self) -> bool {
        self != Cell::NotApplicable
    }
}

/// Whether a session of this date concerns somebody enrolled from `joined` until `left` (both included).
pub fn applies(date: NaiveDate, joined: NaiveDate, left: Option<NaiveDate>) -> bool {
    date >= joined && left.is_none_or(|left| date <= left)
}

/// Sessions attended of sessions noted: never a rate without its denominator.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rate {
    /// Present or late.
    pub attended: u32,
    /// Applicable sessions with a mark.
    pub applicable: u32,
}

impl Rate {
    /// Counts the cells that are marked; what is not applicable or not yet marked stays outside.
    pub fn of(cells: impl IntoIterator<Item = Cell>) -> Rate {
        let mut rate = Rate::default();
        for mark in cells.into_iter().filter_map(Cell::mark) {
            rate.applicable += 1;
            rate.attended += u32::from(mark.attended());
        }
        rate
    }
}

/// The rest present: who gets a mark, and how many keep theirs. Never overwrites.
pub fn rest<P: Copy>(cells: impl IntoIterator<Item = (P, Cell)>) -> (Vec<P>, u32) {
    let mut unmarked = Vec::new();
    let mut kept = 0;
    for (person, cell) in cells {
        match cell {
            Cell::Unmarked => unmarked.push(person),
            Cell::Marked(_) => kept += 1,
            Cell::NotApplicable => {}
        }
    }
    (unmarked, kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_never_overwrites() {
        let cells = [
            (1, Cell::Unmarked),
            (2, Cell::Marked(Mark::Excused)),
            (3, Cell::NotApplicable),
            (4, Cell::Unmarked),
            (5, Cell::Marked(Mark::Late)),
        ];
        assert_eq!(rest(cells), (vec![1, 4], 2));
    }

    #[test]
    fn rates_count_only_what_is_noted() {
        let cells = [
            Cell::Marked(Mark::Present),
            Cell::Marked(Mark::Late),
            Cell::Marked(Mark::Excused),
            Cell::Marked(Mark::Absent),
            Cell::NotApplicable,
            Cell::Unmarked,
        ];
        assert_eq!(Rate::of(cells), Rate { attended: 2, applicable: 4 });
    }

    #[test]
    fn joining_and_leaving_bound_what_applies() {
        let day = |d| NaiveDate::from_ymd_opt(2027, 1, d).unwrap();
        for (date, left, expected) in
            [(4, None, true), (3, None, false), (5, Some(5), true), (6, Some(5), false)]
        {
            assert_eq!(applies(day(date), day(4), left.map(day)), expected, "{date}");
        }
    }
}
