//! Whatever the order of the files, and however often each comes, the book is the same.

use std::collections::BTreeMap;

use proptest::prelude::*;
use ronde::domain::money::Cents;
use ronde::domain::movement::{Format, Movement};

use crate::dice::Dice;
use crate::stage::{OTHER, PAYER, Stage, by_reference, movement, numbered, on, saying};

/// A month of the account: payments that fit, some equal, some for somebody to decide, one of the group's own.
fn month(stage: &Stage, dice: &mut Dice) -> Vec<Movement> {
    let mut all = Vec::new();
    for n in 0..stage.people.len() {
        for part in 0..3 {
            let cents = [1000, 1000, 1500][dice.below(3)];
            let one = match dice.below(4) {
                0 | 1 => by_reference(cents, stage.reference(n)),
                2 => saying(movement(cents), &format!("acompte {}", stage.reference(n))),
                _ => saying(movement(cents), ["cotisation", "intervision"][part % 2]),
            };
            let account = [PAYER, OTHER][dice.below(2)].to_owned();
            let booked_on = on(u32::try_from(1 + dice.below(4)).unwrap());
            all.push(Movement { booked_on, counterparty_account: account, ..one });
        }
    }
    all.push(saying(movement(-80000), "loyer"));
    all.sort_by_key(|movement| movement.booked_on);
    all
}

/// The whole month, its halves by days, and the month in the other format.
fn files(month: &[Movement]) -> Vec<Vec<Movement>> {
    let camt: Vec<Movement> =
        month.iter().enumerate().map(|(n, one)| numbered(one.clone(), &format!("A{n}"))).collect();
    let coda = |(n, one): (usize, &Movement)| Movement {
        format: Format::Coda,
        ..numbered(one.clone(), &format!("B{n}"))
    };
    let until = |day: u32| camt.iter().filter(|one| one.booked_on <= on(day)).cloned().collect();
    let from = |day: u32| camt.iter().filter(|one| one.booked_on >= on(day)).cloned().collect();
    vec![until(3), from(2), camt.clone(), month.iter().enumerate().map(coda).collect()]
}

/// The movements without their numbers, and what each has paid.
fn book(stage: &Stage) -> (BTreeMap<String, usize>, Vec<i64>) {
    let mut movements = BTreeMap::new();
    for row in stage.rows(
        "SELECT json_array(m.booked_on, m.amount_cents, m.state, m.text, p.amount_cents,
                (SELECT count(*) FROM allocations AS a WHERE a.payment_id = p.id))
         FROM movements AS m LEFT JOIN payments AS p ON p.id = m.payment_id",
    ) {
        *movements.entry(row).or_default() += 1;
    }
    (movements, (0..stage.people.len()).map(|n| stage.paid(n)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_order_with_repeats_gives_the_same_book(seed: u64, at_once: bool) {
        let names = [("Amina", "Vroman"), ("Bram", "Schaar"), ("Chloé", "Ixellois")];
        let mut plain = Stage::new(&names);
        let mut dice = Dice(seed);
        let month = month(&plain, &mut dice);
        let files = files(&month);
        plain.import(&[&files[2]]);
        let expected = book(&plain);
        prop_assert_eq!(expected.0.values().sum::<usize>(), month.len(), "every movement once");

        let mut order: Vec<usize> = (0..6).map(|_| dice.below(files.len())).collect();
        order.extend([2, 0]);
        order.rotate_left(dice.below(8));
        let mut stage = Stage::new(&names);
        let taken: Vec<&[Movement]> = order.iter().map(|n| files[*n].as_slice()).collect();
        if at_once {
            stage.import(&taken);
        } else {
            for file in &taken {
                stage.import(&[file]);
            }
        }
        prop_assert_eq!(book(&stage), expected, "{:?}", order);
    }

    #[test]
    fn what_is_proposed_never_exceeds_the_movement(seed: u64) {
        let stage = Stage::new(&[("Amina", "Vroman"), ("Bram", "Schaar")]);
        let mut dice = Dice(seed);
        let mut file = month(&stage, &mut dice);
        for movement in &mut file {
            let cents = [1, 999, 5000, 5001, 10000][dice.below(5)];
            movement.amount = Cents(if dice.below(4) == 0 { -cents } else { cents });
        }
        for (movement, review) in file.iter().zip(stage.review(&file)) {
            let sum: i64 = review.shares.iter().map(|share| share.amount.0).sum();
            prop_assert!(sum.abs() <= movement.amount.0.abs());
            prop_assert!(review.shares.iter().all(|share| share.amount.0.signum() == movement.amount.0.signum()));
            if review.state == ronde::domain::matching::State::Matched {
                prop_assert_eq!(sum, movement.amount.0);
            }
        }
    }
}
