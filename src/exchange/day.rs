//! Days as people and their spreadsheets write them in a cell.

use chrono::NaiveDate;

/// `2026-11-02`, `2/11/2026`, `02-11-26`, `2.11.2026`, with an hour behind or not: the ways of spreadsheets in Belgium.
pub(super) fn day(cell: &str) -> Option<NaiveDate> {
    let date = cell.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    if parts.iter().any(|part| part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = match (first.len(), last.len()) {
        (4, 1 | 2) => (first.parse().ok()?, last),
        (1 | 2, 4) => (last.parse().ok()?, first),
        (1 | 2, 2) => (2000 + last.parse::<i32>().ok()?, first),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_spreadsheets_write_them() {
        let expected = NaiveDate::from_ymd_opt(2026, 11, 2);
        for cell in [
            "2026-11-02",
            "2/11/2026",
            "02/11/26",
            "2-11-2026",
            "02.11.2026",
            "2026-11-02 00:00:00",
            "2026-11-02T00:00",
        ] {
            assert_eq!(day(cell), expected, "{cell}");
        }
        for cell in
            ["", "x", "oui", "2026", "11/2026", "31/2/2026", "2/11/2026/1", "46328", "2/11/226", "-2/11/2026"]
        {
            assert_eq!(day(cell), None, "{cell}");
        }
    }
}
