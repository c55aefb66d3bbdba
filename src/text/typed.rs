//! Dates and hours as people type them.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use super::{Language, Text};
use crate::domain::fold::fold;

impl Text {
    /// The day that a person means: `2026-11-02`, `2/11/2026`, `2-11-26`, `2.11.2026`, `2/11` (the
    /// nearest one to today), `2 novembre`, or the words for today, tomorrow and yesterday.
    pub fn parse_date(&self, text: &str, today: NaiveDate) -> Option<NaiveDate> {
        let text = text.trim();
        if text.starts_with(|c: char| c.is_ascii_digit()) {
            numeric(text, today).or_else(|| self.worded_date(text, today))
        } else {
            self.relative(&fold(text), today)
        }
    }

    /// Today's neighbours by name: in this language, and, since they cannot be mistaken, in the others.
    fn relative(&self, word: &str, today: NaiveDate) -> Option<NaiveDate> {
        let means = |text: &Text, id: &str| text.say(id).split(',').any(|known| fold(known) == word);
        let day = |text: &Text| {
            if means(text, "words-today") {
                Some(today)
            } else if means(text, "words-tomorrow") {
                today.checked_add_days(Days::new(1))
            } else if means(text, "words-yesterday") {
                today.checked_sub_days(Days::new(1))
            } else {
                None
            }
        };
        day(self).or_else(|| Language::ALL.iter().find_map(|language| day(&Text::new(*language))))
    }

    /// `2 novembre`, `1er févr 2027`: the month by its long or short name in this language.
    fn worded_date(&self, text: &str, today: NaiveDate) -> Option<NaiveDate> {
        let folded = fold(text);
        let mut parts = folded.split_whitespace();
        let (day, name) = (parts.next()?, parts.next()?);
        let name = name.trim_end_matches('.');
        let month = (1..=12_u32).find(|month| {
            let named = |family: &str| fold(&self.say(&format!("{family}-{month}"))) == name;
            named("month") || named("month-short")
        })?;
        let day = day.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()?;
        let year = parts.next();
        if parts.next().is_some() { None } else { dated(day, month, year, today) }
    }
}

/// Digits with one of the signs that people put between them.
fn numeric(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let sign = text.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
    if !parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    match parts[..] {
        [year, month, day] if year.len() == 4 => {
            NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        }
        [day, month, year] => dated(day.parse().ok()?, month.parse().ok()?, Some(year), today),
        [day, month] => dated(day.parse().ok()?, month.parse().ok()?, None, today),
        _ => None,
    }
}

/// The date of a day and month: in this year of two or four digits, or the nearest to today.
fn dated(day: u32, month: u32, year: Option<&str>, today: NaiveDate) -> Option<NaiveDate> {
    let Some(year) = year else {
        return (today.year() - 1..=today.year() + 1)
            .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
            .min_by_key(|date| (*date - today).abs());
    };
    let number: i32 = year.parse().ok()?;
    let year = match year.len() {
        4 => number,
        2 => today.year() / 100 * 100 + number,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month, day)
}

/// An hour as people type it, in any language: `13:30`, `13h30`, `13u30`, `13.30`, `9`.
pub fn hour(typed: &str) -> Option<NaiveTime> {
    let bare = typed.trim().to_lowercase().replace(char::is_whitespace, "");
    let mut parts = bare.splitn(2, [':', 'h', 'u', '.']);
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 2 && !part.starts_with('+'));
    let hours = number(parts.next()?)?;
    let minutes = match parts.next() {
        None | Some("") => 0,
        Some(minutes) => number(minutes)?,
    };
    NaiveTime::from_hms_opt(hours, minutes, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DateStyle;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn what_people_type_for_a_day_is_read() {
        let text = Text::new(Language::Fr);
        let today = day(2026, 12, 30);
        for (typed, expected) in [
            ("2026-11-02", Some(day(2026, 11, 2))),
            ("2/11/2026", Some(day(2026, 11, 2))),
            ("02-11-26", Some(day(2026, 11, 2))),
            (" 2.11.2026 ", Some(day(2026, 11, 2))),
            ("2 / 11 / 2026", Some(day(2026, 11, 2))),
            ("2/11", Some(day(2026, 11, 2))),
            ("4/1", Some(day(2027, 1, 4))),
            ("29/2", None),
            ("29/2/2028", Some(day(2028, 2, 29))),
            ("2 novembre", Some(day(2026, 11, 2))),
            ("1er févr. 2027", Some(day(2027, 2, 1))),
            ("1 FEVRIER 27", Some(day(2027, 2, 1))),
            ("aujourd’hui", Some(today)),
            ("Aujourd'hui", Some(today)),
            ("demain", Some(day(2026, 12, 31))),
            ("hier", Some(day(2026, 12, 29))),
            ("vandaag", Some(today)),
            ("morgen", Some(day(2026, 12, 31))),
            ("yesterday", Some(day(2026, 12, 29))),
            ("31/11/2026", None),
            ("2026-13-01", None),
            ("2/11/026", None),
            ("2/11/2026/1", None),
            ("2-11/2026", None),
            ("2 brumaire", None),
            ("2 novembre 2026 au soir", None),
            ("+2/+11", None),
            ("20261102", None),
            ("bientôt", None),
            ("", None),
        ] {
            assert_eq!(text.parse_date(typed, today), expected, "{typed}");
        }
    }

    #[test]
    fn hours_are_read_as_people_type_them() {
        for (typed, expected) in [
            ("13:30", Some((13, 30))),
            ("13h30", Some((13, 30))),
            ("13 h 30", Some((13, 30))),
            ("13.30", Some((13, 30))),
            ("13u30", Some((13, 30))),
            ("9", Some((9, 0))),
            ("9h", Some((9, 0))),
            ("24:00", None),
            ("13:60", None),
            ("13:+5", None),
            ("1:2:3", None),
            ("", None),
            ("midi", None),
        ] {
            let expected = expected.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
            assert_eq!(hour(typed), expected, "{typed}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_harm(typed in "\\PC{0,20}|[0-9/. -]{0,12}") {
            Text::new(Language::Nl).parse_date(&typed, day(2026, 11, 2));
            hour(&typed);
        }

        #[test]
        fn a_date_that_is_shown_can_be_typed(days in 0..40_000_i32) {
            let date = NaiveDate::from_num_days_from_ce_opt(730_000 + days).unwrap();
            for language in Language::ALL {
                let text = Text::new(*language);
                let shown = text.date(date, DateStyle::Numeric);
                proptest::prop_assert_eq!(text.parse_date(&shown, day(2026, 11, 2)), Some(date));
            }
        }
    }
}
