//! The first start: an empty book, and two doors.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyCode;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::command::Id;

use super::layer::form::wrap;
use super::layer::forms;
use super::outcome::Outcome;
use super::pane::write;
use super::view::View;

/// The hint line of this screen.
pub const HINTS: &[Id] = &[Id::NewCycle, Id::ImportPeople, Id::Quit, Id::Help];

/// Answers a key: Enter and the key of the demonstration are the doors; other commands work as ever.
pub fn key(view: &View, code: KeyCode) -> Option<Outcome> {
    match code {
        KeyCode::Enter => Some(forms::new_cycle(view)),
        KeyCode::Char('d') => Some(Outcome::Demonstrate),
        _ => None,
    }
}

/// Draws it.
pub fn draw(view: &View, area: Rect, buf: &mut Buffer) {
    let text = view.text();
    let door = |key: &str, said: &str| format!("{key:>3}  {said}");
    let (new, people, help, quit) =
        (view.key(Id::NewCycle), view.key(Id::ImportPeople), view.key(Id::Help), view.key(Id::Quit));
    let width = area.width.min(66);
    let mut lines: Vec<(String, Style)> =
        vec![(text.say("tui-welcome"), view.theme.focus.0), (String::new(), Style::new())];
    lines.extend(
        wrap(&text.say("tui-welcome-what"), usize::from(width)).into_iter().map(|line| (line, Style::new())),
    );
    lines.push((String::new(), Style::new()));
    lines.push((door(&format!("↵ {new}"), &text.say("tui-welcome-new")), view.theme.key.0));
    if !view.opening.demonstration {
        lines.push((door("d", &text.say("tui-welcome-demo")), view.theme.key.0));
    }
    lines.push((String::new(), Style::new()));
    lines.push((door(&people, &text.say("cmd-import-people")), view.theme.dim.0));
    lines.push((door(&help, &text.say("cmd-help")), view.theme.dim.0));
    lines.push((door(&quit, &text.say("cmd-quit")), view.theme.dim.0));
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let x = area.x + (area.width - width) / 2;
    let top = area.y + area.height.saturating_sub(height) / 3;
    for (y, (line, style)) in (top..area.bottom()).zip(lines) {
        write(buf, x, y, &line, width, style);
    }
}
