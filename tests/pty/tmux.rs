//! The program inside tmux: a second terminal, which others wrote.

use std::process::Command;

use rustix::process::Pid;

use crate::desk::{Desk, RONDE};

/// A session of a server of its own.
pub struct Tmux<'d> {
    desk: &'d Desk,
}

impl Tmux<'_> {
    /// Starts the dashboard in it; none where there is no tmux.
    pub fn open(desk: &Desk) -> Option<Tmux<'_>> {
        Command::new("tmux").arg("-V").output().ok()?;
        let tmux = Tmux { desk };
        tmux.tell(&["new-session", "-d", "-x", "140", "-y", "40", "-s", "one", RONDE]);
        // Its own status line would take one of ours.
        tmux.tell(&["set-option", "-g", "status", "off"]);
        Some(tmux)
    }

    fn tell(&self, args: &[&str]) -> String {
        let mut command = Command::new("tmux");
        command.args(["-u", "-f", "/dev/null", "-S"]).arg(self.desk.path("tmux")).args(args);
        let done = command.env_clear().envs(self.desk.environment()).output().unwrap();
        assert!(done.status.success(), "tmux {args:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    }

    /// Presses keys, by the names that tmux has for them, or as text.
    pub fn press(&self, keys: &[&str]) {
        self.tell(&[&["send-keys", "-t", "one"], keys].concat());
    }

    pub fn resize(&self, rows: &str, cols: &str) {
        self.tell(&["resize-window", "-t", "one", "-x", cols, "-y", rows]);
    }

    /// The lines of its screen, without blanks at their ends.
    pub fn lines(&self) -> Vec<String> {
        self.tell(&["capture-pane", "-p", "-t", "one"])
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect()
    }

    pub fn shows(&self, text: &str) -> bool {
        self.lines().iter().any(|line| line.contains(text))
    }

    pub fn pid(&self) -> Pid {
        let pid = self.tell(&["display-message", "-p", "-t", "one", "#{pane_pid}"]);
        Pid::from_raw(pid.trim().parse().unwrap()).unwrap()
    }

    pub fn kill(&self) {
        self.tell(&["kill-session", "-t", "one"]);
    }
}

impl Drop for Tmux<'_> {
    fn drop(&mut self) {
        let mut command = Command::new("tmux");
        let _ = command.arg("-S").arg(self.desk.path("tmux")).arg("kill-server").output();
    }
}
