//! The only place that reads the clock.

use chrono::{NaiveDate, NaiveDateTime, Timelike, Utc};

/// Today's civil date in Brussels, whatever the clock zone of the machine.
#[allow(clippy::disallowed_methods)] // this is the place
pub fn today() -> NaiveDate {
    Utc::now().with_timezone(&chrono_tz::Europe::Brussels).date_naive()
}

/// This moment in UTC, to the second: for the journal, which orders by sequence and not by it.
#[allow(clippy::disallowed_methods)] // this is the place
pub fn now() -> NaiveDateTime {
    let now = Utc::now().naive_utc();
    now.with_nanosecond(0).unwrap_or(now)
}

/// The moment as a person in Brussels reads it.
pub fn brussels(utc: NaiveDateTime) -> NaiveDateTime {
    utc.and_utc().with_timezone(&chrono_tz::Europe::Brussels).naive_local()
}

/// A name for this run of the program that no other run has.
#[allow(clippy::disallowed_methods)] // this is the place
pub fn run() -> String {
    format!("{:x}-{:x}", Utc::now().timestamp_micros(), std::process::id())
}
