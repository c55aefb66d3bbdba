//! What is kept of people: their consents, and what stays of a cycle once they are gone.

use chrono::NaiveDate;

use crate::domain::consent::Consent;
use crate::store::Session;
use crate::text::{DateStyle, Text};

/// How somebody agreed, and when; or that nothing is noted yet.
pub fn consent(text: &Text, consent: Option<Consent>) -> String {
    let Some(Consent { on, how }) = consent else { return text.say("consent-none") };
    let how = text.say(&format!("consent-{}", how.word()));
    text.with("consented", &[("how", how.into()), ("day", text.date(on, DateStyle::Numeric).into())])
}

/// How many came to a session that was held, of how many, and guests: `8/10 +2`.
pub fn came(session: &Session) -> String {
    let people = session.came().saturating_sub(session.guests);
    match (session.expected, session.guests) {
        (0, _) => session.came().to_string(),
        (expected, 0) => format!("{people}/{expected}"),
        (expected, guests) => format!("{people}/{expected} +{guests}"),
    }
}

/// Why a cycle has nobody any more.
pub fn erased(text: &Text, on: NaiveDate) -> String {
    text.with("erased-since", &[("day", text.date(on, DateStyle::Numeric).into())])
}
