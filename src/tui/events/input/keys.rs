//! What each key sends, as xterm, the Linux console, tmux and vt100 do.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// A key without modifiers.
pub fn plain(code: KeyCode) -> Event {
    Event::Key(KeyEvent::from(code))
}

/// The same key with one modifier more.
pub fn with(event: Event, modifier: KeyModifiers) -> Event {
    match event {
        Event::Key(mut key) => {
            key.modifiers |= modifier;
            Event::Key(key)
        }
        other => other,
    }
}

/// A letter; a capital tells that Shift was held.
pub fn of_letter(letter: char) -> Event {
    let key = plain(KeyCode::Char(letter));
    if letter.is_uppercase() { with(key, KeyModifiers::SHIFT) } else { key }
}

/// A control byte: keys of their own, else Ctrl and a letter. Ctrl-J is not Enter in raw mode.
pub fn of_control(byte: u8) -> Option<Event> {
    let code = match byte {
        b'\r' => return Some(plain(KeyCode::Enter)),
        b'\t' => return Some(plain(KeyCode::Tab)),
        0x7f => return Some(plain(KeyCode::Backspace)),
        0 => ' ',
        1..=0x1a => char::from(byte - 1 + b'a'),
        0x1c..=0x1f => char::from(byte - 0x1c + b'4'),
        _ => return None,
    };
    Some(with(plain(KeyCode::Char(code)), KeyModifiers::CONTROL))
}

/// `ESC O x`: the arrows in application mode, F1 to F4, Enter of the number pad.
pub fn of_application(last: u8) -> Option<Event> {
    if last == b'M' { Some(plain(KeyCode::Enter)) } else { named(last).map(plain) }
}

/// `ESC [ [ x`: F1 to F5 of the Linux console.
pub fn of_console(last: u8) -> Option<Event> {
    matches!(last, b'A'..=b'E').then(|| plain(KeyCode::F(last - b'A' + 1)))
}

/// `ESC [ parameters x`.
pub fn of_sequence(parameters: &[u8], last: u8) -> Option<Event> {
    let mut numbers =
        std::str::from_utf8(parameters).ok()?.split(';').map(|number| number.parse::<u8>().ok());
    let (first, second) = (numbers.next().flatten(), numbers.next().flatten());
    let code = match last {
        b'Z' => KeyCode::BackTab,
        b'~' => numbered(first?)?,
        _ => named(last)?,
    };
    let mut modifiers = second.map_or(KeyModifiers::NONE, modifiers);
    if code == KeyCode::BackTab {
        modifiers |= KeyModifiers::SHIFT;
    }
    Some(with(plain(code), modifiers))
}

fn named(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P'..=b'S' => KeyCode::F(last - b'P' + 1),
        _ => return None,
    })
}

fn numbered(number: u8) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F(number - 10),
        17..=21 => KeyCode::F(number - 11),
        23..=26 => KeyCode::F(number - 12),
        28 | 29 => KeyCode::F(number - 13),
        31..=34 => KeyCode::F(number - 14),
        _ => return None,
    })
}

/// xterm counts modifiers from one: Shift 1, Alt 2, Ctrl 4.
fn modifiers(number: u8) -> KeyModifiers {
    let bits = number.saturating_sub(1);
    [(1, KeyModifiers::SHIFT), (2, KeyModifiers::ALT), (4, KeyModifiers::CONTROL)]
        .into_iter()
        .filter(|(bit, _)| bits & bit != 0)
        .fold(KeyModifiers::NONE, |all, (_, modifier)| all | modifier)
}
