//! The figures that stay, written while their people are still there.

use rusqlite::{Connection, Row, params};

use crate::domain::erasure::figures::{self, Count};
use crate::domain::id::{CycleId, SessionId};
use crate::domain::person::Role;
use crate::store::Result;

/// Of one person only what was due: who is counted here is counted by hand elsewhere, and would be told by it.
const SUMS: &str = "
    INSERT INTO cycle_figures (cycle_id, enrolled, departed, waiting, due_cents, reduced_cents)
      SELECT c.id,
        count(e.id) FILTER (WHERE c.id IN gone_cycles AND e.waiting = 0 AND e.left_on IS NULL),
        count(e.id) FILTER (WHERE c.id IN gone_cycles AND e.waiting = 0 AND e.left_on IS NOT NULL),
        count(e.id) FILTER (WHERE c.id IN gone_cycles AND e.waiting = 1 AND e.left_on IS NULL),
        coalesce(sum(e.price_cents - e.reduction_cents) FILTER (WHERE e.waiting = 0), 0),
        coalesce(sum(e.reduction_cents) FILTER (WHERE e.waiting = 0), 0)
      FROM cycles AS c LEFT JOIN enrolments AS e ON e.cycle_id = c.id AND e.id IN gone_enrolments
      WHERE c.id IN gone_cycles OR e.id IS NOT NULL GROUP BY c.id
    ON CONFLICT (cycle_id) DO UPDATE SET enrolled = enrolled + excluded.enrolled,
      departed = departed + excluded.departed, waiting = waiting + excluded.waiting,
      due_cents = due_cents + excluded.due_cents, reduced_cents = reduced_cents + excluded.reduced_cents;
    INSERT INTO settled_allocations (payment_id, cycle_id, amount_cents)
      SELECT a.payment_id, e.cycle_id, sum(a.amount_cents)
      FROM allocations AS a JOIN enrolments AS e ON e.id = a.enrolment_id
      WHERE e.id IN gone_enrolments GROUP BY a.payment_id, e.cycle_id
    ON CONFLICT (payment_id, cycle_id) DO UPDATE SET amount_cents = amount_cents + excluded.amount_cents;
    INSERT INTO session_figures (session_id, expected, marked, away)
      SELECT s.id, count(e.id), count(m.mark), count(m.mark) FILTER (WHERE m.mark IN ('excused', 'absent'))
      FROM sessions AS s
      LEFT JOIN enrolments AS e ON e.cycle_id = s.cycle_id AND e.waiting = 0
        AND e.joined_on <= s.date AND (e.left_on IS NULL OR e.left_on >= s.date)
      LEFT JOIN marks AS m ON m.session_id = s.id AND m.person_id = e.person_id
      WHERE s.id IN gone_sessions GROUP BY s.id;";

pub(super) fn write(tx: &Connection) -> Result<()> {
    tx.execute_batch(SUMS)?;
    roles(tx)?;
    marks(tx)
}

fn roles(tx: &Connection) -> Result<()> {
    let mut query = tx.prepare(
        "SELECT e.cycle_id, p.role, count(*) FROM enrolments AS e JOIN people AS p ON p.id = e.person_id
         WHERE e.cycle_id IN gone_cycles AND e.waiting = 0 GROUP BY 1, 2",
    )?;
    let counted = query.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    let mut insert = tx.prepare("INSERT INTO role_figures (cycle_id, role, count) VALUES (?1, ?2, ?3)")?;
    for (cycle, counts) in grouped::<CycleId, _>(counted)? {
        for (role, count) in figures::roles(&counts) {
            insert.execute(params![cycle, word(role), count])?;
        }
    }
    Ok(())
}

fn marks(tx: &Connection) -> Result<()> {
    let mut query = tx.prepare(
        "SELECT s.id, m.mark, p.role, count(*) FROM sessions AS s
         JOIN enrolments AS e ON e.cycle_id = s.cycle_id AND e.waiting = 0
           AND e.joined_on <= s.date AND (e.left_on IS NULL OR e.left_on >= s.date)
         JOIN people AS p ON p.id = e.person_id
         LEFT JOIN marks AS m ON m.session_id = s.id AND m.person_id = e.person_id
         WHERE s.id IN gone_sessions GROUP BY 1, 2, 3",
    )?;
    let counted = query.query_map([], |row: &Row<'_>| {
        Ok((row.get(0)?, Count { mark: row.get(1)?, role: row.get(2)?, count: row.get(3)? }))
    })?;
    let mut insert =
        tx.prepare("INSERT INTO mark_figures (session_id, mark, role, count) VALUES (?1, ?2, ?3, ?4)")?;
    for (session, counts) in grouped::<SessionId, _>(counted)? {
        for figure in figures::session(&counts) {
            insert.execute(params![session, figure.of.word(), word(figure.role), figure.count])?;
        }
    }
    Ok(())
}

/// The rows that begin alike, together.
fn grouped<K: PartialEq, V>(
    rows: impl Iterator<Item = rusqlite::Result<(K, V)>>,
) -> Result<Vec<(K, Vec<V>)>> {
    let mut groups: Vec<(K, Vec<V>)> = Vec::new();
    for row in rows {
        let (key, value) = row?;
        match groups.last_mut().filter(|(last, _)| *last == key) {
            Some((_, values)) => values.push(value),
            None => groups.push((key, vec![value])),
        }
    }
    Ok(groups)
}

fn word(role: Option<Role>) -> &'static str {
    role.map_or("", Role::word)
}
