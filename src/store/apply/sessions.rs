//! What happens to sessions: moved, cancelled, restored, held elsewhere, added; who receives them.

mod hosts;
mod span;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::attendance::Mark;
use crate::domain::deed::Deed;
use crate::domain::fold::stored;
use crate::domain::holiday::Holiday;
use crate::domain::id::{CycleId, InstitutionId, SessionId};
use crate::domain::plan::YEARS;
use crate::domain::session::SessionState;
use crate::store::change::{Hours, NewSession};
use crate::store::read::roll;
use crate::store::sql::{Day, Hour};
use crate::store::{Refusal, Result};

pub(super) use hosts::set_hosts;

/// A session, as the rules ask it.
struct Found {
    id: SessionId,
    cycle: CycleId,
    date: NaiveDate,
    hours: Hours,
    moved_from: Option<NaiveDate>,
    host: Option<InstitutionId>,
    place: String,
    cancelled: bool,
    guests: bool,
}

impl Found {
    fn of(tx: &Connection, id: SessionId) -> Result<Found> {
        let mut query = tx.prepare_cached(
            "SELECT cycle_id, date, starts, ends, moved_from, host_id, place, cancelled_reason IS NOT NULL,
                    EXISTS (SELECT 1 FROM guests WHERE session_id = s.id)
             FROM sessions AS s WHERE id = ?1",
        )?;
        let found = query.query_row([id], |row| {
            Ok(Found {
                id,
                cycle: row.get(0)?,
                date: row.get::<_, Day>(1)?.0,
                hours: (row.get::<_, Hour>(2)?.0, row.get::<_, Hour>(3)?.0),
                moved_from: row.get::<_, Option<Day>>(4)?.map(|day| day.0),
                host: row.get(5)?,
                place: row.get(6)?,
                cancelled: row.get(7)?,
                guests: row.get(8)?,
            })
        });
        found.optional()?.ok_or_else(|| Refusal::NoSuch("session").into())
    }

    /// The same, if it is not called off.
    fn standing(tx: &Connection, id: SessionId) -> Result<Found> {
        let found = Found::of(tx, id)?;
        if found.cancelled { Err(Refusal::Cancelled.into()) } else { Ok(found) }
    }

    /// What was is not moved and not called off.
    fn still_to_come(self, tx: &Connection, today: NaiveDate) -> Result<Found> {
        let came = roll(tx, self.id)?.cells.iter().any(|(_, cell)| cell.mark().is_some_and(Mark::attended));
        let state = SessionState::of(self.date, today, false, came || self.guests);
        if state == SessionState::Held { Err(Refusal::Held.into()) } else { Ok(self) }
    }
}

pub(super) fn move_to(
    tx: &Connection,
    session: SessionId,
    to: NaiveDate,
    hours: Option<Hours>,
    (seen, today): (Option<(NaiveDate, Hours)>, NaiveDate),
) -> Result<Deed> {
    let found = Found::standing(tx, session)?.still_to_come(tx, today)?;
    if seen.is_some_and(|seen| seen != (found.date, found.hours)) {
        return Err(Refusal::Changed.into());
    }
    let (starts, ends) = hours.unwrap_or(found.hours);
    check(to, (starts, ends))?;
    let first = found.moved_from.unwrap_or(found.date);
    tx.execute(
        "UPDATE sessions SET date = ?2, starts = ?3, ends = ?4, moved_from = ?5, holiday = ?6 WHERE id = ?1",
        params![
            session,
            Day(to),
            Hour(starts),
            Hour(ends),
            (to != first).then_some(Day(first)),
            Holiday::on(first)
        ],
    )?;
    span::follow(tx, found.cycle)?;
    Ok(Deed::MoveSession { session, from: found.date, to })
}

pub(super) fn cancel(tx: &Connection, session: SessionId, reason: &str, today: NaiveDate) -> Result<Deed> {
    let found = Found::of(tx, session)?;
    if found.cancelled {
        return Err(Refusal::AlreadyCancelled.into());
    }
    found.still_to_come(tx, today)?;
    let reason = stored(reason);
    if reason.is_empty() {
        return Err(Refusal::NoReason.into());
    }
    tx.execute("UPDATE sessions SET cancelled_reason = ?2 WHERE id = ?1", params![session, reason])?;
    Ok(Deed::CancelSession { session })
}

pub(super) fn restore(tx: &Connection, session: SessionId) -> Result<Deed> {
    if !Found::of(tx, session)?.cancelled {
        return Err(Refusal::NotCancelled.into());
    }
    tx.execute("UPDATE sessions SET cancelled_reason = NULL WHERE id = ?1", [session])?;
    Ok(Deed::RestoreSession { session })
}

pub(super) fn hold_elsewhere(
    tx: &Connection,
    session: SessionId,
    place: &str,
    seen: Option<&str>,
) -> Result<Deed> {
    let found = Found::standing(tx, session)?;
    if seen.is_some_and(|seen| seen != found.place) {
        return Err(Refusal::Changed.into());
    }
    let place = stored(place);
    tx.execute("UPDATE sessions SET place = ?2 WHERE id = ?1", params![session, place])?;
    Ok(Deed::HoldElsewhere { session, back: place.is_empty() })
}

pub(super) fn add(tx: &Connection, cycle: CycleId, new: NewSession) -> Result<Deed> {
    if !tx.prepare_cached("SELECT 1 FROM cycles WHERE id = ?1")?.exists([cycle])? {
        return Err(Refusal::NoSuch("cycle").into());
    }
    check(new.date, (new.starts, new.ends))?;
    tx.execute(
        "INSERT INTO sessions (cycle_id, date, starts, ends, moved_from, holiday) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            cycle,
            Day(new.date),
            Hour(new.starts),
            Hour(new.ends),
            new.moved_from.map(Day),
            Holiday::on(new.moved_from.unwrap_or(new.date))
        ],
    )?;
    let session = SessionId(tx.last_insert_rowid());
    span::follow(tx, cycle)?;
    Ok(Deed::AddSession { session })
}

/// A day of our time, and an end after the start.
fn check(date: NaiveDate, (starts, ends): Hours) -> Result<()> {
    if !YEARS.contains(&date.year()) {
        Err(Refusal::FarDay.into())
    } else if ends <= starts {
        Err(Refusal::EndsBefore.into())
    } else {
        Ok(())
    }
}
