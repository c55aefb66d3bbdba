use super::*;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Brussels;
use icalendar::{CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, EventLike, EventStatus};
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn at(date: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
    date.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
}

fn event(date: NaiveDate) -> Event {
    Event {
        uid: "session-7.0011223344556677@ronde.invalid".into(),
        sequence: 3,
        changed: at(day(2026, 10, 2), 8, 5),
        starts: at(date, 13, 30),
        ends: at(date, 16, 30),
        cancelled: false,
        summary: "Pairs-aidants 2026-2027".into(),
        location: "Maison Exemple; rue de l’Exemple 1, 1000 Bruxelles".into(),
        description: String::new(),
    }
}

fn one(event: Event) -> String {
    Calendar { name: String::new(), events: vec![event] }.to_ics()
}

/// What another program reads.
fn read(ics: &str) -> Vec<icalendar::Event> {
    let calendar: icalendar::Calendar = ics.parse().unwrap();
    let events = calendar.components.into_iter().filter_map(|component| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    events.collect()
}

/// The instant of a moment that names its zone.
fn instant(moment: Option<DatePerhapsTime>) -> DateTime<Utc> {
    match moment {
        Some(DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid })) => {
            let zone: chrono_tz::Tz = tzid.parse().unwrap();
            zone.from_local_datetime(&date_time).single().unwrap().to_utc()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_is_written_to_the_letter() {
    let moved =
        Event { description: "Déplacée du lundi 2 novembre 2026".into(), ..event(day(2026, 11, 9)) };
    assert_eq!(
        one(moved),
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ronde//ronde//FR\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n\
         BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n\
         BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
         TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
         BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
         TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
         BEGIN:VEVENT\r\nUID:session-7.0011223344556677@ronde.invalid\r\nSEQUENCE:3\r\nDTSTAMP:20261002T080500Z\r\n\
         DTSTART;TZID=Europe/Brussels:20261109T133000\r\nDTEND;TZID=Europe/Brussels:20261109T163000\r\n\
         STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nSUMMARY:Pairs-aidants 2026-2027\r\n\
         LOCATION:Maison Exemple\\; rue de l’Exemple 1\\, 1000 Bruxelles\r\n\
         DESCRIPTION:Déplacée du lundi 2 novembre 2026\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
}

#[test]
fn a_cancelled_one_keeps_its_data_and_takes_no_time() {
    let cancelled = one(Event { cancelled: true, ..event(day(2026, 11, 9)) });
    let [read] = &read(&cancelled)[..] else { panic!("{cancelled}") };
    assert_eq!(read.get_status(), Some(EventStatus::Cancelled));
    assert_eq!(read.property_value("TRANSP"), Some("TRANSPARENT"));
    assert_eq!(read.get_sequence(), Some(3));
    assert_eq!(read.get_summary(), Some("Pairs-aidants 2026-2027"));
    assert_eq!(read.get_location(), Some("Maison Exemple; rue de l’Exemple 1, 1000 Bruxelles"));
    assert_eq!(instant(read.get_start()), at(day(2026, 11, 9), 12, 30).and_utc());
}

#[test]
fn a_cycle_has_a_name_and_one_session_has_none() {
    let events = vec![event(day(2026, 11, 9)), event(day(2026, 12, 7))];
    let ics = Calendar { name: "Pairs, aidants".into(), events }.to_ics();
    assert!(ics.contains("\r\nNAME:Pairs\\, aidants\r\nX-WR-CALNAME:Pairs\\, aidants\r\n"), "{ics}");
    assert_eq!(read(&ics).len(), 2);
    assert!(!one(event(day(2026, 11, 9))).contains("NAME:Pairs"));
}

/// The Mondays before and after the clocks change: what the file says in Brussels is that moment in UTC.
#[test]
fn hours_are_right_on_both_sides_of_a_clock_change() {
    for (date, utc_hour) in [
        (day(2026, 10, 19), 11),
        (day(2026, 10, 26), 12),
        (day(2027, 3, 22), 12),
        (day(2027, 3, 29), 11),
        (day(2028, 3, 20), 12),
        (day(2028, 3, 27), 11),
        (day(2028, 10, 23), 11),
        (day(2028, 10, 30), 12),
    ] {
        let ics = one(event(date));
        let [read] = &read(&ics)[..] else { panic!("{ics}") };
        assert_eq!(instant(read.get_start()), at(date, utc_hour, 30).and_utc(), "{date}");
        assert_eq!(instant(read.get_end()), at(date, utc_hour + 3, 30).and_utc(), "{date}");
        let zone = by_zone_of_the_file(at(date, 13, 30));
        assert_eq!(zone, utc_hour, "{date}: the file's own rules say the same");
    }
}

/// The hour in UTC by what stands in the VTIMEZONE alone: who does not know the zone by its name goes by it.
fn by_zone_of_the_file(local: NaiveDateTime) -> u32 {
    let last_sunday = |month: u32, last: u32| {
        let end = day(local.year(), month, last);
        end - chrono::Days::new(u64::from(end.weekday().num_days_from_sunday()))
    };
    let summer = at(last_sunday(3, 31), 2, 0) <= local && local < at(last_sunday(10, 31), 3, 0);
    assert!(ZONE.contains("DTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
    chrono::Timelike::hour(&local) - if summer { 2 } else { 1 }
}

#[test]
fn the_rule_of_the_zone_is_that_of_brussels() {
    for year in 1996..2060 {
        for date in (0..366).filter_map(|n| NaiveDate::from_yo_opt(year, n)) {
            let local = at(date, 13, 30);
            let utc = Brussels.from_local_datetime(&local).unwrap().to_utc();
            assert_eq!(by_zone_of_the_file(local), chrono::Timelike::hour(&utc), "{local}");
        }
    }
}

#[test]
fn lines_are_folded_between_characters() {
    for (summary, folded) in [
        ("é".repeat(40), format!("SUMMARY:{}\r\n {}\r\n", "é".repeat(33), "é".repeat(7))),
        ("a".repeat(67), format!("SUMMARY:{}\r\n", "a".repeat(67))),
        ("a".repeat(68), format!("SUMMARY:{}\r\n a\r\n", "a".repeat(67))),
        ("a".repeat(67 + 74 + 1), format!("SUMMARY:{}\r\n {}\r\n a\r\n", "a".repeat(67), "a".repeat(74))),
        ("a".repeat(64) + "🎈", format!("SUMMARY:{}\r\n 🎈\r\n", "a".repeat(64))),
    ] {
        let ics = one(Event { summary, ..event(day(2026, 11, 9)) });
        assert!(ics.contains(&folded), "{ics}");
    }
}

/// Unfolded and unescaped as RFC 5545 says, without the parser that is asked below.
fn value(ics: &str, name: &str) -> String {
    let unfolded = ics.replace("\r\n ", "");
    let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(&format!("{name}:"))).unwrap();
    let (mut text, mut chars) = (String::new(), line.chars());
    while let Some(c) = chars.next() {
        text.push(match c {
            '\\' => match chars.next().unwrap() {
                'n' => '\n',
                c => c,
            },
            c => c,
        });
    }
    text
}

proptest! {
    #[test]
    fn any_text_is_folded_and_comes_back(
        summary in "[^\\p{Cc}]{1,200}|[;,\\\\\nnNé🎈 :\"]{1,120}",
        location in "[^\\p{Cc}]{1,60}(\n[^\\p{Cc}]{1,60}){0,3}",
        description in any::<String>(),
    ) {
        let ics = one(Event {
            summary: summary.clone(),
            location: location.clone(),
            description: description.clone(),
            ..event(day(2026, 11, 9))
        });
        prop_assert!(ics.ends_with("\r\n"));
        for line in ics.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(char::is_control), "{line:?}");
        }
        prop_assert_eq!(value(&ics, "SUMMARY"), summary);
        prop_assert_eq!(value(&ics, "LOCATION"), location);
        let kept: String =
            description.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        if !description.is_empty() {
            prop_assert_eq!(value(&ics, "DESCRIPTION"), kept);
        }
        prop_assert_eq!(read(&ics).len(), 1, "{}", ics);
    }

    /// Another program reads the same names.
    #[test]
    fn what_people_call_things_is_read_elsewhere(name in "[\\p{L}\\p{N};,’'().& -]{0,40}[\\p{L}\\p{N};,]{1,60}") {
        let ics = one(Event { location: name.clone(), ..event(day(2026, 11, 9)) });
        let [read] = &read(&ics)[..] else { panic!("{ics}") };
        prop_assert_eq!(read.get_location(), Some(name.as_str()));
    }
}
