//! One test of this file in another process: with a umask of its own, or as somebody without rights.

#![allow(dead_code)] // each test file uses its part

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const PATH: &str = "RONDE_TEST_CHILD";

/// Whether the child runs as somebody without rights, where we may choose.
#[derive(Clone, Copy, PartialEq)]
pub enum Nobody {
    Yes,
    No,
}

/// In the child: the path it was given.
pub fn path() -> Option<PathBuf> {
    std::env::var_os(PATH).map(PathBuf::from)
}

pub fn start(test: &str, path: &Path, umask: Option<u32>, nobody: Nobody) -> Child {
    let own = std::env::current_exe().unwrap();
    // A shell sets the umask: it belongs to the whole process.
    let mut command = Command::new("sh");
    let umask = umask.map_or_else(String::new, |umask| format!("umask {umask:03o}; "));
    command
        .args(["-c", &format!("{umask}exec \"$0\" \"$@\"")])
        .arg(own)
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env(PATH, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    if nobody == Nobody::Yes && rustix::process::geteuid().is_root() {
        command.uid(65534).gid(65534);
    }
    command.spawn().unwrap()
}

/// What the child said when it failed.
pub fn in_child(test: &str, path: &Path, umask: Option<u32>, nobody: Nobody) -> Result<(), String> {
    let output = start(test, path, umask, nobody).wait_with_output().unwrap();
    let words = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    if output.status.success() && words.contains("1 passed") { Ok(()) } else { Err(words.into_owned()) }
}
