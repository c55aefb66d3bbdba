//! Two terminals with one file.

use std::sync::Barrier;

use ronde::domain::movement::Movement;

use crate::book;
use crate::stage::{Stage, bank, by_reference, movement, saying};

#[test]
fn one_file_in_two_terminals_at_once_is_one() {
    for _ in 0..10 {
        let stage = Stage::two();
        let file: Vec<Movement> =
            vec![by_reference(2500, stage.reference(0)), saying(movement(2000), "merci")];
        let ready = Barrier::new(2);
        std::thread::scope(|scope| {
            for run in ["run-2", "run-3"] {
                let (file, ready, path) = (&file, &ready, &stage.book.path);
                scope.spawn(move || {
                    let mut store = book::open(path, run);
                    ready.wait();
                    store.apply(&bank(&[file], &[])).unwrap();
                });
            }
        });
        assert_eq!((stage.paid(0), stage.open().len()), (2500, 1));
    }
}

#[test]
fn a_book_that_may_only_be_read_is_reviewed() {
    let stage = Stage::two();
    let file = vec![by_reference(2500, stage.reference(0))];
    let look = ronde::store::Store::open(&stage.book.path, ronde::store::Access::Read, book::author("look"));
    let look = look.unwrap();
    assert_eq!(look.review(&[file]).unwrap()[0].shares[0].amount.0, 2500);
    assert!(look.open_movements().unwrap().is_empty());
    let empty = book::Book::new();
    assert_eq!(empty.store.review(&[vec![movement(5000)]]).unwrap().len(), 1);
    assert!(empty.store.review(&[]).unwrap().is_empty());
}
