//! The tree as a whole: legal, every row reachable, in every language.

use std::collections::HashSet;

use super::*;
use crate::text::Language;

#[test]
fn the_tree_is_legal_with_and_without_texts() {
    let words: Vec<OsString> =
        COMMANDS.iter().filter_map(|row| row.line).map(|line| line.words[0].into()).collect();
    bare(&words).debug_assert();
    bare(&[]).debug_assert();
    for language in Language::ALL {
        tree(&Text::new(*language)).debug_assert();
    }
}

#[test]
fn every_row_is_reached_by_its_words() {
    let tree = tree(&Text::new(Language::Fr));
    for line in COMMANDS.iter().filter_map(|row| row.line) {
        let found = line.words.iter().try_fold(&tree, |tree, word| tree.find_subcommand(word));
        assert!(found.is_some(), "{:?}", line.words);
    }
}

#[test]
fn a_word_means_one_command() {
    fn check(tree: &clap::Command) {
        let mut seen = HashSet::new();
        for command in tree.get_subcommands() {
            for word in command.get_all_aliases().chain([command.get_name()]) {
                assert!(seen.insert(word.to_owned()), "{word} stands for two commands");
                assert!(!word.contains(' ') && !word.is_empty(), "{word:?}");
            }
            check(command);
        }
    }
    check(&tree(&Text::new(Language::Nl)));
}

#[test]
fn words_of_every_language_are_understood() {
    let text = Text::new(Language::En);
    for line in ["ronde cherche Amina", "ronde zoek Amina", "ronde find Amina"] {
        let Ok(parsed) = parse(&text, line.split(' ').map(OsString::from).collect()) else {
            panic!("{line} is not understood");
        };
        assert_eq!(parsed.command, Some(Id::Find), "{line}");
        assert_eq!(parsed.args.needed("text"), "Amina");
    }
}
