//! The guard of the terminal: ends the process when the terminal vanishes without a signal.
//!
//! SIGHUP goes to the leader of the session, which may ignore it or not be us. Watches both ends:
//! the input thread sees only its own, and only when it reads.

use std::io;
use std::sync::mpsc::Sender;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::stdio::{stdin, stdout};

use super::ending::{Ending, end};
use super::{Batch, spawn};

/// Waits for the end of the terminal, and for nothing else.
pub fn start(queue: Sender<Batch>) -> io::Result<()> {
    spawn("terminal guard", move || {
        // No event is asked for: a hang-up is told nevertheless, and keys do not wake us.
        let (stdin, stdout) = (stdin(), stdout());
        let mut ends = [PollFd::new(&stdin, PollFlags::empty()), PollFd::new(&stdout, PollFlags::empty())];
        while matches!(poll(&mut ends, None), Err(Errno::INTR)) {}
        end(&queue, Ending::TerminalGone);
    })
}
