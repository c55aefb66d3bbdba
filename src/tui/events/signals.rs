//! The signals that end the dashboard or tell that it runs again.

use std::io;
use std::sync::mpsc::Sender;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;

use super::ending::{Ending, end};
use super::{Batch, Event, send, spawn};

/// Waits for signals; also for those that our parent told us to ignore.
pub fn start(queue: Sender<Batch>) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGCONT])?;
    spawn("signals", move || {
        for signal in signals.forever() {
            match signal {
                SIGCONT => send(&queue, Event::Continued),
                SIGHUP => end(&queue, Ending::Hangup),
                SIGINT => end(&queue, Ending::Interrupted),
                SIGQUIT => end(&queue, Ending::Quit),
                _ => end(&queue, Ending::Terminated),
            }
        }
    })
}
