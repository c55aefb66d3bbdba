//! S10: ten people, eight present, one late, one excused who said so a week before. Six keystrokes at most,
//! whoever is late.

use ronde::domain::attendance::Mark;
use ronde::store::Change;

use crate::book;
use crate::script;
use crate::stage::{SIZES, Stage, session_day};

/// Ten people, some with the same initials.
fn ten(names: &[(&str, &str); 10]) -> Stage {
    let stage = Stage::empty();
    let mut store = stage.store();
    let dates = [book::day(2026, 11, 2), session_day(), book::day(2027, 1, 4)];
    store.apply(&Change::AddCycle(book::cycle("Pairs", 12, &dates))).unwrap();
    let cycle = stage.cycle();
    for (given, family) in names {
        let (details, enrol) = (book::details(given, family), Some(book::place(cycle)));
        store.apply(&Change::AddPerson { details, enrol }).unwrap();
    }
    stage
}

/// One of ten says a week before not to come: a dashboard then, its keys, its rows.
fn announced(names: &[(&str, &str); 10], who: usize) -> Stage {
    let mut stage = ten(names);
    let name = stage.roster()[who].name();
    stage.today = book::day(2026, 11, 30);
    let mut desk = stage.desk();
    // The session of November was not marked, so that it opens there.
    desk.press("Right Home");
    for _ in 0..who {
        desk.press("Down");
    }
    assert!(desk.line().contains(&name), "{name}: {}", desk.text());
    desk.press("e");
    stage.today = session_day();
    assert_eq!(stage.mark(&name), Some(Mark::Excused));
    stage
}

/// The ways to a person, the shortest first.
fn ways(given: &str, family: &str) -> Vec<String> {
    let mut ways: Vec<String> = (0..=4).flat_map(|n| ["Down ".repeat(n), "Up ".repeat(n)]).collect();
    ways.extend((0..=3).map(|n| format!("End {}", "Up ".repeat(n))));
    for name in given.split(' ').chain(family.split(' ')) {
        let initial = name.chars().next().unwrap().to_lowercase().to_string();
        for after in ["", "Down ", "Down Down ", "Up ", "Up Up "] {
            ways.push(format!("f {initial} {after}"));
        }
        ways.push(format!("f {initial} f {initial} "));
    }
    ways.sort_by_key(|way| keystrokes(way));
    ways
}

fn keystrokes(script: &str) -> usize {
    script::events(script).len()
}

fn take_the_roll(names: &[(&str, &str); 10]) {
    for excused in [0, 4, 9] {
        let stage = announced(names, excused);
        let before = std::fs::read(stage.path()).unwrap();
        for late in (0..10).filter(|late| *late != excused) {
            std::fs::write(stage.path(), &before).unwrap();
            let member = stage.roster().remove(late);
            let there = |way: &&String| stage.desk().press(way).line().contains(&member.name());
            let ways = ways(&member.given, &member.family);
            let way = ways.iter().find(there).unwrap_or_else(|| panic!("no way to {}", member.name()));
            let script = format!("{way}l P");
            assert!(keystrokes(&script) <= 6, "{}: {script}", member.name());
            let mut desk = stage.desk();
            desk.press(&script);
            assert!(desk.status().starts_with('✓'), "{}", desk.text());
            let expected: String = (0..10)
                .map(|row| {
                    if row == late {
                        'l'
                    } else if row == excused {
                        'e'
                    } else {
                        'p'
                    }
                })
                .collect();
            assert_eq!(stage.column(), expected, "{}: {script}", member.name());
        }
    }
}

#[test]
fn s10_takes_six_keystrokes_whoever_is_late() {
    take_the_roll(&[
        ("Amina", "Diallo"),
        ("Youssef", "Benkirane"),
        ("Chloé", "Lambrequin"),
        ("Fatou", "Ndoyé"),
        ("Marek", "Nowiński"),
        ("Inès", "Vandevelde-Amrani"),
        ("Thi Lan", "Pham"),
        ("Joris", "De Wilgen"),
        ("Espérance", "Mbala"),
        ("Nadia", "El Khattabi"),
    ]);
}

#[test]
fn s10_takes_six_keystrokes_though_many_share_an_initial() {
    take_the_roll(&[
        ("Marie", "Dubois"),
        ("Mohamed", "Bakkali"),
        ("Mariam", "Diallo"),
        ("Marc", "De Wilde"),
        ("Maud", "Bastin"),
        ("Malik", "Benali"),
        ("Marek", "Dvorak"),
        ("Manon", "Baert"),
        ("Amina", "Barry"),
        ("Amir", "Daoud"),
    ]);
}

#[test]
fn the_demonstration_on_the_day_of_a_session_is_s10() {
    let stage = Stage::demo();
    assert_eq!(stage.column(), ".......e..");
    let mut desk = stage.desk();
    desk.press("f j l P");
    assert_eq!(stage.column(), "plpppppepp");
    assert!(desk.status().contains("8 présences notées, 2 gardées"), "{}", desk.status());
}

#[test]
fn what_was_said_with_an_absence_is_on_the_card_and_hidden_with_the_names() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("Right E [en formation] Enter Enter");
    assert!(desk.shows("lu 4 janv : en formation"), "{}", desk.text());
    desk.press("*");
    assert!(!desk.shows("formation"), "{}", desk.text());
}

#[test]
fn the_hints_say_how_an_absence_is_announced_and_stay_the_same_from_column_to_column() {
    let stage = Stage { size: SIZES[0], ..Stage::demo() };
    let mut desk = stage.desk();
    let hints = desk.text().lines().last().unwrap().to_owned();
    assert!(hints.contains("e excuse") && hints.contains("E annoncer"), "{hints}");
    desk.press("Right");
    assert_eq!(desk.text().lines().last().unwrap(), hints);
}
