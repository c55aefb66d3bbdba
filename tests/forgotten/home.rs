//! A home with everything that a program may write into, the program in it, and a place outside.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use portable_pty::CommandBuilder;
use ronde::command::{COMMANDS, Id};
use serde_json::Value;

use crate::pty::Pty;

pub struct Home {
    folder: tempfile::TempDir,
    /// What is kept on purpose: nobody looks here.
    pub outside: tempfile::TempDir,
    pub today: Cell<&'static str>,
    used: RefCell<BTreeSet<&'static str>>,
}

impl Home {
    /// In memory where there is such a place: nothing here is about the disk.
    pub fn new() -> Home {
        let memory = Path::new("/dev/shm");
        let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
        let [folder, outside] = [(), ()].map(|()| tempfile::tempdir_in(&place).unwrap());
        for name in ["data", "config", "state", "cache", "run", "tmp", "exports"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Home { folder, outside, today: Cell::new("2027-02-10"), used: RefCell::default() }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn book(&self) -> PathBuf {
        self.folder().join("data/ronde/book.db")
    }

    fn environment(&self) -> Vec<(&'static str, String)> {
        let path = |name: &str| self.folder().join(name).display().to_string();
        vec![
            ("PATH", std::env::var("PATH").unwrap()),
            ("HOME", path("")),
            ("XDG_DATA_HOME", path("data")),
            ("XDG_CONFIG_HOME", path("config")),
            ("XDG_STATE_HOME", path("state")),
            ("XDG_CACHE_HOME", path("cache")),
            ("XDG_RUNTIME_DIR", path("run")),
            ("TMPDIR", path("tmp")),
            ("LANG", "fr_BE.UTF-8".into()),
            ("TERM", "xterm-256color".into()),
            ("RONDE_TODAY", self.today.get().into()),
        ]
    }

    /// Runs a command of the table; what follows its words.
    pub fn run<S: AsRef<str>>(&self, id: Id, args: &[S]) -> Output {
        let row = COMMANDS.iter().find(|row| row.id == id).unwrap();
        self.used.borrow_mut().insert(row.name);
        Command::new(env!("CARGO_BIN_EXE_ronde"))
            .args(row.line.unwrap().words)
            .args(args.iter().map(AsRef::as_ref))
            .current_dir(self.folder())
            .env_clear()
            .envs(self.environment())
            .output()
            .unwrap()
    }

    /// What it says; it must succeed.
    pub fn ok<S: AsRef<str>>(&self, id: Id, args: &[S]) -> String {
        let output = self.run(id, args);
        let words: Vec<&str> = args.iter().map(AsRef::as_ref).collect();
        assert!(output.status.success(), "{id:?} {words:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn fails<S: AsRef<str>>(&self, id: Id, args: &[S]) {
        let output = self.run(id, args);
        assert!(!output.status.success(), "{id:?}: {output:?}");
    }

    pub fn json<S: AsRef<str>>(&self, id: Id, args: &[S]) -> Value {
        let args: Vec<&str> = args.iter().map(AsRef::as_ref).chain(["--json"]).collect();
        serde_json::from_str(&self.ok(id, &args)).unwrap()
    }

    /// Every command that has a form on the command line was used.
    pub fn used_every_command(&self) {
        let used = self.used.borrow();
        let rows = COMMANDS.iter().filter(|row| row.line.is_some());
        let never: Vec<&str> = rows.map(|row| row.name).filter(|name| !used.contains(name)).collect();
        assert!(never.is_empty(), "a command that the test does not use: {never:?}");
    }

    /// A file outside, as it is to be given to the program.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.outside.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// The dashboard, when its first frame is there.
    pub fn dashboard(&self) -> Pty {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_ronde"));
        command.env_clear();
        self.environment().into_iter().for_each(|(name, value)| command.env(name, value));
        command.cwd(env!("CARGO_MANIFEST_DIR"));
        let mut pty = Pty::start(command, (40, 140), tempfile::tempdir_in(self.outside.path()).unwrap());
        pty.until("the first frame", |pty| pty.bytes.ends_with(b"\x1b[?2026l"));
        pty
    }
}
