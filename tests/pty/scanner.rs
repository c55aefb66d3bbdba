//! What reached the terminal, taken apart: every sequence by its name, and what no program should send.

/// The sequences in the bytes, each once, without their numbers unless these say what they do; the
/// text without them. Fails on whatever is neither text nor such a sequence.
pub fn sequences(bytes: &[u8]) -> (std::collections::BTreeSet<String>, String) {
    let output = std::str::from_utf8(bytes).expect("UTF-8");
    let (mut found, mut text) = (std::collections::BTreeSet::new(), String::new());
    let mut rest = output.chars();
    while let Some(letter) = rest.next() {
        if letter != '\x1b' {
            assert!(is_plain(letter), "{letter:?} after {:?}", tail(&text));
            text.push(letter);
            continue;
        }
        match rest.next() {
            Some('[') => {
                let mut parameters = String::new();
                let last = loop {
                    let letter = rest.next().expect("a sequence has an end");
                    match letter {
                        '\x20'..='\x3f' => parameters.push(letter),
                        '\x40'..='\x7e' => break letter,
                        _ => panic!("{letter:?} in a sequence after {:?}", tail(&text)),
                    }
                };
                let name = if matches!(last, 'h' | 'l') { parameters } else { String::new() };
                found.insert(format!("{name}{last}"));
            }
            Some(']') => {
                let body: String = rest.by_ref().take_while(|letter| *letter != '\x1b').collect();
                assert_eq!(rest.next(), Some('\\'), "an OSC has its end");
                let data = body.strip_prefix("52;c;").expect("no OSC but the clipboard");
                assert!(data.chars().all(|letter| letter.is_ascii_alphanumeric() || "+/=".contains(letter)));
                found.insert("OSC 52".to_owned());
            }
            other => panic!("ESC {other:?} after {:?}", tail(&text)),
        }
    }
    (found, text)
}

/// Neither a control of any kind nor what turns the direction of text or breaks lines.
fn is_plain(letter: char) -> bool {
    let turns = matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let breaks = matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}');
    // What the line discipline makes of the end of a line, on the command line.
    letter == '\r' || letter == '\n' || !(letter.is_control() || turns || breaks)
}

fn tail(text: &str) -> String {
    let start = text.char_indices().rev().nth(30).map_or(0, |(at, _)| at);
    text[start..].to_owned()
}

#[test]
fn the_scanner_sees_what_it_should() {
    let (found, text) = sequences("a\x1b[1;31mé\x1b[?25l\x1b[5;6H\x1b]52;c;Zg==\x1b\\b".as_bytes());
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["?25l", "H", "OSC 52", "m"]);
    assert_eq!(text, "aéb");
    let attacks = [
        "\x1bc",
        "\x1b]0;title\x07",
        "\x1bP1$q\x1b\\",
        "\u{9b}31m",
        "\u{202e}x",
        "\x07",
        "\x08",
        "\u{2028}",
        "\x1b]52;d;\x1b\\",
    ];
    for attack in attacks {
        assert!(std::panic::catch_unwind(|| sequences(attack.as_bytes())).is_err(), "{attack:?}");
    }
}
