//! The sessions of a cycle, or one of them, as a calendar in the language of who reads it.
//!
//! It names no participant, says nothing of who comes, and gives no reason of a cancellation.

use std::ffi::OsStr;
use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::domain::fold::fold;
use crate::domain::id::SessionId;
use crate::exchange::ical::{Calendar, Event};
use crate::store::{Agenda, Meeting};
use crate::text::clean::clean;
use crate::text::{DateStyle, Text};

/// The ending of a calendar's file.
pub const ENDING: &str = "ics";

/// The calendar of the whole cycle, or of one of its sessions.
pub fn calendar(text: &Text, agenda: &Agenda, only: Option<SessionId>) -> Calendar {
    let wanted = |meeting: &&Meeting| only.is_none_or(|only| only == meeting.session);
    let events = agenda.meetings.iter().filter(wanted).map(|meeting| event(text, agenda, meeting)).collect();
    let name = if only.is_none() { clean(&agenda.cycle).into_owned() } else { String::new() };
    Calendar { name, events }
}

/// What no other calendar calls this session, and every one of this book does.
pub fn uid(agenda: &Agenda, session: SessionId) -> String {
    format!("session-{session}.{}@ronde.invalid", agenda.secret)
}

fn event(text: &Text, agenda: &Agenda, meeting: &Meeting) -> Event {
    let moved = meeting
        .moved_from
        .map(|from| text.with("msg-calendar-moved", &[("from", text.date(from, DateStyle::Long).into())]));
    let cancelled = meeting.cancelled.then(|| text.say("msg-calendar-cancelled"));
    let description: Vec<String> = cancelled.into_iter().chain(moved).collect();
    Event {
        uid: uid(agenda, meeting.session),
        sequence: meeting.revision,
        changed: meeting.revised,
        starts: meeting.date.and_time(meeting.starts),
        ends: meeting.date.and_time(meeting.ends),
        cancelled: meeting.cancelled,
        summary: clean(&agenda.cycle).into_owned(),
        location: clean(&meeting.whereabouts()).into_owned(),
        description: description.join("\n"),
    }
}

/// The name of a cycle as that of a file, without an ending: small letters, digits and hyphens.
pub fn file_name(cycle: &str) -> String {
    let words: Vec<String> = fold(cycle)
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    if words.is_empty() { "ronde".to_owned() } else { words.join("-") }
}

/// Nothing, or why no calendar is written to a file of this name.
pub fn calendar_path(text: &Text, path: &Path) -> Option<String> {
    let ending = path.extension().and_then(OsStr::to_str);
    let fits = ending.is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING));
    (!fits).then(|| text.with("msg-calendar-ending", &[("path", super::path(path).into())]))
}

/// Why a calendar was not written.
pub fn calendar_unwritten(text: &Text, path: &Path, error: &Error) -> String {
    match error.kind() {
        ErrorKind::AlreadyExists => text.with("msg-calendar-not-ours", &[("path", super::path(path).into())]),
        _ => super::unwritten(text, path, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cycle_gives_its_name_to_a_file() {
        for (cycle, name) in [
            ("Pairs-aidants 2026-2027", "pairs-aidants-2026-2027"),
            ("  Réseau / Été : ../../x ", "reseau-ete-x"),
            ("漢字", "ronde"),
            ("", "ronde"),
        ] {
            assert_eq!(file_name(cycle), name);
        }
    }
}
