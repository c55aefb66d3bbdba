//! A pseudo-terminal with a program in it, seen as a person sees it.

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// Generous: a test that waits this long has failed.
const DEADLINE: Duration = Duration::from_secs(5);

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

pub struct Pty {
    pub child: Box<dyn Child + Send + Sync>,
    pub log: PathBuf,
    pub parser: vt100::Parser,
    /// Every byte since `forget`.
    pub bytes: Vec<u8>,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    output: mpsc::Receiver<Vec<u8>>,
    closing: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
    _folder: tempfile::TempDir,
}

impl Pty {
    pub fn start(start: &Start) -> Self {
        let pair = native_pty_system().openpty(size(24, 80)).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", start.line, probe()]);
        command.env("PROBE_LOG", &log);
        command.env("NO_COLOR", "1");
        match start.term {
            Some(term) => command.env("TERM", term),
            None => command.env_remove("TERM"),
        }
        if let Some(book) = &start.book {
            command.env("PROBE_BOOK", book);
        }
        command.set_controlling_tty(start.controlling);
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
        let parser = vt100::Parser::default();
        let (bytes, master, reader) = (Vec::new(), pair.master, Some(reader));
        Self { child, log, parser, bytes, master, writer, output, closing, reader, _folder: folder }
    }

    /// Started as usual and drawn.
    pub fn ready() -> Self {
        Self::ready_with(&Start::default())
    }

    pub fn ready_with(start: &Start) -> Self {
        let mut pty = Self::start(start);
        pty.until("the first frame", |pty| pty.shows("probe ready") && pty.shows("selected"));
        pty
    }

    /// Reads on until it holds; the screen is shown if it never does.
    pub fn until(&mut self, what: &str, holds: impl Fn(&mut Self) -> bool) {
        let end = Instant::now() + DEADLINE;
        while !holds(self) {
            assert!(Instant::now() < end, "never: {what}\n{}", self.text());
            if let Ok(chunk) = self.output.recv_timeout(Duration::from_millis(10)) {
                self.parser.process(&chunk);
                self.bytes.extend(chunk);
            }
        }
    }

    /// Reads what comes in a moment, without expecting anything.
    pub fn settle(&mut self) {
        while let Ok(chunk) = self.output.recv_timeout(Duration::from_millis(200)) {
            self.parser.process(&chunk);
            self.bytes.extend(chunk);
        }
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

    pub fn shows(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// The terminal's line discipline, as text to compare.
    pub fn line_modes(&self) -> String {
        format!("{:?}", self.master.get_termios().unwrap())
    }

    pub fn logged(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    pub fn pid(&self) -> Pid {
        let log = self.logged();
        let number = log.lines().find_map(|line| line.strip_prefix("pid ")).expect("the probe logs its pid");
        Pid::from_raw(number.parse().unwrap()).unwrap()
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    pub fn exit_code(&mut self) -> u32 {
        self.until("the end of the process", |pty| pty.child.try_wait().unwrap().is_some());
        self.settle();
        self.child.wait().unwrap().exit_code()
    }

    /// Closes the terminal's other end, as a dropped line does; the probe must still answer keys.
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

/// Waits for something that shows on no terminal.
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let end = Instant::now() + DEADLINE;
    while !holds() {
        assert!(Instant::now() < end, "never: {what}");
        thread::sleep(Duration::from_millis(10));
    }
}

fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}
