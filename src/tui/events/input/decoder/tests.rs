use proptest::prelude::*;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers as Held, MouseEventKind};

use super::Decoder;

fn decode(bytes: &[u8]) -> Vec<Event> {
    Decoder::default().feed(bytes)
}

#[test]
fn each_key_of_the_usual_terminals() {
    let (none, shift, alt, ctrl) = (Held::NONE, Held::SHIFT, Held::ALT, Held::CONTROL);
    let cases: [(&[u8], KeyCode, Held); 40] = [
        (b"q", KeyCode::Char('q'), none),
        (b"P", KeyCode::Char('P'), shift),
        ("é".as_bytes(), KeyCode::Char('é'), none),
        ("É".as_bytes(), KeyCode::Char('É'), shift),
        ("€".as_bytes(), KeyCode::Char('€'), none),
        ("🙂".as_bytes(), KeyCode::Char('🙂'), none),
        (b"\r", KeyCode::Enter, none),
        (b"\x1bOM", KeyCode::Enter, none),
        (b"\n", KeyCode::Char('j'), ctrl),
        (b"\t", KeyCode::Tab, none),
        (b"\x1b[Z", KeyCode::BackTab, shift),
        (b"\x7f", KeyCode::Backspace, none),
        (b"\x08", KeyCode::Char('h'), ctrl),
        (b"\x03", KeyCode::Char('c'), ctrl),
        (b"\x1a", KeyCode::Char('z'), ctrl),
        (b"\x00", KeyCode::Char(' '), ctrl),
        (b"\x1f", KeyCode::Char('7'), ctrl),
        (b"\x1b", KeyCode::Esc, none),
        (b"\x1bx", KeyCode::Char('x'), alt),
        ("\x1bé".as_bytes(), KeyCode::Char('é'), alt),
        (b"\x1b\x7f", KeyCode::Backspace, alt),
        (b"\x1b[A", KeyCode::Up, none),
        (b"\x1bOB", KeyCode::Down, none),
        (b"\x1b[1;5C", KeyCode::Right, ctrl),
        (b"\x1b[1;3D", KeyCode::Left, alt),
        (b"\x1b[1;8D", KeyCode::Left, shift.union(alt).union(ctrl)),
        (b"\x1b[H", KeyCode::Home, none),
        (b"\x1b[1~", KeyCode::Home, none),
        (b"\x1b[7~", KeyCode::Home, none),
        (b"\x1b[4~", KeyCode::End, none),
        (b"\x1b[2~", KeyCode::Insert, none),
        (b"\x1b[3~", KeyCode::Delete, none),
        (b"\x1b[5~", KeyCode::PageUp, none),
        (b"\x1b[6;2~", KeyCode::PageDown, shift),
        (b"\x1bOP", KeyCode::F(1), none),
        (b"\x1b[[A", KeyCode::F(1), none),
        (b"\x1b[1;2P", KeyCode::F(1), shift),
        (b"\x1b[15~", KeyCode::F(5), none),
        (b"\x1b[17~", KeyCode::F(6), none),
        (b"\x1b[24~", KeyCode::F(12), none),
    ];
    for (bytes, code, held) in cases {
        assert_eq!(decode(bytes), [Event::Key(KeyEvent::new(code, held))], "{}", bytes.escape_ascii());
    }
}

#[test]
fn what_is_no_key_is_swallowed_whole() {
    let nothing: [&[u8]; 12] = [
        b"\x1b[?1;2c",
        b"\x1b[<0;0;5M",
        b"\x1b[<0;5M",
        b"\x1b[<0;99999;5M",
        b"\x1b[<35;5;5M",
        b"\x1b[<;;M",
        b"\x1b[I",
        b"\x1b[200;1~",
        b"\x1b[99999999999999999999~",
        b"\xc3",
        b"\xff\xfe\x80",
        b"\xf5",
    ];
    for bytes in nothing {
        assert_eq!(decode(bytes), [], "{}", bytes.escape_ascii());
    }
    assert_eq!(decode(b"\xc3\x28"), decode(b"("), "a broken letter takes no key with it");
    assert_eq!(decode(b"\x1b[1;\x1b[A"), decode(b"\x1b[A"), "a broken sequence takes no key with it");
}

#[test]
fn the_mouse_counts_from_zero() {
    let kinds = |bytes: &[u8]| {
        decode(bytes)
            .into_iter()
            .map(|event| match event {
                Event::Mouse(mouse) => (mouse.kind, mouse.column, mouse.row, mouse.modifiers),
                other => panic!("{other:?}"),
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(kinds(b"\x1b[<64;1;1M"), [(MouseEventKind::ScrollUp, 0, 0, Held::NONE)]);
    assert_eq!(kinds(b"\x1b[<81;300;9M"), [(MouseEventKind::ScrollDown, 299, 8, Held::CONTROL)]);
}

#[test]
fn an_unfinished_paste_waits_and_loses_nothing() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed(b"a\x1b[200~b\x1b[20"), decode(b"a"));
    assert_eq!(decoder.feed(b"1"), []);
    assert_eq!(decoder.feed(b"~c"), [Event::Paste("b".to_owned()), decode(b"c")[0].clone()]);
    assert_eq!(decoder.feed(b"\x1b[200~\x1b[201~"), [Event::Paste(String::new())]);
}

/// Bytes as terminals send them, and as they should not.
fn input() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<char>().prop_map(|letter| letter.to_string().into_bytes()),
        prop::collection::vec(any::<u8>(), 0..4),
        "\\x1b\\[[<?]?[0-9;]{0,9}[A-Za-z~\\[]".prop_map(String::into_bytes),
        Just(b"\x1b[200~".to_vec()),
        Just(b"\x1b[201~".to_vec()),
        Just(b"\x1bO".to_vec()),
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn cutting_the_bytes_changes_nothing(bytes in input(), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..5)) {
        let mut cuts: Vec<_> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        // An Esc that ends a piece is the key Esc: there is no telling.
        cuts.retain(|cut| *cut == 0 || bytes[cut - 1] != 0x1b);
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let mut decoder = Decoder::default();
        let pieces: Vec<_> = cuts.windows(2).flat_map(|cut| decoder.feed(&bytes[cut[0]..cut[1]])).collect();
        prop_assert_eq!(pieces, decode(&bytes));
    }

    #[test]
    fn pasted_text_is_never_a_key(text in "[^\\x1b]{0,40}") {
        let events = decode(format!("\x1b[200~{text}\x1b[201~").as_bytes());
        prop_assert_eq!(events, [Event::Paste(text)]);
    }
}
