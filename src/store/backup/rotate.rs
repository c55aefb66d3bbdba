//! Which copies go: by their numbers alone, so that no clock, however wrong, costs a copy.

use std::collections::HashSet;
use std::path::Path;

use rusqlite::Connection;

use super::{Backup, BackupKind, folder};
use crate::domain::setting::Setting;
use crate::store::read::setting;

/// How many copies are kept.
#[derive(Debug, Clone, Copy)]
struct Keep {
    daily: usize,
    weekly: usize,
    monthly: usize,
}

/// Of the copies that were made on an occasion, so many are kept of all occasions together.
const OCCASIONS: usize = 7;

/// One week of use has so many numbers, one month so many.
const WEEK: u64 = 7;
const MONTH: u64 = 28;

/// Lets the oldest go. What cannot be removed stays until the next time.
pub(super) fn rotate(conn: &Connection, book: &Path) {
    let most = |which: Setting| setting(conn, which).ok().and_then(|value| value.parse().ok());
    let (Some(daily), Some(weekly), Some(monthly)) =
        (most(Setting::DailyBackups), most(Setting::WeeklyBackups), most(Setting::MonthlyBackups))
    else {
        return;
    };
    let copies = folder::copies(book);
    let kept = kept(&copies, Keep { daily, weekly, monthly });
    copies.iter().filter(|copy| !kept.contains(&copy.number)).for_each(|copy| drop(copy.remove()));
}

/// The numbers that stay, of copies with the newest first.
///
/// Daily copies: the newest ones; beyond them the first of each seven numbers; beyond those the first of each
/// twenty-eight. The first of seven is also the first that leaves the newest ones, so it is there when its turn comes.
fn kept(copies: &[Backup], keep: Keep) -> HashSet<u64> {
    let daily = |copy: &&Backup| copy.kind == BackupKind::Daily;
    let days: Vec<u64> = copies.iter().filter(daily).map(|copy| copy.number).collect();
    let first_of =
        |number: u64, span: u64| days.iter().all(|other| *other >= number || other / span != number / span);
    let (newest, older) = days.split_at(keep.daily.clamp(1, days.len().max(1)).min(days.len()));
    let weeks: Vec<u64> = older.iter().copied().filter(|number| first_of(*number, WEEK)).collect();
    let (weeks, older) = weeks.split_at(keep.weekly.min(weeks.len()));
    let months = older.iter().copied().filter(|number| first_of(*number, MONTH)).take(keep.monthly);
    let occasions = copies.iter().filter(|copy| !daily(copy)).map(|copy| copy.number).take(OCCASIONS);
    newest.iter().chain(weeks).copied().chain(months).chain(occasions).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use chrono::NaiveDate;
    use proptest::prelude::*;

    fn copy(number: u64, kind: BackupKind) -> Backup {
        Backup { path: PathBuf::new(), number, kind, made_on: NaiveDate::default(), bytes: 0 }
    }

    const KEEP: Keep = Keep { daily: 7, weekly: 4, monthly: 12 };

    /// The copies that stay after so many days, each rotated when it was made.
    fn after(kinds: impl IntoIterator<Item = BackupKind>, keep: Keep) -> Vec<u64> {
        let mut copies: Vec<Backup> = Vec::new();
        for (at, kind) in kinds.into_iter().enumerate() {
            copies.insert(0, copy(at as u64 + 1, kind));
            let kept = kept(&copies, keep);
            copies.retain(|copy| kept.contains(&copy.number));
        }
        copies.iter().map(|copy| copy.number).collect()
    }

    #[test]
    fn the_newest_days_then_one_of_seven_then_one_of_twenty_eight() {
        let days = |count: usize| after(std::iter::repeat_n(BackupKind::Daily, count), KEEP);
        assert_eq!(days(3), [3, 2, 1]);
        assert_eq!(days(8), [8, 7, 6, 5, 4, 3, 2, 1]);
        assert_eq!(days(9), [9, 8, 7, 6, 5, 4, 3, 1]);
        assert_eq!(days(30), [30, 29, 28, 27, 26, 25, 24, 21, 14, 7, 1]);
        assert_eq!(days(100)[7..], [91, 84, 77, 70, 56, 28, 1]);
        assert_eq!(days(1000).len(), 7 + 4 + 12);
        let months: Vec<u64> = days(1000)[11..].to_vec();
        assert!(months.windows(2).all(|pair| pair[0] - pair[1] == 28), "{months:?}");
    }

    #[test]
    fn copies_of_occasions_are_counted_together_and_cost_no_daily_one() {
        use BackupKind::{Daily, Import, Restore};
        let kinds = [Daily, Daily].into_iter().chain([Import, Restore].into_iter().cycle().take(20));
        assert_eq!(after(kinds, KEEP), [22, 21, 20, 19, 18, 17, 16, 2, 1]);
    }

    proptest! {
        #[test]
        fn d5_the_newest_always_stay_and_never_none(
            kinds in proptest::collection::vec(0..BackupKind::ALL.len(), 1..300),
            daily in 1..9usize, weekly in 0..6usize, monthly in 0..6usize,
        ) {
            let keep = Keep { daily, weekly, monthly };
            let kinds: Vec<BackupKind> = kinds.into_iter().map(|at| BackupKind::ALL[at]).collect();
            let left = after(kinds.iter().copied(), keep);
            prop_assert_eq!(left[0], kinds.len() as u64);
            prop_assert!(left.len() <= daily + weekly + monthly + OCCASIONS);
            let newest = (1..).zip(&kinds).filter(|(_, kind)| **kind == BackupKind::Daily).map(|(number, _)| number);
            let newest: Vec<u64> = newest.collect();
            prop_assert!(newest.iter().rev().take(daily).all(|number| left.contains(number)));
        }
    }
}
