//! One keypress, read from a configuration or a terminal and shown to a person.

use keybinds::KeyInput;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(KeyInput);

impl Key {
    /// Reads `p`, `P`, `Ctrl+f`, `Shift+Tab`, `Plus`, `F1`.
    pub fn parse(text: &str) -> Option<Key> {
        text.parse().ok().map(Key)
    }

    /// The key that a terminal reports.
    pub fn of(event: KeyEvent) -> Key {
        let mut event = event;
        if event.code == KeyCode::BackTab {
            // Terminals say BackTab with or without the modifier.
            event.code = KeyCode::Tab;
            event.modifiers |= KeyModifiers::SHIFT;
        }
        if let KeyCode::Char(_) = event.code {
            // A capital letter says Shift already.
            event.modifiers -= KeyModifiers::SHIFT;
        }
        Key(KeyInput::from(event))
    }

    /// As help and hints show it: short, the signs of keyboards rather than words.
    pub fn label(self) -> String {
        let text = self.0.to_string();
        let (mods, name) = match text.rsplit_once('+') {
            Some((mods, name)) if !name.is_empty() => (mods, name),
            _ => ("", text.as_str()),
        };
        let name = match name {
            "Up" => "↑",
            "Down" => "↓",
            "Left" => "←",
            "Right" => "→",
            "Enter" => "↵",
            "Tab" => "⇥",
            "Backspace" => "⌫",
            "Delete" => "Del",
            "PageUp" => "PgUp",
            "PageDown" => "PgDn",
            "Plus" => "+",
            "Space" => "␣",
            name => name,
        };
        match mods {
            "" => name.to_owned(),
            "Ctrl" => format!("^{}", name.to_uppercase()),
            "Shift" => format!("⇧{name}"),
            mods => format!("{mods}-{name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_terminals_send_is_what_tables_say() {
        let key = |code, mods| Key::of(KeyEvent::new(code, mods));
        for (pressed, written) in [
            (key(KeyCode::Char('P'), KeyModifiers::SHIFT), "P"),
            (key(KeyCode::Char('P'), KeyModifiers::NONE), "P"),
            (key(KeyCode::Char('é'), KeyModifiers::NONE), "é"),
            (key(KeyCode::Char('+'), KeyModifiers::SHIFT), "Plus"),
            (key(KeyCode::BackTab, KeyModifiers::SHIFT), "Shift+Tab"),
            (key(KeyCode::BackTab, KeyModifiers::NONE), "Shift+Tab"),
            (key(KeyCode::Char('f'), KeyModifiers::CONTROL), "Ctrl+f"),
            (key(KeyCode::F(1), KeyModifiers::NONE), "F1"),
        ] {
            assert_eq!(Some(pressed), Key::parse(written), "{written}");
        }
    }

    #[test]
    fn labels_are_short() {
        for (written, label) in [
            ("p", "p"),
            ("Ctrl+f", "^F"),
            ("Shift+Tab", "⇧⇥"),
            ("Plus", "+"),
            ("Enter", "↵"),
            ("PageDown", "PgDn"),
        ] {
            assert_eq!(Key::parse(written).unwrap().label(), label);
        }
    }
}
