//! Messages to the people of a session, each in their language, out of templates; and their drafts.
//!
//! A message names no other participant, and gives no reason of a cancellation or of an absence.

mod draft;
mod said;
mod templates;

use chrono::NaiveDate;

use super::Letter;
use crate::domain::id::CycleId;
use crate::domain::message::MessageKind;
use crate::store::{Agenda, Meeting, Recipient, Result, Session, Store};
use crate::text::{DateStyle, Language, Text};

pub use templates::Templates;

/// What stands between the languages of one message.
const BETWEEN: &str = "\n* * *\n\n";

/// What messages about a session need of the book.
pub struct Messages {
    /// What the messages are for.
    pub kind: MessageKind,
    /// The session as the panes know it.
    pub session: Session,
    agenda: Agenda,
    at: usize,
    everybody: Vec<Recipient>,
    animators: String,
    today: NaiveDate,
}

/// How messages are written, besides what the book says.
#[derive(Clone, Copy)]
pub struct Manner {
    /// For people of whom no language is known.
    pub otherwise: Language,
    /// Whether a calendar goes with the message.
    pub attached: bool,
}

impl Messages {
    /// Reads what messages about a session need; without a kind they are of the one that it calls for.
    pub fn read(
        store: &Store,
        session: Session,
        kind: Option<MessageKind>,
        today: NaiveDate,
    ) -> Result<Option<Messages>> {
        let _one_state = store.snapshot()?;
        let cycle: CycleId = session.cycle;
        let agenda = store.agenda(cycle)?;
        let Some(at) = agenda.meetings.iter().position(|meeting| meeting.session == session.id) else {
            return Ok(None);
        };
        let kind = kind.unwrap_or_else(|| MessageKind::suited(agenda.meetings[at].standing()));
        let (everybody, animators) = (store.recipients(cycle)?, store.animators(cycle)?.join(", "));
        Ok(Some(Messages { kind, session, agenda, at, everybody, animators, today }))
    }

    /// The session as calendars know it.
    pub fn meeting(&self) -> &Meeting {
        &self.agenda.meetings[self.at]
    }

    /// Whether there is a message of this kind about the session: nobody is reminded of one that is cancelled, and of
    /// one that is over nobody is told anything but that they are welcome to the next.
    pub fn fits(&self, kind: MessageKind) -> bool {
        let meeting = self.meeting();
        match kind {
            MessageKind::Welcome => true,
            MessageKind::Reminder => !meeting.cancelled && meeting.date >= self.today,
            MessageKind::Change | MessageKind::Host => meeting.cancelled || meeting.date >= self.today,
        }
    }

    /// Turns to the next kind that fits, or back.
    pub fn turn(&mut self, back: bool) {
        let by = if back { MessageKind::ALL.len() - 1 } else { 1 };
        self.kind = self.kind.turned(by);
        while !self.fits(self.kind) {
            self.kind = self.kind.turned(by);
        }
    }

    /// Why there is no message of its kind about the session.
    pub fn unfit(&self, text: &Text) -> String {
        let id = if self.meeting().cancelled { "msg-cancelled" } else { "msg-past" };
        text.with(id, &[("date", text.date(self.meeting().date, DateStyle::Long).into())])
    }

    /// Whom it is for, in the order of the roster.
    pub fn recipients(&self) -> Vec<&Recipient> {
        let meeting = self.meeting();
        let host = meeting.host.as_ref().map(|host| host.id);
        let wanted = |to: &&Recipient| match self.kind {
            // Who comes later is welcome today.
            MessageKind::Welcome => to.left.is_none_or(|left| left >= self.today.max(to.joined)),
            MessageKind::Host => to.concerned(meeting.date) && host.is_some() && to.institution == host,
            MessageKind::Change | MessageKind::Reminder => to.concerned(meeting.date),
        };
        self.everybody.iter().filter(wanted).collect()
    }

    /// Why there is nobody to write to.
    pub fn nobody(&self, text: &Text) -> String {
        match (self.kind, &self.meeting().host) {
            (MessageKind::Host, None) => text.say("msg-no-host"),
            (MessageKind::Host, Some(host)) => {
                text.with("msg-nobody-there", &[("host", super::quoted(&host.name).into())])
            }
            _ => text.say("msg-nobody"),
        }
    }

    /// What the list and the command line call it.
    pub fn title(&self, text: &Text) -> String {
        text.with("msg-session", &[("date", text.date(self.meeting().date, DateStyle::Long).into())])
    }

    /// The message to somebody.
    pub fn letter(&self, templates: &Templates, manner: Manner, to: &Recipient) -> Letter {
        let language = Language::from_code(&to.language).unwrap_or(manner.otherwise);
        self.written(templates, manner, language, Some(to))
    }

    /// The languages that these people need, in their order.
    pub fn languages(&self, manner: Manner, to: &[&Recipient]) -> Vec<Language> {
        let of = |to: &&Recipient| Language::from_code(&to.language).unwrap_or(manner.otherwise);
        Language::ALL.iter().copied().filter(|language| to.iter().any(|to| of(to) == *language)).collect()
    }

    /// One message for all of them: in each language that one of them needs, one after the other.
    pub fn together(&self, templates: &Templates, manner: Manner, to: &[&Recipient]) -> Letter {
        let languages = self.languages(manner, to);
        let letters: Vec<Letter> =
            languages.into_iter().map(|language| self.written(templates, manner, language, None)).collect();
        let joined = |part: fn(&Letter) -> &str, between: &str| {
            letters.iter().map(part).collect::<Vec<_>>().join(between)
        };
        Letter {
            language: letters.first().map_or(manner.otherwise, |letter| letter.language),
            subject: joined(|letter| &letter.subject, " / "),
            body: joined(|letter| &letter.body, BETWEEN),
        }
    }

    fn written(
        &self,
        templates: &Templates,
        manner: Manner,
        language: Language,
        to: Option<&Recipient>,
    ) -> Letter {
        let text = Text::new(language);
        let said = said::Said { messages: self, text: &text, to, attached: manner.attached };
        let (subject, body) = templates.of(language).fill(&|place| said.fill(place));
        Letter { language, subject, body }
    }
}

/// The addresses of those who have one, each once.
pub fn addresses<'a>(to: &[&'a Recipient]) -> Vec<&'a str> {
    let mut addresses: Vec<&str> = Vec::new();
    for address in to.iter().filter_map(|to| to.address()) {
        if !addresses.iter().any(|known| known.eq_ignore_ascii_case(address)) {
            addresses.push(address);
        }
    }
    addresses
}
