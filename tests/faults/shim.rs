//! What stands between the program and the disk: made of `tests/support/shim.c` once a run.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// How a call breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The program is killed before it.
    Kill,
    /// A write is half done, then the program is killed; another call is done first.
    Tear,
    /// No space left.
    Full,
    /// A write is half done, then no space is left.
    Short,
    /// An I/O error.
    Error,
}

/// What breaks.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    pub kind: Kind,
    /// The number of the call, from one.
    pub at: usize,
    /// All that come after it break, too.
    pub lasting: bool,
}

impl Fault {
    /// Whether what reads can break so, too.
    pub fn reads(kind: Kind) -> bool {
        kind == Kind::Error
    }

    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let word = match self.kind {
            Kind::Kill => "kill",
            Kind::Tear => "tear",
            Kind::Full => "enospc",
            Kind::Short => "short",
            Kind::Error => "eio",
        };
        let mut all = vec![("FAULT_KIND", word.to_owned()), ("FAULT_AT", self.at.to_string())];
        if self.lasting {
            all.push(("FAULT_LAST", "1".into()));
        }
        if Fault::reads(self.kind) {
            all.push(("FAULT_READS", "1".into()));
        }
        all
    }
}

/// The library to load before the program; none, and why, where there is no C compiler.
pub fn library() -> Option<&'static Path> {
    static LIBRARY: OnceLock<Option<PathBuf>> = OnceLock::new();
    LIBRARY.get_or_init(make).as_deref()
}

fn make() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (made, library) = (folder.join(format!("shim-{}.so", std::process::id())), folder.join("shim.so"));
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/shim.c");
    let compiled = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&made).arg(source).status();
    if !compiled.is_ok_and(|status| status.success()) {
        eprintln!("SKIPPED: there is no C compiler to make {source}");
        return None;
    }
    std::fs::rename(&made, &library).unwrap();
    Some(library)
}
