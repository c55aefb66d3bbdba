//! Taking a step back: each row gets its old columns again, where it still holds what the step wrote.
//!
//! Redo is taking an undo back; both are journal entries themselves. A deed is done or undone whatever
//! the number of undos and redos since: `undoes` of an undo names the deed, of a redo its undo.

mod image;
mod later;
mod rules;

use rusqlite::{Connection, OptionalExtension, Params, params};

use crate::domain::deed::Deed;
use crate::domain::id::StepId;

use super::{Refusal, Result};

/// The step that `u` takes back when none is named: this run's last, else the last of all.
pub(super) fn last_deed(conn: &Connection, run: &str, before: StepId) -> Result<Option<StepId>> {
    newest(conn, run, before, "undone_by IS NULL AND undoes IS NULL")
}

/// The undo that `U` takes back: the newest one that this run has not built upon since.
pub(super) fn last_undo(conn: &Connection, run: &str, before: StepId) -> Result<Option<StepId>> {
    let live = "undone_by IS NULL AND undoes IN (SELECT id FROM journal WHERE undoes IS NULL)
                AND id > coalesce((SELECT max(id) FROM journal WHERE run = ?1 AND undoes IS NULL AND id < ?2), 0)";
    newest(conn, run, before, live)
}

fn newest(conn: &Connection, run: &str, before: StepId, live: &str) -> Result<Option<StepId>> {
    // Two questions, not one with both orders: each stops at its first row.
    for whose in ["run = ?1", "?1 IS NOT NULL"] {
        let sql =
            format!("SELECT id FROM journal WHERE {whose} AND id < ?2 AND {live} ORDER BY id DESC LIMIT 1");
        if let Some(step) = one(conn, &sql, params![run, before])? {
            return Ok(Some(step));
        }
    }
    Ok(None)
}

fn one(conn: &Connection, sql: &str, params: impl Params) -> Result<Option<StepId>> {
    Ok(conn.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()?)
}

/// Takes a step back as the new step `by`; an undo that is taken back does its deed again.
pub(super) fn take_back(conn: &Connection, step: StepId, by: StepId) -> Result<Deed> {
    match deed_of(conn, step, by)? {
        Deed::Undo { step: deed, of } => {
            redo(conn, step, deed, by)?;
            Ok(Deed::Redo { step: deed, of })
        }
        Deed::Redo { step: deed, of } => {
            undo(conn, deed, by)?;
            Ok(Deed::Undo { step: deed, of })
        }
        deed => {
            undo(conn, step, by)?;
            Ok(Deed::Undo { step, of: Box::new(deed) })
        }
    }
}

/// Does again what the undo `step` took back.
pub(super) fn do_again(conn: &Connection, step: StepId, by: StepId) -> Result<Deed> {
    match deed_of(conn, step, by)? {
        Deed::Undo { .. } => take_back(conn, step, by),
        _ => Err(Refusal::NothingToRedo.into()),
    }
}

/// What a step was, if it may still be taken back.
fn deed_of(conn: &Connection, step: StepId, by: StepId) -> Result<Deed> {
    let found: Option<(String, Option<StepId>)> = conn
        .query_row("SELECT deed, undone_by FROM journal WHERE id = ?1 AND id < ?2", [step, by], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let (deed, undone_by) = found.ok_or(Refusal::NoSuch("step"))?;
    if undone_by.is_some() {
        return Err(Refusal::AlreadyUndone.into());
    }
    match read_deed(&deed)? {
        Deed::Erase { .. } | Deed::Restore { .. } => Err(Refusal::Final.into()),
        deed => Ok(deed),
    }
}

pub(super) fn read_deed(json: &str) -> Result<Deed> {
    serde_json::from_str(json).map_err(|_| super::BookError::Corrupt.into())
}

fn undo(conn: &Connection, deed: StepId, by: StepId) -> Result<()> {
    // A deed that was done again stands as its redo wrote it.
    let redone = "SELECT r.id FROM journal AS u JOIN journal AS r ON r.undoes = u.id
                  WHERE u.undoes = ?1 AND r.undone_by IS NULL";
    let stands = one(conn, redone, [deed])?.unwrap_or(deed);
    put_back(conn, stands, by)?;
    conn.execute("UPDATE journal SET undone_by = ?3 WHERE id IN (?1, ?2)", params![deed, stands, by])?;
    conn.execute("UPDATE journal SET undoes = ?1 WHERE id = ?2", params![deed, by])?;
    Ok(())
}

fn redo(conn: &Connection, undo: StepId, deed: StepId, by: StepId) -> Result<()> {
    put_back(conn, undo, by)?;
    conn.execute("UPDATE journal SET undone_by = ?2 WHERE id = ?1", params![undo, by])?;
    conn.execute("UPDATE journal SET undone_by = NULL WHERE id = ?1", params![deed])?;
    conn.execute("UPDATE journal SET undoes = ?1 WHERE id = ?2", params![undo, by])?;
    Ok(())
}

/// Puts the rows of `step` back, as part of the new step `by`.
fn put_back(conn: &Connection, step: StepId, by: StepId) -> Result<()> {
    for image in image::of(conn, step)? {
        if !image.restore(conn)? {
            return Err(Refusal::LaterStep(later::on_row(conn, step, by, &image)?).into());
        }
    }
    match rules::broken(conn, step, by)? {
        Some(rows) => Err(Refusal::LaterStep(later::on_rows(conn, step, by, &rows)?).into()),
        None => Ok(()),
    }
}
