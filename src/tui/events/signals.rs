//! The signals that end the dashboard, tell that it runs again or that its terminal has another size.

use std::io;
use std::sync::mpsc::Sender;

use ratatui::crossterm::event::Event as Input;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH};
use signal_hook::iterator::Signals;

use super::ending::{Ending, end};
use super::{Batch, Event, send, spawn};
use crate::tui::screen;

/// Waits for signals; also for those that our parent told us to ignore.
pub fn start(queue: Sender<Batch>) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGCONT, SIGWINCH])?;
    spawn("signals", move || {
        for signal in signals.forever() {
            match signal {
                SIGCONT => send(&queue, Event::Continued),
                SIGWINCH => send(&queue, resized()),
                SIGHUP => end(&queue, Ending::Hangup),
                SIGINT => end(&queue, Ending::Interrupted),
                SIGQUIT => end(&queue, Ending::Quit),
                _ => end(&queue, Ending::Terminated),
            }
        }
    })
}

fn resized() -> Event {
    let size = screen::size();
    Event::Input(Input::Resize(size.width, size.height))
}
