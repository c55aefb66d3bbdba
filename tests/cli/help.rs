//! Help, words of other languages, mistakes: in the language asked for.

use ronde::command::COMMANDS;

use crate::book::{Book, stderr};

#[test]
fn every_command_has_help_in_every_language() {
    let book = Book::none();
    for lang in ["fr", "nl", "en"] {
        for line in COMMANDS.iter().filter_map(|row| row.line) {
            let words = line.words.join(" ");
            let help = book.run(&format!("{words} --help --lang {lang}"));
            assert!(help.contains(&format!("ronde {words}")), "{words} in {lang}: {help}");
            assert!(line.args.iter().all(|arg| help.to_lowercase().contains(arg.name)
                || ["mark", "part", "how", "whose"].contains(&arg.name)));
            let foreign = ["Usage:", "Print help", "[possible values", "[aliases", "Options:"];
            let english = foreign.iter().find(|said| lang != "en" && help.contains(**said));
            assert_eq!(english, None, "{words} in {lang}: {help}");
        }
    }
}

#[test]
fn help_as_a_word_is_help_as_an_option() {
    let book = Book::none();
    assert_eq!(book.run("help mark"), book.run("mark --help"));
    assert_eq!(book.run("help"), book.run("--help"));
    assert_eq!(book.run("help person add"), book.run("person add -h"));
}

#[test]
fn the_language_is_the_options_then_the_variables_then_the_systems() {
    let book = Book::none();
    for (option, variable, system, said) in [
        ("--lang nl", "en", "fr_BE.UTF-8", "is geen opdracht"),
        ("", "nl", "fr_BE.UTF-8", "is geen opdracht"),
        ("", "", "en_GB.UTF-8", "is not a command"),
        ("", "", "C", "n’est pas une commande"),
        ("", "", "de_BE", "n’est pas une commande"),
    ] {
        let mut command = book.ronde("nonsense");
        command.args(option.split_whitespace()).env("RONDE_LANG", variable).env("LANG", system);
        let output = command.output().unwrap();
        assert!(stderr(&output).contains(said), "{option} {variable} {system}: {}", stderr(&output));
    }
}

#[test]
fn words_of_every_language_find_the_same() {
    let book = Book::invented();
    for (word, alias) in [
        ("find Amina", "cherche Amina"),
        ("find Amina", "zoek Amina"),
        ("next", "prochaine"),
        ("sessions", "séances"),
    ] {
        assert_eq!(book.run(alias), book.run(word));
    }
}

#[test]
fn completions_and_the_manual_name_every_command() {
    let book = Book::none();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let made = book.run(&format!("completions {shell}"));
        for word in COMMANDS.iter().filter_map(|row| row.line).flat_map(|line| line.words) {
            assert!(made.contains(word), "{word} for {shell}");
        }
    }
    let manual = book.run("man");
    for line in COMMANDS.iter().filter_map(|row| row.line) {
        // In roff a hyphen is written `\-`.
        assert!(manual.contains(&format!("ronde {}", line.words.join(" "))), "{:?}", line.words);
    }
}
