//! `ronde session`: move, cancel, restore, add, hold elsewhere.

use chrono::{NaiveDate, NaiveTime};

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::look::table;
use crate::cli::run::{Ended, Run};
use crate::domain::id::{CycleId, SessionId};
use crate::domain::session::clashes;
use crate::store::change::NewSession;
use crate::store::{Change, Session, Store};
use crate::tell;

/// Another day, and other hours where they are said.
pub fn move_session(run: &mut Run<'_>) -> Ended {
    let (to, hours) = (day(run)?, hours(run)?);
    let mut store = run.write()?;
    let before = run.session(&store)?;
    let (session, today) = (before.id, run.today());
    let hours = hours.said().then(|| hours.over((before.starts, before.ends)));
    run.apply(&mut store, &Change::MoveSession { session, to, hours, seen: None, today })?;
    if to != before.date {
        warn(run, &store, before.cycle, session, to)?;
        if before.away > 0 {
            run.out.word(&tell::kept_absences(run.text(), before.away));
        }
    }
    answer(run, &store, session)
}

/// Called off, with the reason.
pub fn cancel_session(run: &mut Run<'_>) -> Ended {
    let reason = run.args.needed("reason");
    let today = run.today();
    change(run, |session| Change::CancelSession { session, reason, today })
}

/// Takes place after all.
pub fn restore_session(run: &mut Run<'_>) -> Ended {
    change(run, |session| Change::RestoreSession { session })
}

/// Another place; with `--none` it is the host's again.
pub fn hold_elsewhere(run: &mut Run<'_>) -> Ended {
    let named = run.args.text("place").filter(|place| !place.trim().is_empty());
    let place = match (named, run.args.flag("none")) {
        (Some(place), false) => place,
        (None, true) => String::new(),
        _ => return Err(Failure::usage(run.text().say("cli-place-how"))),
    };
    change(run, |session| Change::HoldElsewhere { session, place, seen: None })
}

/// One more; its hours are those of the cycle's last session where they are not said.
pub fn add_session(run: &mut Run<'_>) -> Ended {
    let (date, hours) = (day(run)?, hours(run)?);
    let mut store = run.write()?;
    let cycle = run.cycle(&store)?;
    let usual = store.sessions(cycle, run.today())?.last().map(|last| (last.starts, last.ends));
    let (starts, ends) = hours.over(usual.unwrap_or_default());
    let session = NewSession { date, starts, ends, moved_from: None, holiday: None };
    let applied = run.apply(&mut store, &Change::AddSession { cycle, session })?;
    let Some(session) = applied.deed.session() else { return Ok(Exit::Done) };
    warn(run, &store, cycle, session, date)?;
    answer(run, &store, session)
}

/// Applies a change to the session that the argument means.
fn change(run: &mut Run<'_>, change: impl FnOnce(SessionId) -> Change) -> Ended {
    let mut store = run.write()?;
    let session = run.session(&store)?.id;
    run.apply(&mut store, &change(session))?;
    answer(run, &store, session)
}

/// What a change of a session answers: how it stands now.
pub(super) fn answer(run: &mut Run<'_>, store: &Store, session: SessionId) -> Ended {
    if let Some(session) = store.session(session, run.today())? {
        if run.out.is_json() {
            run.out.object(&json::OneSession { session: (&session).into() })?;
        } else {
            run.out.title(&run.row_of(store, session.cycle)?.name);
            table(run, &[session]);
        }
    }
    Ok(Exit::Done)
}

/// What speaks against the day: told, never a reason to refuse it.
fn warn(
    run: &Run<'_>,
    store: &Store,
    cycle: CycleId,
    session: SessionId,
    day: NaiveDate,
) -> Result<(), Failure> {
    let stands = |other: &Session| other.id != session && !other.cancelled;
    let others = store.sessions(cycle, run.today())?.into_iter().filter(stands);
    for clash in clashes(day, others.map(|other| other.date), run.today()) {
        run.out.word(&tell::clash(run.text(), day, clash));
    }
    Ok(())
}

fn day(run: &Run<'_>) -> Result<NaiveDate, Failure> {
    Ok(run.args.date("date", run.text(), run.today())?.unwrap_or_default())
}

/// The hours that are said.
struct Hours {
    starts: Option<NaiveTime>,
    ends: Option<NaiveTime>,
}

impl Hours {
    fn said(&self) -> bool {
        self.starts.is_some() || self.ends.is_some()
    }

    /// In the place of these.
    fn over(&self, (starts, ends): (NaiveTime, NaiveTime)) -> (NaiveTime, NaiveTime) {
        (self.starts.unwrap_or(starts), self.ends.unwrap_or(ends))
    }
}

fn hours(run: &Run<'_>) -> Result<Hours, Failure> {
    let text = run.text();
    Ok(Hours { starts: run.args.time("starts", text)?, ends: run.args.time("ends", text)? })
}
