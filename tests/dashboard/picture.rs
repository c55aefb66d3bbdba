//! A screen as text, and its styles by the names of the theme.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthStr;

/// The rows, without the spaces at their ends.
pub fn rows(buffer: &Buffer) -> Vec<String> {
    grid(buffer, |cell| cell.symbol().to_owned())
}

/// The rows, and below them where the terminal's cursor stands and what is in the style of our own.
pub fn plain(buffer: &Buffer, cursor: Option<Position>) -> String {
    let chosen = chosen(buffer).into_iter().map(|(row, chosen)| format!("[line {row}: «{chosen}»]"));
    let typing = cursor.map(|Position { x, y }| format!("[typing at {x},{y}]"));
    rows(buffer).into_iter().chain(chosen).chain(typing).collect::<Vec<_>>().join("\n")
}

/// Only the layer on top and the lines below the panes, so that its picture changes when it does.
pub fn layer(buffer: &Buffer, cursor: Option<Position>) -> String {
    let find = |sign: &str| {
        let at = buffer.content().iter().position(|cell| cell.symbol() == sign);
        buffer.pos_of(at.unwrap_or_else(|| panic!("no layer in\n{}", rows(buffer).join("\n"))))
    };
    let ((left, top), (right, bottom)) = (find("╭"), find("╯"));
    let area = Rect::new(left, top, right - left + 1, bottom - top + 1);
    let mut inside = Buffer::empty(Rect { x: 0, y: 0, ..area });
    for place in inside.area.positions() {
        inside[place] = buffer[(place.x + left, place.y + top)].clone();
    }
    let below = rows(buffer).split_off(usize::from(buffer.area.height) - 2);
    let cursor = cursor.map(|Position { x, y }| Position { x: x - left, y: y - top });
    format!("{}\n{}", plain(&inside, cursor), below.join("\n").trim_start())
}

/// The rows beside a second grid in which a letter stands for the meaning of each style:
/// the first letter of its name in the theme, and of the first name where two look alike.
pub fn styled(buffer: &Buffer, cursor: Option<Position>) -> String {
    let meanings = meanings();
    let letter = |cell: &Cell| {
        let style = (cell.fg, cell.modifier);
        let known = meanings.iter().find(|(known, _)| *known == style);
        known.map_or("?".to_owned(), |(_, letter)| letter.to_string())
    };
    format!("{}\n{}", plain(buffer, cursor), grid(buffer, letter).join("\n"))
}

/// What the program's own cursor stands on, with its line.
pub fn chosen(buffer: &Buffer) -> Vec<(u16, String)> {
    let reversed = |cell: &Cell| cell.modifier.contains(Modifier::REVERSED);
    let lines = (0..buffer.area.height).map(|y| {
        let cells = (0..buffer.area.width).map(|x| &buffer[(x, y)]).filter(|cell| reversed(cell));
        (y, cells.map(Cell::symbol).collect::<String>())
    });
    lines.filter(|(_, text)| !text.is_empty()).collect()
}

fn grid(buffer: &Buffer, show: impl Fn(&Cell) -> String) -> Vec<String> {
    let row = |y: u16| {
        let mut line = String::new();
        let mut x = 0;
        while x < buffer.area.width {
            let cell = &buffer[(x, y)];
            line += &show(cell);
            // Behind a wide character stands a cell that no terminal shows.
            x += u16::try_from(cell.symbol().width()).unwrap().max(1);
        }
        line.trim_end().to_owned()
    };
    (0..buffer.area.height).map(row).collect()
}

/// Styles of the default theme.
fn meanings() -> Vec<((Color, Modifier), char)> {
    let theme = include_str!("../../assets/themes/default.toml");
    let lines = theme.lines().filter_map(|line| line.split_once(" = "));
    let named = lines.filter(|(name, _)| !name.starts_with('#')).map(|(name, words)| {
        let letter = if name == "field" { '_' } else { name.chars().next().unwrap() };
        let style = words.trim_matches('"').split(' ').fold(Style::new(), |style, word| match word {
            "bold" => style.add_modifier(Modifier::BOLD),
            "dim" => style.add_modifier(Modifier::DIM),
            "reversed" => style.add_modifier(Modifier::REVERSED),
            "underlined" => style.add_modifier(Modifier::UNDERLINED),
            colour => style.fg(colour.parse().unwrap()),
        });
        ((style.fg.unwrap_or_default(), style.add_modifier), letter)
    });
    std::iter::once(((Color::Reset, Modifier::empty()), ' ')).chain(named).collect()
}
