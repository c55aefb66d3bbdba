//! The terminal while the dashboard runs: taken on opening, given back on every way out.
//!
//! Owns the modes, the writing of frames and the clipboard. Knows nothing of what is drawn, of
//! colours or of languages.

mod clipboard;
mod ink;
mod modes;
mod painter;
mod tty;

use std::io;

use ratatui::crossterm::style;
use ratatui::layout::Size;
use ratatui::{Frame, Terminal};
use rustix::process::{Signal, kill_current_process_group};

use crate::panic;

pub(super) use modes::restore;
use painter::Painter;
pub(super) use tty::size;

/// Why the dashboard cannot open here; the caller words it.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Standard input or output is a file, a pipe or nothing.
    #[error("no terminal")]
    NoTerminal,
    /// `TERM` is empty or `dumb`: the terminal cannot place a cursor.
    #[error("dumb terminal")]
    DumbTerminal,
    /// The terminal refused its modes.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The terminal in raw mode on its alternate screen, as long as this lives.
pub struct Screen {
    terminal: Terminal<Painter>,
}

impl Screen {
    /// Takes the terminal; `panic_notice` is all that a panic will tell, beside its place in the code.
    pub fn open(panic_notice: String) -> Result<Self, OpenError> {
        if !tty::is_here() {
            return Err(OpenError::NoTerminal);
        }
        if matches!(std::env::var("TERM").as_deref(), Err(_) | Ok("" | "dumb")) {
            return Err(OpenError::DumbTerminal);
        }
        // With NO_COLOR crossterm writes every colour as `ESC[;m`, which also cancels reverse
        // and bold: the selected row would vanish. The theme drops the colours instead.
        style::force_color_output(true);
        panic::install(panic_notice, modes::restore);
        modes::apply()?;
        let terminal = Terminal::new(Painter::default()).inspect_err(|_| modes::restore())?;
        Ok(Self { terminal })
    }

    /// Draws a frame in one write; writes nothing when no cell and no cursor changed.
    ///
    /// An error means that the terminal is gone: `Event::End` follows.
    pub fn draw(&mut self, render: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.terminal.draw(render).map(|_| ())
    }

    /// Forgets what the terminal shows and sets its modes again: the next draw writes every cell.
    ///
    /// For Ctrl-L, `Event::Continued` and a resize (the terminal may have rewrapped its lines and
    /// come back to the same size before we looked).
    pub fn repaint(&mut self) -> io::Result<()> {
        modes::renew()?;
        self.terminal.backend_mut().start_anew(modes::TAKE)?;
        self.terminal.clear()
    }

    /// Gives the terminal back, stops until `fg`, takes it again; the next draw writes every cell.
    pub fn suspend(&mut self) -> io::Result<()> {
        modes::restore();
        // The whole group, as the terminal's own Ctrl-Z does: `cargo run` must stop with us. Not
        // SIGTSTP: the kernel drops it in an orphaned group and we would never stop.
        kill_current_process_group(Signal::STOP)?;
        modes::apply()?;
        self.repaint()
    }

    /// Puts a text in the clipboard of the person's own terminal (OSC 52), also over SSH.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        tty::write(clipboard::sequence(text).as_bytes())
    }

    /// Columns and rows of the terminal now.
    pub fn size(&self) -> Size {
        tty::size()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        modes::restore();
    }
}
