//! The same statement, imported again after an erasure, adds nothing of what was settled or set aside.

use ronde::domain::deed::{BankFigures, Deed};
use ronde::domain::erasure::Whose;
use ronde::domain::movement::{Format, Movement};
use ronde::store::change::Change;

use crate::stage::{Stage, movement};

fn import(stage: &mut Stage, file: &[Movement]) -> BankFigures {
    match stage.apply(Change::Bank { new: vec![file.to_vec()], verdicts: Vec::new() }) {
        Deed::Bank(figures) => figures,
        deed => panic!("{deed:?}"),
    }
}

#[test]
fn a_statement_that_comes_again_adds_only_what_waited() {
    let mut stage = Stage::new();
    let statement = stage.statement();
    stage.erase(Whose::Cycle(stage.over));
    let kept = "SELECT state, reference, counterparty, text, forgotten FROM movements ORDER BY id";
    assert_eq!(stage.rows(kept), ["settled -   1", "ignored -   1"]);
    let sightings = "SELECT reference, payer_hash, name_hash, text_hash FROM sightings";
    assert_eq!(stage.rows(sightings), ["- - - -", "- - - -"]);
    for again in [statement[..2].to_vec(), statement[..2].to_vec()] {
        let step = stage.book.apply(Change::Bank { new: vec![again], verdicts: Vec::new() }).unwrap().step;
        assert_eq!(step, None, "nothing was written");
    }
    // The bank has what waited.
    assert_eq!(import(&mut stage, &statement).added, 1);
    assert_eq!(stage.rows("SELECT counterparty FROM movements WHERE state = 'open'"), ["Quelqu’un"]);
}

/// By the number of the bank where it has one; else as many as there were on this day, of this amount.
#[test]
fn as_many_as_were_there_are_known_again() {
    let numbered = |number: &str, name: &str| Movement {
        bank_ref: Some(number.into()),
        counterparty: name.into(),
        ..movement(-700)
    };
    let csv =
        |name: &str| Movement { format: Format::BelfiusCsv, counterparty: name.into(), ..movement(-800) };
    for (what, first, second, added, asked) in [
        ("numbered", vec![numbered("1", "a")], vec![numbered("1", "a")], 0, 0),
        ("its number, other words", vec![numbered("1", "a")], vec![numbered("1", "b")], 0, 0),
        ("another number", vec![numbered("1", "a")], vec![numbered("1", "a"), numbered("2", "b")], 1, 1),
        ("no numbers", vec![csv("a"), csv("b")], vec![csv("a"), csv("b")], 0, 0),
        ("one more", vec![csv("a")], vec![csv("a"), csv("b")], 1, 0),
        (
            "another format",
            vec![numbered("1", "a")],
            vec![Movement { format: Format::Coda, ..numbered("9", "a") }],
            0,
            0,
        ),
    ] {
        let mut stage = Stage::new();
        import(&mut stage, &first);
        stage.erase(Whose::Cycle(stage.over));
        let before = stage.count("SELECT count(*) FROM movements");
        let reviews = stage.book.store.review(&[second.clone()]).unwrap();
        let doubts = reviews
            .iter()
            .filter(|review| review.reason == ronde::domain::matching::Reason::MaybeKnown)
            .count();
        assert_eq!(doubts, 0, "{what}: money that goes out is nobody's, and nobody is asked");
        stage.apply(Change::Bank { new: vec![second], verdicts: Vec::new() });
        let now = stage.count("SELECT count(*) FROM movements");
        assert_eq!(now - before, added - asked, "{what}");
        assert_eq!(
            stage.count("SELECT count(*) FROM sightings WHERE name_hash IS NOT NULL"),
            added - asked,
            "{what}"
        );
    }
}
