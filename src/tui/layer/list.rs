//! A list with one chosen line: moving in it, and which part is shown.

use ratatui::crossterm::event::KeyCode;

use crate::tui::pane::scroll;

/// Where one is in a list.
#[derive(Debug, Clone, Copy, Default)]
pub struct Place {
    /// The chosen line.
    pub at: usize,
    first: usize,
    height: usize,
}

impl Place {
    /// Takes a key of moving; whether it was one.
    pub fn key(&mut self, code: KeyCode, len: usize) -> bool {
        let last = len.saturating_sub(1);
        let page = self.height.saturating_sub(1).max(1);
        self.at = match code {
            KeyCode::Up if self.at == 0 => last,
            KeyCode::Up => self.at - 1,
            KeyCode::Down if self.at >= last => 0,
            KeyCode::Down => self.at + 1,
            KeyCode::PageUp => self.at.saturating_sub(page),
            KeyCode::PageDown => (self.at + page).min(last),
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ => return false,
        };
        true
    }

    /// The same where no text is typed: letters move, too, as on the dashboard.
    pub fn letter_key(&mut self, code: KeyCode, len: usize) -> bool {
        let code = match code {
            KeyCode::Char('k') => KeyCode::Up,
            KeyCode::Char('j') => KeyCode::Down,
            KeyCode::Char('g') => KeyCode::Home,
            KeyCode::Char('G') => KeyCode::End,
            code => code,
        };
        self.key(code, len)
    }

    /// The lines to show when `height` fit.
    pub fn window(&mut self, height: u16, len: usize) -> std::ops::Range<usize> {
        self.at = self.at.min(len.saturating_sub(1));
        self.height = usize::from(height);
        self.first = scroll(self.first, self.at, self.height, len);
        self.first..len.min(self.first + self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_move_where_no_text_is_typed() {
        let mut place = Place::default();
        for (letter, at) in [('j', 1), ('j', 2), ('k', 1), ('G', 4), ('g', 0)] {
            assert!(place.letter_key(KeyCode::Char(letter), 5));
            assert_eq!(place.at, at, "{letter}");
        }
        assert!(!place.key(KeyCode::Char('j'), 5), "text");
    }
}
