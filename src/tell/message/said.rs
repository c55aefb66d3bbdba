//! What stands in the place of each placeholder of a template.

use chrono::NaiveDate;

use super::Messages;
use crate::domain::message::MessageKind;
use crate::domain::session::Standing;
use crate::domain::template::Placeholder;
use crate::store::{Meeting, Recipient};
use crate::text::clean::clean;
use crate::text::{DateStyle, Text};

/// What a message says, in a language, to somebody or to all.
pub(super) struct Said<'a> {
    pub messages: &'a Messages,
    pub text: &'a Text,
    pub to: Option<&'a Recipient>,
    pub attached: bool,
}

impl Said<'_> {
    /// What a placeholder stands for: on one line each, but the dates.
    pub fn fill(&self, place: Placeholder) -> String {
        let (messages, text, meeting) = (self.messages, self.text, self.messages.meeting());
        let to_host = messages.kind == MessageKind::Host && !meeting.cancelled;
        let host = meeting.host.as_ref();
        match place {
            Placeholder::Name => self.name(),
            Placeholder::Cycle => clean(&messages.agenda.cycle).into_owned(),
            Placeholder::Date => self.long(meeting.date),
            Placeholder::Hours if !meeting.cancelled => text.span(meeting.starts, meeting.ends),
            Placeholder::Place if !meeting.cancelled => clean(&meeting.whereabouts()).into_owned(),
            Placeholder::Host => host.map(|host| clean(&host.name).into_owned()).unwrap_or_default(),
            // The room is the host's: elsewhere there is another.
            Placeholder::Room if to_host && meeting.place.is_empty() => {
                host.map(|host| clean(&host.room).into_owned()).unwrap_or_default()
            }
            Placeholder::Expected if to_host => self.expected().to_string(),
            Placeholder::What => self.what(meeting),
            Placeholder::State => text.say(&format!("msg-state-{}", meeting.standing().word())),
            Placeholder::Dates => self.dates(),
            Placeholder::Animators => clean(&messages.animators).into_owned(),
            Placeholder::Calendar if self.attached => text.say("msg-attached"),
            Placeholder::Hours
            | Placeholder::Place
            | Placeholder::Room
            | Placeholder::Expected
            | Placeholder::Calendar => String::new(),
        }
    }

    fn long(&self, date: NaiveDate) -> String {
        self.text.date(date, DateStyle::Long)
    }

    fn name(&self) -> String {
        match self.to {
            None => self.text.say("msg-everybody"),
            Some(to) if to.given.trim().is_empty() => clean(&to.name).into_owned(),
            Some(to) => clean(&to.given).into_owned(),
        }
    }

    /// With the guests, without those who said that they will be away.
    fn expected(&self) -> u32 {
        let session = &self.messages.session;
        session.expected.saturating_sub(session.away) + session.guests
    }

    fn what(&self, meeting: &Meeting) -> String {
        let date = ("date", self.long(meeting.date).into());
        let place = ("place", clean(&meeting.place).into_owned().into());
        match (meeting.standing(), meeting.announced) {
            (Standing::Cancelled, _) => self.text.with("msg-what-cancelled", &[date]),
            (Standing::Moved, Some(from)) if meeting.place.is_empty() => {
                self.text.with("msg-what-moved", &[("from", self.long(from).into()), date])
            }
            (Standing::Moved, Some(from)) => {
                let from = ("from", self.long(from).into());
                self.text.with("msg-what-moved-elsewhere", &[from, date, place])
            }
            (Standing::Elsewhere, _) => self.text.with("msg-what-elsewhere", &[date, place]),
            (Standing::AsPlanned | Standing::Moved, _) => self.text.with("msg-what-as-planned", &[date]),
        }
    }

    /// Every date still to come that concerns them, one a line.
    fn dates(&self) -> String {
        let messages = self.messages;
        let wanted = |meeting: &&Meeting| {
            let concerns = self.to.is_none_or(|to| to.concerned(meeting.date));
            !meeting.cancelled && meeting.date >= messages.today && concerns
        };
        let line = |meeting: &Meeting| {
            let (date, hours) = (self.long(meeting.date), self.text.span(meeting.starts, meeting.ends));
            let place = clean(&meeting.whereabouts()).into_owned();
            let parts: Vec<String> =
                [date, hours, place].into_iter().filter(|part| !part.is_empty()).collect();
            format!("- {}", parts.join(", "))
        };
        let dates: Vec<String> = messages.agenda.meetings.iter().filter(wanted).map(line).collect();
        if dates.is_empty() { format!("- {}", self.text.say("msg-no-dates")) } else { dates.join("\n") }
    }
}
