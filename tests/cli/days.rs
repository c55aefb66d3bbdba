//! G6: dates have no time zone, and today is Brussels' or what `--today` says.

use crate::book::{Book, stderr};

#[test]
fn g6_the_clock_zone_of_the_machine_changes_nothing() {
    let book = Book::empty_cycle();
    let here = |line: &str, zone: &str| {
        let output = book.ronde(line).env("TZ", zone).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    for line in ["next", "sessions", "sessions --json", "next --json", "cycles --json", "attendance"] {
        let utc = here(line, "UTC");
        assert!(!utc.is_empty());
        for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "nonsense"] {
            assert_eq!(here(line, zone), utc, "{line} in {zone}");
        }
    }
}

#[test]
fn g6_today_is_the_same_in_every_zone_without_the_option() {
    let book = Book::none();
    let today = |zone: &str| {
        let output = book.ronde("info --json").env_remove("RONDE_TODAY").env("TZ", zone).output().unwrap();
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()["today"].clone()
    };
    // Midnight may pass once between two runs, not three times.
    let same = (0..3).any(|_| today("Pacific/Kiritimati") == today("Pacific/Pago_Pago"));
    assert!(same);
}

#[test]
fn holidays_are_named_and_resolved_or_kept() {
    let book = Book::none();
    let dates = |policy: &str| {
        let line = format!("cycle new --formula pairs-aidants --year 2028 --dry-run {policy}");
        let (object, _) = book.object(&line);
        let sessions = object["sessions"].as_array().unwrap().clone();
        sessions.into_iter().filter(|session| !session["holiday"].is_null()).collect::<Vec<_>>()
    };
    let next_week = dates("");
    assert_eq!(next_week.len(), 2);
    assert_eq!(next_week[0]["date"], "2029-01-08");
    assert_eq!(next_week[0]["moved_from"], "2029-01-01");
    assert_eq!(next_week[1]["date"], "2029-04-09");
    assert_eq!(next_week[1]["holiday"], "easter-monday");
    let kept = dates("--on-holiday keep");
    assert_eq!(kept[1]["date"], "2029-04-02");
    assert!(kept[1]["moved_from"].is_null());
}

#[test]
fn a_session_is_named_by_number_day_or_place_in_time() {
    let book = Book::empty_cycle();
    book.run("person add --given Ada --enrol");
    let (object, _) = book.object("sessions");
    let second = object["sessions"][1].clone();
    assert_eq!(second["date"], "2026-12-07");
    let number = second["id"].to_string();
    for (name, today) in [
        (number.as_str(), "2026-11-21"),
        ("2026-12-07", "2026-11-21"),
        ("7/12/2026", "2026-11-21"),
        ("7/12", "2026-11-21"),
        ("today", "2026-12-07"),
        ("vandaag", "2026-12-07"),
        ("next", "2026-11-21"),
        ("next", "2026-12-07"),
        ("last", "2026-12-07"),
        ("last", "2027-01-03"),
    ] {
        let (object, code) = book.object(&format!("mark {name} Ada present --today {today}"));
        assert_eq!(code, 0, "{name} on {today}");
        assert_eq!(object["session"]["id"], second["id"], "{name} on {today}");
    }
}

#[test]
fn a_day_of_another_cycle_is_found_and_one_of_several_is_told() {
    let book = Book::empty_cycle();
    book.run("cycle new --formula reseau --year 2026");
    let (object, _) = book.object("sessions --cycle 2");
    let session = object["sessions"][0].clone();
    let day = session["date"].as_str().unwrap();
    let line = format!("mark {day} --guests 2 --today 2026-11-21");
    let (object, code) = book.object(&line);
    assert_eq!((code, &object["session"]["id"]), (0, &session["id"]));
    book.run("cycle new --formula reseau --year 2026 --name Autre");
    let output = book.ronde(&line).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("Autre"), "{}", stderr(&output));
    book.ronde("mark 2019-01-01 --guests 2").assert().code(1);
}
