use proptest::prelude::*;

use super::*;

fn day(n: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2028, 11, 6).unwrap() + chrono::Duration::days(7 * n)
}

/// Candidates 1, 2, 3… with the days of their last visits.
fn candidates(last: &[Option<i64>]) -> Vec<Candidate> {
    let id = |at: usize| InstitutionId(i64::try_from(at).unwrap() + 1);
    last.iter().enumerate().map(|(at, last)| Candidate { id: id(at), last: last.map(day) }).collect()
}

/// Sessions in a row: the fixed host (0 is none), and who is away.
fn slots(of: &[(i64, &[i64])]) -> Vec<Slot> {
    let slot = |(at, (fixed, away)): (usize, &(i64, &[i64]))| {
        let number = i64::try_from(at).unwrap();
        Slot {
            session: SessionId(number + 1),
            date: day(number),
            fixed: Some(InstitutionId(*fixed)).filter(|id| id.0 > 0),
            away: away.iter().map(|id| InstitutionId(*id)).collect(),
        }
    };
    of.iter().enumerate().map(slot).collect()
}

fn hosts(candidates: &[Candidate], slots: &[Slot]) -> Vec<i64> {
    propose(candidates, slots).iter().map(|choice| choice.host.map_or(0, |host| host.0)).collect()
}

#[test]
fn each_has_its_turn_the_longest_unvisited_first() {
    let known = candidates(&[Some(-10), None, Some(-40), None]);
    let free: [(i64, &[i64]); 6] = [(0, &[]); 6];
    let choices = propose(&known, &slots(&free));
    let told: Vec<_> = choices.iter().map(|choice| (choice.host.unwrap().0, choice.why)).collect();
    assert_eq!(
        told,
        [
            (2, Why::First),
            (4, Why::First),
            (3, Why::LeastRecent(day(-40))),
            (1, Why::LeastRecent(day(-10))),
            (2, Why::Again(day(0))),
            (4, Why::Again(day(1))),
        ]
    );
    assert!(choices.iter().all(|choice| choice.away.is_empty() && choice.spared.is_empty()));
}

#[test]
fn who_is_away_is_passed_over_and_comes_next() {
    let known = candidates(&[None, None, None]);
    let choices = propose(&known, &slots(&[(0, &[1]), (0, &[]), (0, &[])]));
    assert_eq!(choices.iter().map(|c| c.host.unwrap().0).collect::<Vec<_>>(), [2, 1, 3]);
    assert_eq!(choices[0].away, [InstitutionId(1)]);
}

#[test]
fn one_is_kept_for_the_session_that_nobody_else_can_take() {
    let known = candidates(&[None, None, None]);
    let choices = propose(&known, &slots(&[(0, &[]), (0, &[2]), (0, &[2, 3])]));
    assert_eq!(choices.iter().map(|c| c.host.unwrap().0).collect::<Vec<_>>(), [2, 3, 1]);
    assert_eq!(choices[0].spared, [InstitutionId(1)]);
    assert_eq!(choices[1].spared, [InstitutionId(1)]);
}

#[test]
fn where_a_round_cannot_be_whole_as_many_as_can_have_their_turn() {
    let known = candidates(&[None, None, None]);
    // Only 3 can receive the second and the third: 1 waits for the fourth, so that 2 has the first.
    let given = hosts(&known, &slots(&[(0, &[3]), (0, &[1, 2]), (0, &[1, 2]), (0, &[2, 3])]));
    assert_eq!(given, [2, 3, 3, 1]);
}

#[test]
fn what_stands_already_counts_as_a_turn() {
    let known = candidates(&[None, None, None]);
    for (fixed, expected) in [
        (vec![0, 1, 0], vec![2, 1, 3]),
        (vec![3, 0, 0], vec![3, 1, 2]),
        // Somebody outside the cycle takes no turn.
        (vec![9, 0, 0, 0], vec![9, 1, 2, 3]),
        // The second turn of 1 cannot be helped: the others have theirs all the same.
        (vec![1, 0, 1, 0], vec![1, 2, 1, 3]),
    ] {
        let of: Vec<(i64, &[i64])> = fixed.iter().map(|host| (*host, [].as_slice())).collect();
        assert_eq!(hosts(&known, &slots(&of)), expected, "{fixed:?}");
    }
}

#[test]
fn what_cannot_be_is_told() {
    let both = candidates(&[None, None]);
    let choices = propose(&both, &slots(&[(0, &[2]), (0, &[2]), (0, &[1, 2]), (1, &[1])]));
    assert_eq!(choices[1].why, Why::Repeat(day(0)), "2 had no turn, but does not come");
    assert_eq!((choices[2].host, choices[2].why), (None, Why::Nobody));
    assert_eq!(choices[2].away, [InstitutionId(2), InstitutionId(1)], "whose turn it was first");
    assert_eq!((choices[3].why, &choices[3].away), (Why::Fixed, &vec![InstitutionId(1)]));
    assert_eq!(propose(&[], &slots(&[(0, &[])]))[0].why, Why::NoCandidates);
}

/// Whether the turns are fair after every session: nobody has two more than another.
fn fair(candidates: &[Candidate], hosts: &[InstitutionId]) -> bool {
    let mut counts = vec![0_u32; candidates.len()];
    hosts.iter().all(|host| {
        if let Some(at) = candidates.iter().position(|one| one.id == *host) {
            counts[at] += 1;
        }
        counts.iter().max().unwrap_or(&0) - counts.iter().min().unwrap_or(&0) <= 1
    })
}

/// Every way to give each session to somebody who is there: whether one is fair, and the most who have a turn.
fn try_all(known: &[Candidate], slots: &[Slot], hosts: &mut Vec<InstitutionId>) -> (bool, usize) {
    let Some(slot) = slots.get(hosts.len()) else {
        let turns = known.iter().filter(|one| hosts.contains(&one.id)).count();
        let whole = hosts.iter().all(|host| host.0 != 0);
        return (whole && fair(known, hosts), turns);
    };
    let mut takers: Vec<InstitutionId> = match slot.fixed {
        Some(host) => vec![host],
        None => known.iter().map(|one| one.id).filter(|id| !slot.away.contains(id)).collect(),
    };
    if takers.is_empty() {
        takers.push(InstitutionId(0));
    }
    takers.into_iter().fold((false, 0), |(any, most), taker| {
        hosts.push(taker);
        let (found, turns) = try_all(known, slots, hosts);
        hosts.pop();
        (any || found, most.max(turns))
    })
}

prop_compose! {
    /// Up to five institutions and seven sessions; a fixed host may be an outsider (9), or away.
    fn any_cycle()(count in 1_usize..=5)(
        last in prop::collection::vec(prop::option::of(-30_i64..0), count),
        of in prop::collection::vec(
            (
                prop_oneof![6 => Just(0), 1 => 1..=i64::try_from(count).unwrap(), 1 => Just(9)],
                prop::collection::vec(1..=i64::try_from(count).unwrap(), 0..=count),
            ),
            0..=7,
        ),
    ) -> (Vec<Candidate>, Vec<Slot>) {
        let of: Vec<(i64, &[i64])> = of.iter().map(|(fixed, away)| (*fixed, away.as_slice())).collect();
        (candidates(&last), slots(&of))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn nobody_receives_twice_before_all_have_once_if_that_can_be((known, slots) in any_cycle()) {
        let choices = propose(&known, &slots);
        let given: Vec<InstitutionId> =
            choices.iter().map(|choice| choice.host.unwrap_or(InstitutionId(0))).collect();
        let (can_be, most) = try_all(&known, &slots, &mut Vec::new());
        prop_assert_eq!(can_be, given.iter().all(|host| host.0 != 0) && fair(&known, &given));
        let turns = known.iter().filter(|one| given.contains(&one.id)).count();
        prop_assert_eq!(turns, most, "everybody who can has a turn");
        if can_be {
            prop_assert!(choices.iter().all(|choice| !matches!(choice.why, Why::Repeat(_) | Why::Nobody)));
        }
    }

    #[test]
    fn what_stands_is_kept_and_nobody_receives_who_is_away((known, slots) in any_cycle()) {
        let choices = propose(&known, &slots);
        prop_assert_eq!(&choices, &propose(&known, &slots), "the same again");
        for (slot, choice) in slots.iter().zip(&choices) {
            prop_assert_eq!(slot.session, choice.session);
            match slot.fixed {
                Some(host) => prop_assert_eq!((choice.host, choice.why), (Some(host), Why::Fixed)),
                None => prop_assert!(!slot.away.iter().any(|away| Some(*away) == choice.host)),
            }
            for spared in &choice.spared {
                prop_assert!(!slot.away.contains(spared));
            }
        }
    }

    #[test]
    fn with_nothing_in_the_way_the_longest_unvisited_is_first((known, slots) in any_cycle()) {
        let free: Vec<Slot> =
            slots.into_iter().map(|slot| Slot { fixed: None, away: Vec::new(), ..slot }).collect();
        let mut order = known.clone();
        order.sort_by_key(|one| one.last);
        let expected = order.iter().cycle().take(free.len()).map(|one| Some(one.id));
        let given = propose(&known, &free).into_iter().map(|choice| choice.host);
        prop_assert!(expected.eq(given));
    }
}
