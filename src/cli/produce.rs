//! What is made from the table for other programs: completions and the manual.

use std::io;

use clap_complete::generate;
use clap_mangen::Man;

use super::exit::{Exit, Failure};
use super::parse::{shells, tree};
use super::run::{Ended, Run};

/// The completions of a shell.
pub fn completions(run: &mut Run<'_>) -> Ended {
    let wanted = run.args.needed("shell");
    if let Some(shell) = shells().find(|shell| shell.to_string() == wanted) {
        let mut tree = tree(Some(run.text()));
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
    let root = tree(Some(run.text()));
    write(&root, &mut made).map_err(|error| Failure::Said(Exit::Unusable, vec![error.to_string()]))?;
    run.out.made(&made);
    Ok(Exit::Done)
}

fn write(root: &clap::Command, made: &mut Vec<u8>) -> io::Result<()> {
    let mut root = root.clone();
    root.build();
    Man::new(root.clone()).render(made)?;
    for command in root.get_subcommands() {
        let leaves: Vec<&clap::Command> = command.get_subcommands().collect();
        let leaves = if leaves.is_empty() { vec![command] } else { leaves };
        for leaf in leaves {
            let page = Man::new(leaf.clone());
            page.render_synopsis_section(made)?;
            page.render_description_section(made)?;
            page.render_options_section(made)?;
        }
    }
    Ok(())
}
