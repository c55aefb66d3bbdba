//! A cycle that was used in every way: after its erasure nobody of it stands in any file, its figures are as they were,
//! and no copy from before brings anybody back.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use ronde::command::Id;

use crate::figures::figures;
use crate::home::Home;
use crate::lines::{OVER, PASSING, STAY, Typed, season};
use crate::marks::{UNTOLD, files, found, told};
use crate::pty::Pty;
use crate::screens::walk;

type Where = BTreeMap<usize, BTreeSet<PathBuf>>;

/// What stands of those who go, and where.
fn left(home: &Home) -> Where {
    found(home.folder()).into_iter().filter(|(number, _)| !stays(*number)).collect()
}

/// Whether it is of somebody who goes on.
fn stays(number: usize) -> bool {
    (STAY..PASSING).contains(&number)
}

/// Nobody who is gone is to be seen.
fn shows_nobody(pty: &Pty) {
    assert!(told(&pty.text()).into_iter().all(stays), "{}", pty.text());
    let ever = String::from_utf8_lossy(&pty.bytes);
    assert!(told(&ever).into_iter().all(stays), "drawn before: {ever:?}");
}

/// Each mark stands somewhere, so that the search is known to find it; what was refused stands nowhere.
fn used() -> (Home, Typed) {
    let home = Home::new();
    let mut typed = season(&home);
    let seen = walk(&home, &typed.passing.word());
    assert!(seen > 30, "people were to be seen on {seen} screens");
    let before = left(&home);
    // Escaped and folded as mails and calendars do it, a number cannot always be read.
    let numbers: BTreeSet<usize> = before.into_keys().filter(|number| *number != UNTOLD).collect();
    assert!(typed.marks.0 >= 200 && typed.marks.0 < STAY, "{}", typed.marks.0);
    assert_eq!(numbers, (1..=typed.marks.0).collect(), "each mark, and nothing of what was refused");
    home.used_every_command();
    (home, typed)
}

fn erase(home: &Home) {
    home.today.set("2027-07-20");
    home.ok(Id::EraseCycle, &[OVER, "--confirm", OVER]);
}

fn nobody(home: &Home) {
    assert_eq!(left(home), Where::new());
    // Of what was written from the book, only what is about nobody: the directory, and invented people.
    let exports = home.folder().join("exports");
    let there = files(&exports).into_iter().filter(|path| path.is_file());
    let names: BTreeSet<String> =
        there.map(|path| path.strip_prefix(&exports).unwrap().display().to_string()).collect();
    assert_eq!(names, ["annuaire-ecran.csv", "annuaire.csv", "invente.db"].map(str::to_owned).into());
}

/// Those who go on are there, with what is theirs.
fn others(home: &Home, typed: &Typed) {
    let there: BTreeSet<usize> = found(home.folder()).into_keys().collect();
    assert_eq!(there, (STAY + 1..=typed.stay.0).collect());
}

/// The dashboard on the cycle that ended: of a day when it was still the one that counts.
fn on_it(home: &Home) -> Pty {
    let today = home.today.replace("2027-05-10");
    let mut pty = home.dashboard();
    home.today.set(today);
    if !pty.text().starts_with(OVER) {
        // Nobody is in it any more: the other one is shown first.
        pty.send(b"1");
        pty.send(b"\x1b[F");
        pty.send(b"\r");
        pty.until("the cycle", |pty| pty.text().starts_with(OVER));
        pty.settle();
    }
    pty
}

fn quit(mut pty: Pty) {
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0, "{}", pty.text());
}

#[test]
fn nothing_is_left_and_nothing_comes_back() {
    let (home, typed) = used();
    home.ok::<&str>(Id::Backup, &[]);
    let figures_before = figures(&home);
    // Kept by hand, outside: of the day before.
    let copy = home.outside.path().join("copie.db").display().to_string();
    fs::copy(home.json::<&str>(Id::Backup, &[])["path"].as_str().unwrap(), &copy).unwrap();
    let forgotten = PathBuf::from(format!("{}.forgotten", home.book().display()));
    home.today.set("2027-07-20");
    let mut second = on_it(&home);
    assert!(!told(&second.text()).is_empty(), "{}", second.text());
    erase(&home);
    assert!(forgotten.is_file());
    nobody(&home);
    second.until("it is told", |pty| pty.shows("Des personnes ont été effacées dans un autre terminal"));
    second.bytes.clear();
    second.settle();
    shows_nobody(&second);
    quit(second);
    nobody(&home);
    others(&home, &typed);
    assert_eq!(figures(&home), figures_before);
    comes_back_by_restore(&home, &copy);
    assert_eq!(figures(&home), figures_before);
    comes_back_by_hand(&home, &copy);
    assert_eq!(figures(&home), figures_before);
    others(&home, &typed);
}

/// With a terminal open.
fn comes_back_by_restore(home: &Home, copy: &str) {
    let mut second = on_it(home);
    home.ok(Id::Restore, &[copy]);
    nobody(home);
    second.settle();
    shows_nobody(&second);
    quit(second);
    let third = on_it(home);
    shows_nobody(&third);
    quit(third);
    nobody(home);
}

/// Over the book, with the program closed: the first look already shows nobody, and the first change leaves nobody.
fn comes_back_by_hand(home: &Home, copy: &str) {
    let put = || {
        for end in ["db-wal", "db-shm"] {
            let _ = fs::remove_file(home.book().with_extension(end));
        }
        fs::copy(copy, home.book()).unwrap();
    };
    put();
    let over = ["--cycle", OVER];
    let looks: [(Id, &[&str]); 6] = [
        (Id::Due, &over),
        (Id::Sessions, &over),
        (Id::Journal, &[]),
        (Id::Bank, &[]),
        (Id::Find, &["zeqw"]),
        (Id::Privacy, &[]),
    ];
    for (id, args) in looks {
        let output = home.run(id, args);
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(told(&said).into_iter().all(stays), "{id:?}: {said}");
    }
    put();
    let third = on_it(home);
    shows_nobody(&third);
    nobody(home);
    quit(third);
    nobody(home);
}
