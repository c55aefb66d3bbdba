//! One person who asks for it: nothing of them is left, and everything of the others.

use std::collections::BTreeSet;
use std::fs;

use ronde::command::Id;

use crate::home::Home;
use crate::lines::OVER;
use crate::marks::{Marks, found};

#[test]
fn who_asks_for_it_is_gone_and_everybody_else_is_there() {
    let home = Home::new();
    home.today.set("2026-11-02");
    home.ok(Id::NewCycle, &["--formula", "pairs-aidants", "--year", "2026", "--name", OVER]);
    let mut marks = Marks::default();
    for nth in 1..=5 {
        let (given, family, mail, phone) = (marks.word(), marks.word(), marks.mail(), marks.phone());
        let person = ["--given", &given, "--family", &family, "--email", &mail, "--phone", &phone];
        home.ok(Id::AddPerson, &[&person[..], &["--enrol"]].concat());
        let (note, reason, person) = (marks.word(), marks.word(), nth.to_string());
        home.ok(Id::Mark, &["2026-11-02", &person, "excused", "--note", &note]);
        home.ok(Id::Waive, &[&person, "--by", "5", "--reason", &reason]);
        home.ok(Id::EditPerson, &[&person, "--phone", &marks.phone()]);
        home.ok(Id::Pay, &[&person, "10"]);
    }
    let each = marks.0 / 5;
    let to = home.folder().join("exports/demande").display().to_string();
    home.ok(Id::ExportPerson, &["3", "--output", &to]);
    home.ok::<&str>(Id::Backup, &[]);
    // The third, and what replaced theirs.
    let theirs: BTreeSet<usize> = (2 * each + 1..=3 * each).collect();
    let before: BTreeSet<usize> = found(home.folder()).into_keys().collect();
    assert_eq!(before, (1..=marks.0).collect());
    let name = home.json(Id::Show, &["3"])["person"]["name"].as_str().unwrap().to_owned();
    let card = |person: &str| home.json(Id::Show, &[person]);
    let others = ["1", "2", "4", "5"].map(card);
    home.ok(Id::EraseCycle, &["3", "--person", "--confirm", &name]);
    let after: BTreeSet<usize> = found(home.folder()).into_keys().collect();
    assert!(after.is_disjoint(&theirs), "{:?}", found(home.folder()));
    assert_eq!(["1", "2", "4", "5"].map(card), others);
    home.fails(Id::Show, &["3"]);
    // What an edit replaced went with the journal; all that the others have now is there.
    for nth in [0, 1, 3, 4] {
        let now: BTreeSet<usize> =
            (nth * each + 1..=nth * each + each).filter(|number| *number != nth * each + 4).collect();
        assert!(now.is_subset(&after), "{nth}: {now:?} {after:?}");
    }
    assert!(!fs::exists(to + "/personne-3.txt").unwrap());
}

/// A terminal that still reads what was before: it is not complete, and says so; the next start completes it.
#[test]
fn what_another_terminal_still_reads_is_not_called_gone() {
    let home = Home::new();
    home.today.set("2026-11-02");
    home.ok(Id::NewCycle, &["--formula", "pairs-aidants", "--year", "2026", "--name", OVER]);
    let mut marks = Marks::default();
    for _ in 0..3 {
        home.ok(Id::AddPerson, &["--given", &marks.word(), "--family", &marks.word(), "--enrol"]);
    }
    let reader = rusqlite::Connection::open(home.book()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM people").unwrap();
    let there: i64 = reader.query_row("SELECT count(*) FROM people", [], |row| row.get(0)).unwrap();
    assert_eq!(there, 3);
    let output = home.run(Id::EraseCycle, &[OVER, "--confirm", OVER]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(!found(home.folder()).is_empty(), "it is true that it is not complete");
    drop(reader);
    let said = home.run(Id::Config, &["keep-days", "40"]);
    assert!(said.status.success(), "{said:?}");
    assert!(found(home.folder()).is_empty(), "{:?}", found(home.folder()));
}
