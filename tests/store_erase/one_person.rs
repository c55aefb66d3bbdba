//! E8: one person on request goes altogether; what is others' stays as it was, to the byte.

#[allow(dead_code)]
#[path = "../support/dump.rs"]
mod dump;

use std::collections::BTreeSet;

use dump::{Dump, Dumper};
use ronde::domain::erasure::Whose;
use ronde::domain::money::Cents;
use ronde::domain::movement::Movement;
use ronde::store::change::Change;

use crate::book::{enrol, mark, pay};
use crate::stage::{Stage, later, movement, names_in_of};

/// Table and key of what differs.
fn differing(before: &Dump, after: &Dump) -> BTreeSet<String> {
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let differing = keys.into_iter().filter(|key| before.get(*key) != after.get(*key));
    differing.map(|(table, key)| format!("{table} {key}")).collect()
}

#[test]
fn e8_one_person_goes_and_others_stay_to_the_byte() {
    let mut stage = Stage::new();
    let greet = stage.people[6];
    stage.apply(enrol(greet, stage.next));
    let next = stage.book.sessions(stage.next);
    stage.apply(mark(next[0], greet, ronde::domain::attendance::Mark::Present));
    stage.apply(pay(greet, stage.next, 700));
    stage.apply(Change::NoteSession { session: next[1], note: "Greet Claes a parlé".into(), seen: None });
    let waits = Movement { counterparty: "CLAES GREET".into(), ..movement(4400) };
    stage.apply(Change::Bank { new: vec![vec![waits]], verdicts: Vec::new() });
    let other = stage.book.store.cycle(stage.next, later()).unwrap().unwrap();
    let dumper = Dumper::new(&stage.book.path);
    let before = dumper.book();
    let sql = format!("SELECT id FROM enrolments WHERE person_id = {greet} ORDER BY id");
    let enrolments = stage.rows(&sql);
    let plan = stage.book.store.erasure_plan(Whose::Person(greet), later()).unwrap();
    assert_eq!(
        (plan.balances, plan.figures.people, plan.figures.movements),
        ((1, Cents(4300)), 1, 2),
        "{plan:?}"
    );
    assert_eq!(plan.mentions, [("sessions", "note")]);
    assert_eq!(stage.erase(Whose::Person(greet)), plan.figures);
    assert_eq!(enrolments.len(), 2);
    let mut named: BTreeSet<String> = enrolments.iter().map(|id| format!("enrolments [{id}]")).collect();
    named.insert(format!("people [{greet}]"));
    let differ = differing(&before, &dumper.book());
    let theirs = |line: &String| {
        [
            "marks",
            "allocations",
            "settled_allocations",
            "cycle_figures",
            "erasures",
            "forgotten",
            "payments",
            "payment_references",
            "movements",
            "sightings",
        ]
        .iter()
        .any(|table| line.starts_with(&format!("{table} ")))
    };
    let rest: BTreeSet<String> = differ.iter().filter(|line| !theirs(line)).cloned().collect();
    named.insert(format!("sessions [{}]", next[1]));
    assert_eq!(rest, named);
    for (table, rows) in [
        ("marks", 6),
        ("allocations", 2),
        ("settled_allocations", 2),
        ("cycle_figures", 2),
        ("payments", 2),
        ("payment_references", 2),
        ("movements", 2),
        ("sightings", 2),
    ] {
        let of = differ.iter().filter(|line| line.starts_with(&format!("{table} "))).count();
        assert_eq!(of, rows, "{table}: {differ:?}");
    }
    // What others owe and paid is not moved by it; the sums of the cycle stay.
    assert_eq!(
        stage.rows("SELECT cycle_id, enrolled, departed, waiting, due_cents FROM cycle_figures"),
        ["1 0 0 0 5000", "2 0 0 0 5000"]
    );
    let settled = stage.count("SELECT sum(amount_cents) FROM settled_allocations WHERE cycle_id = 2");
    let counted = stage.count("SELECT sum(amount_cents) FROM allocations AS a JOIN enrolments AS e ON e.id = enrolment_id WHERE cycle_id = 2");
    assert_eq!(settled + counted, other.paid.0);
    assert_eq!(stage.count("SELECT count(*) FROM mark_figures"), 0, "one person's roll is a profile");
    stage.finish();
    assert_eq!(names_in_of(stage.book.folder.path(), "Greet Claes"), Vec::<String>::new());
    assert!(stage.book.store.check().unwrap().is_whole());
}

/// What several paid together stays whole for the others.
#[test]
fn a_shared_payment_keeps_what_is_others() {
    let mut stage = Stage::new();
    let payment = stage.rows("SELECT * FROM payments WHERE amount_cents = 10000");
    stage.erase(Whose::Person(stage.people[1]));
    assert_eq!(stage.rows("SELECT * FROM payments WHERE amount_cents = 10000"), payment);
    let shares = "SELECT cycle_id, amount_cents FROM settled_allocations";
    assert_eq!(stage.rows(shares), ["1 5000"]);
    assert_eq!(stage.count("SELECT count(*) FROM batches"), 1);
}
