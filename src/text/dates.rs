//! Days and hours as each language writes them.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::Text;

/// How much of a date to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// `02/11/2026`.
    Numeric,
    /// `lu 2 nov`.
    Day,
    /// `lundi 2 novembre 2026`.
    Long,
    /// `nov`.
    Month,
    /// `lundi 2 novembre`.
    WeekdayDay,
}

impl Text {
    /// A day.
    pub fn date(&self, date: NaiveDate, style: DateStyle) -> String {
        match style {
            DateStyle::Numeric => self.numeric(date),
            DateStyle::Month => self.say(&format!("month-short-{}", date.month())),
            DateStyle::Day => self.worded("date-day", date, "weekday-short", "month-short", &[]),
            DateStyle::WeekdayDay => self.worded("date-weekday-day", date, "weekday", "month", &[]),
            DateStyle::Long => {
                let year = date.year().to_string();
                self.worded("date-long", date, "weekday", "month", &[("year", &year)])
            }
        }
    }

    /// An hour: `13 h 30`, `13.30 uur`, `13:30`.
    pub fn time(&self, time: NaiveTime) -> String {
        self.with("time-of-day", &[("time", self.clock(time).into())])
    }

    /// From one hour to another: `13 h 30 – 16 h 30`.
    pub fn span(&self, from: NaiveTime, to: NaiveTime) -> String {
        self.with("time-span", &[("from", self.clock(from).into()), ("to", self.clock(to).into())])
    }

    fn numeric(&self, date: NaiveDate) -> String {
        let (day, month) = (format!("{:02}", date.day()), format!("{:02}", date.month()));
        let args = [("day", day.into()), ("month", month.into()), ("year", date.year().to_string().into())];
        self.with("date-numeric", &args)
    }

    /// A date in words; `weekdays` and `months` are the families of names to use.
    fn worded(
        &self,
        id: &str,
        date: NaiveDate,
        weekdays: &str,
        months: &str,
        more: &[(&str, &str)],
    ) -> String {
        let weekday = self.say(&format!("{weekdays}-{}", date.weekday().number_from_monday()));
        let day = if date.day() == 1 { self.say("date-first") } else { date.day().to_string() };
        let month = self.say(&format!("{months}-{}", date.month()));
        let mut args = vec![("weekday", weekday.into()), ("day", day.into()), ("month", month.into())];
        args.extend(more.iter().map(|(name, words)| (*name, (*words).into())));
        self.with(id, &args)
    }

    /// The hour without the word that may follow it.
    fn clock(&self, time: NaiveTime) -> String {
        let hour = if self.say("time-hour-digits") == "2" {
            format!("{:02}", time.hour())
        } else {
            time.hour().to_string()
        };
        match time.minute() {
            0 => self.with("time-full-hour", &[("hour", hour.into())]),
            minute => {
                let minute = format!("{minute:02}");
                self.with("time-hour-minute", &[("hour", hour.into()), ("minute", minute.into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language::{En, Fr, Nl};

    #[test]
    fn dates_are_written_as_people_do() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        for (language, date, style, shown) in [
            (Fr, day(2026, 11, 2), DateStyle::Numeric, "02/11/2026"),
            (Nl, day(2026, 11, 2), DateStyle::Numeric, "02-11-2026"),
            (En, day(2026, 11, 2), DateStyle::Numeric, "02/11/2026"),
            (Fr, day(2026, 11, 2), DateStyle::Day, "lu 2 nov"),
            (Nl, day(2026, 11, 2), DateStyle::Day, "ma 2 nov"),
            (En, day(2026, 11, 2), DateStyle::Day, "Mon 2 Nov"),
            (Fr, day(2027, 2, 1), DateStyle::Day, "lu 1er févr"),
            (Nl, day(2027, 2, 1), DateStyle::Day, "ma 1 feb"),
            (Fr, day(2026, 11, 2), DateStyle::Long, "lundi 2 novembre 2026"),
            (Nl, day(2026, 11, 2), DateStyle::Long, "maandag 2 november 2026"),
            (En, day(2026, 11, 2), DateStyle::Long, "Monday 2 November 2026"),
            (Fr, day(2027, 8, 1), DateStyle::Long, "dimanche 1er août 2027"),
            (Fr, day(2026, 11, 2), DateStyle::WeekdayDay, "lundi 2 novembre"),
            (Fr, day(2026, 12, 7), DateStyle::Month, "déc"),
            (Nl, day(2027, 3, 1), DateStyle::Month, "mrt"),
        ] {
            assert_eq!(Text::new(language).date(date, style), shown);
        }
    }

    #[test]
    fn hours_are_written_as_people_do() {
        let at = |h, m| NaiveTime::from_hms_opt(h, m, 0).unwrap();
        for (language, half_past, full, early, span) in [
            (Fr, "13\u{a0}h\u{a0}30", "14\u{a0}h", "9\u{a0}h\u{a0}05", "13\u{a0}h\u{a0}30 – 16\u{a0}h"),
            (Nl, "13.30\u{a0}uur", "14\u{a0}uur", "9.05\u{a0}uur", "13.30 – 16\u{a0}uur"),
            (En, "13:30", "14:00", "09:05", "13:30 – 16:00"),
        ] {
            let text = Text::new(language);
            assert_eq!(text.time(at(13, 30)), half_past);
            assert_eq!(text.time(at(14, 0)), full);
            assert_eq!(text.time(at(9, 5)), early);
            assert_eq!(text.span(at(13, 30), at(16, 0)), span);
        }
    }
}
