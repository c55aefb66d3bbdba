//! What looks sure and is not, once the rest of the book or the other decisions are looked at: asked, not allocated.

use ronde::domain::fees::Method;
use ronde::domain::matching::{Reason, State, Verdict};
use ronde::domain::money::Cents;
use ronde::domain::movement::Movement;
use ronde::store::change::{Change, Payment, Subject};

use crate::stage::{Stage, by_reference, movement, numbered, on, saying};

fn typed(stage: &mut Stage, cents: i64, method: Method) {
    let (person, cycle) = (stage.people[0], stage.cycle);
    let payment = Payment { person, cycle, amount: Cents(cents), on: on(16), method };
    stage.book.apply(Change::Pay { payment, seen_paid: None }).unwrap();
}

#[test]
fn a_transfer_that_was_typed_is_not_counted_again() {
    let mut stage = Stage::two();
    typed(&mut stage, 2500, Method::Transfer);
    let file = [by_reference(2500, stage.reference(0))];
    let review = stage.one(&file[0]);
    assert_eq!((review.state, review.reason), (State::Proposed, Reason::Typed));
    assert_eq!((stage.import(&[&file]).settled, stage.paid(0)), (0, 2500));
    let open = stage.open().remove(0);
    assert_eq!(open.review.reason, Reason::Typed);
    stage.decide(&[], &[(Subject::Kept(open.id), Verdict::Settle(open.review.shares))]);
    assert_eq!(stage.paid(0), 5000, "it was another one");
}

#[test]
fn cash_another_amount_and_a_transfer_of_the_bank_leave_no_doubt() {
    for (cents, method) in [(2500, Method::Cash), (1000, Method::Transfer)] {
        let mut stage = Stage::two();
        typed(&mut stage, cents, method);
        assert_eq!(stage.one(&by_reference(2500, stage.reference(0))).state, State::Matched);
    }
    let mut stage = Stage::two();
    stage.import(&[&[numbered(by_reference(2500, stage.reference(0)), "A1")]]);
    let next = Movement { booked_on: on(17), ..numbered(by_reference(2500, stage.reference(0)), "A2") };
    assert_eq!(stage.one(&next).state, State::Matched);
}

#[test]
fn what_was_sure_is_asked_when_a_decision_took_its_place() {
    let mut stage = Stage::two();
    stage.import(&[&[saying(movement(5000), "Amina Vroman")]]);
    let open = stage.open().remove(0);
    let file = [by_reference(5000, stage.reference(0)), by_reference(5000, stage.reference(1))];
    assert_eq!(stage.one(&file[0]).state, State::Matched);
    let figures = stage.decide(&[&file], &[(Subject::Kept(open.id), Verdict::Settle(open.review.shares))]);
    assert_eq!((figures.settled, stage.paid(0), stage.paid(1)), (2, 5000, 5000));
    let asked = stage.open().remove(0);
    assert_eq!((asked.reference, asked.review.reason), (Some(stage.reference(0)), Reason::TooMuch));
}
