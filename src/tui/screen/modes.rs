//! The modes that the dashboard needs of a terminal, and undoing every one of them.
//!
//! The only state that belongs to the process and not to a value: there is one terminal, and the
//! panic hook and the hard stop must be able to give it back from any thread.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use super::tty;

/// Alternate screen, no cursor, bracketed paste, mouse presses and wheel.
///
/// Not crossterm's mouse capture: its `?1003h` reports every motion and floods a slow line.
pub const TAKE: &[u8] = b"\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[?1000h\x1b[?1006h";

/// The same backwards, after ending a frame that a panic may have cut.
const GIVE_BACK: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[?25h\x1b[?1049l";

static TAKEN: AtomicBool = AtomicBool::new(false);

/// Takes the terminal.
pub fn apply() -> io::Result<()> {
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode().and_then(|()| tty::write(TAKE)).inspect_err(|_| restore())
}

/// Raw mode again, if somebody else ended it (a shell, while the process was stopped from outside).
pub fn renew() -> io::Result<()> {
    if tty::is_raw() {
        return Ok(());
    }
    // crossterm does nothing when it believes to be in raw mode already.
    disable_raw_mode()?;
    enable_raw_mode()
}

/// Undoes all modes, once; errors do not matter, the terminal may be gone.
pub fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        // Line mode first: it cannot block, writing to a stalled line can.
        let _ = disable_raw_mode();
        let _ = tty::write(GIVE_BACK);
    }
}
