//! The season before the new cycle: what it hands on, and the people that are proposed.

use chrono::NaiveTime;

use crate::cli::exit::Failure;
use crate::cli::json;
use crate::cli::out::Tone;
use crate::cli::run::Run;
use crate::domain::id::CycleId;
use crate::store::change::NewCycle;
use crate::store::{CycleRow, Member, Store};

/// The last season of a group.
pub(super) struct Last {
    pub row: CycleRow,
    hours: Option<(NaiveTime, NaiveTime)>,
    animators: Vec<String>,
    people: Vec<Member>,
}

impl Last {
    /// The cycle that `--from` names.
    pub fn named(run: &Run<'_>, store: &Store, wanted: &str) -> Result<Last, Failure> {
        let row = run.row_of(store, run.cycle_named(store, wanted)?)?;
        let sessions = store.sessions(row.id, run.today())?;
        Ok(Last {
            hours: sessions.first().map(|session| (session.starts, session.ends)),
            animators: store.animators(row.id)?,
            people: store.stayed(row.id)?,
            row,
        })
    }

    /// Hands on what stays the same from season to season; a group that became free, or is no longer, keeps no fee.
    pub fn hand_on(&self, cycle: &mut NewCycle) {
        if cycle.manner.charged && self.row.manner.charged {
            cycle.fee = self.row.fee;
        }
        cycle.capacity = self.row.capacity;
        cycle.animators.clone_from(&self.animators);
        for (session, (starts, ends)) in cycle.sessions.iter_mut().zip(self.hours.into_iter().cycle()) {
            (session.starts, session.ends) = (starts, ends);
        }
    }

    /// Its people, for `--json`.
    pub fn proposed(&self) -> Vec<json::Named> {
        self.people.iter().map(|member| json::Named { id: member.person.0, name: member.name() }).collect()
    }

    /// Lists them, and how somebody gets a place once the cycle is there.
    pub fn show_people(&self, run: &mut Run<'_>, cycle: Option<CycleId>) {
        let text = run.text();
        if self.people.is_empty() {
            return;
        }
        run.out.line("");
        run.out.title(&text.with("cli-season-people", &[("cycle", (&self.row.name).into())]));
        for member in &self.people {
            let number = format!("{:>6}  ", member.person);
            run.out.pieces(&[(Tone::Faint, &number), (Tone::Plain, &member.name())]);
        }
        if let Some(cycle) = cycle {
            run.out.word(&text.with("cli-season-enrol", &[("cycle", cycle.to_string().into())]));
        }
    }
}
