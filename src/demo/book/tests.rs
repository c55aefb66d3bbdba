use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::fill;
use crate::domain::attendance::{Cell, Mark};
use crate::domain::fees::FeeState;
use crate::domain::id::CycleId;
use crate::domain::session::opening;
use crate::store::{Access, Author, Session, Store};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The first of each month of a season, and days that are unlike others.
fn todays() -> Vec<NaiveDate> {
    let months = (8..=12).map(|month| (2026, month)).chain((1..=7).map(|month| (2027, month)));
    let mut days: Vec<NaiveDate> = months.map(|(y, m)| day(y, m, 1)).collect();
    days.extend([
        day(2028, 2, 29),
        day(2026, 11, 2), // the first session
        day(2026, 11, 3), // one roll taken
        day(2026, 12, 7), // the second session: who left came once
        day(2026, 12, 8), // two rolls taken
        day(2027, 5, 3),  // the last session
        day(2027, 5, 4),  // the season is over
        day(2027, 11, 1), // All Saints: the first session is a week later
        day(2029, 4, 2),  // Easter Monday
        day(2027, 5, 15), // only the network goes on
        day(2026, 12, 31),
    ]);
    days
}

fn filled(folder: &tempfile::TempDir, name: &str, today: NaiveDate) -> Store {
    let author = Author { who: "demo".into(), run: name.into() };
    let mut store = Store::open(&folder.path().join(name), Access::Write, author).unwrap();
    fill(&mut store, today).unwrap();
    store
}

fn named(store: &Store, name: &str) -> CycleId {
    store.cycles_named(name).unwrap()[0].0
}

#[test]
fn on_any_day_there_is_something_to_see_and_to_do() {
    let folder = tempfile::tempdir().unwrap();
    for today in todays() {
        let store = filled(&folder, &today.to_string(), today);
        assert!(store.check().unwrap().is_whole(), "{today}");
        let cycles = store.cycles(today, 0, 10).unwrap();
        assert_eq!(cycles.len(), 2, "{today}");
        assert!(cycles.iter().all(|cycle| cycle.waiting == 0), "{today}");
        let pairs = named(&store, "Pairs-aidants");
        let cycle = cycles.iter().find(|cycle| cycle.id == pairs).unwrap();
        assert_eq!((cycle.enrolled, cycle.sessions_total), (10, 7), "{today}");
        // Between two seasons of theirs, the network may still have a session to come.
        let network = named(&store, "Réseau");
        let between = cycle.starts_on > today && cycles.iter().any(|c| c.id == network && c.ends_on >= today);
        let opened = if between { network } else { pairs };
        assert_eq!(store.current_cycle(today).unwrap(), Some(opened), "{today}");
        sessions_are_believable(&store, pairs, today);
        fees_are_believable(&store, pairs, today);
    }
}

fn sessions_are_believable(store: &Store, pairs: CycleId, today: NaiveDate) {
    let sessions = store.sessions(pairs, today).unwrap();
    let next = store.next_session(Some(pairs), today).unwrap();
    let next = next.expect("a season that is over gives way to the next");
    assert_eq!((next.marked, next.away), (1, 1), "{today}: somebody said they will not come");
    for session in sessions.iter().filter(|session| session.date < today) {
        assert!(session.marked == session.expected && session.marked >= 9, "{today}: {session:?}");
    }
    let candidates: Vec<_> = sessions.iter().map(Session::candidate).collect();
    let opened = opening(&candidates, today).map(|at| sessions[at].id);
    assert_eq!(opened, Some(next.id), "{today}: nothing is left to mark before it");
    let past = sessions.iter().filter(|session| session.date < today).count();
    if past > 3 {
        let grid = store.grid(pairs).unwrap();
        let roster = store.roster(pairs).unwrap();
        let all = roster.iter().flat_map(|member| sessions.iter().map(|s| grid.cell(member, s)));
        let marks: BTreeSet<&str> = all.filter_map(Cell::mark).map(Mark::word).collect();
        assert_eq!(marks.len(), 4, "{today}: every mark is shown");
    }
}

fn fees_are_believable(store: &Store, pairs: CycleId, today: NaiveDate) {
    let roster = store.roster(pairs).unwrap();
    let states: BTreeSet<&str> = roster.iter().map(|member| member.fee.state().word()).collect();
    assert_eq!(states.len(), FeeState::ALL.len(), "{today}: {states:?}");
    let paid = roster.iter().filter(|member| member.fee.state() == FeeState::Paid).count();
    assert!(paid > roster.len() / 2, "{today}: most have paid");
    for member in roster {
        assert_eq!(member.fee.state() == FeeState::Waived, member.reason.is_some(), "{today}");
        let card = store.card(member.person).unwrap().unwrap();
        assert!(card.details.email.ends_with("@exemple.be") && !card.details.institution.is_empty());
        let payments = card.places.iter().flat_map(|place| &place.payments);
        assert!(payments.into_iter().all(|payment| payment.on < today), "{today}");
    }
}

#[test]
fn the_same_day_makes_the_same_book() {
    let folder = tempfile::tempdir().unwrap();
    let today = day(2027, 2, 10);
    let told = |name: &str| {
        let store = filled(&folder, name, today);
        let cycle = named(&store, "Pairs-aidants");
        let cards: Vec<_> =
            store.roster(cycle).unwrap().iter().map(|m| store.card(m.person).unwrap()).collect();
        let deeds: Vec<_> = store.journal(0, 1000).unwrap().into_iter().map(|entry| entry.deed).collect();
        format!("{cards:?} {deeds:?} {:?}", store.sessions(cycle, today).unwrap())
    };
    assert_eq!(told("one"), told("two"));
}

#[test]
fn a_cycle_adds_up_the_same_in_memory_and_in_the_book() {
    let folder = tempfile::tempdir().unwrap();
    for today in [day(2026, 8, 1), day(2026, 12, 7), day(2027, 2, 1), day(2027, 5, 4)] {
        let mut store = filled(&folder, &today.to_string(), today);
        let (cycle, network) = (named(&store, "Pairs"), named(&store, "Réseau"));
        // Some of the network's people wait, and one of those goes again.
        let wanting: Vec<_> = store.roster(network).unwrap().iter().map(|member| member.person).collect();
        for person in &wanting[..4] {
            let enrol = crate::store::change::Enrol::new(cycle, today);
            store.apply(&crate::store::Change::Enrol { person: *person, enrol }).unwrap();
        }
        store.apply(&crate::store::Change::Leave { person: wanting[3], cycle, on: today }).unwrap();
        for cycle in [cycle, network] {
            let head = store.cycle_head(cycle).unwrap().unwrap();
            let (roster, sessions) = (store.roster(cycle).unwrap(), store.sessions(cycle, today).unwrap());
            assert_eq!(Some(head.add_up(&roster, &sessions)), store.cycle(cycle, today).unwrap(), "{today}");
        }
    }
}
