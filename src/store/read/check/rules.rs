//! The rules of the book that no column can hold by itself, each as one question: which rows break it.

use rusqlite::Connection;

use crate::store::Result;

/// A rule, or what is worth a look though it breaks none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// No sum is larger than any book holds.
    Amount,
    /// The parts of a payment are of its sign, and together no more than it is.
    Parts,
    /// What came in for one person is all theirs.
    Unallocated,
    /// Nobody was returned more than they paid.
    Returned,
    /// A mark is of somebody who was in the cycle by then.
    MarkOutside,
    /// Of an erased cycle nobody is left.
    Erased,
    /// Marks after the last day of somebody: not counted, and hidden.
    MarkLater,
    /// Marks of somebody who waits: of an earlier time, as long as the day of leaving was right.
    MarkWaiting,
}

impl Rule {
    /// Every rule, in the order of the report.
    pub const ALL: [Rule; 8] = [
        Rule::Amount,
        Rule::Parts,
        Rule::Unallocated,
        Rule::Returned,
        Rule::MarkOutside,
        Rule::Erased,
        Rule::MarkLater,
        Rule::MarkWaiting,
    ];

    /// The stable word, in texts and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Rule::Amount => "amount",
            Rule::Parts => "parts",
            Rule::Unallocated => "unallocated",
            Rule::Returned => "returned",
            Rule::MarkOutside => "mark-outside",
            Rule::Erased => "erased",
            Rule::MarkLater => "mark-later",
            Rule::MarkWaiting => "mark-waiting",
        }
    }

    /// Whether the program itself never writes such rows.
    pub fn is_wrong(self) -> bool {
        !matches!(self, Rule::MarkLater | Rule::MarkWaiting)
    }

    /// The numbers of the payments, people or cycles that break it. Sums leave out what the first rule tells: they
    /// would overflow.
    fn question(self) -> &'static str {
        match self {
            Rule::Amount => {
                "SELECT id FROM payments WHERE amount_cents NOT BETWEEN -100000000000000 AND 100000000000000
                 UNION SELECT payment_id FROM allocations WHERE amount_cents NOT BETWEEN -100000000000000 AND 100000000000000
                 UNION SELECT payment_id FROM settled_allocations WHERE amount_cents NOT BETWEEN -100000000000000 AND 100000000000000
                 ORDER BY 1"
            }
            Rule::Parts => {
                "WITH parts AS (
                   SELECT payment_id, amount_cents FROM allocations WHERE amount_cents BETWEEN -100000000000000 AND 100000000000000
                   UNION ALL SELECT payment_id, amount_cents FROM settled_allocations
                   WHERE amount_cents BETWEEN -100000000000000 AND 100000000000000)
                 SELECT p.id FROM payments AS p JOIN parts ON parts.payment_id = p.id
                 WHERE p.amount_cents BETWEEN -100000000000000 AND 100000000000000 GROUP BY p.id
                 HAVING abs(sum(parts.amount_cents)) > abs(p.amount_cents)
                     OR (p.amount_cents > 0 AND min(parts.amount_cents) < 0)
                     OR (p.amount_cents < 0 AND max(parts.amount_cents) > 0)"
            }
            // What an erasure took of it is not known any more.
            Rule::Unallocated => {
                "SELECT p.id FROM payments AS p
                 WHERE p.shared = 0 AND p.amount_cents BETWEEN -100000000000000 AND 100000000000000
                   AND p.id NOT IN (SELECT payment_id FROM settled_allocations)
                   AND p.amount_cents <> (SELECT coalesce(sum(amount_cents), 0) FROM allocations
                                          WHERE payment_id = p.id AND amount_cents BETWEEN -100000000000000 AND 100000000000000)
                 ORDER BY p.id"
            }
            Rule::Returned => {
                "SELECT DISTINCT e.person_id FROM allocations AS a JOIN enrolments AS e ON e.id = a.enrolment_id
                 WHERE a.amount_cents BETWEEN -100000000000000 AND 100000000000000
                 GROUP BY e.id HAVING sum(a.amount_cents) < 0 ORDER BY 1"
            }
            Rule::MarkOutside => {
                "SELECT DISTINCT m.person_id FROM marks AS m JOIN sessions AS s ON s.id = m.session_id
                 LEFT JOIN enrolments AS e ON e.person_id = m.person_id AND e.cycle_id = s.cycle_id
                 WHERE e.id IS NULL OR s.date < e.joined_on ORDER BY 1"
            }
            Rule::Erased => {
                "SELECT DISTINCT c.id FROM cycles AS c JOIN enrolments AS e ON e.cycle_id = c.id
                 WHERE c.erased_on IS NOT NULL ORDER BY 1"
            }
            Rule::MarkLater => {
                "SELECT DISTINCT m.person_id FROM marks AS m JOIN sessions AS s ON s.id = m.session_id
                 JOIN enrolments AS e ON e.person_id = m.person_id AND e.cycle_id = s.cycle_id
                 WHERE s.date > e.left_on ORDER BY 1"
            }
            Rule::MarkWaiting => {
                "SELECT DISTINCT m.person_id FROM marks AS m JOIN sessions AS s ON s.id = m.session_id
                 JOIN enrolments AS e ON e.person_id = m.person_id AND e.cycle_id = s.cycle_id
                 WHERE e.waiting = 1 ORDER BY 1"
            }
        }
    }
}

/// A rule and what breaks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The rule.
    pub rule: Rule,
    /// The numbers of the payments, people or cycles.
    pub numbers: Vec<i64>,
}

/// Every rule that is broken.
pub(super) fn broken(conn: &Connection) -> Result<Vec<Broken>> {
    let mut found = Vec::new();
    for rule in Rule::ALL {
        let mut query = conn.prepare(rule.question())?;
        let numbers: Vec<i64> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        if !numbers.is_empty() {
            found.push(Broken { rule, numbers });
        }
    }
    Ok(found)
}
