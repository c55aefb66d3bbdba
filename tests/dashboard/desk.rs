//! One dashboard with somebody at its keys: takes scripts, draws after every event, and is looked at.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::Event as Input;
use ratatui::layout::Position;
use ronde::opening::Opening;
use ronde::tui::app::{App, Request};
use ronde::tui::events::Event;

use super::{picture, script};

pub struct Desk {
    pub app: App,
    terminal: Terminal<TestBackend>,
    shown: Buffer,
    /// What was asked of the loop so far.
    pub requests: Vec<Request>,
}

impl Desk {
    pub fn new(opening: Opening, (width, height): (u16, u16)) -> Desk {
        let app = App::new(opening).unwrap();
        let terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        let mut desk = Desk { app, terminal, shown: Buffer::default(), requests: Vec::new() };
        desk.draw();
        desk
    }

    /// Presses keys.
    pub fn press(&mut self, script: &str) -> &mut Desk {
        for input in script::events(script) {
            self.take(input);
        }
        self
    }

    pub fn paste(&mut self, text: &str) -> &mut Desk {
        self.take(Input::Paste(text.to_owned()));
        self
    }

    /// As when another terminal wrote.
    pub fn told(&mut self) -> &mut Desk {
        self.app.handle(Event::BookChanged);
        self.draw();
        self
    }

    pub fn resize(&mut self, width: u16, height: u16) -> &mut Desk {
        self.terminal.backend_mut().resize(width, height);
        self.take(Input::Resize(width, height));
        self
    }

    fn take(&mut self, input: Input) {
        self.feed(input);
        self.draw();
    }

    /// One event, without drawing.
    pub fn feed(&mut self, input: Input) {
        self.app.handle(Event::Input(input));
        self.requests.extend(self.app.requests());
    }

    /// Draws, and looks whether the cursor is inside and nothing on the screen acts on a terminal.
    pub fn draw(&mut self) {
        let app = &mut self.app;
        self.shown = self.terminal.draw(|frame| app.draw(frame)).unwrap().buffer.clone();
        if let Some(Position { x, y }) = self.cursor() {
            let area = self.shown.area;
            assert!(x < area.width && y < area.height, "cursor at {x},{y} of {area:?}");
        }
        for cell in self.shown.content() {
            assert!(!cell.symbol().chars().any(acts), "{:?} on\n{}", cell.symbol(), self.text());
        }
    }

    /// Where one types, if one does.
    pub fn cursor(&self) -> Option<Position> {
        let backend = self.terminal.backend();
        backend.cursor_visible().then(|| backend.cursor_position())
    }

    pub fn buffer(&self) -> &Buffer {
        &self.shown
    }

    pub fn text(&self) -> String {
        picture::rows(&self.shown).join("\n")
    }

    pub fn picture(&self) -> String {
        picture::plain(&self.shown, self.cursor())
    }

    pub fn layer(&self) -> String {
        picture::layer(&self.shown, self.cursor())
    }

    pub fn styled(&self) -> String {
        picture::styled(&self.shown, self.cursor())
    }

    /// Whether this is on the screen; a space stands for those that do not break a line too.
    pub fn shows(&self, text: &str) -> bool {
        let usual = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
        usual(&self.text()).contains(&usual(text))
    }

    /// What is said of what just happened: one line, or up to three that grow upwards from it.
    pub fn status(&self) -> String {
        let rows = picture::rows(&self.shown);
        let last = rows.len() - 2;
        let first = (last.saturating_sub(2)..=last).rev().find(|row| rows[*row].starts_with(['✓', '!', '✗']));
        rows[first.unwrap_or(last)..=last]
            .iter()
            .map(|row| row.trim_end())
            .collect::<Vec<_>>()
            .join("")
            .replace("  ", " ")
    }

    /// The line of the person under the cursor.
    pub fn line(&self) -> String {
        let rows = picture::rows(&self.shown);
        rows.into_iter().find(|row| row.contains('▸') && !row.contains("▸ R")).unwrap_or_default()
    }
}

/// Controls and everything that reorders text.
fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
