//! Keys, pastes, presses and sizes, as crossterm reads them.

use std::io;
use std::sync::mpsc::Sender;
use std::time::Duration;

use ratatui::crossterm::event::{poll, read};

use super::ending::{Ending, end};
use super::{Batch, Event, spawn};

/// Waits for input; what came in one go is sent in one go, so that it costs one frame.
pub fn start(queue: Sender<Batch>) -> io::Result<()> {
    spawn("input", move || {
        while let Ok(batch) = next_batch() {
            if queue.send(batch).is_err() {
                return;
            }
        }
        end(&queue, Ending::TerminalGone);
    })
}

fn next_batch() -> io::Result<Batch> {
    let mut batch = vec![Event::Input(read()?)];
    while poll(Duration::ZERO)? {
        batch.push(Event::Input(read()?));
    }
    Ok(batch)
}
