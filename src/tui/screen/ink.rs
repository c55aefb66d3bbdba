//! Cells to bytes, as few as can be: over a slow line every byte of a keypress counts.
//!
//! ratatui's own writer spends 19 bytes on resetting at the end of each frame, moves absolutely and
//! writes the 16 colours as `38;5;n`.

use std::fmt::Write;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// What the terminal's pen is set to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pen {
    ink: Color,
    ground: Color,
    modifier: Modifier,
}

const PLAIN: Pen = Pen { ink: Color::Reset, ground: Color::Reset, modifier: Modifier::empty() };

/// What shows on an empty cell.
const ON_BLANK: Modifier = Modifier::REVERSED.union(Modifier::UNDERLINED).union(Modifier::CROSSED_OUT);

/// Modifiers with the codes that set and unset them.
const CODES: [(Modifier, u8, u8); 8] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// The bytes that bring these cells on the screen, the pen plain before and after.
pub fn bytes<'a>(cells: impl Iterator<Item = (u16, u16, &'a Cell)>) -> String {
    let mut out = String::new();
    let mut pen = PLAIN;
    let mut place = None;
    for (x, y, cell) in cells {
        go(&mut out, place, x, y);
        let wanted = Pen { ink: cell.fg, ground: cell.bg, modifier: cell.modifier };
        if !shows_alike(pen, wanted, cell.symbol()) {
            set(&mut out, pen, wanted);
            pen = wanted;
        }
        out.push_str(cell.symbol());
        // After anything that terminals may disagree on, the place is said anew.
        let mut chars = cell.symbol().chars();
        let simple = chars.next().is_some() && chars.next().is_none() && cell.symbol().width() == 1;
        place = simple.then_some((x + 1, y));
    }
    if pen != PLAIN {
        out.push_str("\x1b[m");
    }
    out
}

/// The shortest way there. Writing to a String cannot fail.
fn go(out: &mut String, from: Option<(u16, u16)>, x: u16, y: u16) {
    let _ = match from {
        Some(place) if place == (x, y) => Ok(()),
        Some((at, row)) if row == y && x == at + 1 => write!(out, "\x1b[C"),
        Some((at, row)) if row == y && x > at => write!(out, "\x1b[{}C", x - at),
        Some((_, row)) if row + 1 == y && x == 0 => write!(out, "\r\n"),
        _ if x == 0 => write!(out, "\x1b[{}H", y + 1),
        _ => write!(out, "\x1b[{};{}H", y + 1, x + 1),
    };
}

/// An empty cell looks the same in any ink.
fn shows_alike(pen: Pen, wanted: Pen, symbol: &str) -> bool {
    let blank = symbol == " " && !(pen.modifier | wanted.modifier).intersects(ON_BLANK);
    pen == wanted || (blank && pen.ground == wanted.ground)
}

/// Changes the pen: by what differs, or from plain, whichever is shorter.
fn set(out: &mut String, pen: Pen, wanted: Pen) {
    let (step, anew) = (codes(pen, wanted), codes(PLAIN, wanted));
    let anew = if anew.is_empty() { anew } else { format!(";{anew}") };
    let shorter = if step.len() <= anew.len() { step } else { anew };
    let _ = write!(out, "\x1b[{shorter}m");
}

fn codes(pen: Pen, wanted: Pen) -> String {
    let mut codes: Vec<String> = Vec::new();
    let mut kept = pen.modifier;
    for (modifier, _, unset) in CODES {
        if kept.contains(modifier) && !wanted.modifier.contains(modifier) {
            codes.push(unset.to_string());
            // Bold and dim share the code that takes them away.
            let shared = if unset == 22 { Modifier::BOLD | Modifier::DIM } else { modifier };
            kept -= shared;
        }
    }
    for (modifier, code, _) in CODES {
        if wanted.modifier.contains(modifier) && !kept.contains(modifier) {
            codes.push(code.to_string());
        }
    }
    if pen.ink != wanted.ink {
        codes.push(colour(wanted.ink, 30));
    }
    if pen.ground != wanted.ground {
        codes.push(colour(wanted.ground, 40));
    }
    codes.join(";")
}

/// The code of a colour as ink (from 30) or ground (from 40).
fn colour(colour: Color, base: u8) -> String {
    let named = |n: u8| (base + n).to_string();
    let bright = |n: u8| (base + 60 + n).to_string();
    match colour {
        Color::Reset => named(9),
        Color::Black => named(0),
        Color::Red => named(1),
        Color::Green => named(2),
        Color::Yellow => named(3),
        Color::Blue => named(4),
        Color::Magenta => named(5),
        Color::Cyan => named(6),
        Color::Gray => named(7),
        Color::DarkGray => bright(0),
        Color::LightRed => bright(1),
        Color::LightGreen => bright(2),
        Color::LightYellow => bright(3),
        Color::LightBlue => bright(4),
        Color::LightMagenta => bright(5),
        Color::LightCyan => bright(6),
        Color::White => bright(7),
        Color::Indexed(n) => format!("{};5;{n}", base + 8),
        Color::Rgb(r, g, b) => format!("{};2;{r};{g};{b}", base + 8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    const WIDTH: u16 = 12;
    const HEIGHT: u16 = 4;

    fn terminal() -> vt100::Parser {
        vt100::Parser::new(HEIGHT.try_into().unwrap(), WIDTH.try_into().unwrap(), 0)
    }

    fn empty() -> Buffer {
        Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT))
    }

    fn between(old: &Buffer, new: &Buffer) -> String {
        bytes(old.diff(new).into_iter())
    }

    /// What a terminal shows: symbol, ink, ground, and the four modifiers that it tells.
    fn shown(parser: &vt100::Parser) -> Vec<(String, vt100::Color, vt100::Color, [bool; 3])> {
        let cell = |x, y| {
            let cell = parser.screen().cell(y, x).unwrap();
            let symbol = if cell.contents().is_empty() { " " } else { cell.contents() };
            let blank = symbol == " ";
            // On an empty cell only ground, reverse and underline show.
            let ink = if blank { vt100::Color::Default } else { cell.fgcolor() };
            (
                symbol.to_owned(),
                ink,
                cell.bgcolor(),
                [cell.bold() && !blank, cell.underline(), cell.inverse()],
            )
        };
        (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (x, y))).map(|(x, y)| cell(x, y)).collect()
    }

    fn style() -> impl Strategy<Value = Style> {
        let ink = prop_oneof![
            Just(Color::Reset),
            Just(Color::Red),
            Just(Color::LightCyan),
            Just(Color::Indexed(200))
        ];
        let ground = prop_oneof![3 => Just(Color::Reset), 1 => Just(Color::Blue)];
        let modifier =
            prop::bits::u16::masked((Modifier::BOLD | Modifier::UNDERLINED | Modifier::REVERSED).bits());
        (ink, ground, modifier).prop_map(|(ink, ground, bits)| {
            Style::new().fg(ink).bg(ground).add_modifier(Modifier::from_bits_truncate(bits))
        })
    }

    fn picture(odd: &'static str) -> impl Strategy<Value = Buffer> {
        let word = prop_oneof!["[a-z ]{1,6}", Just(odd.to_owned())];
        prop::collection::vec((0..WIDTH, 0..HEIGHT, word, style()), 0..8).prop_map(|words| {
            let mut buf = empty();
            for (x, y, word, style) in words {
                buf.set_stringn(x, y, word, usize::from(WIDTH - x), style);
            }
            buf
        })
    }

    proptest! {
        #[test]
        fn a_terminal_shows_the_same_as_when_drawn_from_nothing(
            // What a terminal does with half of a wide letter is its own affair.
            old in picture("éte"),
            new in picture("é漢e\u{301}b"),
        ) {
            let mut stepwise = terminal();
            stepwise.process(between(&empty(), &old).as_bytes());
            stepwise.process(between(&old, &new).as_bytes());
            let mut at_once = terminal();
            at_once.process(between(&empty(), &new).as_bytes());
            prop_assert_eq!(shown(&stepwise), shown(&at_once));
            let mut hidden = 0;
            for (cell, wanted) in shown(&at_once).iter().zip(&new.content) {
                if hidden > 0 {
                    hidden -= 1;
                    continue;
                }
                hidden = wanted.symbol().width().saturating_sub(1);
                prop_assert_eq!(wanted.symbol(), &cell.0);
                prop_assert_eq!(cell.3[2], wanted.modifier.contains(Modifier::REVERSED));
            }
        }
    }

    #[test]
    fn one_changed_letter_is_a_move_and_a_letter() {
        let mut new = empty();
        new.set_string(4, 1, "x", Style::new());
        assert_eq!(between(&empty(), &new), "\x1b[2;5Hx");
        new.set_string(4, 1, "x", Style::new().fg(Color::Green).add_modifier(Modifier::BOLD));
        assert_eq!(between(&empty(), &new), "\x1b[2;5H\x1b[1;32mx\x1b[m");
    }

    #[test]
    fn the_next_line_and_a_gap_are_cheap() {
        let mut new = empty();
        new.set_string(0, 0, "ab", Style::new());
        new.set_string(5, 0, "c", Style::new());
        new.set_string(0, 1, "d", Style::new());
        assert_eq!(between(&empty(), &new), "\x1b[1Hab\x1b[3Cc\r\nd");
    }
}
