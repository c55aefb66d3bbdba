//! The archive for measurements: fifty years of twenty groups, the same bytes each time.

use std::path::Path;

use crate::domain::attendance::Mark;
use crate::domain::formula::{Formula, Manner, OnHoliday};
use crate::domain::money::Cents;
use crate::domain::person::Details;
use crate::domain::plan::plan;
use crate::store::change::NewCycle;
use crate::store::{Access, Author, BulkCycle, Result, Store};

use super::people;

const CYCLES: usize = 1_000;
const PEOPLE: usize = 12;
const FIRST_YEAR: i32 = 1977;
/// Cycles of one season.
const GROUPS: i32 = 20;

/// Writes a book of 1,000 cycles, 12,000 people, 84,000 marks and 12,000 payments.
pub fn archive(path: &Path) -> Result<()> {
    let author = Author { who: "archive".to_owned(), run: "archive".to_owned() };
    let Some(formula) = Formula::built_in_by_id("pairs-aidants") else { return Ok(()) };
    let everybody = people(CYCLES * PEOPLE);
    let cycles: Vec<BulkCycle> =
        (0..).zip(everybody.chunks(PEOPLE)).map(|(n, people)| cycle(&formula, n, people)).collect();
    Store::open(path, Access::Write, author)?.fill(&cycles)
}

fn cycle(formula: &Formula, n: i32, people: &[Details]) -> BulkCycle {
    let (year, group) = (FIRST_YEAR + n / GROUPS, n % GROUPS + 1);
    let planned = plan(formula, year, OnHoliday::NextWeek);
    let name = format!("Groupe {group}, {year}-{}", year + 1);
    let cycle = NewCycle {
        manner: Manner::default(),
        animators: vec!["Une animatrice".to_owned(), "Un animateur".to_owned()],
        ..NewCycle::planned(formula, name, &planned, 30)
    };
    let marks =
        |at: i32| (0..).take(planned.len()).map(|session: i32| mark(n + at * 7 + session * 3)).collect();
    let people = (0..).zip(people).map(|(at, details)| (details.clone(), marks(at))).collect();
    let paid = Cents(if n % 3 == 0 { 2_500 } else { 5_000 });
    let on = planned.first().map(|session| session.date).unwrap_or_default();
    BulkCycle { cycle, people, paid: (paid, on) }
}

/// Mostly present.
fn mark(n: i32) -> Mark {
    match n % 10 {
        7 => Mark::Late,
        8 => Mark::Excused,
        9 => Mark::Absent,
        _ => Mark::Present,
    }
}
