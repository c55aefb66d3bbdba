//! From the bytes of a terminal to events, however the bytes are cut.
//!
//! Decides where a sequence ends; what it means is for `keys` and `mouse`.

use ratatui::crossterm::event::{Event, KeyCode, KeyModifiers};

use super::{keys, mouse};

const ESC: u8 = 0x1b;
const PASTE_START: &[u8] = b"\x1b[200~";
const PASTE_END: &[u8] = b"\x1b[201~";
/// No terminal sends a longer sequence: what follows is no sequence of a key.
const LONGEST: usize = 64;

/// The bytes of a sequence that is not complete yet.
#[derive(Default)]
pub struct Decoder {
    rest: Vec<u8>,
    paste: Option<Vec<u8>>,
}

/// What the first bytes are.
enum Step {
    /// So many bytes that mean this, or nothing.
    Done(usize, Option<Event>),
    /// So many bytes, after which pasted text follows.
    Paste(usize),
    /// Only the beginning of something.
    Incomplete,
}

impl Decoder {
    /// The events that are complete with these bytes.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        self.rest.extend_from_slice(bytes);
        let bytes = std::mem::take(&mut self.rest);
        let (mut at, mut events) = (0, Vec::new());
        while at < bytes.len() {
            if let Some(paste) = &mut self.paste {
                let Some(text) = take_paste(paste, &bytes, &mut at) else { break };
                self.paste = None;
                events.push(Event::Paste(text));
                continue;
            }
            match step(&bytes[at..]) {
                Step::Done(count, event) => {
                    at += count;
                    events.extend(event);
                }
                Step::Paste(count) => {
                    at += count;
                    self.paste = Some(Vec::new());
                }
                Step::Incomplete => break,
            }
        }
        self.rest.extend_from_slice(&bytes[at..]);
        events
    }
}

/// Moves pasted bytes over; the text once its end was seen.
fn take_paste(paste: &mut Vec<u8>, bytes: &[u8], at: &mut usize) -> Option<String> {
    // The mark may have begun in what came before.
    let from = paste.len().saturating_sub(PASTE_END.len() - 1);
    let before = paste.len();
    paste.extend_from_slice(&bytes[*at..]);
    let found = paste[from..].windows(PASTE_END.len()).position(|window| window == PASTE_END);
    let Some(end) = found.map(|found| from + found) else {
        *at = bytes.len();
        return None;
    };
    *at += end + PASTE_END.len() - before;
    paste.truncate(end);
    Some(String::from_utf8_lossy(paste).into_owned())
}

fn step(bytes: &[u8]) -> Step {
    match bytes {
        // Alone in what came: the key itself. A sequence cut just there is rare and costs one Esc.
        [ESC] | [ESC, ESC, ..] => Step::Done(1, Some(keys::plain(KeyCode::Esc))),
        [ESC, b'[', ..] => sequence(bytes),
        [ESC, b'O'] => Step::Incomplete,
        [ESC, b'O', last, ..] => Step::Done(3, keys::of_application(*last)),
        [ESC, rest @ ..] => match character(rest) {
            Step::Done(count, key) => {
                Step::Done(count + 1, key.map(|key| keys::with(key, KeyModifiers::ALT)))
            }
            other => other,
        },
        _ => character(bytes),
    }
}

/// A sequence `ESC [ parameters final`.
fn sequence(bytes: &[u8]) -> Step {
    if bytes.starts_with(PASTE_START) {
        return Step::Paste(PASTE_START.len());
    }
    // The Linux console's F1 to F5 are `ESC [ [ A` to `E`.
    if let [_, _, b'[', rest @ ..] = bytes {
        return rest.first().map_or(Step::Incomplete, |last| Step::Done(4, keys::of_console(*last)));
    }
    let body = &bytes[2..];
    match body.iter().position(|byte| !(0x20..0x40).contains(byte)) {
        Some(end @ ..LONGEST) if (0x40..0x7f).contains(&body[end]) => {
            let (parameters, last) = (&body[..end], body[end]);
            let event = mouse::of(parameters, last).or_else(|| keys::of_sequence(parameters, last));
            Step::Done(end + 3, event)
        }
        None if body.len() < LONGEST => Step::Incomplete,
        // A control character inside: the sequence is broken off.
        Some(end) => Step::Done(end + 2, None),
        None => Step::Done(bytes.len(), None),
    }
}

/// One character, or the control that a key with Ctrl sends.
fn character(bytes: &[u8]) -> Step {
    let first = bytes[0];
    if first < 0x20 || first == 0x7f {
        return Step::Done(1, keys::of_control(first));
    }
    let length = match first {
        ..0x80 => 1,
        0xc2..0xe0 => 2,
        0xe0..0xf0 => 3,
        0xf0..0xf5 => 4,
        _ => return Step::Done(1, None),
    };
    let given = &bytes[..length.min(bytes.len())];
    match std::str::from_utf8(given) {
        Ok(text) => Step::Done(length, text.chars().next().map(keys::of_letter)),
        Err(error) if error.error_len().is_none() && given.len() < length => Step::Incomplete,
        Err(_) => Step::Done(1, None),
    }
}

#[cfg(test)]
mod tests;
