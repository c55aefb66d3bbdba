//! The terminal's file descriptors: is one there, how large is it, put bytes on it.
//!
//! Writes past the standard library's buffered stdout, whose lock a panicking thread may hold.

use std::io;

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::stdio::{stdin, stdout};
use rustix::termios::{LocalModes, isatty, tcgetattr, tcgetwinsize};

/// What a terminal that does not know its size (serial line, container) is taken for.
const UNKNOWN: Size = Size { width: 80, height: 24 };

/// Whether both ends are a terminal.
pub fn is_here() -> bool {
    isatty(stdin()) && isatty(stdout())
}

/// Whether keys come one by one, unechoed.
pub fn is_raw() -> bool {
    tcgetattr(stdin()).is_ok_and(|modes| !modes.local_modes.intersects(LocalModes::ICANON | LocalModes::ECHO))
}

/// Columns and rows. Not crossterm's answer: it runs `tput` when the terminal has vanished.
pub fn size() -> Size {
    match tcgetwinsize(stdout()) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => Size::new(size.ws_col, size.ws_row),
        _ => UNKNOWN,
    }
}

/// Writes it all, waiting for a slow line; fails when the terminal is gone.
pub fn write(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(stdout(), bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = &bytes[count..],
            Err(Errno::INTR) => {}
            // Another program on this terminal left it non-blocking.
            Err(Errno::AGAIN) => wait_for_room()?,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

fn wait_for_room() -> io::Result<()> {
    match poll(&mut [PollFd::new(&stdout(), PollFlags::OUT)], None) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
