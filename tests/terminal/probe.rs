//! The probe, `examples/terminal_probe.rs`, in a pseudo-terminal.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use portable_pty::CommandBuilder;

use crate::pty::Pty;

/// The probe, built if it is not up to date.
pub fn probe() -> &'static str {
    static PROBE: OnceLock<String> = OnceLock::new();
    PROBE.get_or_init(|| {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--offline", "--example", "terminal_probe"]);
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        assert!(build.current_dir(env!("CARGO_MANIFEST_DIR")).status().unwrap().success());
        let here = std::env::current_exe().unwrap();
        let path = here.ancestors().nth(2).unwrap().join("examples/terminal_probe");
        path.to_str().unwrap().to_owned()
    })
}

/// How the probe is started.
pub struct Start {
    /// A line for `sh`, in which `$0` is the probe.
    pub line: &'static str,
    pub term: Option<&'static str>,
    pub controlling: bool,
    pub book: Option<PathBuf>,
}

impl Default for Start {
    fn default() -> Self {
        Self { line: "exec \"$0\"", term: Some("xterm-256color"), controlling: true, book: None }
    }
}

impl Start {
    pub fn start(&self) -> Pty {
        let folder = tempfile::tempdir().unwrap();
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", self.line, probe()]);
        command.env("PROBE_LOG", folder.path().join("log"));
        command.env("NO_COLOR", "1");
        match self.term {
            Some(term) => command.env("TERM", term),
            None => command.env_remove("TERM"),
        }
        if let Some(book) = &self.book {
            command.env("PROBE_BOOK", book);
        }
        command.set_controlling_tty(self.controlling);
        Pty::start(command, (24, 80), folder)
    }

    /// Started and drawn.
    pub fn ready(&self) -> Pty {
        let mut pty = self.start();
        pty.until("the first frame", |pty| pty.shows("probe ready") && pty.shows("selected"));
        pty
    }
}

/// What the probe wrote down.
pub fn logged(pty: &Pty) -> String {
    std::fs::read_to_string(pty.folder().join("log")).unwrap_or_default()
}
