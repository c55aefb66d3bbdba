//! What an erasure would take: rehearsed on a copy in memory, so that nothing is locked and nothing written.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use crate::domain::erasure::Whose;
use crate::domain::id::CycleId;
use crate::domain::money::Cents;
use crate::store::apply::{Taken, forget};
use crate::store::open::settle;
use crate::store::sql::Day;
use crate::store::{Refusal, Result, Store, backups_of, migrate};

use super::ErasurePlan;

impl Store {
    /// What an erasure would take.
    pub fn erasure_plan(&self, whose: Whose, today: NaiveDate) -> Result<ErasurePlan> {
        let Taken { figures, mentions, .. } = self.rehearse(whose, today)?;
        let open = "SELECT count(*) FROM movements WHERE state = 'open'";
        let mut plan = ErasurePlan {
            figures,
            mentions,
            open_movements: self.conn.query_row(open, [], |row| row.get(0))?,
            backups: backups_of(&self.path),
            files: self.written_files()?,
            balances: self.balances(whose)?,
            ..ErasurePlan::default()
        };
        if let Whose::Cycle(cycle) = whose {
            let (erase_on, ends_on) = self.days(cycle)?;
            (plan.erase_on, plan.ends_on) = (Some(erase_on), Some(ends_on));
            plan.unmarked = self.unmarked(cycle, today)?;
        }
        Ok(plan)
    }

    fn rehearse(&self, whose: Whose, today: NaiveDate) -> Result<Taken> {
        let copy = settle(migrate::upgraded_in_memory(&self.conn)?)?;
        forget(&copy, whose, today, None)
    }

    fn days(&self, cycle: CycleId) -> Result<(NaiveDate, NaiveDate)> {
        let mut query = self.conn.prepare_cached("SELECT erase_on, ends_on FROM cycles WHERE id = ?1")?;
        let days = query.query_row([cycle], |row| Ok((row.get::<_, Day>(0)?.0, row.get::<_, Day>(1)?.0)));
        Ok(days.optional()?.ok_or(Refusal::NoSuch("cycle"))?)
    }

    /// How many are not even, and what they owe together.
    fn balances(&self, whose: Whose) -> Result<(u32, Cents)> {
        let (which, id) = match whose {
            Whose::Cycle(cycle) => ("cycle_id", cycle.0),
            Whose::Person(person) => ("person_id", person.0),
        };
        let sql = format!(
            "SELECT count(*), coalesce(sum(owed), 0) FROM (
               SELECT (waiting = 0) * (price_cents - reduction_cents)
                 - (SELECT coalesce(sum(amount_cents), 0) FROM allocations WHERE enrolment_id = e.id) AS owed
               FROM enrolments AS e WHERE {which} = ?1) WHERE owed <> 0"
        );
        Ok(self.conn.query_row(&sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    fn unmarked(&self, cycle: CycleId, today: NaiveDate) -> Result<u32> {
        let sql = "SELECT named FROM cycles WHERE id = ?1";
        let named: bool = self.conn.query_row(sql, params![cycle], |row| row.get(0))?;
        let sessions = self.sessions(cycle, today)?;
        let held = sessions.iter().filter(|session| !session.cancelled && session.date <= today);
        let noted = |noted: &crate::domain::alert::Meeting| noted.noted;
        let open = held.filter(|session| !noted(&session.meeting(named))).count();
        Ok(u32::try_from(open).unwrap_or(u32::MAX))
    }
}
