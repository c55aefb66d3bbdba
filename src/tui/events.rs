//! What happens to the dashboard, in one queue: keys, another terminal's change, the end.
//!
//! Small threads that only wait (no timeouts: idle costs nothing) and send to the one that works.
//! Knows nothing of what an event means to a pane.

mod ending;
mod guard;
mod input;
mod signals;
mod watch;

use std::io;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};

use ratatui::crossterm::event;

pub use ending::Ending;
use watch::Watch;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Event {
    /// A key, a paste, a mouse press or a new size.
    Input(event::Event),
    /// The book's file was written, by us or by another; `PRAGMA data_version` tells which.
    BookChanged,
    /// The process runs again after a stop; the terminal may show and be set to anything.
    Continued,
    /// Leave now: the process is ended for you half a second later.
    End(Ending),
}

/// Events that came together, in order.
type Batch = Vec<Event>;

/// The queue of events, fed as long as the process lives.
pub struct Events {
    sender: Sender<Batch>,
    queue: Receiver<Batch>,
    listening: bool,
    watch: Option<Watch>,
}

impl Events {
    /// Starts waiting for signals: before anybody sees a screen. Once in a process.
    pub fn start() -> io::Result<Self> {
        let (sender, queue) = channel();
        signals::start(sender.clone())?;
        Ok(Self { sender, queue, listening: false, watch: None })
    }

    /// Starts waiting for keys and the end of the terminal, if that was not begun: two that read keys would share
    /// them. What was typed before waits in the terminal, so the first frame need not wait for this.
    ///
    /// Open the [`Screen`](super::screen::Screen) first: keys are read as they come in raw mode.
    pub fn listen(&mut self) -> io::Result<()> {
        if !std::mem::replace(&mut self.listening, true) {
            guard::start(self.sender.clone())?;
            input::start(self.sender.clone())?;
        }
        Ok(())
    }

    /// Waits for changes of this book too, and of no other any more.
    pub fn watch(&mut self, book: &Path) -> io::Result<()> {
        self.watch = Some(Watch::start(book, self.sender.clone())?);
        Ok(())
    }

    /// Blocks until something happened, then takes all that is there, in order.
    pub fn wait(&mut self) -> Vec<Event> {
        let Ok(mut events) = self.queue.recv() else {
            return vec![Event::End(Ending::TerminalGone)];
        };
        events.extend(self.queue.try_iter().flatten());
        self.taken(events)
    }

    /// What has come already, without waiting: all of it before the next frame was seen.
    pub fn waiting(&self) -> Vec<Event> {
        self.taken(self.queue.try_iter().flatten().collect())
    }

    /// In the order in which they are to be handled; the watch may announce the next change.
    fn taken(&self, events: Vec<Event>) -> Vec<Event> {
        if let Some(watch) = self.watch.as_ref().filter(|_| events.contains(&Event::BookChanged)) {
            watch.told();
        }
        unseen_last(events)
    }
}

/// Another terminal's change after the keys that came with it: they were pressed on what the last frame
/// showed, and must not overwrite what nobody has seen.
fn unseen_last(events: Vec<Event>) -> Vec<Event> {
    let (unseen, mut events): (Vec<_>, Vec<_>) =
        events.into_iter().partition(|event| *event == Event::BookChanged);
    events.extend(unseen);
    events
}

/// Starts one of the waiting threads.
fn spawn(name: &str, wait: impl FnOnce() + Send + 'static) -> io::Result<()> {
    std::thread::Builder::new().name(name.to_owned()).stack_size(128 * 1024).spawn(wait).map(|_| ())
}

/// Sends one event; a queue without a reader is a process about to end.
fn send(queue: &Sender<Batch>, event: Event) {
    let _ = queue.send(vec![event]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b3_keys_come_before_a_change_that_nobody_has_seen() {
        let key = |letter| Event::Input(event::Event::Key(event::KeyCode::Char(letter).into()));
        let came = vec![key('a'), Event::BookChanged, key('b'), Event::Continued];
        assert_eq!(unseen_last(came), [key('a'), key('b'), Event::Continued, Event::BookChanged]);
    }
}
