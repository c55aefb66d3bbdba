//! Messages as drafts, with the calendar of the session or of the cycle.

use std::io;

use chrono::NaiveDateTime;

use super::super::calendar::{calendar, file_name};
use super::super::{Letter, Templates};
use super::{Manner, Messages, addresses};
use crate::domain::message::MessageKind;
use crate::exchange::ical::MIME;
use crate::exchange::mail::{Attachment, Draft, eml};
use crate::store::Recipient;
use crate::text::clean::clean;
use crate::text::{Language, Text};

impl Messages {
    /// The file of the draft to somebody, and its bytes; `now` is in UTC.
    pub fn draft(
        &self,
        templates: &Templates,
        otherwise: Language,
        to: &Recipient,
        now: NaiveDateTime,
    ) -> io::Result<(String, Vec<u8>)> {
        let letter = self.letter(templates, with_calendar(otherwise), to);
        let name = clean(&to.name);
        // No name of a person in a file name: folders are seen by others.
        let file = format!("message-{}", to.person);
        self.made(&letter, &file, now, (Some((name.as_ref(), to.email.as_str())), &[]))
    }

    /// The file of the one draft to all of them, and its bytes.
    pub fn draft_together(
        &self,
        templates: &Templates,
        otherwise: Language,
        to: &[&Recipient],
        now: NaiveDateTime,
    ) -> io::Result<(String, Vec<u8>)> {
        let letter = self.together(templates, with_calendar(otherwise), to);
        self.made(&letter, "message", now, (None, &addresses(to)))
    }

    fn made(
        &self,
        letter: &Letter,
        file: &str,
        written: NaiveDateTime,
        (to, bcc): (Option<(&str, &str)>, &[&str]),
    ) -> io::Result<(String, Vec<u8>)> {
        let only = (self.kind != MessageKind::Welcome).then_some(self.session.id);
        let ics = calendar(&Text::new(letter.language), &self.agenda, only).to_ics();
        let name = format!("{}.ics", file_name(&self.agenda.cycle));
        let attachment = Attachment {
            name: &name,
            mime: MIME,
            attributes: &[("charset", "utf-8"), ("method", "PUBLISH")],
            bytes: ics.as_bytes(),
        };
        let (subject, body) = (letter.subject.as_str(), letter.body.as_str());
        // Of another session or kind at the same moment, it is another draft.
        let name = &format!("{}-{}-{file}", self.kind.word(), self.session.id);
        let draft = Draft { to, bcc, subject, body, written, name, attachments: &[attachment] };
        Ok((format!("{file}.eml"), eml(&draft)?))
    }
}

fn with_calendar(otherwise: Language) -> Manner {
    Manner { otherwise, attached: true }
}
