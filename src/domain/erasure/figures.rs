//! What stays of a roll: counts of five or more, so that nobody can be guessed. Pure: no book, no names.
//!
//! How many came and how many did not is the group's own figure, whatever its size. Everything finer is a part of it,
//! of five or more; all parts together are the whole, so that no subtraction gives a smaller one.

use crate::domain::attendance::Mark;
use crate::domain::person::Role;

/// The fewest people that a figure may be about.
pub const FEWEST: u32 = 5;

/// How many of a role had a mark; nothing where none was noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Count {
    pub mark: Option<Mark>,
    pub role: Option<Role>,
    pub count: u32,
}

/// What a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// One mark.
    Mark(Mark),
    /// Present or late.
    Came,
    /// Excused or absent.
    Away,
}

impl Of {
    /// The stable word, in the book.
    pub fn word(self) -> &'static str {
        match self {
            Of::Mark(mark) => mark.word(),
            Of::Came => "came",
            Of::Away => "away",
        }
    }
}

/// A figure that may stay; without a role, of all roles that do not stand by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Figure {
    pub of: Of,
    pub role: Option<Role>,
    pub count: u32,
}

/// A mark: the roles that stand by themselves, and the rest.
struct Marked {
    mark: Mark,
    roles: Vec<(Role, u32)>,
    rest: u32,
}

impl Marked {
    fn of(counts: &[Count], mark: Mark) -> Marked {
        let of = counts.iter().filter(|count| count.mark == Some(mark));
        let mut marked = Marked { mark, roles: Vec::new(), rest: 0 };
        for count in of {
            match count.role {
                Some(role) if count.count >= FEWEST => marked.roles.push((role, count.count)),
                _ => marked.rest += count.count,
            }
        }
        while (1..FEWEST).contains(&marked.rest) && marked.merge_smallest() {}
        marked
    }

    fn total(&self) -> u32 {
        self.rest + self.roles.iter().map(|(_, count)| count).sum::<u32>()
    }

    /// Whether there was a role to put to the rest.
    fn merge_smallest(&mut self) -> bool {
        let smallest = (0..self.roles.len()).min_by_key(|at| self.roles[*at].1);
        if let Some(at) = smallest {
            self.rest += self.roles.remove(at).1;
        }
        smallest.is_some()
    }

    /// Gives up what can be spared, and at least something.
    fn give(&mut self) -> u32 {
        if self.rest == 0 {
            self.merge_smallest();
        }
        std::mem::take(&mut self.rest)
    }
}

/// How many of these had which role, everybody of them once: the same rule for one list.
pub fn roles(counts: &[(Option<Role>, u32)]) -> Vec<(Option<Role>, u32)> {
    let counts: Vec<Count> =
        counts.iter().map(|&(role, count)| Count { mark: Some(Mark::Present), role, count }).collect();
    let marked = Marked::of(&counts, Mark::Present);
    let mut figures: Vec<_> = marked.roles.iter().map(|&(role, count)| (Some(role), count)).collect();
    figures.extend((marked.rest > 0).then_some((None, marked.rest)));
    figures
}

/// What stays of the roll of a session; `counts` are of everybody expected, a role and a mark once.
pub fn session(counts: &[Count]) -> Vec<Figure> {
    let mut marks: Vec<Marked> = Mark::ALL.into_iter().map(|mark| Marked::of(counts, mark)).collect();
    for role in Role::ALL {
        hide_the_others(counts, &mut marks, role);
    }
    let mut figures = Vec::new();
    for (of, came) in [(Of::Came, true), (Of::Away, false)] {
        let group = marks.iter_mut().filter(|marked| marked.mark.attended() == came);
        figures.extend(publish(of, group.collect()));
    }
    figures
}

/// How many of a role there are is told elsewhere: if but a few of them would be left over, more of them go to the rest.
fn hide_the_others(counts: &[Count], marks: &mut [Marked], role: Role) {
    let expected: u32 = counts.iter().filter(|count| count.role == Some(role)).map(|count| count.count).sum();
    loop {
        let standing = |marked: &Marked| marked.roles.iter().position(|(of, _)| *of == role);
        let told: u32 = marks.iter().filter_map(|marked| standing(marked).map(|at| marked.roles[at].1)).sum();
        if !(1..FEWEST).contains(&(expected - told)) {
            return;
        }
        let smallest = marks
            .iter_mut()
            .filter_map(|marked| standing(marked).map(|at| (marked.roles[at].1, at, marked)))
            .min_by_key(|(count, ..)| *count);
        let Some((_, at, marked)) = smallest else { return };
        marked.rest += marked.roles.remove(at).1;
    }
}

fn publish(of: Of, mut group: Vec<&mut Marked>) -> Vec<Figure> {
    let mut together = 0;
    for marked in &mut group {
        if marked.total() < FEWEST {
            together += std::mem::take(&mut marked.rest);
        }
    }
    // What is left of the whole would tell the few: some of the others stand with them.
    while (1..FEWEST).contains(&together) {
        let Some(other) = group.iter_mut().find(|marked| marked.total() > 0) else { break };
        together += other.give();
    }
    let figure = |of, role, count| Figure { of, role, count };
    let mut figures = Vec::new();
    for marked in group {
        let of = Of::Mark(marked.mark);
        figures.extend(marked.roles.iter().map(|&(role, count)| figure(of, Some(role), count)));
        figures.extend((marked.rest > 0).then(|| figure(of, None, marked.rest)));
    }
    figures.extend((together > 0).then(|| figure(of, None, together)));
    figures
}

#[cfg(test)]
mod tests;
