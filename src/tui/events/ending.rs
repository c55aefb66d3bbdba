//! The ways in which the outside ends the dashboard, and the hard stop behind them.

use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::low_level::exit;

use super::{Batch, Event, send};
use crate::tui::screen;

/// Who ended the dashboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ending {
    /// SIGHUP: the line was dropped or the window closed.
    Hangup,
    /// SIGTERM: asked from outside, or the system shuts down.
    Terminated,
    /// SIGINT from outside (Ctrl-C typed in the dashboard is a key).
    Interrupted,
    /// SIGQUIT; without its core dump, which would hold names.
    Quit,
    /// The terminal vanished without a signal.
    TerminalGone,
}

impl Ending {
    /// The exit code by which a shell knows such an end: 128 and the signal.
    pub fn exit_code(self) -> i32 {
        128 + match self {
            Self::Hangup | Self::TerminalGone => SIGHUP,
            Self::Terminated => SIGTERM,
            Self::Interrupted => SIGINT,
            Self::Quit => SIGQUIT,
        }
    }
}

/// What the working thread has to leave by itself; it may be waiting for another's lock on the book.
const GRACE: Duration = Duration::from_millis(500);
/// What giving the terminal back may take; writing to a stalled line takes for ever.
const FAREWELL: Duration = Duration::from_millis(100);

/// Announces the end, and brings it about if the working thread does not.
pub fn end(queue: &Sender<Batch>, ending: Ending) -> ! {
    send(queue, Event::End(ending));
    thread::sleep(GRACE);
    let _ = super::spawn("farewell", screen::restore);
    thread::sleep(FAREWELL);
    exit(ending.exit_code())
}
