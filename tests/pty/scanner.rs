//! What reached the terminal, taken apart: every sequence by its name, and what no program should send.

use std::collections::BTreeSet;
use std::str::Chars;

/// The sequences in the bytes, each once, without their numbers unless these say what they do; or the
/// first thing that is neither text nor such a sequence.
pub fn sequences(bytes: &[u8]) -> Result<BTreeSet<String>, String> {
    let output = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let mut found = BTreeSet::new();
    let mut rest = output.chars();
    while let Some(letter) = rest.next() {
        if letter == '\x1b' {
            found.insert(sequence(&mut rest)?);
        } else if !is_plain(letter) {
            return Err(format!(
                "{letter:?} before {:?}",
                rest.as_str().chars().take(30).collect::<String>()
            ));
        }
    }
    Ok(found)
}

/// The name of the sequence that follows an ESC.
fn sequence(rest: &mut Chars) -> Result<String, String> {
    match rest.next() {
        Some('[') => {
            let parameters: String =
                rest.clone().take_while(|letter| ('\x20'..='\x3f').contains(letter)).collect();
            match rest.nth(parameters.len()) {
                Some(last @ ('h' | 'l')) => Ok(format!("{parameters}{last}")),
                Some(last @ '\x40'..='\x7e') => Ok(last.to_string()),
                other => Err(format!("CSI {parameters} {other:?}")),
            }
        }
        Some(']') => {
            let body: String = rest.by_ref().take_while(|letter| *letter != '\x1b').collect();
            let is_base64 = |data: &str| {
                data.chars().all(|letter| letter.is_ascii_alphanumeric() || "+/=".contains(letter))
            };
            match (body.strip_prefix("52;c;"), rest.next()) {
                (Some(data), Some('\\')) if is_base64(data) => Ok("OSC 52".to_owned()),
                (_, end) => Err(format!("OSC {body:?} {end:?}")),
            }
        }
        other => Err(format!("ESC {other:?}")),
    }
}

/// Neither a control of any kind nor what turns the direction of text or breaks lines.
fn is_plain(letter: char) -> bool {
    let turns = matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let breaks = matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}');
    // What the line discipline makes of the end of a line, on the command line.
    letter == '\r' || letter == '\n' || !(letter.is_control() || turns || breaks)
}

#[test]
fn the_scanner_sees_what_it_should() {
    let found = sequences("a\x1b[1;31mé\x1b[?25l\x1b[5;6H\x1b]52;c;Zg==\x1b\\b\r\n".as_bytes()).unwrap();
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["?25l", "H", "OSC 52", "m"]);
    let attacks = [
        "\x1bc",
        "\x1b",
        "\x1b[",
        "\x1b[3\u{9b}",
        "\x1b]0;title\x07",
        "\x1bP1$q\x1b\\",
        "\x1b]52;c;?\x1b\\",
        "\x1b]52;d;\x1b\\",
        "\u{9b}31m",
        "\u{202e}x",
        "\x07",
        "\x08",
        "\t",
        "\u{2028}",
    ];
    for attack in attacks {
        assert!(sequences(attack.as_bytes()).is_err(), "{attack:?}");
    }
}
