//! ratatui's backend, made silent: a frame that changes nothing writes nothing.
//!
//! crossterm's own backend sends 23 bytes for an unchanged frame and flushes at every cursor
//! command. Here a whole frame goes out in one write, inside synchronized output.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::crossterm::cursor::{Hide, MoveTo, Show};
use ratatui::crossterm::queue;
use ratatui::crossterm::terminal::{self, Clear};
use ratatui::layout::{Position, Size};

use super::{ink, tty};

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// Collects one frame; sends it when flushed.
struct Pending<S>(Vec<u8>, S);

impl<S: FnMut(&[u8]) -> io::Result<()>> Write for Pending<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            self.0.extend_from_slice(BEGIN);
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        self.0.extend_from_slice(END);
        let sent = self.1(&self.0);
        self.0.clear();
        sent
    }
}

type Send = fn(&[u8]) -> io::Result<()>;

/// A backend that knows where the terminal's cursor is, and so what need not be said.
pub struct Painter {
    frame: CrosstermBackend<Pending<Send>>,
    cursor_shown: bool,
    cursor: Option<Position>,
}

impl Default for Painter {
    fn default() -> Self {
        Self::sending_to(tty::write)
    }
}

impl Painter {
    /// Room for the first frame of a large screen.
    const ROOM: usize = 16 * 1024;

    fn sending_to(send: Send) -> Self {
        let frame = CrosstermBackend::new(Pending(Vec::with_capacity(Self::ROOM), send));
        Self { frame, cursor_shown: false, cursor: None }
    }

    /// Sets the terminal's modes with the next frame; its cursor is hidden then, wherever it is.
    pub fn start_anew(&mut self, modes: &[u8]) -> io::Result<()> {
        self.cursor_shown = false;
        self.cursor = None;
        self.frame.write_all(modes)
    }
}

impl Backend for Painter {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.cursor = None;
        self.frame.write_all(ink::bytes(content).as_bytes())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.cursor_shown) { queue!(self.frame, Hide) } else { Ok(()) }
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if std::mem::replace(&mut self.cursor_shown, true) { Ok(()) } else { queue!(self.frame, Show) }
    }

    /// Never asks the terminal: the answer would come through the keyboard, which another thread reads.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        if self.cursor.replace(position) == Some(position) {
            return Ok(());
        }
        queue!(self.frame, MoveTo(position.x, position.y))
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        let region = match region {
            ClearType::All => terminal::ClearType::All,
            ClearType::AfterCursor => terminal::ClearType::FromCursorDown,
            ClearType::BeforeCursor => terminal::ClearType::FromCursorUp,
            ClearType::CurrentLine => terminal::ClearType::CurrentLine,
            ClearType::UntilNewLine => terminal::ClearType::UntilNewLine,
        };
        queue!(self.frame, Clear(region))
    }

    fn size(&self) -> io::Result<Size> {
        Ok(tty::size())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: tty::size(), pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.frame)
    }
}
