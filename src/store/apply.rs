//! The one way to write: a transaction that checks the rules, writes, and records what it touched.

mod bank;
mod bulk;
mod consent;
mod cycles;
mod enrolments;
mod erase;
mod guard;
mod institutions;
mod marks;
mod money;
mod payers;
mod people;
mod prices;
mod questions;
mod references;
mod revisions;
mod sessions;
mod settings;
mod split;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use crate::clock;
use crate::domain::deed::Deed;
use crate::domain::id::{CycleId, PersonId, StepId};

pub(in crate::store) use bulk::fill;
pub(in crate::store) use consent::of_row as consent_of_row;
pub(in crate::store) use erase::{Taken, forget};
pub(in crate::store) use people::details_of;
pub use people::{Double, ImportReport, SameAs};

use super::sql::Moment;
use super::{BackupKind, BookError, Change, Result, Store, VERSION, backup, journal, open, undo};

/// What came of a change.
#[derive(Debug, Clone)]
pub struct Applied {
    /// Its line in the journal; none when the book said so already and nothing was written.
    pub step: Option<StepId>,
    /// What was done.
    pub deed: Deed,
    /// The tables that changed: who reads none of them need not read again.
    pub touched: Vec<String>,
    /// The details of an import.
    pub import: Option<ImportReport>,
}

/// What an arm answers: the deed, and the report of an import.
struct Done {
    deed: Deed,
    import: Option<ImportReport>,
}

impl From<Deed> for Done {
    fn from(deed: Deed) -> Done {
        Done { deed, import: None }
    }
}

impl Store {
    /// Applies a change: all of it or nothing. A refused change leaves no trace in the journal.
    pub fn apply(&mut self, change: &Change) -> Result<Applied> {
        self.run(change, true)
    }

    /// What `apply` would answer; nothing is written.
    pub fn preview(&mut self, change: &Change) -> Result<Applied> {
        self.run(change, false)
    }

    fn run(&mut self, change: &Change, keep: bool) -> Result<Applied> {
        if self.read_only.is_some() {
            return Err(BookError::ReadOnly.into());
        }
        if self.is_replaced() {
            return Err(BookError::Replaced.into());
        }
        if !self.recording {
            journal::record(&self.conn)?;
            self.recording = true;
        }
        // IMMEDIATE: a deferred transaction that turns into a write gets BUSY at once, whatever the timeout.
        let tx = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        same_version(&tx)?;
        if !self.is_as_seen()? {
            return Err(BookError::Replaced.into());
        }
        let step = open_step(&tx, &self.author.who, &self.author.run)?;
        guard::not_erased(&tx, change)?;
        // What an erasure takes away must not be written once more, not even for a moment.
        let unrecorded = matches!(change, Change::Erase { .. });
        if unrecorded {
            journal::stop(&tx)?;
        }
        let done = write(&tx, change, step, &self.author.run)?;
        let touched = if unrecorded { erase::touched() } else { touched(&tx, step)? };
        revisions::raise(&tx, step, &touched)?;
        if touched.is_empty() || !keep {
            tx.rollback()?;
        } else {
            let deed = serde_json::to_string(&done.deed).map_err(|e| BookError::Other(e.to_string()))?;
            if self.copies && is_import(change) {
                // Nobody else can write now, and others still read what was there before.
                let before = open::connect(&self.path, true)?;
                backup::make(&before, &self.path, BackupKind::Import, clock::today())?;
            }
            tx.execute("UPDATE journal SET deed = ?2 WHERE id = ?1", params![step, deed])?;
            tx.commit()?;
            self.recording = !unrecorded;
        }
        let step = (keep && !touched.is_empty()).then_some(step);
        Ok(Applied { step, deed: done.deed, touched, import: done.import })
    }
}

/// What brings much at once: a copy of the book is made before it.
fn is_import(change: &Change) -> bool {
    match change {
        Change::ImportPeople { .. } | Change::ImportInstitutions { .. } => true,
        Change::Bank { new, .. } => new.iter().any(|file| !file.is_empty()),
        _ => false,
    }
}

/// Another terminal may have brought the book to a newer version under our feet.
fn same_version(tx: &Transaction<'_>) -> Result<()> {
    let book: i64 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if book == VERSION { Ok(()) } else { Err(BookError::Newer { book, known: VERSION }.into()) }
}

fn open_step(tx: &Transaction<'_>, who: &str, run: &str) -> Result<StepId> {
    tx.prepare_cached("INSERT INTO journal (at, who, run, deed) VALUES (?1, ?2, ?3, '{}')")?
        .execute(params![Moment(clock::now()), who, run])?;
    Ok(StepId(tx.last_insert_rowid()))
}

fn touched(conn: &Connection, step: StepId) -> Result<Vec<String>> {
    let mut query =
        conn.prepare_cached("SELECT DISTINCT tbl FROM journal_images WHERE step_id = ?1 ORDER BY tbl")?;
    let tables = query.query_map([step], |row| row.get(0))?;
    Ok(tables.collect::<rusqlite::Result<_>>()?)
}

fn write(tx: &Connection, change: &Change, step: StepId, run: &str) -> Result<Done> {
    Ok(match change {
        Change::AddPerson { details, enrol } => people::add(tx, details, *enrol)?.into(),
        Change::EditPerson { person, details, seen } => {
            people::edit(tx, *person, details, seen.as_ref())?.into()
        }
        Change::ImportPeople { rows, enrol, seen } => people::import(tx, rows, *enrol, seen.as_ref())?,
        Change::AddCycle(cycle) => cycles::add(tx, cycle)?.into(),
        Change::Enrol { person, enrol } => enrolments::enrol(tx, *person, *enrol)?.into(),
        Change::Leave { person, cycle, on } => enrolments::leave(tx, *person, *cycle, *on)?.into(),
        Change::Mark { session, person, mark, seen } => {
            marks::mark(tx, *session, *person, *mark, *seen)?.into()
        }
        Change::MarkRest { session, mark } => marks::rest(tx, *session, *mark)?.into(),
        Change::Guests { session, count, seen } => marks::guests(tx, *session, *count, *seen)?.into(),
        Change::Pay { payment, seen_paid } => money::pay(tx, *payment, *seen_paid)?.into(),
        Change::Refund { payment, seen_paid } => money::refund(tx, *payment, *seen_paid)?.into(),
        Change::Waive { person, cycle, reduction, reason, seen } => {
            money::waive(tx, (*person, *cycle), *reduction, reason, seen.as_ref())?.into()
        }
        Change::Configure { values } => settings::set(tx, values)?.into(),
        Change::SetPayer { person, cycle, payer, reference, seen } => {
            payers::set(tx, (*person, *cycle), payer.as_deref(), *reference, seen.as_ref())?.into()
        }
        Change::SetPrice { person, cycle, price, basis, seen } => {
            prices::set(tx, (*person, *cycle), *price, *basis, *seen)?.into()
        }
        Change::PaySplit { amount, on, method, payer, parts } => {
            split::pay(tx, (*amount, *on, *method), payer.as_deref(), parts)?.into()
        }
        Change::Reallocate { payment, parts, seen } => {
            split::reallocate(tx, *payment, parts, seen.as_deref())?.into()
        }
        Change::Bank { new, verdicts } => bank::take(tx, new, verdicts)?.into(),
        Change::MoveSession { session, to, hours, seen, today } => {
            sessions::move_to(tx, *session, *to, *hours, (*seen, *today))?.into()
        }
        Change::CancelSession { session, reason, today } => {
            sessions::cancel(tx, *session, reason, *today)?.into()
        }
        Change::RestoreSession { session } => sessions::restore(tx, *session)?.into(),
        Change::HoldElsewhere { session, place, seen } => {
            sessions::hold_elsewhere(tx, *session, place, seen.as_deref())?.into()
        }
        Change::AddSession { cycle, session } => sessions::add(tx, *cycle, *session)?.into(),
        Change::SetHosts { choices } => sessions::set_hosts(tx, choices)?.into(),
        Change::Announce { session, person, note, seen } => {
            marks::announce(tx, (*session, *person), note, seen.as_ref())?.into()
        }
        Change::WorkOn { session, themes, seen } => {
            questions::work_on(tx, *session, themes, seen.as_deref())?.into()
        }
        Change::NoteSession { session, note, seen } => {
            questions::note(tx, *session, note, seen.as_deref())?.into()
        }
        Change::AddInstitution { details } => institutions::add(tx, details)?.into(),
        Change::EditInstitution { institution, details, seen } => {
            institutions::edit(tx, *institution, details, seen.as_ref())?.into()
        }
        Change::SetTeamStep { institution, team, step, on, seen } => {
            institutions::set_step(tx, (*institution, team, *step), *on, *seen)?.into()
        }
        Change::ImportInstitutions { rows, seen } => institutions::import(tx, rows, seen.as_ref())?.into(),
        Change::EnrolAgain { cycle, people, today } => enrolments::again(tx, *cycle, people, *today)?.into(),
        Change::Consent { person, cycle, consent, today, seen } => {
            consent::set(tx, (*person, *cycle), *consent, *today, seen.as_ref())?.into()
        }
        Change::Erase { whose, today, seen } => erase::erase(tx, *whose, *today, seen.as_ref(), step)?.into(),
        Change::Undo(wanted) => {
            let of = wanted.map_or_else(|| undo::last_deed(tx, run, step), |step| Ok(Some(step)))?;
            let of = of.ok_or(super::Refusal::NothingToUndo)?;
            undo::take_back(tx, of, step)?.into()
        }
        Change::Redo(wanted) => {
            let of = wanted.map_or_else(|| undo::last_undo(tx, run, step), |step| Ok(Some(step)))?;
            let of = of.ok_or(super::Refusal::NothingToRedo)?;
            undo::do_again(tx, of, step)?.into()
        }
    })
}

/// The enrolment of a person in a cycle.
fn enrolment(tx: &Connection, person: PersonId, cycle: CycleId) -> Result<enrolments::Found> {
    enrolments::find(tx, person, cycle)?.ok_or_else(|| super::Refusal::NotEnrolled.into())
}
