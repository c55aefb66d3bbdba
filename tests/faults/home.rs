//! An account with a book, to be copied, broken and looked at.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shim::{self, Fault};

pub const RONDE: &str = env!("CARGO_BIN_EXE_ronde");
/// The day of the first session of 2026.
pub const FIRST: &str = "2026-11-02";

pub struct Home {
    folder: tempfile::TempDir,
    /// What the shim says, away from what it breaks.
    outside: tempfile::TempDir,
}

/// How a run of the program ended.
#[derive(Debug)]
pub struct Ended {
    /// None when it was killed.
    pub code: Option<i32>,
    pub signal: Option<i32>,
    pub said: String,
    /// The counted calls: name and path.
    pub calls: Vec<(String, String)>,
    /// The call that broke, if it came to it.
    pub hit: Option<String>,
}

pub fn in_memory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

impl Home {
    pub fn empty() -> Home {
        Home { folder: in_memory(), outside: in_memory() }
    }

    /// The same files in another place.
    pub fn copy(&self) -> Home {
        let copy = Home::empty();
        copy_all(self.folder.path(), copy.folder.path());
        copy
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn outside(&self, name: &str) -> PathBuf {
        self.outside.path().join(name)
    }

    pub fn book(&self) -> PathBuf {
        self.path("data/ronde/book.db")
    }

    pub fn environment(&self) -> BTreeMap<&'static str, String> {
        let path = |name: &str| self.path(name).display().to_string();
        BTreeMap::from([
            ("PATH", std::env::var("PATH").unwrap()),
            ("HOME", path("")),
            ("XDG_DATA_HOME", path("data")),
            ("XDG_CONFIG_HOME", path("config")),
            ("XDG_STATE_HOME", path("state")),
            ("XDG_CACHE_HOME", path("cache")),
            ("XDG_RUNTIME_DIR", path("tmp")),
            ("TMPDIR", path("tmp")),
            ("LANG", "fr_BE.UTF-8".into()),
            ("TERM", "xterm-256color".into()),
            ("RONDE_TODAY", FIRST.into()),
        ])
    }

    pub fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(RONDE);
        command.args(args).env_clear().envs(self.environment()).current_dir(self.folder.path());
        command
    }

    /// Runs it, and wants it done.
    pub fn ok(&self, line: &str) -> String {
        let output = self.command(line.split_whitespace()).output().unwrap();
        assert!(output.status.success(), "{line}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn run(&self, args: &[&str]) -> Ended {
        ended(self.command(args), Vec::new())
    }

    /// The variables that put the shim under the program.
    pub fn shim(&self) -> Vec<(&'static str, String)> {
        let folder = self.folder.path().canonicalize().unwrap().display().to_string();
        let library = shim::library().unwrap().display().to_string();
        let log = self.outside("log").display().to_string();
        vec![("LD_PRELOAD", library), ("FAULT_DIR", folder), ("FAULT_LOG", log)]
    }

    /// Runs it on a disk that breaks there, or whose calls are only counted.
    pub fn run_on(&self, args: &[&str], more: Vec<(&'static str, String)>) -> Ended {
        let mut command = self.command(args);
        command.envs(self.shim()).envs(more);
        let _ = fs::remove_file(self.outside("log"));
        let run = |command| ended(command, Vec::new());
        let mut ended = run(command);
        for line in fs::read_to_string(self.outside("log")).unwrap_or_default().lines() {
            if let Some(hit) = line.strip_prefix("HIT ") {
                ended.hit.get_or_insert(hit.to_owned());
            } else if let [_, name, path] = line.splitn(3, ' ').collect::<Vec<_>>()[..] {
                ended.calls.push((name.to_owned(), path.to_owned()));
            }
        }
        ended
    }

    pub fn break_at(&self, args: &[&str], fault: Fault) -> Ended {
        self.run_on(args, fault.environment())
    }

    /// Every file, by its path from here.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut all = BTreeMap::new();
        read_all(self.folder.path(), self.folder.path(), &mut all);
        all
    }
}

fn ended(mut command: Command, calls: Vec<(String, String)>) -> Ended {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Ended { code: output.status.code(), signal: output.status.signal(), said, calls, hit: None }
}

fn copy_all(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&to).unwrap();
            fs::set_permissions(&to, entry.metadata().unwrap().permissions()).unwrap();
            copy_all(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), &to).unwrap();
        }
    }
}

fn read_all(root: &Path, folder: &Path, all: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            read_all(root, &entry.path(), all);
        } else {
            let name = entry.path().strip_prefix(root).unwrap().display().to_string();
            all.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}
