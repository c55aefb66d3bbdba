//! Makes the archive for measurements: `cargo run --release --example archive -- FILE`.
//!
//! 1,000 cycles, 12,000 people, 84,000 marks, 12,000 payments; the same bytes each time.

use std::error::Error;
use std::path::{Path, PathBuf};

use ronde::demo::people;
use ronde::domain::attendance::Mark;
use ronde::domain::formula::{Formula, OnHoliday};
use ronde::domain::money::Cents;
use ronde::domain::person::Details;
use ronde::domain::plan::plan;
use ronde::store::change::{NewCycle, NewSession};
use ronde::store::{Access, Author, BulkCycle, Store};

const CYCLES: usize = 1_000;
const PEOPLE: usize = 12;
/// Fifty seasons, twenty groups each.
const FIRST_YEAR: i32 = 1977;
const GROUPS: usize = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let path: PathBuf = std::env::args_os().nth(1).ok_or("usage: archive FILE")?.into();
    if path.exists() {
        return Err(format!("{} is there already", path.display()).into());
    }
    make(&path)
}

fn make(path: &Path) -> Result<(), Box<dyn Error>> {
    let formula = Formula::built_in_by_id("pairs-aidants").ok_or("no formula")?;
    let everybody = people(CYCLES * PEOPLE);
    let cycles: Result<Vec<BulkCycle>, Box<dyn Error>> =
        everybody.chunks(PEOPLE).enumerate().map(|(n, people)| cycle(&formula, n, people)).collect();
    let author = Author { who: "archive".into(), run: "archive".into() };
    Ok(Store::open(path, Access::Write, author)?.fill(&cycles?)?)
}

fn cycle(formula: &Formula, n: usize, people: &[Details]) -> Result<BulkCycle, Box<dyn Error>> {
    let (season, group) = (n / GROUPS, n % GROUPS + 1);
    let year = FIRST_YEAR + i32::try_from(season)?;
    let planned = plan(formula, year, OnHoliday::NextWeek);
    let (first, last) = planned.first().zip(planned.last()).ok_or("no session")?;
    let session = |at: &ronde::domain::plan::PlannedSession| NewSession {
        date: at.date,
        starts: formula.starts,
        ends: formula.ends,
        moved_from: at.moved_from,
        holiday: at.holiday,
    };
    let cycle = NewCycle {
        name: format!("Groupe {group}, {year}-{}", year + 1),
        formula: formula.id.clone(),
        fee: formula.fee,
        capacity: u32::try_from(PEOPLE)?,
        erase_on: last.date + chrono::Days::new(30),
        animators: vec!["Une animatrice".into(), "Un animateur".into()],
        sessions: planned.iter().map(session).collect(),
    };
    let marks = |at: usize| -> Vec<Mark> { (0..planned.len()).map(|s| mark(n + at * 7 + s * 3)).collect() };
    let people = people.iter().enumerate().map(|(at, details)| (details.clone(), marks(at))).collect();
    Ok(BulkCycle {
        cycle,
        people,
        paid: (Cents(if n.is_multiple_of(3) { 2_500 } else { 5_000 }), first.date),
    })
}

/// Mostly present.
fn mark(n: usize) -> Mark {
    match n % 10 {
        7 => Mark::Late,
        8 => Mark::Excused,
        9 => Mark::Absent,
        _ => Mark::Present,
    }
}
