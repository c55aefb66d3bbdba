use chrono::{Datelike, Weekday};

use super::*;
use crate::domain::calendar::civil;
use crate::domain::school::SchoolKind;

fn pairs_aidants() -> Formula {
    Formula::built_in_by_id("pairs-aidants").unwrap()
}

/// A formula on other days.
fn on(months: &[u32], weekday: Weekday, nth: u8) -> Formula {
    Formula { months: months.to_vec(), weekday, nth, ..pairs_aidants() }
}

/// The days of the month that each season of `pairs-aidants` has when nothing is moved, and its clashes.
type Season = (i32, [u32; 7], &'static [(&'static str, Holiday)]);

const SEASONS: [Season; 16] = [
    (2024, [4, 2, 6, 3, 3, 7, 5], &[]),
    (2025, [3, 1, 5, 2, 2, 6, 4], &[("2026-04-06", Holiday::EasterMonday)]),
    (2026, [2, 7, 4, 1, 1, 5, 3], &[]),
    (2027, [1, 6, 3, 7, 6, 3, 1], &[("2027-11-01", Holiday::AllSaints), ("2028-05-01", Holiday::LabourDay)]),
    (2028, [6, 4, 1, 5, 5, 2, 7], &[("2029-01-01", Holiday::NewYear), ("2029-04-02", Holiday::EasterMonday)]),
    (2029, [5, 3, 7, 4, 4, 1, 6], &[]),
    (2030, [4, 2, 6, 3, 3, 7, 5], &[]),
    (2031, [3, 1, 5, 2, 1, 5, 3], &[]),
    (2032, [1, 6, 3, 7, 7, 4, 2], &[("2032-11-01", Holiday::AllSaints)]),
    (2033, [7, 5, 2, 6, 6, 3, 1], &[("2034-05-01", Holiday::LabourDay)]),
    (2034, [6, 4, 1, 5, 5, 2, 7], &[("2035-01-01", Holiday::NewYear)]),
    (2035, [5, 3, 7, 4, 3, 7, 5], &[]),
    (2036, [3, 1, 5, 2, 2, 6, 4], &[("2037-04-06", Holiday::EasterMonday)]),
    (2037, [2, 7, 4, 1, 1, 5, 3], &[]),
    (2038, [1, 6, 3, 7, 7, 4, 2], &[("2038-11-01", Holiday::AllSaints)]),
    (2039, [7, 5, 2, 6, 5, 2, 7], &[("2040-04-02", Holiday::EasterMonday)]),
];

#[test]
fn first_mondays_and_their_clashes_are_those_of_the_table() {
    for (year, days, clashes) in SEASONS {
        let kept = plan(&pairs_aidants(), year, OnHoliday::Keep);
        let found: Vec<_> = kept.iter().map(|s| (s.date.year(), s.date.month(), s.date.day())).collect();
        let months = [(0, 11), (0, 12), (1, 1), (1, 2), (1, 3), (1, 4), (1, 5)];
        let expected: Vec<_> =
            months.iter().zip(days).map(|(&(add, month), day)| (year + add, month, day)).collect();
        assert_eq!(found, expected, "{year}");

        let hit: Vec<_> = kept.iter().filter_map(|s| Some((s.date.to_string(), s.holiday?))).collect();
        let expected: Vec<_> = clashes.iter().map(|&(date, holiday)| (date.to_owned(), holiday)).collect();
        assert_eq!(hit, expected, "{year}");
        assert!(kept.iter().all(|s| s.moved_from.is_none()), "{year}: keep moves nothing");

        for (kept, moved) in kept.iter().zip(plan(&pairs_aidants(), year, OnHoliday::NextWeek)) {
            assert_eq!(moved.holiday, kept.holiday, "{year}");
            assert_eq!(moved.moved_from, kept.holiday.map(|_| kept.date), "{year}");
            let week = if kept.holiday.is_some() { 7 } else { 0 };
            assert_eq!(moved.date, later(kept.date, week), "{year}: to the second Monday");
        }
    }
}

/// G6: every first Monday of the season's months from 2020 to 2045 that is a public holiday.
#[test]
fn g6_first_mondays_2020_to_2045_against_public_holidays() {
    let clashes: Vec<_> = (2019..=2045)
        .flat_map(|year| plan(&pairs_aidants(), year, OnHoliday::NextWeek))
        .filter_map(|session| session.moved_from)
        .filter(|date| (2020..=2045).contains(&date.year()))
        .map(|date| date.to_string())
        .collect();
    let expected = "2021-04-05 2021-11-01 2023-05-01 2024-01-01 2024-04-01 2026-04-06 2027-11-01 2028-05-01 \
                    2029-01-01 2029-04-02 2032-11-01 2034-05-01 2035-01-01 2037-04-06 2038-11-01 2040-04-02 \
                    2042-04-07 2045-05-01";
    assert_eq!(clashes.join(" "), expected);
}

/// G6: a session that crosses the end of the year, twice a holiday, and one after 29 February.
#[test]
fn g6_the_turn_of_the_year_and_leap_days() {
    let december = plan(&on(&[12], Weekday::Thu, 4), 2025, OnHoliday::NextWeek);
    let expected = PlannedSession {
        date: civil(2026, 1, 8),
        moved_from: Some(civil(2025, 12, 25)),
        holiday: Some(Holiday::Christmas),
        school: None,
    };
    assert_eq!(december, [expected], "a week after Christmas is New Year");

    let april = plan(&on(&[4, 5], Weekday::Mon, 4), 2000, OnHoliday::NextWeek);
    let dates: Vec<_> = april.iter().map(|s| s.date).collect();
    assert_eq!(dates, [civil(2000, 5, 8), civil(2000, 5, 22)], "Easter Monday, then 1 May");

    let leap = plan(&on(&[2, 3], Weekday::Fri, 1), 2024, OnHoliday::Keep);
    assert_eq!((leap[1].date - leap[0].date).num_days(), 28, "2 February to 1 March, over 29 February");
}

#[test]
fn the_school_holiday_is_that_of_the_day_it_goes_to() {
    let kind = |session: &PlannedSession| session.school.map(|school| school.kind);
    let season = plan(&pairs_aidants(), 2026, OnHoliday::NextWeek);
    let expected = [None, None, None, None, Some(SchoolKind::Detente), None, Some(SchoolKind::Spring)];
    assert_eq!(season.iter().map(kind).collect::<Vec<_>>(), expected);

    let january = on(&[1], Weekday::Mon, 1);
    assert_eq!(kind(&plan(&january, 2024, OnHoliday::Keep)[0]), Some(SchoolKind::Winter));
    assert_eq!(kind(&plan(&january, 2024, OnHoliday::NextWeek)[0]), None, "8 January is a school day");
}

#[test]
fn seasons_are_named_by_their_years() {
    for (months, name) in [
        (&[11, 12, 1, 2, 3, 4, 5][..], "2026-2027"),
        (&[9, 10, 11, 12], "2026"),
        (&[1, 2, 12], "2026"),
        (&[12, 1], "2026-2027"),
    ] {
        assert_eq!(season(&on(months, Weekday::Mon, 1), 2026), name);
    }
}

#[test]
fn any_plan_of_any_year_has_its_sessions_in_order_off_the_holidays() {
    let seasons: [&[u32]; 3] = [
        &[11, 12, 1, 2, 3, 4, 5],
        &[9, 10, 11, 12, 1, 2, 3, 4, 5, 6],
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ];
    let days = (0..7u8).flat_map(|day| (1..=4u8).map(move |nth| (Weekday::try_from(day).unwrap(), nth)));
    for ((weekday, nth), months) in days.flat_map(|day| seasons.map(|months| (day, months))) {
        let formula = on(months, weekday, nth);
        for year in 1900..=2200 {
            let sessions = plan(&formula, year, OnHoliday::NextWeek);
            assert_eq!(sessions.len(), months.len());
            assert!(sessions.is_sorted_by(|a, b| a.date < b.date), "{year} {weekday} {nth}: {sessions:?}");
            for session in sessions {
                assert_eq!(Holiday::on(session.date), None, "{session:?}");
                assert_eq!(session.date.weekday(), weekday, "{session:?}");
                assert_eq!(session.moved_from.is_some(), session.holiday.is_some(), "{session:?}");
            }
        }
    }
}

#[test]
fn the_next_season_is_called_as_the_last_one() {
    let formula = pairs_aidants();
    let next = |last| carried_on(last, 2026, &formula, "fr", 2027);
    assert_eq!(next("Pairs-aidants B 2026-2027"), "Pairs-aidants B 2027-2028");
    assert_eq!(next("Groupe du lundi"), "Pairs-aidants 2027-2028");
}
