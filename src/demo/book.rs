//! The book of the demonstration: two invented cycles around today, rolls taken, fees half in.
//!
//! The same today makes the same book. All goes through [`Store::apply`], as a user's changes do.

mod cast;
mod statement;
mod surroundings;
#[cfg(test)]
mod tests;

use chrono::{Datelike, Days, NaiveDate};

use crate::domain::attendance::Mark;
use crate::domain::consent::{Consent, ConsentHow};
use crate::domain::fees::{Method, PriceBasis, Proposal};
use crate::domain::formula::{Formula, OnHoliday};
use crate::domain::id::{CycleId, PersonId, SessionId};
use crate::domain::money::Cents;
use crate::domain::plan::{plan, season};
use crate::domain::setting::Setting;
use crate::store::change::{Change, Enrol, NewCycle, Part, Payment, Reduction};
use crate::store::{Refusal, Result, Session, Store};

use cast::{ACCOUNT, Actor, HOUSES, Money, NETWORK, PEER_HELPERS, Stay};

/// Fills an empty book: the peer helpers' season that runs or comes next, and the network's beside or before it.
pub fn fill(store: &mut Store, today: NaiveDate) -> Result<()> {
    let account = ACCOUNT.map(|(setting, value)| (setting, value.to_owned()));
    store.apply(&Change::Configure { values: account.into() })?;
    let peer_helpers = formula("pairs-aidants")?;
    let year = season_of(&peer_helpers, today);
    let starts = plan(&peer_helpers, year, OnHoliday::NextWeek).first().map_or(today, |first| first.date);
    // Before the peer helpers start, the network's season is the one before, so that theirs is the next.
    let network_year = if today < starts { year - 1 } else { year };
    surroundings::open(store, HOUSES, starts.min(today))?;
    let network = Company::found(store, &formula("reseau")?, network_year, "Réseau", today)?;
    network.plays(store, NETWORK)?;
    network.is_received(store)?;
    let company = Company::found(store, &peer_helpers, year, "Pairs-aidants", today)?;
    company.plays(store, PEER_HELPERS)?;
    company.is_received(store)?;
    company.works(store)?;
    statement::arrives(store, company.eve(2))
}

fn formula(id: &'static str) -> Result<Formula> {
    Formula::built_in_by_id(id).ok_or_else(|| Refusal::NoSuch("formula").into())
}

/// The first year whose season is not over.
fn season_of(formula: &Formula, today: NaiveDate) -> i32 {
    let over = |year: &i32| plan(formula, *year, OnHoliday::NextWeek).iter().all(|s| s.date < today);
    (today.year() - 1..=today.year() + 1).find(|year| !over(year)).unwrap_or(today.year())
}

/// A cycle with the days of its sessions.
struct Company {
    cycle: CycleId,
    sessions: Vec<Session>,
    today: NaiveDate,
}

impl Company {
    /// Makes the cycle.
    fn found(
        store: &mut Store,
        formula: &Formula,
        year: i32,
        name: &str,
        today: NaiveDate,
    ) -> Result<Company> {
        let name = format!("{name} {}", season(formula, year));
        let mut new =
            NewCycle::planned(formula, name, &plan(formula, year, OnHoliday::NextWeek), Setting::KEEP_DAYS);
        new.animators = vec!["Sofia Marchetto".into(), "Bram Verhelst-Diop".into()];
        let deed = store.apply(&Change::AddCycle(new))?.deed;
        let cycle = deed.cycle().ok_or(Refusal::NoSuch("cycle"))?;
        Ok(Company { cycle, sessions: store.sessions(cycle, today)?, today })
    }

    /// Everybody joins, the rolls so far are taken, the money comes in.
    fn plays(&self, store: &mut Store, actors: &[Actor]) -> Result<()> {
        let mut people = Vec::new();
        for actor in actors {
            people.push((actor, self.joins(store, actor)?));
        }
        for (at, session) in self.held().iter().enumerate() {
            self.roll(store, at, session.id, &people)?;
        }
        if let (Some(next), Some((_, person))) = (self.sessions.get(self.held().len()), people.get(4)) {
            mark(store, next.id, *person, Mark::Excused)?;
        }
        if let [_, second, ..] = self.held() {
            store.apply(&Change::Guests { session: second.id, count: 2, seen: None })?;
        }
        for (days, (actor, person)) in (3..).zip(&people) {
            self.pays(store, actor, *person, days)?;
        }
        self.employers_pay(store, &people)
    }

    /// The sessions before today.
    fn held(&self) -> &[Session] {
        &self.sessions[..self.sessions.partition_point(|session| session.date < self.today)]
    }

    /// When everybody agreed to begin: before the first session, and not after today.
    fn eve(&self, days: u64) -> NaiveDate {
        let first = self.sessions.first().map_or(self.today, |session| session.date.min(self.today));
        first.checked_sub_days(Days::new(days)).unwrap_or(first)
    }

    fn joins(&self, store: &mut Store, actor: &Actor) -> Result<PersonId> {
        let day = |at: usize| self.sessions.get(at).map(|session| session.date);
        let came = self.held().len() > 1;
        let (joined, left) = match actor.stay {
            Stay::Whole => (day(0), None),
            Stay::JoinsLate => (day(1), None),
            Stay::Leaves if came => (day(0), day(1)),
            Stay::Leaves => (Some(self.eve(30)), Some(self.eve(7))),
        };
        // By the form of enrolment; whoever joined late is still to be asked.
        let by_form = Consent { on: self.eve(21), how: ConsentHow::Form };
        let consent = Some(by_form).filter(|_| !matches!(actor.stay, Stay::JoinsLate));
        let enrol = Enrol { cycle: self.cycle, joined, today: self.today, reference: None, consent };
        let add = Change::AddPerson { details: actor.details(), enrol: Some(enrol) };
        let person = store.apply(&add)?.deed.person().ok_or(Refusal::NoSuch("person"))?;
        if let Some(on) = left {
            store.apply(&Change::Leave { person, cycle: self.cycle, on })?;
        }
        Ok(person)
    }

    /// The exceptions, then the rest present: as an animator does it.
    fn roll(
        &self,
        store: &mut Store,
        at: usize,
        session: SessionId,
        people: &[(&Actor, PersonId)],
    ) -> Result<()> {
        for (actor, person) in people {
            let exception = match actor.marks.as_bytes().get(at) {
                Some(b'l') => Mark::Late,
                Some(b'e') => Mark::Excused,
                Some(b'a') => Mark::Absent,
                _ => continue,
            };
            // Who left before the season has no mark in it.
            if actor.stay != Stay::Leaves || self.held().len() > 1 {
                mark(store, session, *person, exception)?;
            }
        }
        store.apply(&Change::MarkRest { session, mark: Mark::Present })?;
        Ok(())
    }

    fn pays(&self, store: &mut Store, actor: &Actor, person: PersonId, days: u64) -> Result<()> {
        let cycle = self.cycle;
        if let Some((euro, method)) = actor.money.paid() {
            let payment = Payment { person, cycle, amount: Cents(euro * 100), on: self.eve(days), method };
            store.apply(&Change::Pay { payment, seen_paid: None })?;
        }
        match actor.money {
            Money::Waived(reason) => {
                let (reduction, reason) = (Reduction::Whole, reason.to_owned());
                store.apply(&Change::Waive { person, cycle, reduction, reason, seen: None })?;
            }
            Money::Share => self.pays_share(store, person, days)?,
            _ => {}
        }
        Ok(())
    }

    /// In proportion to the sessions that were left on joining: decided, then paid.
    fn pays_share(&self, store: &mut Store, person: PersonId, days: u64) -> Result<()> {
        let cycle = self.cycle;
        let member = store.roster(cycle)?.into_iter().find(|member| member.person == person);
        let member = member.ok_or(Refusal::NotEnrolled)?;
        let dates = self.sessions.iter().map(|session| session.date);
        let share = Proposal::new(member.fee.price, member.joined, dates);
        let price = share.map_or(member.fee.price, |share| share.price);
        let basis = PriceBasis::ProRata;
        store.apply(&Change::SetPrice { person, cycle, price, basis, seen: None })?;
        let payment = Payment { person, cycle, amount: price, on: self.eve(days), method: Method::Cash };
        store.apply(&Change::Pay { payment, seen_paid: None })?;
        Ok(())
    }

    /// One payment of each institution for those of its people that it pays for.
    fn employers_pay(&self, store: &mut Store, people: &[(&Actor, PersonId)]) -> Result<()> {
        let cycle = self.cycle;
        let paid_for: Vec<_> = people.iter().filter(|(actor, _)| actor.money == Money::Employer).collect();
        let Some((first, _)) = paid_for.first() else { return Ok(()) };
        let payer = Some(first.institution.to_owned());
        let mut parts = Vec::new();
        for &&(_, person) in &paid_for {
            let reference = None;
            store.apply(&Change::SetPayer { person, cycle, payer: payer.clone(), reference, seen: None })?;
            let due = store.roster(cycle)?.into_iter().find(|member| member.person == person);
            parts.push(Part { person, cycle, amount: due.map_or(Cents::ZERO, |member| member.fee.due()) });
        }
        let amount = parts.iter().fold(Cents::ZERO, |sum, part| sum + part.amount);
        let (on, method) = (self.eve(2), Method::Transfer);
        store.apply(&Change::PaySplit { amount, on, method, payer, parts })?;
        Ok(())
    }
}

fn mark(store: &mut Store, session: SessionId, person: PersonId, mark: Mark) -> Result<()> {
    store.apply(&Change::Mark { session, person, mark: Some(mark), seen: None })?;
    Ok(())
}
