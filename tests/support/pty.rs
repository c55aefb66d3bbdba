//! A pseudo-terminal with a program in it, seen as a person sees it.
#![allow(dead_code)] // each test file uses its part

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// Generous: a test that waits this long has failed.
pub const DEADLINE: Duration = Duration::from_secs(5);

pub struct Pty {
    pub child: Box<dyn Child + Send + Sync>,
    pub parser: vt100::Parser,
    /// Every byte since it was last cleared.
    pub bytes: Vec<u8>,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    output: mpsc::Receiver<Vec<u8>>,
    closing: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
    folder: tempfile::TempDir,
}

impl Pty {
    /// Starts the command in a terminal of this size; the folder lives as long as the terminal.
    pub fn start(command: CommandBuilder, (rows, cols): (u16, u16), folder: tempfile::TempDir) -> Self {
        let pair = native_pty_system().openpty(size(rows, cols)).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        let writer = pair.master.take_writer().unwrap();
        let (closing, (sender, output)) = (Arc::new(AtomicBool::new(false)), mpsc::channel());
        let mut source = pair.master.try_clone_reader().unwrap();
        let stop = Arc::clone(&closing);
        let reader = thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = source.read(&mut bytes) {
                let _ = sender.send(bytes[..count].to_vec());
                if stop.load(Ordering::SeqCst) {
                    return;
                }
            }
        });
        let parser = vt100::Parser::new(NonZero::new(rows).unwrap(), NonZero::new(cols).unwrap(), 0);
        let (bytes, master, reader) = (Vec::new(), pair.master, Some(reader));
        Self { child, parser, bytes, master, writer, output, closing, reader, folder }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Reads on until it holds; the screen is shown if it never does.
    pub fn until(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        self.until_within(DEADLINE, what, holds);
    }

    pub fn until_within(&mut self, deadline: Duration, what: &str, holds: impl Fn(&Self) -> bool) {
        let end = Instant::now() + deadline;
        while !holds(self) {
            assert!(Instant::now() < end, "never: {what}\n{}", self.text());
            self.read_for(Duration::from_millis(10));
        }
    }

    /// Reads what comes in a moment, without expecting anything.
    pub fn settle(&mut self) {
        while self.read_for(Duration::from_millis(200)) {}
    }

    /// Reads what there is; waits for it so long.
    pub fn read_for(&mut self, wait: Duration) -> bool {
        let Ok(chunk) = self.output.recv_timeout(wait) else { return false };
        self.parser.process(&chunk);
        self.bytes.extend(chunk);
        true
    }

    pub fn send(&mut self, bytes: &[u8]) {
        self.writer.write_all(bytes).unwrap();
        self.writer.flush().unwrap();
    }

    pub fn resize(&mut self, rows: u16, cols: u16) {
        self.master.resize(size(rows, cols)).unwrap();
        if let (Some(rows), Some(cols)) = (NonZero::new(rows), NonZero::new(cols)) {
            self.parser.screen_mut().set_size(rows, cols);
        }
    }

    pub fn text(&self) -> String {
        self.parser.screen().contents()
    }

    /// Every line of the screen.
    pub fn lines(&self) -> Vec<String> {
        let screen = self.parser.screen();
        screen.rows(0, screen.size().1.get()).collect()
    }

    pub fn shows(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// The terminal's line discipline, as text to compare.
    pub fn line_modes(&self) -> String {
        format!("{:?}", self.master.get_termios().unwrap())
    }

    /// The program itself: what was started, or the last in the line of its children.
    pub fn pid(&self) -> Pid {
        let mut pid = self.child.process_id().unwrap();
        let only_child = |pid: u32| {
            let children = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).ok()?;
            children.split_whitespace().next()?.parse().ok()
        };
        while let Some(child) = only_child(pid) {
            pid = child;
        }
        Pid::from_raw(pid.cast_signed()).unwrap()
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    pub fn exit_code(&mut self) -> u32 {
        let end = Instant::now() + DEADLINE;
        loop {
            self.read_for(Duration::from_millis(10));
            if let Some(status) = self.child.try_wait().unwrap() {
                self.settle();
                return status.exit_code();
            }
            assert!(Instant::now() < end, "never: the end of the process\n{}", self.text());
        }
    }

    /// Closes the terminal's other end, as a dropped line does; the program must still answer `Ctrl-L`.
    pub fn hang_up(mut self) -> (Box<dyn Child + Send + Sync>, Pid) {
        let pid = self.pid();
        self.closing.store(true, Ordering::SeqCst);
        // The reader holds the line open until something comes.
        self.send(b"\x0c");
        self.reader.take().unwrap().join().unwrap();
        (self.child, pid)
    }
}

/// Whether a process runs no more, or only waits to be buried.
pub fn is_gone(pid: Pid) -> bool {
    state(pid).is_none_or(|state| state == 'Z' || state == 'X')
}

/// The letter of `/proc/PID/stat`.
pub fn state(pid: Pid) -> Option<char> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    stat.rsplit_once(") ")?.1.chars().next()
}

/// Waits for something that shows on no terminal; answers how long it took.
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) -> Duration {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < DEADLINE, "never: {what}");
        thread::sleep(Duration::from_millis(5));
    }
    start.elapsed()
}

fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}
