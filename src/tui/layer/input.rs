//! One line of typed text.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use tui_input::{Input as Line, InputRequest};

use crate::text::clean;

/// More than anybody types; a pasted book stops here.
const LONGEST: usize = 20_000;

/// One line of typed text.
#[derive(Debug, Clone, Default)]
pub struct Input {
    line: Line,
    /// The text was not typed: what is typed first takes its place.
    suggested: bool,
}

impl Input {
    /// With a text to begin with, the cursor behind it.
    pub fn new(text: &str) -> Input {
        Input { line: Line::new(text.to_owned()), suggested: false }
    }

    /// The text is a suggestion, until a key is pressed.
    pub fn suggested(self) -> Input {
        Input { suggested: !self.value().is_empty(), ..self }
    }

    /// What is typed.
    pub fn value(&self) -> &str {
        self.line.value()
    }

    /// Takes a key of editing; whether it was one.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let request = match key.code {
            KeyCode::Char('a') if control => InputRequest::GoToStart,
            KeyCode::Char('e') if control => InputRequest::GoToEnd,
            KeyCode::Char('u') if control => InputRequest::DeleteLine,
            KeyCode::Char('w') if control => InputRequest::DeletePrevWord,
            KeyCode::Char(c) if !control && !key.modifiers.contains(KeyModifiers::ALT) => {
                InputRequest::InsertChar(c)
            }
            KeyCode::Backspace => InputRequest::DeletePrevChar,
            KeyCode::Delete => InputRequest::DeleteNextChar,
            KeyCode::Left => InputRequest::GoToPrevChar,
            KeyCode::Right => InputRequest::GoToNextChar,
            KeyCode::Home => InputRequest::GoToStart,
            KeyCode::End => InputRequest::GoToEnd,
            _ => return false,
        };
        if std::mem::take(&mut self.suggested) && matches!(request, InputRequest::InsertChar(_)) {
            self.line.handle(InputRequest::DeleteLine);
        }
        self.line.handle(request);
        true
    }

    /// Takes pasted text, as one line; what would control a terminal stays outside.
    pub fn paste(&mut self, text: &str) {
        if std::mem::take(&mut self.suggested) {
            self.line = Line::default();
        }
        let (before, after) = split_at_char(self.line.value(), self.line.cursor());
        let room = LONGEST.saturating_sub(self.line.value().chars().count());
        let typed: String = clean::clean(text.trim_matches(['\n', '\r'])).chars().take(room).collect();
        let cursor = self.line.cursor() + typed.chars().count();
        self.line = Line::new(format!("{before}{typed}{after}")).with_cursor(cursor);
    }

    /// Draws the part around the cursor; answers where the terminal's cursor stands.
    pub fn draw(&self, area: Rect, style: Style, buf: &mut Buffer) -> Position {
        let width = usize::from(area.width.max(1));
        let (before, after) = split_at_char(self.line.value(), self.line.cursor());
        // Only what is near the cursor is measured: the text may be long.
        let near: String = {
            let tail: Vec<char> = before.chars().rev().take(width.saturating_sub(1)).collect();
            tail.into_iter().rev().collect()
        };
        let near = fit_tail(&near, width.saturating_sub(1));
        let rest: String = after.chars().take(width).collect();
        let at = clean::width(&near);
        buf.set_style(Rect { height: 1, ..area }, style);
        let style = if self.suggested { style.add_modifier(Modifier::REVERSED) } else { style };
        buf.set_stringn(area.x, area.y, clean::clean(&near), width, style);
        let x = area.x + u16::try_from(at).unwrap_or(0);
        buf.set_stringn(x, area.y, clean::clean(&rest), width.saturating_sub(at), style);
        Position { x, y: area.y }
    }
}

fn split_at_char(text: &str, at: usize) -> (&str, &str) {
    let byte = text.char_indices().nth(at).map_or(text.len(), |(byte, _)| byte);
    text.split_at(byte)
}

/// The end of a text that fits.
fn fit_tail(text: &str, width: usize) -> String {
    let mut start = text.len();
    for (at, _) in text.char_indices().rev() {
        if clean::width(&text[at..]) > width {
            break;
        }
        start = at;
    }
    text[start..].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(input: &mut Input, code: KeyCode, modifiers: KeyModifiers) -> bool {
        input.key(KeyEvent::new(code, modifiers))
    }

    #[test]
    fn letters_are_text_and_commands_are_not() {
        let mut input = Input::new("Am");
        assert!(press(&mut input, KeyCode::Char('q'), KeyModifiers::NONE));
        assert!(press(&mut input, KeyCode::Left, KeyModifiers::NONE));
        assert!(press(&mut input, KeyCode::Char('é'), KeyModifiers::NONE));
        assert!(!press(&mut input, KeyCode::Char('z'), KeyModifiers::CONTROL));
        assert!(!press(&mut input, KeyCode::Enter, KeyModifiers::NONE));
        assert_eq!(input.value(), "Améq");
    }

    #[test]
    fn typing_takes_the_place_of_a_suggestion_and_moving_keeps_it() {
        let typed = |first: KeyCode| {
            let mut input = Input::new("50,00").suggested();
            press(&mut input, first, KeyModifiers::NONE);
            press(&mut input, KeyCode::Char('2'), KeyModifiers::NONE);
            press(&mut input, KeyCode::Char('0'), KeyModifiers::NONE);
            input.value().to_owned()
        };
        assert_eq!(typed(KeyCode::Char('1')), "120");
        assert_eq!(typed(KeyCode::End), "50,0020");
        assert_eq!(typed(KeyCode::Backspace), "50,020");
        let mut input = Input::new("50,00").suggested();
        input.paste("12");
        assert_eq!(input.value(), "12");
    }

    #[test]
    fn pasting_gives_one_clean_line() {
        let mut input = Input::new("[]");
        press(&mut input, KeyCode::Left, KeyModifiers::NONE);
        input.paste("a\u{1b}[31m\nb\u{202e}\n");
        assert_eq!(input.value(), "[a[31m b]");
        input.paste(&"x".repeat(1_000_000));
        assert_eq!(input.value().chars().count(), LONGEST);
    }

    #[test]
    fn the_cursor_stays_inside() {
        for text in ["", "court", "beaucoup plus long que la place", "عربي 漢字漢字漢字漢字漢字"]
        {
            for width in 1..12 {
                let area = Rect::new(2, 0, width, 1);
                let mut buf = Buffer::empty(Rect::new(0, 0, 40, 1));
                let at = Input::new(text).draw(area, Style::new(), &mut buf);
                assert!(at.x >= area.x && at.x < area.right(), "{text} {width}: {at:?}");
            }
        }
    }
}
