use super::*;
use Mark::{Absent, Excused, Late, Present};
use Role::{Expert, Jobist, PeerHelper, Professional};
use proptest::prelude::*;

fn counts(all: &[(Option<Mark>, Option<Role>, u32)]) -> Vec<Count> {
    all.iter().map(|&(mark, role, count)| Count { mark, role, count }).collect()
}

/// `present/peer-helper 9`, and so on.
fn told(all: &[(Option<Mark>, Option<Role>, u32)]) -> Vec<String> {
    let line = |figure: &Figure| match figure.role {
        Some(role) => format!("{}/{} {}", figure.of.word(), role.word(), figure.count),
        None => format!("{} {}", figure.of.word(), figure.count),
    };
    session(&counts(all)).iter().map(line).collect()
}

const A: Option<Role> = Some(PeerHelper);
const B: Option<Role> = Some(Expert);

#[test]
fn small_figures_stand_together() {
    for (roll, expected) in [
        (&[][..], &[][..]),
        (&[(Some(Present), A, 9), (Some(Present), B, 6)], &["present/peer-helper 9", "present/expert 6"]),
        // One of five would be told by what is left of its mark.
        (&[(Some(Present), A, 9), (Some(Present), B, 4)], &["present 13"]),
        (
            &[(Some(Present), A, 9), (Some(Present), B, 3), (Some(Present), None, 2)],
            &["present/peer-helper 9", "present 5"],
        ),
        // A mark of few stands with the others that came.
        (&[(Some(Present), A, 9), (Some(Late), A, 1)], &["came 10"]),
        (
            &[(Some(Present), A, 9), (Some(Present), B, 7), (Some(Late), B, 5)],
            &["present/peer-helper 9", "present/expert 7", "late/expert 5"],
        ),
        // Of the few no more than how many: the whole group's figure.
        (&[(Some(Present), A, 2), (Some(Late), B, 1), (Some(Absent), A, 1)], &["came 3", "away 1"]),
        (&[(Some(Excused), A, 3), (Some(Absent), A, 3)], &["away 6"]),
        // Nine of ten of a role: the tenth was away, and nobody is to know which role that was.
        (
            &[(Some(Present), A, 9), (Some(Present), B, 5), (Some(Absent), A, 1)],
            &["present/expert 5", "present 9", "away 1"],
        ),
        (
            &[(Some(Present), A, 9), (Some(Present), B, 5), (None, B, 1)],
            &["present/peer-helper 9", "present 5"],
        ),
    ] {
        assert_eq!(told(roll), expected, "{roll:?}");
    }
}

#[test]
fn roles_of_few_stand_together() {
    for (all, expected) in [
        (&[(A, 9), (B, 5)][..], &[(A, 9), (B, 5)][..]),
        (&[(A, 9), (B, 6), (None, 1)], &[(A, 9), (None, 7)]),
        (&[(A, 9), (B, 1)], &[(None, 10)]),
        (&[(A, 2)], &[(None, 2)]),
        (&[], &[]),
    ] {
        assert_eq!(roles(all), expected, "{all:?}");
    }
}

fn any_roll() -> impl Strategy<Value = Vec<Count>> {
    let marks = [Some(Present), Some(Late), Some(Excused), Some(Absent), None];
    let roles = [Some(PeerHelper), Some(Expert), Some(Jobist), Some(Professional), None];
    proptest::collection::vec(prop_oneof![Just(0_u32), 0..8_u32, 5..12_u32], 25).prop_map(move |all| {
        let places = marks.into_iter().flat_map(|mark| roles.map(|role| (mark, role)));
        places.zip(all).map(|((mark, role), count)| Count { mark, role, count }).collect()
    })
}

fn sum(roll: &[Count], of: impl Fn(&Count) -> bool) -> u32 {
    roll.iter().filter(|count| of(count)).map(|count| count.count).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// All that is told are parts of a whole, each of five or more, or the whole of who came or did not: whatever is
    /// added up or taken away gives no smaller part of it.
    #[test]
    fn nobody_is_told_by_what_is_left(roll in any_roll()) {
        let figures = session(&roll);
        for (came, whole) in [(true, Of::Came), (false, Of::Away)] {
            let here = |figure: &&Figure| match figure.of {
                Of::Mark(mark) => mark.attended() == came,
                of => of == whole,
            };
            let total = sum(&roll, |count| count.mark.is_some_and(|mark| mark.attended() == came));
            let parts: Vec<&Figure> = figures.iter().filter(here).collect();
            prop_assert_eq!(parts.iter().map(|figure| figure.count).sum::<u32>(), total);
            for part in parts {
                prop_assert!(part.count >= FEWEST || (part.of == whole && part.count == total), "{:?}", figures);
            }
        }
    }

    /// Who knows how many of a role there are learns of no few of them.
    #[test]
    fn the_others_of_a_role_are_many_or_none(roll in any_roll()) {
        let figures = session(&roll);
        for role in Role::ALL {
            let told: u32 = figures.iter().filter(|f| f.role == Some(role)).map(|f| f.count).sum();
            let others = sum(&roll, |count| count.role == Some(role)) - told;
            prop_assert!(told == 0 || others == 0 || others >= FEWEST, "{:?}", figures);
        }
    }

    /// A figure is what was counted: no role's figure but its own, no row twice.
    #[test]
    fn what_is_told_is_true(roll in any_roll()) {
        let figures = session(&roll);
        for (at, figure) in figures.iter().enumerate() {
            prop_assert!(figure.count > 0);
            prop_assert!(figures[..at].iter().all(|other| (other.of, other.role) != (figure.of, figure.role)));
            if let (Of::Mark(mark), Some(role)) = (figure.of, figure.role) {
                prop_assert_eq!(
                    figure.count,
                    sum(&roll, |count| count.mark == Some(mark) && count.role == Some(role))
                );
            }
        }
    }

    #[test]
    fn roles_are_many_and_whole(all in proptest::collection::vec(0..9_u32, 5)) {
        let all: Vec<_> = [Some(PeerHelper), Some(Expert), Some(Jobist), Some(Professional), None].into_iter().zip(all).collect();
        let told = roles(&all);
        let total: u32 = all.iter().map(|(_, count)| count).sum();
        prop_assert_eq!(told.iter().map(|(_, count)| count).sum::<u32>(), total);
        for (role, count) in told {
            prop_assert!(count >= FEWEST || (role.is_none() && count == total));
        }
    }
}
