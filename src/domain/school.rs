//! School holidays of the French Community: data that the government decides, read from an embedded file.
//!
//! A warning, never a block. Outside the years of the file nothing is known, and [`covered`] says so.

use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// The dates, with their sources.
const FILE: &str = include_str!("../../assets/school-holidays.toml");

/// Which holiday of the school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SchoolKind {
    /// Around All Saints.
    Autumn,
    /// Around Christmas and New Year.
    Winter,
    /// Détente, around Carnival.
    Detente,
    /// Spring, no longer tied to Easter.
    Spring,
}

impl SchoolKind {
    /// Every kind, in the order of the school year.
    pub const ALL: [SchoolKind; 4] =
        [SchoolKind::Autumn, SchoolKind::Winter, SchoolKind::Detente, SchoolKind::Spring];

    /// The stable word, in `--json` and in names of texts.
    pub fn word(self) -> &'static str {
        match self {
            SchoolKind::Autumn => "autumn",
            SchoolKind::Winter => "winter",
            SchoolKind::Detente => "detente",
            SchoolKind::Spring => "spring",
        }
    }
}

/// One holiday of one school year, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct SchoolHoliday {
    /// Which one.
    pub kind: SchoolKind,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
}

/// The school holiday that a day falls in, as far as the dates are known.
pub fn school_holiday(date: NaiveDate) -> Option<SchoolHoliday> {
    years().iter().flat_map(SchoolYear::holidays).find(|holiday| (holiday.from..=holiday.to).contains(&date))
}

/// Whether the school holidays around a day are known: from September to June of a year in the file.
pub fn covered(date: NaiveDate) -> bool {
    let begins = match date.month() {
        9.. => date.year(),
        7 | 8 => return false,
        _ => date.year() - 1,
    };
    years().iter().any(|year| year.begins == begins)
}

type Span = (NaiveDate, NaiveDate);

#[derive(Deserialize)]
struct SchoolYear {
    begins: i32,
    autumn: Span,
    winter: Span,
    detente: Span,
    spring: Span,
}

impl SchoolYear {
    fn holidays(&self) -> [SchoolHoliday; 4] {
        SchoolKind::ALL.map(|kind| {
            let (from, to) = match kind {
                SchoolKind::Autumn => self.autumn,
                SchoolKind::Winter => self.winter,
                SchoolKind::Detente => self.detente,
                SchoolKind::Spring => self.spring,
            };
            SchoolHoliday { kind, from, to }
        })
    }
}

#[derive(Default, Deserialize)]
struct SchoolFile {
    year: Vec<SchoolYear>,
}

/// A file that cannot be read covers nothing; the tests hold that it can.
fn years() -> &'static [SchoolYear] {
    static YEARS: OnceLock<SchoolFile> = OnceLock::new();
    &YEARS.get_or_init(|| toml::from_str(FILE).unwrap_or_default()).year
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::civil;

    #[test]
    fn the_file_is_whole_and_in_order() {
        let file: SchoolFile = toml::from_str(FILE).unwrap();
        let mut last = NaiveDate::MIN;
        for (year, begins) in file.year.iter().zip(2022..) {
            assert_eq!(year.begins, begins, "no year is skipped");
            for holiday in year.holidays() {
                assert!(last < holiday.from && holiday.from < holiday.to, "{holiday:?}");
                assert_eq!(holiday.from.weekday(), chrono::Weekday::Mon, "{holiday:?}");
                assert!((11..=13).contains(&(holiday.to - holiday.from).num_days()), "{holiday:?}");
                assert!(covered(holiday.from) && covered(holiday.to), "{holiday:?}");
                last = holiday.to;
            }
        }
        assert!(file.year.len() >= 5);
    }

    #[test]
    fn each_year_names_its_source() {
        let file: toml::Table = toml::from_str(FILE).unwrap();
        for year in file["year"].as_array().unwrap() {
            assert!(year["source"].as_str().is_some_and(|source| !source.is_empty()), "{year}");
        }
    }

    #[test]
    fn first_mondays_inside_school_holidays() {
        let mut found = Vec::new();
        for (year, month) in (2022..=2027).flat_map(|year| (1..=12).map(move |month| (year, month))) {
            let monday = crate::domain::calendar::nth_weekday(year, month, chrono::Weekday::Mon, 1).unwrap();
            if school_holiday(monday).is_some() {
                found.push(monday.to_string());
            }
        }
        assert_eq!(
            found,
            [
                "2023-01-02",
                "2023-05-01",
                "2024-01-01",
                "2024-03-04",
                "2024-05-06",
                "2025-03-03",
                "2025-05-05",
                "2026-05-04",
                "2027-03-01",
                "2027-05-03",
            ]
        );
    }

    #[test]
    fn both_ends_of_a_holiday_belong_to_it() {
        for (year, month, day, kind) in [
            (2025, 12, 21, None),
            (2025, 12, 22, Some(SchoolKind::Winter)),
            (2025, 12, 31, Some(SchoolKind::Winter)),
            (2026, 1, 4, Some(SchoolKind::Winter)),
            (2026, 1, 5, None),
            (2024, 2, 29, Some(SchoolKind::Detente)),
            (2026, 10, 19, Some(SchoolKind::Autumn)),
            (2027, 5, 9, Some(SchoolKind::Spring)),
        ] {
            let found = school_holiday(civil(year, month, day));
            assert_eq!(found.map(|holiday| holiday.kind), kind, "{year}-{month}-{day}");
        }
    }

    #[test]
    fn what_is_not_known_is_told_from_what_is_no_holiday() {
        for (year, month, day, known) in [
            (2022, 8, 31, false),
            (2022, 9, 1, true),
            (2024, 6, 30, true),
            (2024, 7, 1, false),
            (2024, 8, 31, false),
            (2027, 6, 30, true),
            (2027, 9, 1, false),
            (2031, 12, 25, false),
        ] {
            assert_eq!(covered(civil(year, month, day)), known, "{year}-{month}-{day}");
        }
    }

    #[test]
    fn words_are_those_of_serde() {
        for kind in SchoolKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
        }
    }
}
