//! What the book has already adds nothing.

use ronde::domain::matching::{Reason, State, Verdict};
use ronde::domain::money::Cents;
use ronde::domain::movement::{Format, Movement};
use ronde::store::change::Subject;

use crate::stage::{OTHER, PAYER, Stage, by_reference, movement, numbered, on, saying};

#[test]
fn the_same_file_twice_adds_nothing() {
    let mut stage = Stage::two();
    let reference = stage.reference(0);
    let file = [numbered(by_reference(5000, reference), "A1"), saying(movement(2000), "merci")];
    let first = stage.review(&file);
    assert_eq!((first[0].state, first[0].reason), (State::Matched, Reason::Reference));
    assert_eq!((first[1].state, first[1].reason), (State::Unmatched, Reason::Nothing));
    let figures = stage.import(&[&file]);
    assert_eq!((figures.added, figures.settled, figures.amount.0), (2, 1, 5000));
    assert_eq!((stage.paid(0), stage.open().len()), (5000, 1));
    assert!(stage.review(&file).iter().all(|review| review.state == State::Known));
    for again in [&[&file[..]][..], &[&file, &file], &[&file[..1], &file]] {
        assert_eq!(stage.import(again).added, 0);
    }
    assert_eq!((stage.paid(0), stage.open().len()), (5000, 1));
}

#[test]
fn one_file_twice_in_one_import_is_one() {
    let mut stage = Stage::two();
    let file = [by_reference(2500, stage.reference(0)), saying(movement(2000), "merci")];
    let reviews = stage.book.store.review(&[file.to_vec(), file.to_vec()]).unwrap();
    let states: Vec<State> = reviews.iter().map(|review| review.state).collect();
    assert_eq!(states, [State::Matched, State::Unmatched, State::Known, State::Known]);
    assert_eq!(stage.import(&[&file, &file]).added, 2);
    assert_eq!((stage.paid(0), stage.open().len()), (2500, 1));
}

#[test]
fn overlapping_periods_add_what_is_new() {
    let mut stage = Stage::two();
    let reference = stage.reference(0);
    let day = |of, cents| Movement { booked_on: on(of), ..by_reference(cents, reference) };
    assert_eq!(stage.import(&[&[day(2, 1000), day(3, 1000)]]).added, 2);
    assert_eq!(stage.import(&[&[day(3, 1000), day(4, 1000)]]).added, 1);
    assert_eq!(stage.paid(0), 3000);
}

#[test]
fn the_other_format_adds_nothing() {
    let mut stage = Stage::two();
    let reference = stage.reference(0);
    let camt = numbered(by_reference(2500, reference), "A1");
    let coda = Movement { format: Format::Coda, ..numbered(camt.clone(), "B1") };
    let csv = saying(movement(2500), &format!("{reference} merci"));
    let csv = Movement { format: Format::BelfiusCsv, counterparty_account: PAYER.into(), ..csv };
    let all = [camt, coda, csv];
    assert_eq!(stage.import(&[&all[..1]]).added, 1);
    for other in &all {
        assert_eq!(stage.one(other).state, State::Known);
    }
    assert_eq!(stage.import(&[&all[1..2], &all[2..], &all[..1]]).added, 0);
    assert_eq!(stage.paid(0), 2500);
}

#[test]
fn equal_payments_in_one_file_are_two() {
    let mut stage = Stage::two();
    let one = by_reference(2500, stage.reference(0));
    let file = [one.clone(), one];
    assert_eq!(stage.import(&[&file, &file]).added, 2);
    assert_eq!(stage.import(&[&file]).added, 0);
    assert_eq!(stage.paid(0), 5000);
}

#[test]
fn details_of_one_batch_stay_apart() {
    let mut stage = Stage::two();
    let detail = |n: usize| Movement {
        reference: Some(stage.reference(n)),
        batch: Some(Cents(10000)),
        ..numbered(movement(5000), &format!("A1/{n}"))
    };
    let file = [detail(0), detail(1)];
    assert_eq!(stage.import(&[&file, &file]).settled, 2);
    assert_eq!((stage.paid(0), stage.paid(1)), (5000, 5000));
}

#[test]
fn people_who_pay_the_same_on_one_day_are_two() {
    let mut stage = Stage::two();
    let by = |name: &str, account: &str| Movement {
        counterparty: name.into(),
        counterparty_account: account.into(),
        format: Format::BelfiusCsv,
        ..saying(movement(5000), "intervision")
    };
    let file = [by("Amina Vroman", PAYER), by("Bram Schaar", OTHER)];
    assert_eq!(stage.import(&[&file]).added, 2);
    assert_eq!(stage.import(&[&file[1..], &file]).added, 0);
}

#[test]
fn what_may_be_known_is_asked_once() {
    let mut stage = Stage::two();
    stage.import(&[&[numbered(by_reference(2500, stage.reference(0)), "A1")]]);
    let csv = Movement { format: Format::BelfiusCsv, ..saying(movement(2500), "versement") };
    let review = stage.one(&csv);
    assert_eq!((review.state, review.reason), (State::Unmatched, Reason::MaybeKnown));
    let twin = review.twin.unwrap();
    assert_eq!(stage.import(&[&[csv.clone()]]).added, 1);
    let open = stage.open();
    assert_eq!((open[0].review.reason, open[0].review.twin), (Reason::MaybeKnown, Some(twin)));
    stage.decide(&[], &[(Subject::Kept(open[0].id), Verdict::Same(twin))]);
    assert!(stage.open().is_empty());
    assert_eq!(stage.one(&csv).state, State::Known, "and never again");
    assert_eq!(stage.import(&[&[csv]]).added, 0);
    assert_eq!(stage.paid(0), 2500);
}

#[test]
fn what_may_be_known_can_be_another_one() {
    let mut stage = Stage::two();
    stage.import(&[&[numbered(by_reference(2500, stage.reference(0)), "A1")]]);
    let csv = Movement { format: Format::BelfiusCsv, ..saying(movement(2500), "Bram Schaar") };
    stage.decide(&[&[csv.clone()]], &[(Subject::New(0), Verdict::Leave)]);
    let review = stage.open().remove(0).review;
    assert_eq!((review.state, review.reason), (State::Proposed, Reason::NameInText));
    assert_eq!(stage.one(&csv).state, State::Known);
}

#[test]
fn what_goes_out_to_nobody_is_kept_without_words_and_never_asked_about() {
    let mut stage = Stage::two();
    let rent = Movement { counterparty: "Loyer".into(), ..saying(movement(-80000), "novembre") };
    assert_eq!(stage.one(&rent).reason, Reason::Elsewhere);
    assert_eq!(stage.import(&[&[rent.clone()]]).ignored, 1);
    let coda = Movement { format: Format::Coda, ..saying(rent, "bail") };
    assert_eq!(stage.one(&coda).state, State::Known);
    assert_eq!(stage.import(&[&[coda.clone()], &[coda]]).added, 0);
    assert!(stage.open().is_empty());
}

#[test]
fn a_reference_that_another_format_transmits_settles_what_was_open() {
    let mut stage = Stage::two();
    let reference = stage.reference(0);
    let csv = saying(movement(5000), &format!("communication {reference}"));
    let csv = Movement { format: Format::BelfiusCsv, ..csv };
    stage.import(&[&[csv.clone()]]);
    assert_eq!(stage.open()[0].review.reason, Reason::ReferenceInText);
    let camt = numbered(by_reference(5000, reference), "A1");
    let figures = stage.import(&[&[camt.clone()]]);
    assert_eq!((figures.added, figures.settled, stage.paid(0)), (0, 1, 5000));
    assert!(stage.open().is_empty());
    let mut together = Stage::two();
    assert_eq!(together.import(&[&[csv], &[camt]]).settled, 1);
    assert_eq!(together.paid(0), 5000);
}
