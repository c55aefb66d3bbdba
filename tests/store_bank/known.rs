//! What the book has already adds nothing.

use ronde::domain::matching::{Reason, State};
use ronde::domain::movement::{Format, Movement};

use crate::stage::{Stage, by_reference, movement, numbered, saying};

#[test]
fn the_same_file_twice_adds_nothing() {
    let mut stage = Stage::two();
    let reference = stage.reference(0);
    let file = vec![numbered(by_reference(5000, reference), "A1"), saying(movement(2000), "merci")];
    let first = stage.review(&file);
    assert_eq!((first[0].state, first[0].reason), (State::Matched, Reason::Reference));
    assert_eq!((first[1].state, first[1].reason), (State::Unmatched, Reason::Nothing));
    let figures = stage.import(&[&file]);
    assert_eq!((figures.added, figures.settled, figures.amount.0), (2, 1, 5000));
    assert_eq!((stage.paid(0), stage.open().len()), (5000, 1));
    assert!(stage.review(&file).iter().all(|review| review.state == State::Known));
    assert_eq!(stage.import(&[&file]).added, 0);
    assert_eq!(stage.import(&[&file, &file]).added, 0);
    assert_eq!((stage.paid(0), stage.open().len()), (5000, 1));
}

#[test]
fn the_other_format_adds_nothing() {
    let mut stage = Stage::two();
    let camt = numbered(by_reference(2500, stage.reference(0)), "A1");
    let coda = Movement { format: Format::Coda, ..numbered(camt.clone(), "B1") };
    assert_eq!(stage.import(&[&[camt.clone()]]).added, 1);
    assert_eq!(stage.one(&coda).state, State::Known);
    assert_eq!(stage.import(&[&[coda.clone()], &[camt]]).added, 0);
    assert_eq!(stage.one(&coda).state, State::Known);
    assert_eq!(stage.paid(0), 2500);
}

#[test]
fn equal_payments_in_one_file_are_two() {
    let mut stage = Stage::two();
    let one = by_reference(2500, stage.reference(0));
    let file = vec![one.clone(), one];
    assert_eq!(stage.import(&[&file, &file]).added, 2);
    assert_eq!(stage.import(&[&file]).added, 0);
    assert_eq!(stage.paid(0), 5000);
}
