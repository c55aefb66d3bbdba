//! G1: no sequence of keys, pastes, clicks and sizes panics, loses the cursor, or writes without a key that can.

use ratatui::crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};

use crate::dice::Dice;
use crate::script::mouse;
use crate::stage::{HOSTILE, SIZES, Stage};

/// A hundred thousand events, in books of their own so that they begin anew.
const ROUNDS: u64 = 20;
const EVENTS: usize = 5_000;
/// The letters that do something somewhere.
const COMMANDS: &str = "fPlreap-+=_°)ixuUJn?*$NIygGkjh123&é\":/owbbAsmdEct!";
/// The letters that write on the dashboard, in the journal or by Enter.
const WRITING: &str = "preaPl-+=_°)iuUA";

fn any_key(dice: &mut Dice) -> KeyEvent {
    let special = [
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Esc,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Backspace,
        KeyCode::Delete,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::F(1),
        KeyCode::F(12),
        KeyCode::Insert,
        KeyCode::Null,
        KeyCode::Menu,
    ];
    let commands: Vec<char> = COMMANDS.chars().collect();
    let (code, modifiers) = match dice.below(20) {
        0..=9 => (KeyCode::Char(dice.pick(&commands).unwrap()), KeyModifiers::NONE),
        10..=12 => (dice.pick(&special).unwrap(), KeyModifiers::NONE),
        // Else most letters would be text of a layer that stays open.
        13..=15 => (KeyCode::Esc, KeyModifiers::NONE),
        16 => (KeyCode::Char(dice.pick(&commands).unwrap()), KeyModifiers::CONTROL),
        17 => (KeyCode::Char(dice.pick(&commands).unwrap()), KeyModifiers::ALT),
        18 => (dice.pick(&special).unwrap(), KeyModifiers::SHIFT | KeyModifiers::CONTROL),
        _ => {
            let any = u32::try_from(dice.below(0x11_0000)).unwrap();
            (KeyCode::Char(char::from_u32(any).unwrap_or('¿')), KeyModifiers::SHIFT)
        }
    };
    let kind =
        dice.pick(&[KeyEventKind::Press, KeyEventKind::Press, KeyEventKind::Repeat, KeyEventKind::Release]);
    KeyEvent::new_with_kind(code, modifiers, kind.unwrap())
}

fn any_event(dice: &mut Dice) -> Input {
    let coordinate = |dice: &mut Dice| u16::try_from(dice.below(130)).unwrap();
    match dice.below(100) {
        0..=3 => Input::Paste(dice.pick(HOSTILE).unwrap().to_owned()),
        4..=9 => {
            let kinds = [
                MouseEventKind::Down(MouseButton::Left),
                MouseEventKind::Down(MouseButton::Right),
                MouseEventKind::ScrollUp,
                MouseEventKind::ScrollDown,
                MouseEventKind::Moved,
            ];
            mouse(dice.pick(&kinds).unwrap(), coordinate(dice), coordinate(dice) / 3)
        }
        10 => Input::FocusLost,
        11 => Input::FocusGained,
        _ => Input::Key(any_key(dice)),
    }
}

fn any_size(dice: &mut Dice) -> (u16, u16) {
    match dice.below(6) {
        0 => (u16::try_from(dice.below(60)).unwrap(), u16::try_from(dice.below(20)).unwrap()),
        1 => (160, 50),
        _ => dice.pick(&SIZES).unwrap(),
    }
}

/// Whether this key writes somewhere.
fn may_write(input: &Input) -> bool {
    let Input::Key(key) = input else { return false };
    match key.code {
        KeyCode::Enter | KeyCode::Backspace | KeyCode::Delete => true,
        KeyCode::Char('r') if key.modifiers == KeyModifiers::CONTROL => true,
        KeyCode::Char(c) => WRITING.contains(c) && !key.modifiers.contains(KeyModifiers::ALT),
        _ => false,
    }
}

/// In a process with a home and a folder of its own: some sequences write calendars, drafts and lists.
#[test]
fn g1_no_sequence_of_events_panics_or_writes_by_itself() {
    let home = tempfile::tempdir().unwrap();
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "g1_any_keys::roams", "--ignored", "--nocapture"])
        .env("HOME", home.path())
        .current_dir(home.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout) + String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
#[ignore = "a child of the test above"]
fn roams() {
    let rounds = |seeds: std::ops::Range<u64>| seeds.map(round).sum::<usize>();
    let half = ROUNDS / 2;
    let writes = std::thread::scope(|scope| {
        let other = scope.spawn(|| rounds(0..half));
        rounds(half..ROUNDS) + other.join().unwrap()
    });
    assert!(writes > 1_000, "only {writes} writes: the events hardly do anything");
}

/// A book, some thousand events, and how many of them wrote.
fn round(seed: u64) -> usize {
    let stage = Stage::demo();
    stage.enrol_network(4);
    let (mut desk, beside) = (stage.desk(), stage.store());
    let mut dice = Dice(seed);
    let mut writes = 0;
    let mut version = beside.data_version().unwrap();
    for at in 0..EVENTS {
        match dice.below(60) {
            0 => {
                let (width, height) = any_size(&mut dice);
                desk.resize(width, height);
            }
            1 => {
                desk.told();
            }
            _ => {}
        }
        let input = any_event(&mut dice);
        let may = may_write(&input);
        desk.feed(input.clone());
        desk.requests.clear();
        let now = beside.data_version().unwrap();
        assert!(may || now == version, "event {at} of {seed} wrote: {input:?}");
        writes += usize::from(now != version);
        version = now;
        if at % 5 == 0 {
            desk.draw();
        }
    }
    assert!(beside.check().unwrap().is_whole());
    stage.desk();
    writes
}
