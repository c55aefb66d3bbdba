//! An import is one step: taken back, done again, and refused where a later one stands on it.

use ronde::domain::matching::{State, Verdict};
use ronde::domain::movement::{Format, Movement};
use ronde::store::Refusal;
use ronde::store::change::{Change, Subject};

use crate::stage::{Stage, bank, by_reference, movement, numbered, saying};

fn file(stage: &Stage) -> [Movement; 2] {
    [numbered(by_reference(5000, stage.reference(0)), "A1"), saying(movement(2000), "Bram Schaar")]
}

#[test]
fn an_import_is_undone_and_done_again() {
    let mut stage = Stage::two();
    let file = file(&stage);
    stage.import(&[&file]);
    stage.book.apply(Change::Undo(None)).unwrap();
    assert_eq!((stage.paid(0), stage.open().len()), (0, 0));
    assert_eq!(stage.count("SELECT count(*) FROM secrets WHERE name = 'bank'"), 1, "the key stays");
    assert_eq!(stage.one(&file[0]).state, State::Matched);
    stage.book.apply(Change::Redo(None)).unwrap();
    assert_eq!((stage.paid(0), stage.open().len()), (5000, 1));
    assert_eq!(stage.one(&file[0]).state, State::Known);
}

#[test]
fn what_was_imported_again_meanwhile_is_not_done_twice() {
    for other_format in [false, true] {
        let mut stage = Stage::two();
        let file = file(&stage);
        stage.import(&[&file]);
        let undo = stage.book.apply(Change::Undo(None)).unwrap().step;
        let format = if other_format { Format::Coda } else { Format::Camt };
        let again = file.clone().map(|movement| Movement { format, ..movement });
        assert_eq!(stage.import(&[&again]).added, 2);
        assert!(matches!(stage.book.refused(Change::Redo(undo)), Refusal::LaterStep(Some(_))));
        assert_eq!(stage.paid(0), 5000);
    }
}

#[test]
fn an_older_import_is_not_taken_from_under_a_later_one() {
    let mut stage = Stage::two();
    let file = file(&stage);
    let first = stage.book.apply(bank(&[&file], &[])).unwrap().step;
    let open = stage.open().remove(0);
    let settle = [(Subject::Kept(open.id), Verdict::Settle(open.review.shares))];
    let second = stage.book.apply(bank(&[], &settle)).unwrap().step.unwrap();
    let Refusal::LaterStep(Some((later, _))) = stage.book.refused(Change::Undo(first)) else {
        panic!("not refused")
    };
    assert_eq!(later, second);
    let coda = [Movement { format: Format::Coda, ..numbered(file[0].clone(), "B1") }];
    stage.book.apply(Change::Undo(Some(second))).unwrap();
    let third = stage.book.apply(bank(&[&coda], &[])).unwrap().step.unwrap();
    let Refusal::LaterStep(Some((later, _))) = stage.book.refused(Change::Undo(first)) else {
        panic!("not refused")
    };
    assert_eq!(later, third, "it was seen in another format since");
    stage.book.apply(Change::Undo(Some(third))).unwrap();
    stage.book.apply(Change::Undo(first)).unwrap();
    assert_eq!(stage.count("SELECT count(*) FROM movements"), 0);
    assert_eq!(stage.count("SELECT count(*) FROM sightings"), 0);
}

#[test]
fn a_movement_said_to_be_another_comes_back() {
    let mut stage = Stage::two();
    stage.import(&[&[numbered(by_reference(2500, stage.reference(0)), "A1")]]);
    let csv = Movement { format: Format::BelfiusCsv, ..saying(movement(2500), "versement") };
    stage.import(&[&[csv]]);
    let open = stage.open().remove(0);
    stage.decide(&[], &[(Subject::Kept(open.id), Verdict::Same(open.review.twin.unwrap()))]);
    stage.book.apply(Change::Undo(None)).unwrap();
    assert_eq!(stage.open(), [open]);
    stage.book.apply(Change::Redo(None)).unwrap();
    assert!(stage.open().is_empty());
}
