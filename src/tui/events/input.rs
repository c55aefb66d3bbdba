//! Keys, pastes and mouse presses, read from the terminal and decoded.
//!
//! Not with crossterm's reader (0.29): it takes 1,024 bytes of a burst and sleeps on the rest until
//! the next key, and spins for ever on a terminal that vanished (its issues 793 and 1110).

mod decoder;
mod keys;
mod mouse;

use std::io;
use std::sync::mpsc::Sender;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::{Errno, read};
use rustix::stdio::stdin;

use super::ending::{Ending, end};
use super::{Batch, Event, spawn};
use decoder::Decoder;

/// What Linux keeps of a burst.
const ROOM: usize = 4096;

/// Waits for input; what came in one go is sent in one go, so that it costs one frame.
pub fn start(queue: Sender<Batch>) -> io::Result<()> {
    spawn("input", move || {
        let mut decoder = Decoder::default();
        let mut bytes = [0; ROOM];
        loop {
            match read(stdin(), &mut bytes) {
                Ok(0) => break,
                Ok(count) => {
                    let batch: Batch = decoder.feed(&bytes[..count]).into_iter().map(Event::Input).collect();
                    if !batch.is_empty() && queue.send(batch).is_err() {
                        return;
                    }
                }
                Err(Errno::INTR) => {}
                // Another program on this terminal left it non-blocking.
                Err(Errno::AGAIN) => {
                    let _ = poll(&mut [PollFd::new(&stdin(), PollFlags::IN)], None);
                }
                Err(_) => break,
            }
        }
        end(&queue, Ending::TerminalGone);
    })
}
