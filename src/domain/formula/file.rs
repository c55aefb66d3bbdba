//! The formula file: reads the TOML and refuses what makes no cycle, naming the key.

use std::collections::BTreeMap;

use chrono::{NaiveTime, Weekday};
use serde::Deserialize;

use super::super::money::Cents;
use super::{Formula, Manner, OnHoliday};

/// Why a text is no formula.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormulaError {
    /// No TOML, a key that is missing or unknown, a value of the wrong kind; the reason is the TOML reader's.
    #[error("line {line}: {reason}")]
    Unreadable {
        /// Where, from 1.
        line: usize,
        /// In the reader's words, in English.
        reason: String,
    },
    /// Something else than small letters, digits and hyphens.
    #[error("not an id: {0:?}")]
    BadId(String),
    /// No month has a session.
    #[error("no month")]
    NoMonth,
    /// A month stands twice.
    #[error("month {0} stands twice")]
    MonthTwice(u32),
    /// The months take more than a year.
    #[error("month {0} is out of the season's order")]
    MonthOutOfOrder(u32),
    /// No day of the week, in English.
    #[error("not a weekday: {0:?}")]
    UnknownWeekday(String),
    /// Neither `next-week` nor `keep`.
    #[error("not a holiday policy: {0:?}")]
    UnknownPolicy(String),
    /// No time of day such as `13:30`.
    #[error("{key}: not a time: {text:?}")]
    BadTime {
        /// The key in the file.
        key: &'static str,
        /// What stands there.
        text: String,
    },
    /// The session would end before it begins.
    #[error("ends before it starts")]
    EndsBeforeStart,
    /// A number that cannot be.
    #[error("{key}: {value} is not between {least} and {most}")]
    OutOfRange {
        /// The key in the file.
        key: &'static str,
        /// What stands there.
        value: i64,
        /// The least that can be.
        least: i64,
        /// The most that can be.
        most: i64,
    },
}

/// The file as it is written; the numbers wide enough to be told when they are wrong.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormulaFile {
    id: String,
    name: BTreeMap<String, String>,
    months: Vec<i64>,
    weekday: String,
    nth: i64,
    starts: String,
    ends: String,
    fee_cents: i64,
    capacity: i64,
    animators: i64,
    itinerant: bool,
    #[serde(default = "yes")]
    fees: bool,
    #[serde(default = "yes")]
    names: bool,
    on_holiday: String,
}

/// What a file that does not say so means.
fn yes() -> bool {
    true
}

/// Reads and checks a formula file.
pub(super) fn read(text: &str) -> Result<Formula, FormulaError> {
    let file: FormulaFile = toml::from_str(text).map_err(|error| unreadable(text, &error))?;
    let is_id_byte = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if file.id.is_empty() || file.id.starts_with('-') || !file.id.bytes().all(is_id_byte) {
        return Err(FormulaError::BadId(file.id));
    }
    let (starts, ends) = (time("starts", &file.starts)?, time("ends", &file.ends)?);
    if starts >= ends {
        return Err(FormulaError::EndsBeforeStart);
    }
    Ok(Formula {
        id: file.id,
        name: file.name,
        months: season(&file.months)?,
        weekday: weekday(&file.weekday)?,
        nth: within("nth", file.nth, 1, 4)?,
        starts,
        ends,
        fee: Cents(within("fee_cents", file.fee_cents, 0, 100_000_000)?),
        capacity: within("capacity", file.capacity, 1, 10_000)?,
        animators: within("animators", file.animators, 0, 100)?,
        manner: Manner { itinerant: file.itinerant, charged: file.fees, named: file.names },
        on_holiday: OnHoliday::from_word(&file.on_holiday)
            .ok_or(FormulaError::UnknownPolicy(file.on_holiday))?,
    })
}

fn unreadable(text: &str, error: &toml::de::Error) -> FormulaError {
    let at = error.span().map_or(0, |span| span.start);
    let line = 1 + text.bytes().take(at).filter(|&b| b == b'\n').count();
    FormulaError::Unreadable { line, reason: error.message().to_owned() }
}

fn within<N: TryFrom<i64>>(key: &'static str, value: i64, least: i64, most: i64) -> Result<N, FormulaError> {
    let refused = FormulaError::OutOfRange { key, value, least, most };
    if !(least..=most).contains(&value) {
        return Err(refused);
    }
    N::try_from(value).map_err(|_| refused)
}

/// The months, each after the one before it and all within a year of the first.
fn season(months: &[i64]) -> Result<Vec<u32>, FormulaError> {
    let mut season: Vec<u32> = Vec::new();
    for &month in months {
        let month = within("months", month, 1, 12)?;
        if season.contains(&month) {
            return Err(FormulaError::MonthTwice(month));
        }
        let from_first = |month: u32| (month + 12 - season.first().unwrap_or(&month)) % 12;
        if season.last().is_some_and(|&last| from_first(last) > from_first(month)) {
            return Err(FormulaError::MonthOutOfOrder(month));
        }
        season.push(month);
    }
    if season.is_empty() { Err(FormulaError::NoMonth) } else { Ok(season) }
}

fn weekday(text: &str) -> Result<Weekday, FormulaError> {
    text.parse().map_err(|_| FormulaError::UnknownWeekday(text.to_owned()))
}

fn time(key: &'static str, text: &str) -> Result<NaiveTime, FormulaError> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| FormulaError::BadTime { key, text: text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = include_str!("../../../assets/formulas/pairs-aidants.toml");

    /// The good file with one line of it replaced.
    fn with(key: &str, line: &str) -> String {
        let lines = GOOD.lines().map(|old| if old.starts_with(&format!("{key} =")) { line } else { old });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn what_makes_no_cycle_is_refused() {
        let range = |key, value, least, most| FormulaError::OutOfRange { key, value, least, most };
        let bad_time = |key, text: &str| FormulaError::BadTime { key, text: text.to_owned() };
        for (key, line, refusal) in [
            ("id", r#"id = """#, FormulaError::BadId(String::new())),
            ("id", r#"id = "Réseau""#, FormulaError::BadId("Réseau".to_owned())),
            ("id", r#"id = "../reseau""#, FormulaError::BadId("../reseau".to_owned())),
            ("id", r#"id = "--help""#, FormulaError::BadId("--help".to_owned())),
            ("months", "months = []", FormulaError::NoMonth),
            ("months", "months = [11, 12, 13]", range("months", 13, 1, 12)),
            ("months", "months = [0]", range("months", 0, 1, 12)),
            ("months", "months = [11, 12, 11]", FormulaError::MonthTwice(11)),
            ("months", "months = [11, 1, 12]", FormulaError::MonthOutOfOrder(12)),
            ("months", "months = [1, 3, 2]", FormulaError::MonthOutOfOrder(2)),
            ("weekday", r#"weekday = "lundi""#, FormulaError::UnknownWeekday("lundi".to_owned())),
            ("nth", "nth = 0", range("nth", 0, 1, 4)),
            ("nth", "nth = 5", range("nth", 5, 1, 4)),
            ("starts", r#"starts = "25:00""#, bad_time("starts", "25:00")),
            ("ends", r#"ends = "16h30""#, bad_time("ends", "16h30")),
            ("ends", r#"ends = "24:00""#, bad_time("ends", "24:00")),
            ("ends", r#"ends = "13:30""#, FormulaError::EndsBeforeStart),
            ("ends", r#"ends = "09:00""#, FormulaError::EndsBeforeStart),
            ("fee_cents", "fee_cents = -1", range("fee_cents", -1, 0, 100_000_000)),
            ("capacity", "capacity = 0", range("capacity", 0, 1, 10_000)),
            ("capacity", "capacity = 5000000000", range("capacity", 5_000_000_000, 1, 10_000)),
            ("animators", "animators = -2", range("animators", -2, 0, 100)),
            ("on_holiday", r#"on_holiday = "Keep""#, FormulaError::UnknownPolicy("Keep".to_owned())),
        ] {
            assert_eq!(Formula::parse(&with(key, line)), Err(refusal), "{line}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let number = |wanted: &str| GOOD.lines().position(|line| line.starts_with(wanted)).unwrap() + 1;
        for (key, line, at, word) in [
            ("nth", "nht = 1", number("nth"), "nht"),
            ("capacity", r#"capacity = "12""#, number("capacity"), "string"),
            ("capacity", "capacity = 12.5", number("capacity"), "float"),
            ("itinerant", "itinerant = oui", number("itinerant"), ""),
            ("nth", "", 1, "missing field `nth`"),
        ] {
            let Err(FormulaError::Unreadable { line: found, reason }) = Formula::parse(&with(key, line))
            else {
                panic!("{line} was read");
            };
            assert_eq!(found, at, "{line}: {reason}");
            assert!(reason.contains(word), "{line}: {reason}");
        }
    }

    #[test]
    fn seasons_may_turn_with_the_year() {
        for months in
            [&[5][..], &[11, 12, 1, 2, 3, 4, 5], &[9, 11, 1, 3], &[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1]]
        {
            let line = format!("months = {months:?}");
            assert_eq!(Formula::parse(&with("months", &line)).unwrap().months, months);
        }
    }

    #[test]
    fn the_least_and_the_most_are_read() {
        for (key, line) in [
            ("fee_cents", "fee_cents = 0"),
            ("capacity", "capacity = 1"),
            ("animators", "animators = 0"),
            ("nth", "nth = 4"),
            ("weekday", r#"weekday = "Sunday""#),
            ("ends", r#"ends = "23:59""#),
        ] {
            assert!(Formula::parse(&with(key, line)).is_ok(), "{line}");
        }
    }
}
