use super::*;
use Finding::{Known, Maybe, New};

fn key(cents: i64) -> Key {
    let booked_on = NaiveDate::from_ymd_opt(2026, 11, 15).unwrap();
    Key { account: "ours".into(), booked_on, amount: Cents(cents), currency: "EUR".into() }
}

/// A movement of 50 €: its number, its reference, its account, its text; `-` where there is none.
fn seen(format: Format, parts: [&str; 4]) -> (Key, Sighting) {
    let [id, reference, payer, text] = parts.map(|part| (part != "-").then(|| part.to_owned()));
    let reference = reference.map(|data| Reference::from_data(data.parse().unwrap()));
    (key(5000), Sighting { format, id, reference, payer, name: None, text, batch: None })
}

fn camt(parts: [&str; 4]) -> (Key, Sighting) {
    seen(Format::Camt, parts)
}

fn coda(parts: [&str; 4]) -> (Key, Sighting) {
    seen(Format::Coda, parts)
}

fn csv(parts: [&str; 4]) -> (Key, Sighting) {
    seen(Format::BelfiusCsv, parts)
}

/// What each movement of the last file is, in letters: new, known, maybe.
fn last(files: &[Vec<(Key, Sighting)>]) -> String {
    let mut register = Register::default();
    let mut letters = String::new();
    for file in files {
        letters = register
            .take(file)
            .iter()
            .map(|finding| match finding {
                New(_) => 'n',
                Known { .. } => 'k',
                Maybe { .. } => 'm',
            })
            .collect();
    }
    letters
}

#[test]
fn two_files_and_what_the_second_adds() {
    let a = |format, id| seen(format, [id, "7", "p", "-"]);
    for (what, first, second, expected) in [
        ("the same number", vec![camt(["1", "-", "-", "x"])], vec![camt(["1", "-", "-", "y"])], "k"),
        ("the same words", vec![csv(["-", "-", "-", "x"])], vec![csv(["-", "-", "-", "x"])], "k"),
        ("other words", vec![csv(["-", "-", "-", "x"])], vec![csv(["-", "-", "-", "y"])], "n"),
        ("one more than before", vec![csv(["-", "-", "-", "x"])], vec![csv(["-", "-", "-", "x"]); 2], "kn"),
        ("fewer than before", vec![csv(["-", "-", "-", "x"]); 2], vec![csv(["-", "-", "-", "x"])], "k"),
        ("a number filled later", vec![csv(["-", "-", "-", "x"])], vec![csv(["1", "-", "-", "x"])], "k"),
        ("another number", vec![camt(["1", "7", "p", "-"])], vec![camt(["2", "7", "p", "-"])], "m"),
        (
            "two numbers, one known",
            vec![camt(["1", "7", "p", "-"])],
            vec![camt(["2", "7", "p", "-"]), camt(["1", "7", "p", "-"])],
            "nk",
        ),
        (
            "another number, other words",
            vec![camt(["1", "-", "p", "x"])],
            vec![camt(["2", "-", "p", "y"])],
            "n",
        ),
        ("the other format, by reference", vec![a(Format::Camt, "1")], vec![a(Format::Coda, "2")], "k"),
        ("another reference", vec![camt(["1", "7", "p", "-"])], vec![coda(["2", "8", "p", "-"])], "n"),
        (
            "the same reference, another account",
            vec![camt(["1", "7", "p", "-"])],
            vec![coda(["2", "7", "q", "-"])],
            "n",
        ),
        ("only one has a reference", vec![camt(["1", "7", "-", "-"])], vec![csv(["-", "-", "-", "x"])], "m"),
        ("the same account", vec![camt(["1", "-", "p", "x"])], vec![coda(["2", "-", "p", "y"])], "k"),
        ("another account", vec![camt(["1", "-", "p", "x"])], vec![coda(["2", "-", "q", "x"])], "n"),
        ("no account, other words", vec![camt(["1", "-", "-", "x"])], vec![coda(["2", "-", "-", "y"])], "m"),
        (
            "two of the other format",
            vec![a(Format::Camt, "1"), a(Format::Camt, "2")],
            vec![a(Format::Coda, "3"), a(Format::Coda, "4")],
            "kk",
        ),
        ("one number twice in a file", vec![], vec![camt(["1", "-", "p", "x"]); 2], "nm"),
    ] {
        assert_eq!(last(&[first, second]), expected, "{what}");
    }
}

#[test]
fn what_was_learnt_stays_known() {
    let one = |format, id| seen(format, [id, "7", "p", "-"]);
    let (camt, csv, filled) =
        (one(Format::Camt, "1"), one(Format::BelfiusCsv, "-"), one(Format::BelfiusCsv, "9"));
    assert_eq!(
        last(&[vec![camt.clone()], vec![csv.clone()], vec![filled.clone()], vec![filled.clone()]]),
        "k"
    );
    assert_eq!(
        last(&[vec![camt], vec![csv], vec![filled.clone(), filled]]),
        "kn",
        "and fills one place alone"
    );
}

#[test]
fn a_total_and_its_details_are_asked_about() {
    let detail = |format, cents, text: &str| {
        let (_, sighting) = seen(format, ["-", "-", "-", text]);
        (key(cents), Sighting { batch: Some(Cents(15000)), ..sighting })
    };
    let total = |format| (key(15000), seen(format, ["-", "-", "-", "total"]).1);
    let details = vec![detail(Format::Camt, 10000, "a"), detail(Format::Camt, 5000, "b")];
    assert_eq!(last(&[details.clone(), vec![total(Format::BelfiusCsv)]]), "m");
    assert_eq!(last(&[vec![total(Format::BelfiusCsv)], details.clone()]), "mm");
    assert_eq!(last(&[details.clone(), vec![total(Format::Camt)]]), "n", "one format does not say it twice");
    assert_eq!(last(&[details.clone(), details]), "kk");
}

#[test]
fn a_total_that_was_said_to_be_its_details_is_known() {
    let mut register = Register::default();
    let total = (key(10000), seen(Format::BelfiusCsv, ["-", "-", "-", "total"]).1);
    register.take(&[total]);
    let details = [camt(["1", "-", "-", "a"]), camt(["2", "-", "-", "b"])];
    for (key, sighting) in details.clone() {
        register.sight(0, key, sighting);
    }
    let known = register.take(&details);
    assert!(known.iter().all(|finding| matches!(finding, Known { entry: 0, learnt: Learnt::Nothing })));
}
