//! The rules that no foreign key holds, asked again after an undo.
//!
//! Every change keeps them, so an undo of the last step always passes; an older one may not.

use rusqlite::Connection;

use crate::domain::id::StepId;
use crate::store::Result;

/// A row, by table and key.
pub(super) struct RowKey {
    /// Its table.
    pub table: &'static str,
    /// Its key, as a JSON array.
    pub key: String,
}

/// The sessions that the new step `?1` put on another day, called off, or took that back; since the step `?2`, which it
/// takes back, they stood as it found them.
const CHANGED: &str = "
    WITH changed AS (
      SELECT json_extract(key, '$[0]') AS session_id, ?2 AS since FROM journal_images
      WHERE step_id = ?1 AND tbl = 'sessions'
        AND (json_extract(before, '$.date'), json_extract(before, '$.cancelled_reason'))
          IS NOT (json_extract(after, '$.date'), json_extract(after, '$.cancelled_reason')))";

/// CROSS JOIN keeps the order: from the few rows of the step on, never from all marks.
/// Each rule asks the rows that the new step `?1` touched, and answers the rows that stand in the way.
const RULES: &[(&str, &str)] = &[
    // Who has a mark is, or was, in the cycle.
    (
        "marks",
        "SELECT json_array(m.session_id, m.person_id) FROM journal_images AS i
         CROSS JOIN sessions AS s ON s.cycle_id = json_extract(i.before, '$.cycle_id')
         CROSS JOIN marks AS m ON m.session_id = s.id AND m.person_id = json_extract(i.before, '$.person_id')
         WHERE i.step_id = ?1 AND i.tbl = 'enrolments' AND i.after IS NULL",
    ),
    (
        "enrolments",
        "SELECT DISTINCT coalesce(gone.key, '') FROM journal_images AS i
         CROSS JOIN sessions AS s ON s.id = json_extract(i.after, '$.session_id')
         LEFT JOIN enrolments AS e
           ON e.cycle_id = s.cycle_id AND e.person_id = json_extract(i.after, '$.person_id')
         LEFT JOIN journal_images AS gone ON gone.tbl = 'enrolments' AND gone.after IS NULL
           AND json_extract(gone.before, '$.cycle_id') = s.cycle_id
           AND json_extract(gone.before, '$.person_id') = json_extract(i.after, '$.person_id')
         WHERE i.step_id = ?1 AND i.tbl = 'marks' AND i.after IS NOT NULL AND e.id IS NULL",
    ),
    // No more went back than came.
    (
        "allocations",
        "SELECT json_array(a.payment_id, a.enrolment_id) FROM journal_images AS i
         CROSS JOIN allocations AS a ON a.enrolment_id = json_extract(coalesce(i.after, i.before), '$.enrolment_id')
         WHERE i.step_id = ?1 AND i.tbl = 'allocations'
           AND (SELECT sum(amount_cents) FROM allocations WHERE enrolment_id = a.enrolment_id) < 0",
    ),
    // No more is allocated than was paid.
    (
        "allocations",
        "SELECT json_array(a.payment_id, a.enrolment_id) FROM journal_images AS i
         CROSS JOIN payments AS p ON p.id = json_extract(coalesce(i.after, i.before), '$.payment_id')
         CROSS JOIN allocations AS a ON a.payment_id = p.id
         WHERE i.step_id = ?1 AND i.tbl = 'allocations'
           AND abs((SELECT sum(amount_cents) FROM allocations WHERE payment_id = p.id)) > abs(p.amount_cents)",
    ),
    // An institution that pays has its reference in the cycle: who was given it since,
    (
        "enrolments",
        "SELECT json_array(e.id) FROM journal_images AS i
         CROSS JOIN enrolments AS e ON e.cycle_id = json_extract(i.before, '$.cycle_id')
           AND e.payer_id = json_extract(i.before, '$.institution_id')
         WHERE i.step_id = ?1 AND i.tbl = 'batches' AND i.after IS NULL",
    ),
    // or the reference that went.
    (
        "batches",
        "SELECT DISTINCT coalesce(gone.key, '') FROM journal_images AS i
         CROSS JOIN enrolments AS e ON e.id = json_extract(i.after, '$.id') AND e.payer_id IS NOT NULL
         LEFT JOIN batches AS b ON b.cycle_id = e.cycle_id AND b.institution_id = e.payer_id
         LEFT JOIN journal_images AS gone ON gone.tbl = 'batches' AND gone.after IS NULL
           AND json_extract(gone.before, '$.cycle_id') = e.cycle_id
           AND json_extract(gone.before, '$.institution_id') = e.payer_id
         WHERE i.step_id = ?1 AND i.tbl = 'enrolments' AND i.after IS NOT NULL AND b.id IS NULL",
    ),
    // What was held is neither moved nor called off: who is noted there since, and was not before.
    (
        "marks",
        "SELECT json_array(m.session_id, m.person_id) FROM changed
         CROSS JOIN marks AS m ON m.session_id = changed.session_id AND m.mark IN ('present', 'late')
         WHERE coalesce((SELECT json_extract(before, '$.mark') IN ('present', 'late') IS NOT 1
           FROM journal_images
           WHERE tbl = 'marks' AND key = json_array(m.session_id, m.person_id) AND step_id > changed.since
           ORDER BY id LIMIT 1), 0)",
    ),
    (
        "guests",
        "SELECT json_array(g.session_id) FROM changed
         CROSS JOIN guests AS g ON g.session_id = changed.session_id
         WHERE coalesce((SELECT before IS NULL FROM journal_images
           WHERE tbl = 'guests' AND key = json_array(g.session_id) AND step_id > changed.since
           ORDER BY id LIMIT 1), 0)",
    ),
    // A cycle goes from its first to its last session: one that lies outside,
    (
        "sessions",
        "SELECT json_array(s.id) FROM journal_images AS i
         CROSS JOIN cycles AS c ON c.id = json_extract(coalesce(i.after, i.before), '$.cycle_id')
         CROSS JOIN sessions AS s ON s.cycle_id = c.id AND NOT s.date BETWEEN c.starts_on AND c.ends_on
         WHERE i.step_id = ?1 AND i.tbl = 'sessions'",
    ),
    // or an end that none has.
    (
        "sessions",
        "SELECT DISTINCT json_array(s.id) FROM journal_images AS i
         CROSS JOIN cycles AS c ON c.id = json_extract(coalesce(i.after, i.before), '$.cycle_id')
         CROSS JOIN sessions AS s ON s.cycle_id = c.id
         WHERE i.step_id = ?1 AND i.tbl = 'sessions'
           AND c.ends_on <> (SELECT max(date) FROM sessions WHERE cycle_id = c.id)",
    ),
    // No more places than the cycle has.
    (
        "enrolments",
        "SELECT json_array(e.id) FROM journal_images AS i
         CROSS JOIN cycles AS c ON c.id = json_extract(i.after, '$.cycle_id')
         CROSS JOIN enrolments AS e ON e.cycle_id = c.id AND e.waiting = 0 AND e.left_on IS NULL
         WHERE i.step_id = ?1 AND i.tbl = 'enrolments' AND c.capacity <
           (SELECT count(*) FROM enrolments WHERE cycle_id = c.id AND waiting = 0 AND left_on IS NULL)",
    ),
];

/// The rows that stand in the way of what the new step `by` just put back as it was before `step`.
pub(super) fn broken(conn: &Connection, step: StepId, by: StepId) -> Result<Option<Vec<RowKey>>> {
    for (table, sql) in RULES {
        let mut query = conn.prepare_cached(&format!("{CHANGED} {sql}"))?;
        let rows = query.query_map([by, step], |row| Ok(RowKey { table, key: row.get(0)? }))?;
        let rows: Vec<RowKey> = rows.collect::<rusqlite::Result<_>>()?;
        if !rows.is_empty() {
            return Ok(Some(rows));
        }
    }
    Ok(None)
}
