//! The dates of a new cycle: one a month, moved off legal holidays if so wished, warned of school holidays.
//!
//! Civil dates only: no time zone, no clock.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use serde::Serialize;

use super::calendar::{later, nth_weekday};
use super::formula::{Formula, OnHoliday};
use super::holiday::Holiday;
use super::school::{SchoolHoliday, school_holiday};

/// The years that a cycle may be planned for: what lies beyond is a slip of the finger.
pub const YEARS: RangeInclusive<i32> = 1900..=2200;

/// One session of a new cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PlannedSession {
    /// Its day.
    pub date: NaiveDate,
    /// The day it would have had, if it was moved.
    pub moved_from: Option<NaiveDate>,
    /// The legal holiday that its first day hits, moved or kept.
    pub holiday: Option<Holiday>,
    /// The school holiday around its day: a warning.
    pub school: Option<SchoolHoliday>,
}

/// The sessions of a formula in order of date; `year` is the civil year of the first one.
pub fn plan(formula: &Formula, year: i32, policy: OnHoliday) -> Vec<PlannedSession> {
    let in_month = |(year, month)| nth_weekday(year, month, formula.weekday, formula.nth);
    calendar_months(formula, year).filter_map(in_month).map(|day| session(day, policy)).collect()
}

/// The season's name: `2026-2027`, or `2026` where it stays within the year.
pub fn season(formula: &Formula, year: i32) -> String {
    match calendar_months(formula, year).map(|(year, _)| year).max() {
        Some(last) if last > year => format!("{year}-{last}"),
        _ => year.to_string(),
    }
}

/// What a cycle is called unless somebody names it: the formula in a language, and its season.
pub fn title(formula: &Formula, language: &str, year: i32) -> String {
    format!("{} {}", formula.name_in(language), season(formula, year))
}

/// What the next season of a group is called: as the last one, if its name told its season, else as the formula says.
pub fn carried_on(last: &str, last_year: i32, formula: &Formula, language: &str, year: i32) -> String {
    let before = season(formula, last_year);
    if last.contains(&before) {
        last.replace(&before, &season(formula, year))
    } else {
        title(formula, language, year)
    }
}

/// Each month with its civil year: those before the season's first month belong to the year after.
fn calendar_months(formula: &Formula, year: i32) -> impl Iterator<Item = (i32, u32)> {
    let first = formula.months.first().copied().unwrap_or_default();
    formula.months.iter().map(move |&month| (year.saturating_add(i32::from(month < first)), month))
}

fn session(day: NaiveDate, policy: OnHoliday) -> PlannedSession {
    let date = match policy {
        OnHoliday::NextWeek => first_working_week(day),
        OnHoliday::Keep => day,
    };
    PlannedSession {
        date,
        moved_from: (date != day).then_some(day),
        holiday: Holiday::on(day),
        school: school_holiday(date),
    }
}

/// The day itself, or the first one after it, week by week, that is no legal holiday.
fn first_working_week(day: NaiveDate) -> NaiveDate {
    let mut date = day;
    while Holiday::on(date).is_some() && date != NaiveDate::MAX {
        date = later(date, 7);
    }
    date
}

#[cfg(test)]
mod tests;
