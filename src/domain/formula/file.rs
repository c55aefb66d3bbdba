//! The formula file: reads the TOML and refuses what makes no cycle, naming the key.

use std::ops::Range;

use chrono::{NaiveTime, Weekday};
use serde::Deserialize;
use toml::Spanned;

use super::super::line::line_of;
use super::super::money::Cents;
use super::super::translated::{Translated, is_said};
use super::{Formula, Manner, OnHoliday};

/// Why a text is no formula.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault:?}")]
pub struct FormulaError {
    /// Where, from 1.
    pub line: usize,
    /// What.
    pub fault: FormulaFault,
}

/// What is wrong with a formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormulaFault {
    /// No TOML, a key that is missing or unknown, a value of the wrong kind; in the TOML reader's words, in English.
    Unreadable(String),
    /// Something else than small letters, digits and hyphens.
    BadId(String),
    /// No name in any language, or an empty one.
    NoName,
    /// No month has a session.
    NoMonth,
    /// A month stands twice.
    MonthTwice(u32),
    /// The months take more than a year.
    MonthOutOfOrder(u32),
    /// No day of the week, in English.
    UnknownWeekday(String),
    /// Neither `next-week` nor `keep`.
    UnknownPolicy(String),
    /// No time of day such as `13:30`.
    BadTime {
        /// The key in the file.
        key: &'static str,
        /// What stands there.
        text: String,
    },
    /// The session would end before it begins.
    EndsBeforeStart,
    /// A group without fees has a fee.
    FeeOfTheFree,
    /// Nobody known by name could owe something.
    FeesWithoutNames,
    /// A number that cannot be.
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
    id: Spanned<String>,
    name: Translated,
    months: Spanned<Vec<i64>>,
    weekday: Spanned<String>,
    nth: Spanned<i64>,
    starts: Spanned<String>,
    ends: Spanned<String>,
    fee_cents: Spanned<i64>,
    capacity: Spanned<i64>,
    animators: Spanned<i64>,
    itinerant: bool,
    fees: Option<Spanned<bool>>,
    names: Option<bool>,
    on_holiday: Spanned<String>,
}

/// Whether a text may be a word that stands for something: small letters, digits and hyphens.
pub(in crate::domain) fn is_word(text: &str) -> bool {
    let of_a_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && !text.starts_with('-') && text.bytes().all(of_a_word)
}

/// Reads and checks a formula file.
pub(super) fn read(text: &str) -> Result<Formula, FormulaError> {
    let file: FormulaFile = toml::from_str(text).map_err(|error| FormulaError {
        line: line_of(text, error.span()),
        fault: FormulaFault::Unreadable(error.message().to_owned()),
    })?;
    checked(file).map_err(|(at, fault)| FormulaError { line: line_of(text, Some(at)), fault })
}

/// What is wrong, and where its value stands.
type Fault = (Range<usize>, FormulaFault);

fn checked(file: FormulaFile) -> Result<Formula, Fault> {
    let manner = manner(&file)?;
    if !is_word(file.id.get_ref()) {
        return Err((file.id.span(), FormulaFault::BadId(file.id.into_inner())));
    }
    let name = file.name.by_language();
    if !is_said(&name) {
        return Err((file.id.span(), FormulaFault::NoName));
    }
    let (starts, ends) = (time("starts", &file.starts)?, time("ends", &file.ends)?);
    if starts >= ends {
        return Err((file.ends.span(), FormulaFault::EndsBeforeStart));
    }
    let at_months = |fault| (file.months.span(), fault);
    Ok(Formula {
        id: file.id.into_inner(),
        name,
        months: season(file.months.get_ref()).map_err(at_months)?,
        weekday: weekday(&file.weekday)?,
        nth: at("nth", &file.nth, 1, 4)?,
        starts,
        ends,
        fee: Cents(at("fee_cents", &file.fee_cents, 0, 100_000_000)?),
        capacity: at("capacity", &file.capacity, 1, 10_000)?,
        animators: at("animators", &file.animators, 0, 100)?,
        manner,
        on_holiday: OnHoliday::from_word(file.on_holiday.get_ref()).ok_or_else(|| {
            (file.on_holiday.span(), FormulaFault::UnknownPolicy(file.on_holiday.get_ref().clone()))
        })?,
    })
}

/// How its groups live; what the file does not say is so.
fn manner(file: &FormulaFile) -> Result<Manner, Fault> {
    let named = file.names.unwrap_or(true);
    let charged = file.fees.as_ref().is_none_or(|fees| *fees.get_ref());
    if !charged && *file.fee_cents.get_ref() > 0 {
        return Err((file.fee_cents.span(), FormulaFault::FeeOfTheFree));
    }
    if !named && charged {
        let at = file.fees.as_ref().map_or(file.fee_cents.span(), Spanned::span);
        return Err((at, FormulaFault::FeesWithoutNames));
    }
    Ok(Manner { itinerant: file.itinerant, charged, named })
}

fn at<N: TryFrom<i64>>(key: &'static str, value: &Spanned<i64>, least: i64, most: i64) -> Result<N, Fault> {
    within(key, *value.get_ref(), least, most).map_err(|fault| (value.span(), fault))
}

fn within<N: TryFrom<i64>>(key: &'static str, value: i64, least: i64, most: i64) -> Result<N, FormulaFault> {
    let refused = FormulaFault::OutOfRange { key, value, least, most };
    if !(least..=most).contains(&value) {
        return Err(refused);
    }
    N::try_from(value).map_err(|_| refused)
}

/// The months, each after the one before it and all within a year of the first.
fn season(months: &[i64]) -> Result<Vec<u32>, FormulaFault> {
    let mut season: Vec<u32> = Vec::new();
    for &month in months {
        let month = within("months", month, 1, 12)?;
        if season.contains(&month) {
            return Err(FormulaFault::MonthTwice(month));
        }
        let from_first = |month: u32| (month + 12 - season.first().unwrap_or(&month)) % 12;
        if season.last().is_some_and(|&last| from_first(last) > from_first(month)) {
            return Err(FormulaFault::MonthOutOfOrder(month));
        }
        season.push(month);
    }
    if season.is_empty() { Err(FormulaFault::NoMonth) } else { Ok(season) }
}

fn weekday(text: &Spanned<String>) -> Result<Weekday, Fault> {
    let unknown = |_| (text.span(), FormulaFault::UnknownWeekday(text.get_ref().clone()));
    text.get_ref().parse().map_err(unknown)
}

fn time(key: &'static str, text: &Spanned<String>) -> Result<NaiveTime, Fault> {
    let bad = |_| (text.span(), FormulaFault::BadTime { key, text: text.get_ref().clone() });
    NaiveTime::parse_from_str(text.get_ref(), "%H:%M").map_err(bad)
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

    /// The line of a key.
    fn number(key: &str) -> usize {
        GOOD.lines().position(|line| line.starts_with(&format!("{key} ="))).unwrap() + 1
    }

    #[test]
    fn who_is_free_or_unnamed_owes_nothing() {
        let free = with("fee_cents", "fee_cents = 0").replace("fees = true", "fees = false");
        let formula = Formula::parse(&free).unwrap();
        assert_eq!(formula.manner, Manner { charged: false, ..Manner::default() });
        let (costly, fault) = (with("fees", "fees = false"), FormulaFault::FeeOfTheFree);
        assert_eq!(Formula::parse(&costly), Err(FormulaError { line: number("fee_cents"), fault }));
        let unnamed = with("names", "names = false");
        let fault = FormulaFault::FeesWithoutNames;
        assert_eq!(
            Formula::parse(&unnamed),
            Err(FormulaError { line: number("fees"), fault: fault.clone() })
        );
        let unsaid = unnamed.replace("fees = true", "");
        assert_eq!(Formula::parse(&unsaid), Err(FormulaError { line: number("fee_cents"), fault }));
        let open =
            unnamed.replace("fees = true", "fees = false").replace("fee_cents = 5000", "fee_cents = 0");
        let open = open.replace("itinerant = true", "itinerant = false");
        assert_eq!(
            Formula::parse(&open).unwrap().manner,
            Manner { itinerant: false, charged: false, named: false }
        );
    }

    #[test]
    fn what_makes_no_cycle_is_refused() {
        let range = |key, value, least, most| FormulaFault::OutOfRange { key, value, least, most };
        let bad_time = |key, text: &str| FormulaFault::BadTime { key, text: text.to_owned() };
        for (key, line, refusal) in [
            ("id", r#"id = """#, FormulaFault::BadId(String::new())),
            ("id", r#"id = "Réseau""#, FormulaFault::BadId("Réseau".to_owned())),
            ("id", r#"id = "../reseau""#, FormulaFault::BadId("../reseau".to_owned())),
            ("id", r#"id = "--help""#, FormulaFault::BadId("--help".to_owned())),
            ("months", "months = []", FormulaFault::NoMonth),
            ("months", "months = [11, 12, 13]", range("months", 13, 1, 12)),
            ("months", "months = [0]", range("months", 0, 1, 12)),
            ("months", "months = [11, 12, 11]", FormulaFault::MonthTwice(11)),
            ("months", "months = [11, 1, 12]", FormulaFault::MonthOutOfOrder(12)),
            ("months", "months = [1, 3, 2]", FormulaFault::MonthOutOfOrder(2)),
            ("weekday", r#"weekday = "lundi""#, FormulaFault::UnknownWeekday("lundi".to_owned())),
            ("nth", "nth = 0", range("nth", 0, 1, 4)),
            ("nth", "nth = 5", range("nth", 5, 1, 4)),
            ("starts", r#"starts = "25:00""#, bad_time("starts", "25:00")),
            ("ends", r#"ends = "16h30""#, bad_time("ends", "16h30")),
            ("ends", r#"ends = "24:00""#, bad_time("ends", "24:00")),
            ("ends", r#"ends = "13:30""#, FormulaFault::EndsBeforeStart),
            ("ends", r#"ends = "09:00""#, FormulaFault::EndsBeforeStart),
            ("fee_cents", "fee_cents = -1", range("fee_cents", -1, 0, 100_000_000)),
            ("capacity", "capacity = 0", range("capacity", 0, 1, 10_000)),
            ("capacity", "capacity = 5000000000", range("capacity", 5_000_000_000, 1, 10_000)),
            ("animators", "animators = -2", range("animators", -2, 0, 100)),
            ("on_holiday", r#"on_holiday = "Keep""#, FormulaFault::UnknownPolicy("Keep".to_owned())),
        ] {
            let expected = FormulaError { line: number(key), fault: refusal };
            assert_eq!(Formula::parse(&with(key, line)), Err(expected), "{line}");
        }
    }

    #[test]
    fn a_name_is_not_empty() {
        for line in [r#"name.fr = " ""#, "name.nl = ''"] {
            let refused = Formula::parse(&with(&line[..7], line));
            assert_eq!(
                refused,
                Err(FormulaError { line: number("id"), fault: FormulaFault::NoName }),
                "{line}"
            );
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        for (key, line, at, word) in [
            ("nth", "nht = 1", number("nth"), "nht"),
            ("name.fr", r#"name.de = "X""#, number("name.fr"), "expected one of `fr`, `nl`, `en`"),
            ("capacity", r#"capacity = "12""#, number("capacity"), "string"),
            ("capacity", "capacity = 12.5", number("capacity"), "float"),
            ("itinerant", "itinerant = oui", number("itinerant"), ""),
            ("nth", "", 1, "missing field `nth`"),
        ] {
            let Err(FormulaError { line: found, fault: FormulaFault::Unreadable(reason) }) =
                Formula::parse(&with(key, line))
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
