//! Sessions as a file for calendar programs (RFC 5545), in the time of Brussels. The same data, the same bytes.
//!
//! The method is PUBLISH: nobody is invited and nobody answers. Programs that know the UID take what has the
//! higher SEQUENCE; those that ask for an organiser do so only for invitations.

mod line;

use chrono::NaiveDateTime;

use line::{text, write};

/// How every file of ours begins.
pub const HEAD: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ronde//ronde//FR\r\n";

/// The MIME type of a file.
pub const MIME: &str = "text/calendar";

/// The rule of the European Union since 1996 (Directive 2000/84/EC).
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// Some events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Of the whole; with an empty one the events go into a calendar that is there.
    pub name: String,
    /// In their order.
    pub events: Vec<Event>,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same for ever, and nobody else's.
    pub uid: String,
    /// Higher after every change.
    pub sequence: u32,
    /// When it was last changed, in UTC.
    pub changed: NaiveDateTime,
    /// In Brussels.
    pub starts: NaiveDateTime,
    /// In Brussels.
    pub ends: NaiveDateTime,
    /// Called off: it stays, and takes nobody's time.
    pub cancelled: bool,
    /// What it is.
    pub summary: String,
    /// Where; may be empty.
    pub location: String,
    /// More about it; may be empty.
    pub description: String,
}

impl Calendar {
    /// The file.
    pub fn to_ics(&self) -> String {
        let mut ics = HEAD.to_owned();
        write(&mut ics, "CALSCALE:GREGORIAN");
        write(&mut ics, "METHOD:PUBLISH");
        if !self.name.is_empty() {
            // The property of RFC 7986, and the one that programs knew before it.
            write(&mut ics, &format!("NAME:{}", text(&self.name)));
            write(&mut ics, &format!("X-WR-CALNAME:{}", text(&self.name)));
        }
        ics.push_str(ZONE);
        self.events.iter().for_each(|event| event.write(&mut ics));
        write(&mut ics, "END:VCALENDAR");
        ics
    }
}

impl Event {
    fn write(&self, ics: &mut String) {
        let local = |moment: NaiveDateTime| moment.format("%Y%m%dT%H%M%S");
        let (status, transparency) =
            if self.cancelled { ("CANCELLED", "TRANSPARENT") } else { ("CONFIRMED", "OPAQUE") };
        let optional =
            |name: &str, value: &str| Some(format!("{name}:{}", text(value))).filter(|_| !value.is_empty());
        let lines = [
            Some("BEGIN:VEVENT".to_owned()),
            Some(format!("UID:{}", text(&self.uid))),
            Some(format!("SEQUENCE:{}", self.sequence)),
            Some(format!("DTSTAMP:{}Z", local(self.changed))),
            Some(format!("DTSTART;TZID=Europe/Brussels:{}", local(self.starts))),
            Some(format!("DTEND;TZID=Europe/Brussels:{}", local(self.ends))),
            Some(format!("STATUS:{status}")),
            Some(format!("TRANSP:{transparency}")),
            Some(format!("SUMMARY:{}", text(&self.summary))),
            optional("LOCATION", &self.location),
            optional("DESCRIPTION", &self.description),
            Some("END:VEVENT".to_owned()),
        ];
        lines.into_iter().flatten().for_each(|line| write(ics, &line));
    }
}

#[cfg(test)]
mod tests;
