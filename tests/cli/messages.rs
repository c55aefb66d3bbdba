//! Messages and calendars from outside: the same bytes wherever they go, and templates of one's own.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::book::{Book, stderr};

#[test]
fn a_calendar_is_the_same_on_stdout_and_in_a_file_of_ones_own() {
    let book = Book::invented();
    let file = book.folder.path().join("cycle.ICS");
    let shown = book.run("calendar");
    assert!(shown.starts_with("BEGIN:VCALENDAR\r\n") && shown.ends_with("END:VCALENDAR\r\n"), "{shown}");
    assert!(shown.lines().all(|line| line.len() <= 75));
    for _ in 0..2 {
        let said = book.ronde("calendar --output").arg(&file).output().unwrap();
        assert_eq!((said.status.code(), said.stdout.len()), (Some(0), 0), "{}", stderr(&said));
        assert_eq!(fs::read_to_string(&file).unwrap(), shown);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(book.run("calendar next").matches("BEGIN:VEVENT").count(), 1);
    let folder = book.folder.path().join("dossier.ics");
    fs::create_dir(&folder).unwrap();
    let said = book.ronde("calendar --output").arg(&folder).output().unwrap();
    assert_eq!(said.status.code(), Some(3), "{}", stderr(&said));
}

#[test]
fn a_template_of_ones_own_is_used_or_told_with_its_line() {
    let book = Book::invented();
    let config = book.folder.path().join("config");
    let templates = config.join("ronde/templates");
    fs::create_dir_all(&templates).unwrap();
    let run = |line: &str| book.ronde(line).env("XDG_CONFIG_HOME", &config).output().unwrap();
    fs::write(templates.join("reminder.nl.txt"), "Tot {date}\n\nHallo {name}\nZaal: {room}\n").unwrap();
    let said = run("message next Griet --lang nl");
    let shown = String::from_utf8(said.stdout).unwrap();
    assert!(shown.ends_with("Tot donderdag 3 december 2026\nHallo Griet\n"), "{shown}");
    for (text, line) in [
        ("Tot {datum}\n\nHallo\n", "Line 1: there is no {datum}; you can write {name} {cycle} {date}"),
        ("Tot\n\n\nHallo {name\n", "Line 4: a brace is not closed."),
        ("Tot\nHallo\n", "Line 2: it must stay blank"),
        ("", "Line 1: the subject of the message is missing."),
    ] {
        fs::write(templates.join("reminder.nl.txt"), text).unwrap();
        let said = run("message next Griet");
        assert_eq!(said.status.code(), Some(3), "{text:?}");
        let why = stderr(&said);
        assert!(why.contains("reminder.nl.txt") && why.contains(line), "{why}");
        assert!(said.stdout.is_empty());
    }
    assert_eq!(run("message next Griet --kind welcome").status.code(), Some(0), "others are not asked");
}
