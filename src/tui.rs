//! The dashboard: what the terminal shows and how keys become changes.
//!
//! `screen` and `events` own the terminal itself and know nothing of panes; all the rest runs
//! without a terminal.

mod alert;
pub mod app;
mod available;
mod board;
mod cursor;
pub mod events;
mod file;
mod footer;
mod header;
mod layer;
mod layout;
mod outcome;
mod pane;
pub mod screen;
mod theme;
mod view;
mod welcome;

use std::io;
use std::path::Path;

use crate::opening::Opening;
use crate::store::StoreError;
use crate::text::{Language, Text};

use app::{App, Request};
use events::{Event, Events};
use screen::{OpenError, Screen};

/// How a run of the dashboard ended.
#[derive(Debug)]
pub enum Ended {
    /// The user quit.
    Quit,
    /// The user wants to look at the demonstration.
    Demonstrate,
    /// A signal or a vanished terminal, with its exit code.
    Signal(i32),
}

/// Why the dashboard could not run.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The book.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The terminal.
    #[error(transparent)]
    Terminal(#[from] OpenError),
    /// The terminal, later.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl RunError {
    /// In words; nothing when the terminal itself is gone.
    pub fn sentence(&self, language: Language, book: &Path) -> String {
        let text = Text::new(language);
        match self {
            RunError::Store(error) => crate::tell::store_error(&text, None, error, book),
            RunError::Terminal(OpenError::NoTerminal) => text.say("tui-no-terminal"),
            RunError::Terminal(OpenError::DumbTerminal) => text.say("tui-dumb-terminal"),
            RunError::Terminal(OpenError::Io(_)) | RunError::Io(_) => String::new(),
        }
    }

    /// What the process ends with.
    pub fn exit_code(&self) -> u8 {
        match self {
            RunError::Store(_) => 4,
            RunError::Terminal(_) => 2,
            // As after a hang-up.
            RunError::Io(_) => 129,
        }
    }
}

/// Runs the dashboard until the user leaves; `events` are made at the first run and serve the next ones.
pub fn run(opening: Opening, events: &mut Option<Events>) -> Result<Ended, RunError> {
    let notice = opening.text.say("tui-panic");
    let mut app = App::new(opening)?;
    let mut screen = Screen::open(notice)?;
    let events = match events {
        Some(events) => events,
        none => none.insert(Events::start()?),
    };
    // Whoever sees the screen may already send signals; all other waiting can begin when it is drawn.
    screen.draw(|frame| app.draw(frame))?;
    events.listen()?;
    events.watch(app.book())?;
    // What another terminal wrote between the reading and the watch.
    let news = app.look_for_changes();
    let kept = app.settle();
    if app.go_on_forgetting() || kept || news {
        screen.draw(|frame| app.draw(frame))?;
    }
    loop {
        let mut batch = if app.busy() { events.waiting() } else { events.wait() };
        while !batch.is_empty() {
            for event in batch {
                if let Some(ended) = take(event, &mut app, &mut screen)? {
                    return Ok(ended);
                }
            }
            batch = if app.owes_refusal() { events.waiting() } else { Vec::new() };
        }
        app.work();
        app.catch_up();
        screen.draw(|frame| app.draw(frame))?;
    }
}

/// Takes one event; answers the end of the run when it is one.
fn take(event: Event, app: &mut App, screen: &mut Screen) -> io::Result<Option<Ended>> {
    if let Event::End(ending) = event {
        return Ok(Some(Ended::Signal(ending.exit_code())));
    }
    app.take(event);
    // In order: what follows a suspend was typed after it.
    for request in app.requests() {
        match request {
            Request::Copy(text) => screen.copy(&text)?,
            Request::Suspend => screen.suspend()?,
            Request::Repaint => screen.repaint()?,
            Request::Demonstrate => return Ok(Some(Ended::Demonstrate)),
            Request::Quit => return Ok(Some(Ended::Quit)),
        }
    }
    Ok(None)
}
