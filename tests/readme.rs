//! The README tells the truth: its picture is the program's, its commands are the program's.

#![allow(clippy::unwrap_used, reason = "clippy takes the functions beside the tests for no tests")]

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ronde::command::COMMANDS;
use ronde::config::Config;
use ronde::demo::book::fill;
use ronde::opening::Opening;
use ronde::store::Access;
use ronde::text::{Language, Text};
use ronde::tui::app::App;

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The dashboard of the demonstration, as it opens on the day of a session.
fn picture() -> String {
    let folder = tempfile::tempdir().unwrap();
    let today = NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
    let opening = Opening {
        book: folder.path().join("book.db"),
        folders: None,
        config: Config::default(),
        text: Text::new(Language::Fr),
        fixed_today: Some(today),
        read_only: false,
        colour: true,
        demonstration: true,
    };
    fill(&mut opening.store(Access::Write).unwrap(), today).unwrap();
    let mut app = App::new(opening).unwrap();
    let mut terminal = Terminal::new(TestBackend::new(120, 21)).unwrap();
    terminal.draw(|frame| app.draw(frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let line = |y: u16| (0..120).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
    (0..21).map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_picture_is_the_programs() {
    let text = readme();
    let (before, rest) = text.split_once("```text\n").unwrap();
    let (shown, after) = rest.split_once("```\n").unwrap();
    let made = format!("{}\n", picture());
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(root().join("README.md"), format!("{before}```text\n{made}```\n{after}")).unwrap();
        return;
    }
    assert_eq!(shown, made, "run UPDATE_README=1 cargo test --test readme");
}

#[test]
fn the_commands_of_the_readme_exist() {
    let text = readme();
    let commands = text.lines().filter_map(|line| line.strip_prefix("ronde ")).collect::<Vec<_>>();
    assert!(commands.len() >= 5);
    for command in commands {
        let words: Vec<&str> = command.split_whitespace().collect();
        let known = COMMANDS.iter().filter_map(|row| row.line).find(|line| words.starts_with(line.words));
        let line = known.unwrap_or_else(|| panic!("no command {command}"));
        for flag in words.iter().take_while(|word| **word != "#").filter_map(|word| word.strip_prefix("--")) {
            let everywhere = ronde::command::line::EVERYWHERE.iter();
            assert!(line.args.iter().chain(everywhere).any(|arg| arg.name == flag), "{command}: no --{flag}");
        }
    }
}

#[test]
fn ci_calls_the_test_command_of_the_readme() {
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    for command in ["cargo run --release -- demo", "cargo test"] {
        assert!(readme().lines().any(|line| line.starts_with(command)), "{command}");
    }
    assert!(ci.lines().any(|line| line == "cargo test"));
}
