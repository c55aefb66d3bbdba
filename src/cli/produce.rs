//! What is made from the table for other programs: completions and the manual.

use std::io;

use clap_complete::generate;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::exit::Exit;
use super::parse::{shells, tree};
use super::run::{Ended, Run};
use crate::text::Text;

/// The completions of a shell.
#[allow(clippy::unnecessary_wraps)] // a command like the others
pub fn completions(run: &mut Run<'_>) -> Ended {
    let wanted = run.args.needed("shell");
    if let Some(shell) = shells().find(|shell| shell.to_string() == wanted) {
        let mut tree = tree(run.text());
        let name = tree.get_name().to_owned();
        let mut made = Vec::new();
        generate(shell, &mut tree, name, &mut made);
        run.out.made(&made);
    }
    Ok(Exit::Done)
}

/// The manual: the program, then each command.
pub fn manual(run: &mut Run<'_>) -> Ended {
    let mut made = Vec::new();
    write(run.text(), &mut made)?;
    run.out.made(&made);
    Ok(Exit::Done)
}

/// One page for all: `clap_mangen` would refer to a page for each command.
fn write(text: &Text, made: &mut Vec<u8>) -> io::Result<()> {
    let mut tree = tree(text);
    tree.build();
    let page = Man::new(tree.clone());
    page.render_title(made)?;
    page.render_name_section(made)?;
    page.render_synopsis_section(made)?;
    page.render_options_section(made)?;
    let mut roff = Roff::new();
    roff.control("SH", [text.say("cli-commands").trim_end().to_uppercase().as_str()]);
    for command in tree.get_subcommands() {
        if command.has_subcommands() {
            command.get_subcommands().for_each(|leaf| section(leaf, &mut roff));
        } else {
            section(command, &mut roff);
        }
    }
    roff.to_writer(made)
}

/// How a command is written, what it does, and its arguments.
fn section(command: &clap::Command, roff: &mut Roff) {
    let usage = command.clone().render_usage().to_string();
    roff.control("SS", [usage.trim_start_matches("Usage:").trim()]);
    roff.text([roman(command.get_about().map(ToString::to_string).unwrap_or_default())]);
    for arg in command.get_arguments().filter(|arg| !arg.is_global_set()) {
        roff.control("TP", []);
        roff.text([bold(arg.to_string())]);
        roff.text([roman(arg.get_help().map(ToString::to_string).unwrap_or_default())]);
    }
}
