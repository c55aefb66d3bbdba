//! Civil dates: the nth weekday of a month, Easter.
//!
//! Knows no time zone and no clock. A year outside chrono's calendar (±262,000) saturates at its end.

use chrono::{Days, NaiveDate, Weekday};

/// The `nth` (from 1) `weekday` of a month, where the month has one.
pub fn nth_weekday(year: i32, month: u32, weekday: Weekday, nth: u8) -> Option<NaiveDate> {
    NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth)
}

/// Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).
pub fn easter(year: i32) -> NaiveDate {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let moon_shift = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let moon = (19 * golden + century - century.div_euclid(4) - moon_shift + 15).rem_euclid(30);
    let sunday =
        (32 + 2 * century.rem_euclid(4) + 2 * (of_century / 4) - moon - of_century % 4).rem_euclid(7);
    let too_late = (golden + 11 * moon + 22 * sunday) / 451;
    let after = u64::try_from(moon + sunday - 7 * too_late).unwrap_or_default();
    later(civil(year, 3, 22), after)
}

/// The day of a month that every year has.
pub(super) fn civil(year: i32, month: u32, day: u32) -> NaiveDate {
    let beyond = if year < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or(beyond)
}

/// So many days later.
pub(super) fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use chrono::Datelike;

    use super::*;

    const WEEK: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

    #[test]
    fn easter_sundays_are_the_published_ones() {
        let days = [
            (3, 31),
            (4, 20),
            (4, 5),
            (3, 28),
            (4, 16),
            (4, 1),
            (4, 21),
            (4, 13),
            (3, 28),
            (4, 17),
            (4, 9),
            (3, 25),
            (4, 13),
            (4, 5),
            (4, 25),
            (4, 10),
            (4, 1),
        ];
        for (year, (month, day)) in (2024..=2040).zip(days) {
            assert_eq!(easter(year), civil(year, month, day), "{year}");
        }
        // The years where simpler formulas go wrong by a week, the earliest and the latest Easters.
        for (year, month, day) in [
            (1954, 4, 18),
            (1981, 4, 19),
            (2049, 4, 18),
            (2076, 4, 19),
            (1818, 3, 22),
            (2008, 3, 23),
            (1943, 4, 25),
        ] {
            assert_eq!(easter(year), civil(year, month, day), "{year}");
        }
    }

    #[test]
    fn easter_is_a_sunday_of_its_five_weeks() {
        for year in 1900..=2200 {
            let easter = easter(year);
            assert_eq!(easter.weekday(), Weekday::Sun, "{year}");
            assert!((civil(year, 3, 22)..=civil(year, 4, 25)).contains(&easter), "{easter}");
        }
    }

    #[test]
    fn the_nth_weekday_is_that_weekday_of_that_week() {
        for (year, month) in (1900..=2200).flat_map(|year| (1..=12).map(move |month| (year, month))) {
            for (weekday, nth) in
                WEEK.into_iter().flat_map(|weekday| (1..=4u8).map(move |nth| (weekday, nth)))
            {
                let date = nth_weekday(year, month, weekday, nth).unwrap();
                assert_eq!((date.year(), date.month(), date.weekday()), (year, month, weekday));
                assert_eq!((date.day() - 1) / 7, u32::from(nth) - 1, "{date}");
            }
        }
    }

    #[test]
    fn the_ends_of_months_are_where_they_are() {
        for (year, month, weekday, nth, day) in [
            (2024, 2, Weekday::Thu, 5, Some(29)),
            (2023, 2, Weekday::Thu, 5, None),
            (2100, 2, Weekday::Mon, 5, None),
            (2027, 12, Weekday::Fri, 5, Some(31)),
            (2028, 12, Weekday::Fri, 5, Some(29)),
            (2026, 11, Weekday::Mon, 0, None),
            (2026, 11, Weekday::Mon, 6, None),
            (2026, 13, Weekday::Mon, 1, None),
            (2026, 0, Weekday::Mon, 1, None),
        ] {
            let expected = day.map(|day| civil(year, month, day));
            assert_eq!(nth_weekday(year, month, weekday, nth), expected, "{year}-{month} {weekday} {nth}");
        }
    }

    #[test]
    fn a_year_beyond_the_calendar_stops_at_its_end() {
        assert_eq!(easter(i32::MAX), NaiveDate::MAX);
        assert_eq!(civil(i32::MIN, 1, 1), NaiveDate::MIN);
        assert_eq!(nth_weekday(i32::MAX, 1, Weekday::Mon, 1), None);
    }
}
