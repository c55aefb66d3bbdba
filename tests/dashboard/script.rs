//! Keystrokes as a line of words: `f m l P Enter Tab C-f [typed text] <pasted text> click(10,5)`.

use ratatui::crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

/// The events of a line of words.
pub fn events(script: &str) -> Vec<Input> {
    let mut events = Vec::new();
    let mut rest = script.trim_start();
    while !rest.is_empty() {
        let long = |ends: char| rest[1..].find(ends).map(|end| (&rest[1..=end], &rest[end + 2..]));
        let typed = rest.strip_prefix('[').and_then(|_| long(']'));
        let pasted = rest.strip_prefix('<').and_then(|_| long('>'));
        if let Some((text, after)) = typed {
            events.extend(text.chars().map(letter));
            rest = after.trim_start();
        } else if let Some((text, after)) = pasted {
            events.push(Input::Paste(text.to_owned()));
            rest = after.trim_start();
        } else {
            let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
            events.push(event(word));
            rest = after.trim_start();
        }
    }
    events
}

/// A letter as terminals send it: a capital with Shift.
pub fn letter(c: char) -> Input {
    let shift = if c.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
    Input::Key(KeyEvent::new(KeyCode::Char(c), shift))
}

pub fn key(code: KeyCode) -> Input {
    Input::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

fn event(word: &str) -> Input {
    let mut chars = word.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return letter(c);
    }
    if let Some(c) = word.strip_prefix("C-") {
        return Input::Key(KeyEvent::new(KeyCode::Char(c.parse().unwrap()), KeyModifiers::CONTROL));
    }
    if let Some(place) = word.strip_prefix("click(") {
        let (x, y) = place.trim_end_matches(')').split_once(',').unwrap();
        return mouse(MouseEventKind::Down(MouseButton::Left), x.parse().unwrap(), y.parse().unwrap());
    }
    key(match word {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "S-Tab" => KeyCode::BackTab,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "Backspace" => KeyCode::Backspace,
        "Delete" => KeyCode::Delete,
        "Space" => KeyCode::Char(' '),
        "F1" => KeyCode::F(1),
        "wheel-up" => return mouse(MouseEventKind::ScrollUp, 0, 0),
        "wheel-down" => return mouse(MouseEventKind::ScrollDown, 0, 0),
        word => panic!("no key {word}"),
    })
}

pub fn mouse(kind: MouseEventKind, column: u16, row: u16) -> Input {
    Input::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
}
