//! Which amounts make a sum, if they are the only ones that do.

use crate::domain::money::Cents;

/// With more, sums are made by accident.
const MOST: usize = 16;

/// The places of the amounts that make `sum`, if there is one way alone; amounts are more than nothing.
pub(super) fn only_way(amounts: &[Cents], sum: Cents) -> Option<Vec<usize>> {
    let whole = amounts.iter().fold(Cents::ZERO, |all, one| all + *one);
    if whole == sum && !amounts.is_empty() {
        return Some((0..amounts.len()).collect());
    }
    if whole < sum || amounts.len() > MOST {
        return None;
    }
    let mut ways = Vec::new();
    search(amounts, 0, sum, &mut Vec::new(), &mut ways);
    if ways.len() == 1 { ways.pop() } else { None }
}

fn search(amounts: &[Cents], from: usize, left: Cents, taken: &mut Vec<usize>, ways: &mut Vec<Vec<usize>>) {
    if left == Cents::ZERO {
        ways.push(taken.clone());
        return;
    }
    for at in from..amounts.len() {
        if amounts[at] <= left && ways.len() < 2 {
            taken.push(at);
            search(amounts, at + 1, left - amounts[at], taken, ways);
            taken.pop();
        }
    }
}
