//! What is kept of people: their consents, and what stays of a cycle once they are gone.

use chrono::NaiveDate;

use crate::text::{DateStyle, Text};

/// Why a cycle has nobody any more.
pub fn erased(text: &Text, on: NaiveDate) -> String {
    text.with("erased-since", &[("day", text.date(on, DateStyle::Numeric).into())])
}
