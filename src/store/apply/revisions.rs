//! How often a session was changed: what the SEQUENCE of a calendar goes by. Undo and redo are changes, too.

use rusqlite::Connection;

use crate::domain::id::StepId;
use crate::store::Result;

/// New sessions get number 0; those of which the step changed when, where or whether they are, one more than they had.
pub(super) fn raise(tx: &Connection, step: StepId, touched: &[String]) -> Result<()> {
    if touched.iter().any(|table| table == "sessions") {
        tx.prepare_cached(
            "INSERT INTO revisions (session_id, number, at)
             SELECT DISTINCT json_extract(i.key, '$[0]'), 0, j.at
               FROM journal_images AS i JOIN journal AS j ON j.id = i.step_id
               WHERE i.step_id = ?1 AND i.tbl = 'sessions' AND (i.before IS NULL OR i.after IS NULL
                 OR json_remove(i.before, '$.note') IS NOT json_remove(i.after, '$.note'))
             ON CONFLICT (session_id) DO UPDATE SET number = number + 1, at = excluded.at",
        )?
        .execute([step])?;
    }
    if touched.iter().any(|table| table == "institutions") {
        tx.prepare_cached(
            "UPDATE revisions SET number = number + 1, at = (SELECT at FROM journal WHERE id = ?1)
             WHERE session_id IN (
               SELECT s.id FROM journal_images AS i
               JOIN sessions AS s ON s.host_id = json_extract(i.key, '$[0]')
               WHERE i.step_id = ?1 AND i.tbl = 'institutions'
                 AND (json_extract(i.before, '$.name') IS NOT json_extract(i.after, '$.name')
                   OR json_extract(i.before, '$.address') IS NOT json_extract(i.after, '$.address')))",
        )?
        .execute([step])?;
    }
    Ok(())
}
