//! Why an institution is proposed as the host of a session; what speaks against the day of one.

use chrono::NaiveDate;

use crate::domain::hosting::{Choice, Why};
use crate::domain::id::InstitutionId;
use crate::domain::session::Clash;
use crate::store::Hosting;
use crate::text::{DateStyle, Text};

/// One sentence: why this host, and who was passed over.
pub fn host_choice(text: &Text, choice: &Choice, hosting: &Hosting) -> String {
    let names = |ids: &[InstitutionId]| {
        let names = ids.iter().filter_map(|id| hosting.names.get(id)).map(|name| super::quoted(name));
        names.collect::<Vec<_>>().join(", ")
    };
    let mut said = match choice.why {
        Why::Fixed if choice.away.is_empty() => text.say("host-fixed"),
        Why::Fixed => text.with("host-fixed-away", &[("names", names(&choice.away).into())]),
        Why::First => text.say("host-first"),
        Why::LeastRecent(on) if choice.away.is_empty() && choice.spared.is_empty() => {
            dated(text, "host-least-recent", on)
        }
        Why::LeastRecent(on) => dated(text, "host-visited", on),
        Why::Again(on) => dated(text, "host-again", on),
        Why::Repeat(on) => dated(text, "host-repeat", on),
        Why::Nobody => text.say("host-nobody"),
        Why::NoCandidates => text.say("host-none"),
    };
    if choice.host.is_some() && choice.why != Why::Fixed {
        for (id, passed) in [("host-away", &choice.away), ("host-spared", &choice.spared)] {
            if !passed.is_empty() {
                let args = [("names", names(passed).into()), ("count", passed.len().into())];
                let other = text.with(id, &args);
                said = text.with("host-and", &[("one", said.into()), ("other", other.into())]);
            }
        }
    }
    format!("{said}.")
}

fn dated(text: &Text, id: &str, on: NaiveDate) -> String {
    text.with(id, &[("date", text.date(on, DateStyle::Numeric).into())])
}

/// What speaks against a day for a session: a warning.
pub fn clash(text: &Text, day: NaiveDate, clash: Clash) -> String {
    let date = ("date", text.date(day, DateStyle::Long).into());
    match clash {
        Clash::Holiday(holiday) => {
            let holiday = text.say(&format!("holiday-{}", holiday.word()));
            text.with("err-clash-holiday", &[date, ("holiday", holiday.into())])
        }
        Clash::School(kind) => {
            let holiday = text.say(&format!("school-{}", kind.word()));
            text.with("err-clash-school", &[date, ("holiday", holiday.into())])
        }
        Clash::SameDay => text.with("err-clash-same-day", &[date]),
        Clash::Past => text.with("err-clash-past", &[date]),
    }
}

/// Absences that were announced for the day that a session no longer has.
pub fn kept_absences(text: &Text, count: u32) -> String {
    text.with("err-kept-absences", &[("count", count.into())])
}

#[cfg(test)]
mod tests;
