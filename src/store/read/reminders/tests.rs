use chrono::NaiveDate;
use rusqlite::params;

use super::*;
use crate::domain::fees::Method;
use crate::domain::formula::{Formula, OnHoliday};
use crate::domain::person::Details;
use crate::domain::plan::plan;
use crate::store::change::{Change, Enrol, NewCycle, Payment};
use crate::store::{Access, Author};

const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();

/// A cycle with two places.
fn book(folder: &tempfile::TempDir) -> (Store, CycleId) {
    let author = Author { who: "A".into(), run: "1".into() };
    let mut store = Store::open(&folder.path().join("book.db"), Access::Write, author).unwrap();
    let formula = Formula::built_in_by_id("pairs-aidants").unwrap();
    let sessions = plan(&formula, 2026, OnHoliday::NextWeek);
    let cycle = NewCycle { capacity: 2, ..NewCycle::planned(&formula, "C".into(), &sessions, 30) };
    let cycle = store.apply(&Change::AddCycle(cycle)).unwrap().deed.cycle().unwrap();
    (store, cycle)
}

fn joins(store: &mut Store, cycle: CycleId, given: &str, email: &str) -> PersonId {
    let details = Details { given: given.into(), email: email.into(), ..Details::default() };
    let add = Change::AddPerson { details, enrol: Some(Enrol::new(cycle, DAY)) };
    store.apply(&add).unwrap().deed.person().unwrap()
}

#[test]
fn who_owes_something_is_reminded_and_who_waits_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, cycle) = book(&folder);
    let amina = joins(&mut store, cycle, "Amina", "amina@exemple.be");
    let bram = joins(&mut store, cycle, "Bram", "");
    joins(&mut store, cycle, "Chloé", "chloe@exemple.be");
    let names = |store: &Store| -> Vec<(String, i64, i64)> {
        let people = store.reminders(cycle).unwrap();
        people.into_iter().map(|to| (to.name, to.balance.0, to.paid.0)).collect()
    };
    assert_eq!(names(&store), [("Amina".into(), 5000, 0), ("Bram".into(), 5000, 0)]);
    for (person, cents) in [(amina, 2000), (bram, 6000)] {
        let payment = Payment { person, cycle, amount: Cents(cents), on: DAY, method: Method::Transfer };
        store.apply(&Change::Pay { payment, seen_paid: None }).unwrap();
    }
    assert_eq!(names(&store), [("Amina".into(), 3000, 2000)]);
}

#[test]
fn who_is_paid_for_has_the_payers_reference_where_there_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, cycle) = book(&folder);
    let amina = joins(&mut store, cycle, "Amina", "");
    joins(&mut store, cycle, "Bram", "");
    let own: Vec<_> = store.roster(cycle).unwrap().into_iter().map(|member| member.reference).collect();
    let conn = &store.conn;
    conn.execute("INSERT INTO institutions (id, name, key) VALUES (9, 'Asbl Exemple', 'asbl exemple')", [])
        .unwrap();
    conn.execute("UPDATE enrolments SET payer_id = 9 WHERE person_id = ?1", [amina]).unwrap();
    let asked = |store: &Store| -> Vec<_> {
        let people = store.reminders(cycle).unwrap();
        people.into_iter().map(|to| (to.payer, to.reference)).collect()
    };
    assert_eq!(asked(&store), [(Some("Asbl Exemple".to_owned()), own[0]), (None, own[1])]);
    let batch = Reference::from_data(77);
    conn.execute("INSERT INTO batches VALUES (4, ?1, 9)", [cycle]).unwrap();
    conn.execute(
        "INSERT INTO payment_references (digits, batch_id) VALUES (?1, ?2)",
        params![batch.digits(), 4],
    )
    .unwrap();
    assert_eq!(asked(&store), [(Some("Asbl Exemple".to_owned()), Some(batch)), (None, own[1])]);
}
