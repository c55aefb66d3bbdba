//! Deeds of keeping and forgetting: consents, erasures, restores.

use crate::domain::deed::Deed;
use crate::text::DateStyle;

use super::Said;

/// What was done; empty for deeds that are told elsewhere.
pub(super) fn deed(said: &Said<'_>, deed: &Deed) -> String {
    let text = said.text;
    match deed {
        Deed::Consent { given: true, .. } => said.with("deed-consent", &[("cycle", said.cycle())]),
        Deed::Consent { given: false, .. } => said.with("deed-clear-consent", &[("cycle", said.cycle())]),
        Deed::Erase { cycle: Some(_), figures } => {
            text.with("deed-erase-cycle", &[("cycle", said.cycle()), ("count", figures.people.into())])
        }
        Deed::Erase { cycle: None, .. } => text.say("deed-erase-person"),
        Deed::Restore { newest: Some(day) } => {
            text.with("deed-restore-of", &[("day", text.date(*day, DateStyle::Long).into())])
        }
        Deed::Restore { newest: None } => text.say("deed-restore-empty"),
        _ => String::new(),
    }
}
