//! The table of commands as a tree for clap: parser, help, completions and the manual are made from it.

use std::ffi::OsString;

use clap::builder::{OsStringValueParser, PossibleValuesParser, StringValueParser, ValueParser};
use clap::{Arg as ClapArg, ArgAction, Command as Tree};
use clap_complete::Shell;

use crate::command::Command;
use crate::command::line::{Arg, EVERYWHERE, Kind, Line, Takes};
use crate::command::table::COMMANDS;
use crate::text::{Language, Text};

/// The name of the program.
const NAME: &str = env!("CARGO_PKG_NAME");

/// Every command with its arguments, their help and their words in every language.
pub fn tree(text: &Text) -> Tree {
    grown(Some(text), |_| true)
}

/// The commands whose word stands among these, and no texts: of a line without mistakes it understands as much as the
/// whole tree, and costs a fraction.
pub fn bare(args: &[OsString]) -> Tree {
    grown(None, |word| args.iter().any(|arg| arg == word))
}

fn grown(text: Option<&Text>, wanted: impl Fn(&str) -> bool) -> Tree {
    let mut root = Tree::new(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .args(EVERYWHERE.iter().map(|row| everywhere(arg(row, text), text)))
        .arg(everywhere(answer("help", 'h', ArgAction::Help, text), text))
        .arg(ours(answer("version", 'V', ArgAction::Version, text), text));
    let all = aliases(text);
    let lines = COMMANDS.iter().filter_map(|row| Some((row, row.line?)));
    for (row, line) in lines.filter(|(_, line)| line.words.first().is_some_and(|word| wanted(word))) {
        let leaf = leaf(row, line, text, &all);
        root = match line.words {
            [_] => root.subcommand(leaf),
            [group, ..] => {
                if root.find_subcommand(group).is_none() {
                    root = root.subcommand(branch(group, text, &all));
                }
                root.mut_subcommand(*group, |branch| branch.subcommand(leaf))
            }
            [] => root,
        };
    }
    match text {
        Some(text) => dressed(root, &format!("{NAME} [--…] [<{}>]", text.say("cli-value-command")), text)
            .about(text.say("cli-about")),
        None => root,
    }
}

fn branch(group: &'static str, text: Option<&Text>, all: &[Text]) -> Tree {
    let tree = Tree::new(group).subcommand_required(true).aliases(words_for(group, all));
    let Some(text) = text else { return tree };
    let usage = format!("{NAME} {group} <{}>", text.say("cli-value-command"));
    // One text for each word that has others after it: `cli-group-person`.
    dressed(tree, &usage, text).about(about(text, &format!("cli-group-{group}"), &words_for(group, all)))
}

fn leaf(row: &Command, line: &'static Line, text: Option<&Text>, all: &[Text]) -> Tree {
    let word = line.words.last().copied().unwrap_or(row.name);
    let args = line.args.iter().enumerate().map(|(at, row)| arg(row, text).display_order(at));
    let tree = Tree::new(word).args(args);
    let Some(text) = text else { return tree };
    let aliases = words_for(word, all);
    let about = about(text, &format!("cmd-{}", row.name), &aliases);
    dressed(tree.aliases(aliases), &usage(line), text).about(about)
}

/// What a command does, then its words in other languages.
fn about(text: &Text, id: &str, aliases: &[String]) -> String {
    if aliases.is_empty() {
        return text.say(id);
    }
    text.with("cli-also", &[("about", text.say(id).into()), ("words", aliases.join(", ").into())])
}

/// Headings in the language of the text: clap's own are English.
fn dressed(tree: Tree, usage: &str, text: &Text) -> Tree {
    let template =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", text.say("cli-usage"));
    tree.help_template(template)
        .override_usage(usage.to_owned())
        .subcommand_help_heading(text.say("cli-commands"))
        .subcommand_value_name(text.say("cli-value-command"))
}

fn arg(row: &Arg, text: Option<&Text>) -> ClapArg {
    let arg = ClapArg::new(row.name).value_parser(parser(row));
    let arg = match row.kind {
        Kind::Needed => arg.required(true),
        Kind::Optional => arg,
        Kind::Words | Kind::Several => arg.required(true).num_args(1..),
        Kind::Any => arg.num_args(0..),
        Kind::Option => arg.long(row.name),
        Kind::Many => arg.long(row.name).action(ArgAction::Append),
        Kind::Must => arg.long(row.name).required(true),
        Kind::Flag => arg.long(row.name).action(ArgAction::SetTrue),
    };
    let arg = match row.takes {
        Takes::Amount | Takes::Number => arg.allow_negative_numbers(true),
        _ => arg,
    };
    let arg =
        if row.kind == Kind::Flag { arg } else { arg.value_name(value(row)).hide_possible_values(true) };
    let Some(text) = text else { return arg };
    let by_place =
        matches!(row.kind, Kind::Needed | Kind::Optional | Kind::Words | Kind::Several | Kind::Any);
    arg.help(text.say(&format!("cli-arg-{}", row.about))).help_heading(text.say(if by_place {
        "cli-arguments"
    } else {
        "cli-options"
    }))
}

/// An option of every command, listed after its own.
fn everywhere(arg: ClapArg, text: Option<&Text>) -> ClapArg {
    ours(arg.global(true), text)
}

/// An option of the program, not of a command.
fn ours(arg: ClapArg, text: Option<&Text>) -> ClapArg {
    match text {
        Some(text) => arg.help_heading(text.say("cli-options-everywhere")),
        None => arg,
    }
}

/// `--help` and `--version`, which clap answers itself.
fn answer(name: &'static str, short: char, action: ArgAction, text: Option<&Text>) -> ClapArg {
    let arg = ClapArg::new(name).long(name).short(short).action(action);
    let Some(text) = text else { return arg };
    arg.help(text.say(if name == "help" { "cli-help" } else { "cli-version" }))
}

fn parser(row: &Arg) -> ValueParser {
    match row.takes {
        Takes::Nothing => ValueParser::bool(),
        Takes::File | Takes::Folder => OsStringValueParser::new().into(),
        Takes::OneOf(words) => PossibleValuesParser::new(words).into(),
        Takes::Shell => PossibleValuesParser::new(shells().map(|shell| shell.to_string())).into(),
        _ => StringValueParser::new().into(),
    }
}

/// The shells that completions can be made for.
pub fn shells() -> impl Iterator<Item = Shell> {
    use clap::ValueEnum;
    Shell::value_variants().iter().copied()
}

/// The name of a value in help: by place its own name, else what it takes.
fn value(row: &Arg) -> String {
    let takes = match row.takes {
        Takes::OneOf(words) => return words.join("|"),
        Takes::Shell => return shells().map(|shell| shell.to_string()).collect::<Vec<_>>().join("|"),
        Takes::Part => "person=amount",
        _ if !matches!(row.kind, Kind::Option | Kind::Many | Kind::Must) => row.name,
        Takes::Nothing | Takes::Text => "text",
        Takes::Number => "number",
        Takes::Amount => "amount",
        Takes::Date => "date",
        Takes::Time => "hh:mm",
        Takes::Person => "person",
        Takes::Session => "session",
        Takes::Cycle => "cycle",
        Takes::File => "file",
        Takes::Folder => "folder",
    };
    takes.to_uppercase()
}

/// The line that shows how a command is written.
fn usage(line: &Line) -> String {
    let mut usage = format!("{NAME} {}", line.words.join(" "));
    for row in line.args {
        let (value, name) = (value(row), row.name);
        let piece = match row.kind {
            Kind::Needed => format!(" <{value}>"),
            Kind::Optional => format!(" [{value}]"),
            Kind::Words | Kind::Several => format!(" <{value}>…"),
            Kind::Any => format!(" [{value}]…"),
            Kind::Option => format!(" [--{name} {value}]"),
            Kind::Many => format!(" [--{name} {value}]…"),
            Kind::Must => format!(" --{name} {value}"),
            Kind::Flag => format!(" [--{name}]"),
        };
        usage.push_str(&piece);
    }
    usage
}

/// The texts of every language, when words in all of them are wanted.
fn aliases(text: Option<&Text>) -> Vec<Text> {
    text.map(|_| Language::ALL.iter().map(|language| Text::new(*language)).collect()).unwrap_or_default()
}

/// What a word of the table is called in the languages, itself left out.
fn words_for(word: &str, all: &[Text]) -> Vec<String> {
    let id = format!("cli-word-{word}");
    let mut words: Vec<String> = Vec::new();
    for text in all.iter().filter(|text| text.has(&id)) {
        let said = text.say(&id);
        words.extend(said.split(',').map(|said| said.trim().to_owned()));
    }
    words.retain(|said| said != word);
    words.sort_unstable();
    words.dedup();
    words
}
