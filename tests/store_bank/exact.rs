//! Whatever is imported, decided, typed, moved and taken back: no cent is made or lost, and nobody who was not named
//! by a person has paid too much.

use proptest::prelude::*;
use ronde::domain::id::PaymentId;
use ronde::domain::matching::{State, Verdict};
use ronde::domain::money::Cents;
use ronde::domain::movement::{Format, Movement, MovementKind};
use ronde::store::change::{Change, Part, Subject};

use crate::book::{day, pay, refund};
use crate::dice::Dice;
use crate::stage::{OTHER, PAYER, Stage, bank, by_reference, movement, on, saying};

const AMOUNTS: [i64; 7] = [5000, 2500, 2500, 1000, 7500, -2500, -5000];

fn statement(stage: &Stage, dice: &mut Dice) -> Vec<Movement> {
    let one = |dice: &mut Dice| {
        let n = dice.below(stage.people.len());
        let cents = dice.pick(&AMOUNTS).unwrap();
        let one = match dice.below(3) {
            0 | 1 => by_reference(cents, stage.reference(n)),
            _ => saying(movement(cents), dice.pick(&["Amina Vroman", "Bram Schaar", "merci"]).unwrap()),
        };
        let kind = if cents < 0 { dice.pick(MovementKind::ALL).unwrap() } else { MovementKind::Plain };
        Movement {
            kind,
            booked_on: on(u32::try_from(1 + dice.below(9)).unwrap()),
            format: dice.pick(Format::ALL).unwrap(),
            counterparty_account: dice.pick(&["", PAYER, OTHER]).unwrap().to_owned(),
            ..one
        }
    };
    (0..=dice.below(4)).map(|_| one(dice)).collect()
}

fn change(stage: &Stage, dice: &mut Dice) -> Change {
    let (person, cycle) = (dice.pick(&stage.people).unwrap(), stage.cycle);
    let cents = dice.pick(&[1000, 2500, 5000]).unwrap();
    let part = |person, cents| Part { person, cycle, amount: Cents(cents) };
    let parts = vec![part(stage.people[0], cents), part(stage.people[1], 1500)];
    match dice.below(12) {
        0 => pay(person, cycle, cents),
        1 => refund(person, cycle, cents),
        2 => Change::PaySplit {
            amount: Cents(7000),
            on: day(2026, 11, 3),
            method: ronde::domain::fees::Method::Transfer,
            payer: None,
            parts,
        },
        3 => {
            let payment = PaymentId(i64::try_from(1 + dice.below(12)).unwrap());
            Change::Reallocate { payment, parts, seen: None }
        }
        4 | 5 => Change::Undo(None),
        6 => Change::Redo(None),
        at => {
            let file = if at == 7 { Vec::new() } else { statement(stage, dice) };
            let open = stage.open().into_iter().filter(|_| dice.below(3) == 0);
            let verdicts: Vec<_> = open
                .map(|kept| match kept.review.state {
                    State::Proposed => (Subject::Kept(kept.id), Verdict::Settle(kept.review.shares)),
                    _ => (Subject::Kept(kept.id), Verdict::Ignore),
                })
                .collect();
            bank(&[&file], &verdicts)
        }
    }
}

/// What must be nothing: rows that break a rule.
const BROKEN: [(&str, &str); 6] = [
    (
        "more allocated than paid, or the other way",
        "SELECT count(*) FROM payments AS p JOIN (SELECT payment_id, sum(amount_cents) AS sum, min(amount_cents) AS low,
                max(amount_cents) AS high FROM allocations GROUP BY 1) AS a ON a.payment_id = p.id
         WHERE abs(sum) > abs(p.amount_cents) OR sign(low) <> sign(p.amount_cents) OR sign(high) <> sign(low)",
    ),
    (
        "less than nothing paid",
        "SELECT count(*) FROM (SELECT sum(amount_cents) AS sum FROM allocations GROUP BY enrolment_id) WHERE sum < 0",
    ),
    (
        "another amount than the movement's",
        "SELECT count(*) FROM movements AS m JOIN payments AS p ON p.id = m.payment_id
         WHERE p.amount_cents <> m.amount_cents",
    ),
    (
        "another amount than what is taken back",
        "SELECT count(*) FROM payments AS p JOIN payments AS r ON r.id = p.reverses
         WHERE r.amount_cents <> -p.amount_cents",
    ),
    ("a rest that is not looked for", "SELECT count(*) FROM payments AS p WHERE shared = 0 AND amount_cents <>
         (SELECT coalesce(sum(amount_cents), 0) FROM allocations WHERE payment_id = p.id)"),
    ("broken links", "SELECT count(*) FROM pragma_foreign_key_check"),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_cent_is_made_or_lost(seed: u64) {
        let mut stage = Stage::two();
        let mut dice = Dice(seed);
        let mut done = 0;
        for _ in 0..30 {
            let change = change(&stage, &mut dice);
            // The stage itself is not taken back.
            if done == 0 && matches!(change, Change::Undo(_)) {
                continue;
            }
            let before = [stage.paid(0), stage.paid(1)];
            let asked = !matches!(&change, Change::Bank { verdicts, .. } if verdicts.is_empty());
            if stage.book.apply(change.clone()).is_ok_and(|applied| applied.step.is_some()) {
                done += if matches!(change, Change::Undo(_)) { -1 } else { 1 };
            }
            for (rule, sql) in BROKEN {
                prop_assert_eq!(stage.count(sql), 0, "{} after {:?}", rule, change);
            }
            let paid = [stage.paid(0), stage.paid(1)];
            let allocated = stage.count("SELECT coalesce(sum(amount_cents), 0) FROM allocations");
            prop_assert_eq!(paid.iter().sum::<i64>(), allocated);
            for (before, paid) in before.into_iter().zip(paid) {
                prop_assert!(asked || paid == before || (before < paid && paid <= 5000), "{:?}", change);
            }
        }
    }
}
