//! What a session worked on, and the note about it.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::deed::Deed;
use crate::domain::fold::{stored, stored_line};
use crate::domain::id::SessionId;
use crate::store::{Refusal, Result};

/// What is noted of a cancelled session can be taken away; nothing more is worked on there.
pub(super) fn work_on(
    tx: &Connection,
    session: SessionId,
    themes: &[String],
    seen: Option<&[String]>,
) -> Result<Deed> {
    let cancelled = cancelled(tx, session)?;
    let now = noted(tx, session)?;
    if seen.is_some_and(|seen| *seen != now) {
        return Err(Refusal::Changed.into());
    }
    let mut wanted: Vec<String> = Vec::with_capacity(themes.len());
    for theme in themes.iter().map(|theme| stored_line(theme)).filter(|theme| !theme.is_empty()) {
        if !wanted.contains(&theme) {
            wanted.push(theme);
        }
    }
    let more: Vec<&String> = wanted.iter().filter(|theme| !now.contains(theme)).collect();
    if cancelled && !more.is_empty() {
        return Err(Refusal::Cancelled.into());
    }
    for gone in now.iter().filter(|theme| !wanted.contains(theme)) {
        tx.prepare_cached("DELETE FROM questions WHERE session_id = ?1 AND theme = ?2")?
            .execute(params![session, gone])?;
    }
    for theme in more {
        tx.prepare_cached("INSERT INTO questions (session_id, theme) VALUES (?1, ?2)")?
            .execute(params![session, theme])?;
    }
    Ok(Deed::WorkOn { session, count: u32::try_from(wanted.len()).unwrap_or(u32::MAX) })
}

/// An empty note takes it away.
pub(super) fn note(tx: &Connection, session: SessionId, note: &str, seen: Option<&str>) -> Result<Deed> {
    let cancelled = cancelled(tx, session)?;
    let now: String = tx
        .prepare_cached("SELECT note FROM sessions WHERE id = ?1")?
        .query_row([session], |row| row.get(0))?;
    if seen.is_some_and(|seen| seen != now) {
        return Err(Refusal::Changed.into());
    }
    let note = stored(note);
    if cancelled && !note.is_empty() {
        return Err(Refusal::Cancelled.into());
    }
    tx.execute("UPDATE sessions SET note = ?2 WHERE id = ?1", params![session, note])?;
    Ok(Deed::NoteSession { session })
}

fn cancelled(tx: &Connection, session: SessionId) -> Result<bool> {
    let mut query = tx.prepare_cached("SELECT cancelled_reason IS NOT NULL FROM sessions WHERE id = ?1")?;
    let cancelled = query.query_row([session], |row| row.get(0)).optional()?;
    cancelled.ok_or_else(|| Refusal::NoSuch("session").into())
}

fn noted(tx: &Connection, session: SessionId) -> Result<Vec<String>> {
    let mut query = tx.prepare_cached("SELECT theme FROM questions WHERE session_id = ?1 ORDER BY id")?;
    let themes = query.query_map([session], |row| row.get(0))?;
    Ok(themes.collect::<rusqlite::Result<_>>()?)
}
