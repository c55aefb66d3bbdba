//! The ten legal holidays of Belgium, for any year.
//!
//! Source: law of 4 January 1974 and belgium.be, "Jours fériés". The day that replaces a holiday on a
//! Sunday is fixed by sector or company: it cannot be computed and is not known here.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::calendar::{civil, easter, later};

/// A legal holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The day after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// The Thursday 39 days after Easter.
    Ascension,
    /// The Monday 50 days after Easter.
    WhitMonday,
    /// 21 July.
    NationalDay,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November.
    Armistice,
    /// 25 December.
    Christmas,
}

impl Holiday {
    /// Every holiday, in the order of most years.
    pub const ALL: [Holiday; 10] = [
        Holiday::NewYear,
        Holiday::EasterMonday,
        Holiday::LabourDay,
        Holiday::Ascension,
        Holiday::WhitMonday,
        Holiday::NationalDay,
        Holiday::Assumption,
        Holiday::AllSaints,
        Holiday::Armistice,
        Holiday::Christmas,
    ];

    /// The stable word, in the book and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Holiday::NewYear => "new-year",
            Holiday::EasterMonday => "easter-monday",
            Holiday::LabourDay => "labour-day",
            Holiday::Ascension => "ascension",
            Holiday::WhitMonday => "whit-monday",
            Holiday::NationalDay => "national-day",
            Holiday::Assumption => "assumption",
            Holiday::AllSaints => "all-saints",
            Holiday::Armistice => "armistice",
            Holiday::Christmas => "christmas",
        }
    }

    /// The holiday with this stable word.
    pub fn from_word(word: &str) -> Option<Holiday> {
        Holiday::ALL.into_iter().find(|holiday| holiday.word() == word)
    }

    /// Its day in a year.
    pub fn date(self, year: i32) -> NaiveDate {
        match self {
            Holiday::NewYear => civil(year, 1, 1),
            Holiday::EasterMonday => later(easter(year), 1),
            Holiday::LabourDay => civil(year, 5, 1),
            Holiday::Ascension => later(easter(year), 39),
            Holiday::WhitMonday => later(easter(year), 50),
            Holiday::NationalDay => civil(year, 7, 21),
            Holiday::Assumption => civil(year, 8, 15),
            Holiday::AllSaints => civil(year, 11, 1),
            Holiday::Armistice => civil(year, 11, 11),
            Holiday::Christmas => civil(year, 12, 25),
        }
    }

    /// The holiday of a day; where two meet (Ascension on 1 May, as in 2008), the first of [`Holiday::ALL`].
    pub fn on(date: NaiveDate) -> Option<Holiday> {
        Holiday::ALL.into_iter().find(|holiday| holiday.date(date.year()) == date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ten_days_are_the_published_ones() {
        let table = [
            (2026, [(1, 1), (4, 6), (5, 1), (5, 14), (5, 25), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)]),
            (2027, [(1, 1), (3, 29), (5, 1), (5, 6), (5, 17), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)]),
            (2029, [(1, 1), (4, 2), (5, 1), (5, 10), (5, 21), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)]),
        ];
        for (year, days) in table {
            for (holiday, (month, day)) in Holiday::ALL.into_iter().zip(days) {
                assert_eq!(holiday.date(year), civil(year, month, day), "{} {year}", holiday.word());
            }
            let found = civil(year, 1, 1).iter_days().take_while(|date| date.year() == year);
            assert_eq!(found.filter_map(Holiday::on).collect::<Vec<_>>(), Holiday::ALL, "{year}");
        }
    }

    #[test]
    fn days_that_are_no_legal_holiday() {
        // Easter and Whit Sunday, the days of the Communities and the Region, the end of the year.
        for (month, day) in [(4, 5), (5, 24), (9, 27), (7, 11), (5, 8), (11, 2), (12, 26), (12, 31)] {
            assert_eq!(Holiday::on(civil(2026, month, day)), None, "{day}/{month}");
        }
        assert_eq!(Holiday::on(civil(2028, 2, 29)), None);
    }

    #[test]
    fn two_holidays_may_share_a_day() {
        assert_eq!(Holiday::Ascension.date(2008), Holiday::LabourDay.date(2008));
        assert_eq!(Holiday::on(civil(2008, 5, 1)), Some(Holiday::LabourDay));
    }

    #[test]
    fn every_word_reads_back() {
        for holiday in Holiday::ALL {
            assert_eq!(Holiday::from_word(holiday.word()), Some(holiday));
            assert_eq!(serde_json::to_value(holiday).unwrap(), holiday.word(), "one word everywhere");
        }
        assert_eq!(Holiday::from_word("Christmas"), None);
    }

    #[test]
    fn ten_days_of_every_year_are_found() {
        for year in 1900..=2200 {
            for holiday in Holiday::ALL {
                let date = holiday.date(year);
                assert_eq!(date.year(), year);
                assert_eq!(Holiday::on(date).map(|found| found.date(year)), Some(date));
            }
        }
    }
}
