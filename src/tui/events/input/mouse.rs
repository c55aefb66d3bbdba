//! Presses and the wheel, as SGR mouse mode reports them: `ESC [ < button ; column ; row M`.

use ratatui::crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

/// The event of a mouse report; none for anything else.
pub fn of(parameters: &[u8], last: u8) -> Option<Event> {
    let text = std::str::from_utf8(parameters.strip_prefix(b"<")?).ok()?;
    let numbers: Vec<u16> = text.split(';').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [button, column, row] = numbers[..] else { return None };
    let kind = kind(button, last)?;
    // Counted from one; a report of row 0 is malformed.
    let (column, row) = (column.checked_sub(1)?, row.checked_sub(1)?);
    Some(Event::Mouse(MouseEvent { kind, column, row, modifiers: modifiers(button) }))
}

fn kind(button: u16, last: u8) -> Option<MouseEventKind> {
    let which = match button & 0b11 {
        0 => MouseButton::Left,
        1 => MouseButton::Middle,
        _ => MouseButton::Right,
    };
    Some(match (button & !0b1_1100, last) {
        (0..=2, b'M') => MouseEventKind::Down(which),
        (0..=2, b'm') => MouseEventKind::Up(which),
        (64, b'M') => MouseEventKind::ScrollUp,
        (65, b'M') => MouseEventKind::ScrollDown,
        (66, b'M') => MouseEventKind::ScrollLeft,
        (67, b'M') => MouseEventKind::ScrollRight,
        _ => return None,
    })
}

fn modifiers(button: u16) -> KeyModifiers {
    [(4, KeyModifiers::SHIFT), (8, KeyModifiers::ALT), (16, KeyModifiers::CONTROL)]
        .into_iter()
        .filter(|(bit, _)| button & bit != 0)
        .fold(KeyModifiers::NONE, |all, (_, modifier)| all | modifier)
}
