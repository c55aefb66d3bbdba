//! A cycle whose people were erased: nothing and nobody comes into it any more, by whatever change.

use rusqlite::Connection;

use crate::domain::id::{CycleId, SessionId};
use crate::store::{Change, Refusal, Result};

/// Refuses what is about such a cycle.
pub(super) fn not_erased(tx: &Connection, change: &Change) -> Result<()> {
    let About { cycles, sessions } = about(change);
    let erased = |sql: &str, id: i64| tx.prepare_cached(sql)?.exists([id]);
    for cycle in cycles {
        if erased("SELECT 1 FROM cycles WHERE id = ?1 AND erased_on IS NOT NULL", cycle.0)? {
            return Err(Refusal::Erased.into());
        }
    }
    for session in sessions {
        let sql = "SELECT 1 FROM sessions AS s JOIN cycles AS c ON c.id = s.cycle_id
                   WHERE s.id = ?1 AND c.erased_on IS NOT NULL";
        if erased(sql, session.0)? {
            return Err(Refusal::Erased.into());
        }
    }
    Ok(())
}

/// The cycles and sessions that a change names.
#[derive(Default)]
struct About {
    cycles: Vec<CycleId>,
    sessions: Vec<SessionId>,
}

fn about(change: &Change) -> About {
    let cycles = |cycles: Vec<CycleId>| About { cycles, sessions: Vec::new() };
    let session = |session: SessionId| About { cycles: Vec::new(), sessions: vec![session] };
    match change {
        Change::AddPerson { enrol: Some(enrol), .. }
        | Change::ImportPeople { enrol: Some(enrol), .. }
        | Change::Enrol { enrol, .. } => cycles(vec![enrol.cycle]),
        Change::Leave { cycle, .. }
        | Change::Waive { cycle, .. }
        | Change::SetPayer { cycle, .. }
        | Change::SetPrice { cycle, .. }
        | Change::AddSession { cycle, .. }
        | Change::EnrolAgain { cycle, .. }
        | Change::Consent { cycle, .. } => cycles(vec![*cycle]),
        Change::Pay { payment, .. } | Change::Refund { payment, .. } => cycles(vec![payment.cycle]),
        Change::PaySplit { parts, .. } | Change::Reallocate { parts, .. } => {
            cycles(parts.iter().map(|part| part.cycle).collect())
        }
        Change::Mark { session: id, .. }
        | Change::MarkRest { session: id, .. }
        | Change::Guests { session: id, .. }
        | Change::MoveSession { session: id, .. }
        | Change::CancelSession { session: id, .. }
        | Change::RestoreSession { session: id }
        | Change::HoldElsewhere { session: id, .. }
        | Change::Announce { session: id, .. }
        | Change::WorkOn { session: id, .. }
        | Change::NoteSession { session: id, .. } => session(*id),
        Change::SetHosts { choices } => {
            About { cycles: Vec::new(), sessions: choices.iter().map(|choice| choice.session).collect() }
        }
        // Of people and institutions alone; an erasure says so itself; an undo never comes past one.
        Change::AddPerson { enrol: None, .. }
        | Change::ImportPeople { enrol: None, .. }
        | Change::EditPerson { .. }
        | Change::AddCycle(_)
        | Change::Configure { .. }
        | Change::Bank { .. }
        | Change::AddInstitution { .. }
        | Change::EditInstitution { .. }
        | Change::SetTeamStep { .. }
        | Change::ImportInstitutions { .. }
        | Change::Erase { .. }
        | Change::Undo(_)
        | Change::Redo(_) => About::default(),
    }
}
