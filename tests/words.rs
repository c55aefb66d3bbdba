//! The words of commands: each can be typed in every language, and none means two things at once.

#![allow(clippy::unwrap_used, reason = "clippy takes the functions beside the tests for no tests")]

use std::collections::{BTreeMap, BTreeSet};

use ronde::command::{COMMANDS, Scope};
use ronde::text::{Language, Text, clean};

/// The first and second words of the command line: what stands before them, and the word itself.
fn levels() -> BTreeSet<(&'static [&'static str], &'static str)> {
    let lines = COMMANDS.iter().filter_map(|command| command.line);
    lines.flat_map(|line| (0..line.words.len()).map(|at| (&line.words[..at], line.words[at]))).collect()
}

fn alias(language: Language, word: &str) -> String {
    Text::new(language).say(&format!("cli-word-{word}"))
}

#[test]
fn no_word_of_a_language_is_another_command_in_any_language() {
    let mut meant: BTreeMap<(&[&str], String), &str> = BTreeMap::new();
    for (before, word) in levels() {
        for language in Language::ALL {
            for typed in [alias(*language, word), word.to_owned()] {
                let other = meant.insert((before, typed.clone()), word).unwrap_or(word);
                assert_eq!(other, word, "{typed} after {before:?}, in {language:?}");
            }
        }
    }
}

#[test]
fn words_are_typed_on_any_keyboard_and_english_is_the_command() {
    for (_, word) in levels() {
        assert_eq!(alias(Language::En, word), word);
        for language in Language::ALL {
            let typed = alias(*language, word);
            let plain = |c: char| c.is_ascii_lowercase() || c == '-';
            assert!(typed.chars().all(plain) && !typed.starts_with('-'), "{typed} in {language:?}");
        }
    }
}

#[test]
fn hints_that_show_together_are_told_apart_and_short() {
    for language in Language::ALL {
        let text = Text::new(*language);
        for place in Scope::ALL {
            let together =
                COMMANDS.iter().filter(|row| row.scope == place || place.outer() == Some(row.scope));
            let mut said: BTreeMap<String, &str> = BTreeMap::new();
            for row in together.filter(|row| text.has(&format!("key-{}", row.name))) {
                let hint = text.say(&format!("key-{}", row.name));
                assert!(clean::width(&hint) <= 13, "{hint} in {language:?}");
                let other = said.insert(hint.clone(), row.name);
                assert_eq!(other, None, "{hint} is also {} in {language:?}", row.name);
            }
        }
    }
}

#[test]
fn names_of_commands_are_one_short_line_without_a_stop() {
    for language in Language::ALL {
        let text = Text::new(*language);
        for row in COMMANDS {
            let name = text.say(&format!("cmd-{}", row.name));
            assert!(clean::width(&name) <= 60, "{name}");
            assert!(name.starts_with(char::is_uppercase) && !name.ends_with('.'), "{name}");
        }
    }
}
