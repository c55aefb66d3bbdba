//! Formulas and questions of one's own, in the configuration folder.

use std::fs;
use std::path::PathBuf;

use crate::book::{Book, stderr};

fn write(book: &Book, name: &str, text: &str) -> PathBuf {
    let path = book.folder.path().join(".config/ronde").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

/// What a command says on stderr, and how it ends.
fn says(book: &Book, line: &str) -> (String, Option<i32>) {
    let output = book.ronde(line).output().unwrap();
    (stderr(&output), output.status.code())
}

#[test]
fn a_formula_of_ones_own_opens_a_cycle_and_the_next_season_asks_for_its_file() {
    let book = Book::none();
    let good = include_str!("../../assets/formulas/conseil.toml");
    let path = write(&book, "formulas/mien.toml", &good.replace("id = \"conseil\"", "id = \"mien\""));
    book.run("cycle new --formula mien --year 2026 --name Un");
    book.run("cycle new --from Un --year 2027 --name Deux");
    fs::remove_file(path).unwrap();
    let (said, code) = says(&book, "cycle new --from Deux --year 2028");
    assert!(said.contains("“mien” of this cycle is gone") && code == Some(3), "{said}");
}

#[test]
fn a_wrong_formula_is_told_with_file_line_and_what_is_allowed() {
    let book = Book::none();
    let good = include_str!("../../assets/formulas/conseil.toml");
    let line = |key: &str| 1 + good.lines().position(|line| line.starts_with(key)).unwrap();
    for (key, old, new, allowed) in [
        ("id", "id = \"conseil\"", "id = \"Mien !\"", "only small letters without accents"),
        ("nth", "nth = 2", "nth = 5", "from 1 to 4"),
        ("weekday", "\"wednesday\"", "\"mercredi\"", "like monday"),
        ("on_holiday", "\"next-week\"", "\"never\"", "next-week or keep"),
        ("starts", "\"17:00\"", "\"17h\"", "like 13:30"),
        ("ends", "\"19:00\"", "\"16:00\"", "must follow the start"),
        ("fee_cents", "fee_cents = 0", "fee_cents = 9", "write 0, or fees = true"),
        ("months", "[9, 10,", "[9, 9,", "month 9"),
        ("itinerant", "itinerant =", "itinerrant =", "is no key"),
    ] {
        let path = write(&book, "formulas/mien.toml", &good.replace(old, new));
        let (said, code) = says(&book, "cycle new --formula conseil --year 2026 --dry-run");
        let place = format!("{}, line {}.", path.display(), line(key));
        assert!(said.contains(&place) && said.contains(allowed) && code == Some(3), "{key}: {said}");
    }
}

#[test]
fn questions_of_ones_own_are_listed_noted_and_checked() {
    let book = Book::unhosted();
    let own = "[[question]]\nid = \"rire\"\ntitle.fr = \"Rire ensemble\"\ntext.fr = \"Et si on riait ?\"\n";
    let path = write(&book, "questions.toml", own);
    book.run("session question last rire");
    assert!(book.run("questions").contains("Rire ensemble"));
    for (wrong, line, allowed) in [
        ("id = \"rire\"", 6, "another word"),
        ("id = \"Le rire\"", 6, "only small letters"),
        ("id = \"fou\"\ntitel.fr = \"\"", 7, "you can write id, title, text"),
    ] {
        let title = if wrong.contains("titel") { "" } else { "\ntitle.fr = \"Titre\"" };
        fs::write(&path, format!("{own}[[question]]\n{wrong}{title}\n")).unwrap();
        let (said, code) = says(&book, "questions");
        let place = format!("{}, line {line}.", path.display());
        assert!(said.contains(&place) && said.contains(allowed) && code == Some(3), "{wrong}: {said}");
    }
    fs::remove_file(&path).unwrap();
    let (session, _) = book.object("session question last");
    assert_eq!(session["questions"][0]["title"], "rire", "a word that is gone is shown as it is");
}
