//! What somebody who joins late may be asked: a share of the fee for the sessions that are left. A proposal, never more.

use chrono::NaiveDate;

use crate::domain::money::Cents;

/// A share of a fee, as one may propose it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// The sessions from the first day on.
    pub left: u32,
    /// All sessions.
    pub total: u32,
    /// The share of the fee.
    pub price: Cents,
}

impl Proposal {
    /// For somebody who joins on a day, when these sessions take place; none for who can come to all of them.
    pub fn new(fee: Cents, joined: NaiveDate, sessions: impl Iterator<Item = NaiveDate>) -> Option<Proposal> {
        let (mut left, mut total) = (0, 0);
        for date in sessions {
            total += 1;
            left += u32::from(date >= joined);
        }
        (left < total).then(|| Proposal { left, total, price: pro_rata(fee, left, total) })
    }
}

/// The share of a fee for `left` of `total` sessions, in cents, a half rounded up; all of it where there is none.
pub fn pro_rata(fee: Cents, left: u32, total: u32) -> Cents {
    if left >= total {
        return fee;
    }
    let (fee, left, total) = (i128::from(fee.0), i128::from(left), i128::from(total));
    let share = (2 * fee * left + total).div_euclid(2 * total);
    // A share of what fits, fits.
    Cents(i64::try_from(share).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_exact_to_the_cent_and_a_half_goes_up() {
        for (fee, left, total, share) in [
            (5000, 7, 7, 5000),
            (5000, 0, 7, 0),
            (5000, 6, 7, 4286),
            (5000, 3, 7, 2143),
            (5000, 1, 7, 714),
            (1, 1, 2, 1),
            (5, 1, 2, 3),
            (3, 1, 4, 1),
            (0, 3, 7, 0),
            (5000, 8, 7, 5000),
            (5000, 0, 0, 5000),
            (i64::MAX, 1, 1, i64::MAX),
        ] {
            assert_eq!(pro_rata(Cents(fee), left, total), Cents(share), "{fee} {left}/{total}");
        }
    }

    #[test]
    fn who_can_come_to_all_has_no_proposal() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
        let sessions = || [2, 9, 16].map(day).into_iter();
        assert_eq!(Proposal::new(Cents(5000), day(2), sessions()), None);
        let late = Proposal { left: 2, total: 3, price: Cents(3333) };
        assert_eq!(Proposal::new(Cents(5000), day(3), sessions()), Some(late));
        assert_eq!(Proposal::new(Cents(5000), day(17), sessions()).unwrap().price, Cents::ZERO);
        assert_eq!(Proposal::new(Cents(5000), day(1), std::iter::empty()), None);
    }

    proptest::proptest! {
        #[test]
        fn shares_lie_within_half_a_cent(fee in 0_i64..10_000_000_000, left in 0_u32..60, more in 0_u32..60) {
            let total = left + more;
            let share = pro_rata(Cents(fee), left, total).0;
            proptest::prop_assert!((0..=fee).contains(&share));
            if total > 0 {
                let off = i128::from(share) * i128::from(total) - i128::from(fee) * i128::from(left);
                proptest::prop_assert!((-i128::from(total) < 2 * off) && (2 * off <= i128::from(total)));
            }
            let next = pro_rata(Cents(fee), left + 1, total.max(left + 1)).0;
            proptest::prop_assert!(next >= share, "one session more never costs less");
        }
    }
}
