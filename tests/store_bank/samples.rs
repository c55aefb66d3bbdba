//! What each payer of our own sample files meant.

use ronde::domain::deed::Deed;
use ronde::domain::matching::{Reason, State};
use ronde::domain::money::Cents;
use ronde::domain::movement::Movement;
use ronde::domain::reference::Reference;
use ronde::exchange::statement::read;
use ronde::store::change::{Change, Enrol};

use crate::book::{Book, cycle, day, season};
use crate::stage::Stage;

/// The five people of the files, with fees of 150 €.
fn stage() -> Stage {
    let mut book = Book::new();
    let mut new = cycle("2026-2027", 20, &season());
    new.fee = Cents(15000);
    let Deed::AddCycle { cycle } = book.apply(Change::AddCycle(new)).unwrap().deed else {
        panic!("no cycle")
    };
    let mut people = Vec::new();
    for (n, name) in ["Un", "Deux", "Employé", "Trois", "Quatre"].iter().enumerate() {
        let reference = Reference::from_data(2_026_000_010 + u64::try_from(n).unwrap());
        let enrol = Enrol { reference: Some(reference), ..Enrol::new(cycle, day(2026, 10, 1)) };
        people.push(book.add(crate::book::details("Participante", name), Some(enrol)));
    }
    Stage { book, cycle, people }
}

fn sample(name: &str) -> Vec<Movement> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bank").join(name);
    let file = read(&std::fs::read(path).unwrap()).unwrap();
    file.statements.into_iter().flat_map(|statement| statement.movements).collect()
}

/// Cents, state, reason.
fn told(stage: &Stage, file: &[Movement]) -> Vec<(i64, State, Reason)> {
    let reviews = stage.review(file);
    file.iter().zip(reviews).map(|(one, review)| (one.amount.0, review.state, review.reason)).collect()
}

const CAMT: [&str; 2] = ["sample.camt.053.001.02.xml", "sample.camt.053.001.08.xml"];

#[test]
fn both_versions_of_camt_say_the_same() {
    use State::{Matched, Proposed};
    for (name, other) in [(CAMT[0], CAMT[1]), (CAMT[1], CAMT[0])] {
        let mut stage = stage();
        let file = sample(name);
        assert_eq!(
            told(&stage, &file),
            [
                (5000, Matched, Reason::Reference),
                (2000, Proposed, Reason::ReferenceInText),
                (10000, Matched, Reason::Reference),
                (5000, Matched, Reason::Reference),
                (-5000, Proposed, Reason::Outgoing),
            ],
            "{name}"
        );
        stage.import(&[&file]);
        assert_eq!([0, 1, 2, 3, 4].map(|n| stage.paid(n)), [5000, 0, 10000, 5000, 0]);
        assert!(told(&stage, &sample(other)).iter().all(|(_, state, _)| *state == State::Known), "{other}");
        let refund = stage.open().into_iter().find(|kept| kept.amount.0 < 0).unwrap();
        assert_eq!((refund.review.state, refund.review.shares[0].person), (Proposed, stage.people[0]));
    }
}

#[test]
fn the_coda_file_says_more_and_doubles_nothing() {
    let mut stage = stage();
    stage.import(&[&sample(CAMT[1])]);
    let coda = sample("sample.cod");
    let told = told(&stage, &coda);
    let known = told.iter().filter(|(_, state, _)| *state == State::Known).count();
    assert_eq!(known, 4, "{told:?}");
    // One file has the employer's 150 € as a batch of two, the other as one transfer: somebody says.
    assert!(told.contains(&(15000, State::Unmatched, Reason::MaybeKnown)), "{told:?}");
    assert!(told.contains(&(5000, State::Matched, Reason::Reference)), "{told:?}");
    stage.import(&[&coda]);
    assert_eq!([0, 1, 2, 3, 4].map(|n| stage.paid(n)), [5000, 0, 10000, 5000, 5000]);
}
