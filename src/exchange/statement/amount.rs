//! Amounts, currencies and days as banks write them: exact, or a fault. Knows no format as a whole.

use chrono::NaiveDate;

use super::Fault;
use crate::domain::money::Cents;

/// More digits before the decimals are absurd: 10^15 hundredths.
const MOST_DIGITS: usize = 13;

/// Hundredths out of the digits before and after the separator; more than two decimals must be zeros.
pub(super) fn exact(whole: &str, decimals: &str) -> Option<Cents> {
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + decimals.len() == 0 || !is_number(whole) || !is_number(decimals) {
        return None;
    }
    let (whole, decimals) = (whole.trim_start_matches('0'), decimals.trim_end_matches('0'));
    if whole.len() > MOST_DIGITS || decimals.len() > 2 {
        return None;
    }
    format!("{whole}{decimals:0<2}").parse().ok().map(Cents)
}

/// An amount with a decimal point and no sign, as XML has it: `50.00`.
pub(super) fn pointed(written: &str) -> Result<Cents, Fault> {
    let (whole, decimals) = written.split_once('.').unwrap_or((written, ""));
    exact(whole, decimals).ok_or_else(|| Fault::BadAmount(written.to_owned()))
}

/// A signed amount as Belgians write it: `-19,00`, `- 12,50`, `1.234,56`, `1234.56`; never guessed.
pub(super) fn belgian(written: &str) -> Result<Cents, Fault> {
    let bare: String = written.chars().filter(|c| !c.is_whitespace()).collect();
    let (negative, digits) = match bare.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, bare.strip_prefix('+').unwrap_or(&bare)),
    };
    let amount = unsigned_belgian(digits).ok_or_else(|| Fault::BadAmount(written.to_owned()))?;
    Ok(if negative { -amount } else { amount })
}

/// A lone point with one or two digits after it is a decimal point; any other groups thousands before a comma.
fn unsigned_belgian(digits: &str) -> Option<Cents> {
    let Some((whole, decimals)) = digits.split_once(',') else {
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        return exact(whole, decimals).filter(|_| decimals.len() <= 2);
    };
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or_default();
    let grouped = whole.contains('.');
    if (grouped && !(1..=3).contains(&first.len())) || groups.any(|group| group.len() != 3) {
        return None;
    }
    exact(&whole.replace('.', ""), decimals).filter(|_| !whole.is_empty())
}

/// A currency by its three capitals.
pub(super) fn currency(written: &str) -> Result<String, Fault> {
    let is_one = written.len() == 3 && written.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_one { Ok(written.to_owned()) } else { Err(Fault::BadValue(written.to_owned())) }
}

/// A day as XML has it, alone or with an hour or a zone after it: `2026-11-15`, `2026-11-15T08:00:00+01:00`.
pub(super) fn iso_day(written: &str) -> Result<NaiveDate, Fault> {
    let day = written.get(..10).and_then(|day| parts(day, '-', [4, 2, 2]));
    let tail = written.get(10..).unwrap_or_default();
    let day = day.filter(|_| tail.is_empty() || tail.starts_with(['T', 'Z', '+', '-']));
    let day = day.and_then(|[year, month, day]| date(year, month, day));
    day.ok_or_else(|| Fault::BadDate(written.to_owned()))
}

/// A day as Belgians write it: `15/11/2026`.
pub(super) fn belgian_day(written: &str) -> Result<NaiveDate, Fault> {
    let day = parts(written, '/', [2, 2, 4]).and_then(|[day, month, year]| date(year, month, day));
    day.ok_or_else(|| Fault::BadDate(written.to_owned()))
}

/// The day of these numbers.
pub(super) fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// Three numbers of so many digits with a sign between them.
fn parts(written: &str, sign: char, lengths: [usize; 3]) -> Option<[u32; 3]> {
    let mut numbers = [0; 3];
    let mut parts = written.split(sign);
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next().filter(|part| part.len() == length)?;
        *number = part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())??;
    }
    parts.next().is_none().then_some(numbers)
}

/// A sum that no file can make overflow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Total(i128);

impl Total {
    /// Adds an amount, with its sign.
    pub fn add(&mut self, amount: Cents) {
        self.0 += i128::from(amount.0);
    }

    /// As an amount; the nearest one where there is none.
    pub fn cents(self) -> Cents {
        Cents(i64::try_from(self.0).unwrap_or(if self.0 < 0 { i64::MIN } else { i64::MAX }))
    }
}

impl FromIterator<Cents> for Total {
    fn from_iter<I: IntoIterator<Item = Cents>>(amounts: I) -> Total {
        let mut total = Total::default();
        amounts.into_iter().for_each(|amount| total.add(amount));
        total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_of_xml_are_exact() {
        for (written, cents) in [
            ("50.00", Some(5000)),
            ("50", Some(5000)),
            ("50.5", Some(5050)),
            ("0.05", Some(5)),
            ("50.00000", Some(5000)),
            ("0", Some(0)),
            ("9999999999999.99", Some(999_999_999_999_999)),
            ("000000000000000050.00", Some(5000)),
            ("10000000000000.00", None),
            ("50.001", None),
            ("-50.00", None),
            ("+50.00", None),
            ("50,00", None),
            ("1e3", None),
            ("", None),
            (".", None),
            ("5.0.0", None),
            ("٥٠", None),
        ] {
            assert_eq!(pointed(written).ok(), cents.map(Cents), "{written}");
        }
    }

    #[test]
    fn amounts_of_belgians_are_never_guessed() {
        for (written, cents) in [
            ("-19,00", Some(-1900)),
            ("- 12,50", Some(-1250)),
            ("+12,5", Some(1250)),
            ("69.462,74", Some(6_946_274)),
            ("1 234,50", Some(123_450)),
            ("1234.56", Some(123_456)),
            ("50", Some(5000)),
            ("1.234", None),
            ("1234.567,00", None),
            ("1.23,00", None),
            (",50", None),
            ("--5,00", None),
            ("12,345", None),
            ("1,234.50", None),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(belgian(written).ok(), cents.map(Cents), "{written}");
        }
    }

    #[test]
    fn days_are_read_or_refused() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 15).unwrap();
        for written in ["2026-11-15", "2026-11-15T23:59:59+01:00", "2026-11-15Z", "2026-11-15+01:00"] {
            assert_eq!(iso_day(written), Ok(day), "{written}");
        }
        for written in
            ["2026-02-30", "15-11-2026", "2026-11-1", "2026-11-155", "", "é026-11-15", "+026-11-15"]
        {
            assert!(iso_day(written).is_err(), "{written}");
        }
        assert_eq!(belgian_day("15/11/2026"), Ok(day));
        for written in ["31/11/2026", "15/11/26", "2026/11/15", "15-11-2026", "15/11/2026/"] {
            assert!(belgian_day(written).is_err(), "{written}");
        }
    }
}
