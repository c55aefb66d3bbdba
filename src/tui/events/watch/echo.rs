//! Tells a write again a little later: `SQLite` writes the log, syncs it, and only then makes the commit visible,
//! in shared memory, which no system announces. Who looks at once sees the book as it was.

use std::io;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;

use super::Changed;
use crate::tui::events::spawn;

/// After the last write: a fast disk, a usual one, a slow one, a memory card.
const PAUSES: [Duration; 4] = [
    Duration::from_millis(20),
    Duration::from_millis(100),
    Duration::from_millis(500),
    Duration::from_secs(2),
];

/// What is sent here is told at once and again after each pause, counted anew from the next write.
pub fn start(changed: Changed) -> io::Result<Sender<()>> {
    let (written, writes) = channel();
    spawn("echo of writes", move || {
        while writes.recv().is_ok() {
            changed.tell();
            let mut pauses = PAUSES.iter();
            while let Some(pause) = pauses.next() {
                match writes.recv_timeout(*pause) {
                    Ok(()) => pauses = PAUSES.iter(),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => return,
                }
                changed.tell();
            }
        }
    })?;
    Ok(written)
}
