//! G5 and G6: poor terminals, and clocks elsewhere.

use vt100::Color;

use crate::desk::{Desk, FIRST, Start, saved};
use crate::pty::Pty;
use crate::scanner::sequences;

#[test]
fn g5_poor_terminals_are_usable_and_dumb_ones_are_told() {
    let desk = Desk::with_people(3);
    for term in ["linux", "screen", "tmux", "vt100"] {
        let mut pty = desk.start(&Start { env: &[("TERM", term)], ..Start::default() });
        pty.send(b"p");
        pty.until(term, saved);
        pty.send(b"uq");
        assert_eq!(pty.exit_code(), 0, "{term}");
    }
    for term in ["dumb", ""] {
        let mut pty = desk.begin(&Start { env: &[("TERM", term)], ..Start::default() });
        assert_eq!(pty.exit_code(), 2, "{term:?}");
        assert!(pty.shows("ne sait pas placer de curseur"), "{}", pty.text());
        assert!(sequences(&pty.bytes).0.is_empty());
    }
}

/// The colours on the screen, and the text under the cursor of the grid.
fn colours(pty: &Pty) -> (usize, String) {
    let screen = pty.parser.screen();
    let (rows, cols) = screen.size();
    let places = (0..rows.get()).flat_map(|row| (0..cols.get()).map(move |col| (row, col)));
    let cells: Vec<_> = places.filter_map(|(row, col)| screen.cell(row, col)).collect();
    let coloured = cells
        .iter()
        .filter(|cell| cell.fgcolor() != Color::Default || cell.bgcolor() != Color::Default)
        .count();
    let reversed = cells.iter().filter(|cell| cell.inverse()).map(|cell| cell.contents()).collect();
    (coloured, reversed)
}

#[test]
fn g5_without_colour_the_cursor_is_still_seen() {
    let seen = |env: &[(&str, &str)]| {
        let desk = Desk::with_people(3);
        let mut pty = desk.start(&Start { env, ..Start::default() });
        pty.send(b"pl");
        pty.until("the marks", |pty| saved(pty) && pty.shows("en retard, lu 2 nov"));
        colours(&pty)
    };
    let (plain, coloured) = (seen(&[("NO_COLOR", "1")]), seen(&[]));
    assert_eq!(plain.0, 0);
    assert_ne!(coloured.0, 0);
    assert_eq!((plain.1.trim(), coloured.1.trim()), ("·", "·"));
}

#[test]
fn g5_without_a_locale_it_works() {
    let desk = Desk::with_people(3);
    for lang in ["C", "POSIX", ""] {
        let mut pty = desk.start(&Start { env: &[("LANG", lang)], ..Start::default() });
        pty.send(b"p");
        pty.until(lang, |pty| saved(pty) && pty.shows("Prénom01"));
        pty.send(b"uq");
        assert_eq!(pty.exit_code(), 0, "{lang:?}");
    }
}

#[test]
fn g6_dates_have_no_time_zone() {
    let desk = Desk::with_people(2);
    let sessions = desk.ok(["sessions", "--json"]);
    assert!(sessions.contains("2026-11-02") && sessions.contains("2027-04-05"), "{sessions}");
    let mut screens = Vec::new();
    for zone in ["Europe/Brussels", "Pacific/Kiritimati", "America/Los_Angeles"] {
        let output = desk.command(["sessions", "--json"]).env("TZ", zone).output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), sessions, "{zone}");
        let mut pty = desk.start(&Start { env: &[("TZ", zone)], ..Start::default() });
        pty.settle();
        screens.push(pty.text());

        // A day that the clock says is the day in Brussels, wherever the machine believes to be.
        let today = |zone: &str| {
            let info = desk.command(["info"]).env("TZ", zone).env_remove("RONDE_TODAY").output().unwrap();
            String::from_utf8(info.stdout)
                .unwrap()
                .lines()
                .find(|line| line.contains("Aujourd’hui"))
                .map(str::to_owned)
        };
        let (before, there, after) = (today("Europe/Brussels"), today(zone), today("Europe/Brussels"));
        assert!(there.is_some() && (there == before || there == after), "{zone}: {there:?}, not {before:?}");
    }
    assert!(screens.iter().all(|screen| *screen == screens[0]));
}

#[test]
fn g6_today_is_the_day_one_says() {
    let desk = Desk::with_people(2);
    for (today, shown) in
        [(FIRST, "lundi 2 novembre"), ("2026-12-07", "lundi 7 décembre"), ("2027-04-05", "lundi 5 avril")]
    {
        let pty = desk.start(&Start { args: &["--today", today], ..Start::default() });
        assert!(pty.shows(&format!("Aujourd’hui\u{a0}: {shown}")), "{today}\n{}", pty.text());
    }
}
