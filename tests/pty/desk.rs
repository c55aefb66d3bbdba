//! The built program with a home of its own: on the command line, and in pseudo-terminals.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use portable_pty::CommandBuilder;

use crate::pty::Pty;

pub const RONDE: &str = env!("CARGO_BIN_EXE_ronde");
/// The day of the first session of 2026.
pub const FIRST: &str = "2026-11-02";
/// The sign of what is on disk.
pub const SAVED: &str = "✓";

/// An account: its home, and the book in it.
pub struct Desk {
    home: tempfile::TempDir,
}

impl Desk {
    /// Nothing in it; in memory where there is such a place: no test here is about the disk.
    pub fn empty() -> Desk {
        let memory = Path::new("/dev/shm");
        let home = if memory.is_dir() {
            tempfile::tempdir_in(memory).unwrap()
        } else {
            tempfile::tempdir().unwrap()
        };
        std::fs::create_dir(home.path().join("tmp")).unwrap();
        Desk { home }
    }

    /// The season of 2026 with as many people, `Prénom01 Nom01` and on, in the order of their names.
    pub fn with_people(count: usize) -> Desk {
        let desk = Desk::empty();
        let capacity = count.to_string();
        desk.ok(["cycle", "new", "--formula", "pairs-aidants", "--year", "2026", "--capacity", &capacity]);
        let people = (1..=count).map(|number| format!("Prénom{number:02};Nom{number:02}\n"));
        desk.import(format!("Prénom;Nom\n{}", people.collect::<String>()).as_bytes());
        desk
    }

    pub fn import(&self, list: &[u8]) {
        let file = self.path("list.csv");
        std::fs::write(&file, list).unwrap();
        self.ok(["person".as_ref(), "import".as_ref(), file.as_os_str(), "--enrol".as_ref()]);
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub fn book(&self) -> PathBuf {
        self.path("data/ronde/book.db")
    }

    /// The whole environment of the program.
    pub fn environment(&self) -> BTreeMap<&'static str, String> {
        let path = |name: &str| self.path(name).display().to_string();
        BTreeMap::from([
            ("PATH", std::env::var("PATH").unwrap()),
            ("HOME", path("")),
            ("XDG_DATA_HOME", path("data")),
            ("XDG_CONFIG_HOME", path("config")),
            ("XDG_RUNTIME_DIR", path("tmp")),
            ("TMPDIR", path("tmp")),
            ("LANG", "fr_BE.UTF-8".into()),
            ("TERM", "xterm-256color".into()),
            ("RONDE_TODAY", FIRST.into()),
        ])
    }

    pub fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(RONDE);
        command.args(args).env_clear().envs(self.environment());
        command
    }

    pub fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Output {
        self.command(args).output().unwrap()
    }

    /// What the command says; it must succeed.
    pub fn ok<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> String {
        let output = self.run(args);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The marks of everybody, in the order of the roster, session by session: the letter of each, or a point.
    pub fn marks(&self) -> Vec<String> {
        let json: serde_json::Value = serde_json::from_str(&self.ok(["attendance", "--json"])).unwrap();
        let sessions = json["sessions"].as_array().unwrap();
        let letter = |word: &serde_json::Value| match word.as_str() {
            None => '·',
            Some("present") => 'P',
            Some("late") => 'R',
            Some("excused") => 'E',
            Some("absent") => 'A',
            Some(_) => '?',
        };
        let row = |person: &serde_json::Value| {
            sessions.iter().map(|session| letter(&person["marks"][session["id"].to_string()])).collect()
        };
        json["people"].as_array().unwrap().iter().map(row).collect()
    }

    /// SQLite finds nothing wrong with the book, and no terminal has left a lock on it.
    pub fn assert_whole(&self) {
        self.ok(["check"]);
        let other = rusqlite::Connection::open(self.book()).unwrap();
        other.busy_timeout(std::time::Duration::ZERO).unwrap();
        other.execute_batch("BEGIN IMMEDIATE; ROLLBACK").unwrap();
    }

    /// Opens the dashboard and waits for its first frame.
    pub fn open(&self) -> Pty {
        self.start(&Start::default())
    }

    pub fn start(&self, start: &Start) -> Pty {
        let mut pty = self.begin(start);
        pty.until("the first frame", |pty| pty.bytes.ends_with(b"\x1b[?2026l"));
        pty
    }

    /// Starts it and waits for nothing.
    pub fn begin(&self, start: &Start) -> Pty {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", start.line, RONDE]);
        command.args(start.args);
        command.env_clear();
        for (name, value) in self.environment() {
            command.env(name, value);
        }
        for (name, value) in start.env {
            command.env(name, value);
        }
        command.set_controlling_tty(start.controlling);
        Pty::start(command, start.size, tempfile::tempdir().unwrap())
    }
}

/// How the program is started.
pub struct Start<'a> {
    /// A line for `sh`, in which `$0` is the program and `$@` its arguments.
    pub line: &'a str,
    pub args: &'a [&'a str],
    pub env: &'a [(&'a str, &'a str)],
    /// Rows and columns.
    pub size: (u16, u16),
    pub controlling: bool,
}

impl Default for Start<'_> {
    fn default() -> Self {
        Start { line: "exec \"$0\" \"$@\"", args: &[], env: &[], size: (40, 140), controlling: true }
    }
}

/// What is said of what just happened: the last line but one, or up to three that grow upwards from it.
pub fn status(pty: &Pty) -> String {
    let lines = pty.lines();
    let last = lines.len() - 2;
    let first = (last - 2..=last).rev().find(|row| lines[*row].starts_with(['✓', '!', '✗']));
    lines[first.unwrap_or(last)..=last].iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// The status line says that it is on disk.
pub fn saved(pty: &Pty) -> bool {
    status(pty).starts_with(SAVED)
}

/// The marks that the screen shows of a person, as in [`Desk::marks`].
pub fn shown_marks(pty: &Pty, name: &str) -> String {
    let lines = pty.lines();
    let after = lines.iter().find_map(|line| line.split_once(name)).unwrap_or_default().1;
    after.split('│').next().unwrap_or_default().chars().filter(|letter| "·PREA".contains(*letter)).collect()
}
