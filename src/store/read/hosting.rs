//! Who might receive the sessions of a cycle, and what is known of it: what a proposal is made from.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::params;

use crate::domain::hosting::{Candidate, Slot};
use crate::domain::id::{CycleId, InstitutionId, SessionId};
use crate::domain::session::SessionState;
use crate::store::sql::Day;
use crate::store::{Result, Store};

use super::Session;

/// What the proposal of hosts for a cycle is made from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hosting {
    /// The institutions of those who have a place now, by name.
    pub candidates: Vec<Candidate>,
    /// The sessions with a host, and those to come that have none yet and no place of their own.
    pub slots: Vec<Slot>,
    /// What the candidates and the hosts are called.
    pub names: BTreeMap<InstitutionId, String>,
}

impl Store {
    /// The candidates and the sessions of a cycle. Who left before `today` counts no more.
    pub fn hosting(&self, cycle: CycleId, today: NaiveDate) -> Result<Hosting> {
        let known = self.candidates(cycle, today)?;
        let mut away = self.institutions_away(cycle, today)?;
        let sessions = self.sessions(cycle, today)?;
        let mut names: BTreeMap<InstitutionId, String> =
            known.iter().map(|(candidate, name)| (candidate.id, name.clone())).collect();
        for host in sessions.iter().filter_map(|session| session.host.as_ref()) {
            names.insert(host.id, host.name.clone());
        }
        let slots = sessions
            .iter()
            .filter(|session| counts(session, today))
            .map(|session| Slot {
                session: session.id,
                date: session.date,
                fixed: session.host.as_ref().map(|host| host.id),
                away: away.remove(&session.id).unwrap_or_default(),
            })
            .collect();
        Ok(Hosting { candidates: known.into_iter().map(|(candidate, _)| candidate).collect(), slots, names })
    }

    /// A group that meets beside this cycle was not there yet where it is still to come.
    fn candidates(&self, cycle: CycleId, today: NaiveDate) -> Result<Vec<(Candidate, String)>> {
        let mut query = self.conn.prepare_cached(
            "SELECT i.id, i.name,
                    (SELECT max(date) FROM sessions WHERE host_id = i.id AND cycle_id <> ?1
                       AND cancelled_reason IS NULL AND place = ''
                       AND date <= max(?2, (SELECT starts_on FROM cycles WHERE id = ?1)))
             FROM institutions AS i
             WHERE i.id IN (SELECT p.institution_id FROM enrolments AS e JOIN people AS p ON p.id = e.person_id
                            WHERE e.cycle_id = ?1 AND e.waiting = 0 AND (e.left_on IS NULL OR e.left_on >= ?2))
             ORDER BY i.key, i.id",
        )?;
        let rows = query.query_map(params![cycle, Day(today)], |row| {
            let last = row.get::<_, Option<Day>>(2)?.map(|day| day.0);
            Ok((Candidate { id: row.get(0)?, last }, row.get(1)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The institutions of which nobody comes to a session: all have announced it, or have no place that day.
    fn institutions_away(
        &self,
        cycle: CycleId,
        today: NaiveDate,
    ) -> Result<HashMap<SessionId, Vec<InstitutionId>>> {
        let mut query = self.conn.prepare_cached(
            "SELECT s.id, p.institution_id
             FROM sessions AS s JOIN enrolments AS e ON e.cycle_id = s.cycle_id AND e.waiting = 0
             JOIN people AS p ON p.id = e.person_id AND p.institution_id IS NOT NULL
             LEFT JOIN marks AS m ON m.session_id = s.id AND m.person_id = p.id
             WHERE s.cycle_id = ?1 AND (e.left_on IS NULL OR e.left_on >= ?2)
             GROUP BY s.id, p.institution_id
             HAVING count(*) FILTER (WHERE e.joined_on <= s.date AND (e.left_on IS NULL OR e.left_on >= s.date)
                                       AND coalesce(m.mark, '') NOT IN ('excused', 'absent')) = 0
             ORDER BY s.id, p.institution_id",
        )?;
        let mut rows = query.query(params![cycle, Day(today)])?;
        let mut away: HashMap<SessionId, Vec<InstitutionId>> = HashMap::new();
        while let Some(row) = rows.next()? {
            away.entry(row.get(0)?).or_default().push(row.get(1)?);
        }
        Ok(away)
    }
}

/// Whether somebody receives it, or is to be found.
fn counts(session: &Session, today: NaiveDate) -> bool {
    let open = session.state == SessionState::Planned && session.date >= today && session.place.is_empty();
    !session.cancelled && (session.host.is_some() || open)
}
