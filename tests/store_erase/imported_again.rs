//! The same statement, imported again after an erasure, adds nothing of what was settled or set aside.

use ronde::domain::deed::{BankFigures, Deed};
use ronde::domain::erasure::Whose;
use ronde::domain::matching::Reason;
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
    let coda = |name: &str| Movement { format: Format::Coda, ..numbered("9", name) };
    for (what, first, second, added) in [
        ("numbered", vec![numbered("1", "a")], vec![numbered("1", "a")], 0),
        ("its number, other words", vec![numbered("1", "a")], vec![numbered("1", "b")], 0),
        // What goes out to nobody is joined without asking, as ever.
        ("another number", vec![numbered("1", "a")], vec![numbered("1", "a"), numbered("2", "b")], 1),
        ("no numbers", vec![csv("a"), csv("b")], vec![csv("b"), csv("a")], 0),
        ("one more", vec![csv("a")], vec![csv("a"), csv("b")], 1),
        ("another format", vec![numbered("1", "a")], vec![coda("a")], 0),
    ] {
        let mut stage = Stage::new();
        import(&mut stage, &first);
        stage.erase(Whose::Cycle(stage.over));
        let before = stage.count("SELECT count(*) FROM movements");
        for _ in 0..2 {
            stage.apply(Change::Bank { new: vec![second.clone()], verdicts: Vec::new() });
            assert_eq!(stage.count("SELECT count(*) FROM movements") - before, added, "{what}");
        }
        let named =
            "SELECT count(*) FROM sightings WHERE coalesce(name_hash, payer_hash, text_hash) IS NOT NULL";
        assert_eq!(stage.count(named), added, "{what}: of what is forgotten nothing more is learnt");
    }
}

/// Money that came in on the same day may be another's: where the bank gives it another number, somebody is asked.
#[test]
fn what_may_be_another_is_asked_about() {
    let mut stage = Stage::new();
    let paid = Movement {
        bank_ref: Some("1".into()),
        reference: Some(stage.references[1]),
        booked_on: crate::book::day(2026, 12, 15),
        ..movement(5000)
    };
    import(&mut stage, std::slice::from_ref(&paid));
    stage.erase(Whose::Cycle(stage.over));
    let other = Movement { bank_ref: Some("2".into()), reference: None, ..paid.clone() };
    let told = |file: Vec<Movement>| {
        let reviews = stage.book.store.review(&[file]).unwrap();
        reviews.iter().map(|review| review.reason).collect::<Vec<_>>()
    };
    // Beside the one that is known it is a second one; alone it might be that one under another number.
    assert_eq!(told(vec![paid, other.clone()]), [Reason::Known, Reason::Nothing]);
    assert_eq!(told(vec![other]), [Reason::MaybeKnown]);
}
