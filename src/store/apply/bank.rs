//! Bank movements: allocated, kept, ignored. First the money, then the rows: what is settled at once was never
//! written with its name and text.

mod decided;
mod rows;
mod settle;

use std::collections::HashMap;

use rusqlite::Connection;

use crate::domain::deed::{BankFigures, Deed};
use crate::domain::id::{MovementId, PaymentId};
use crate::domain::matching::{Line, Outcome, State, Verdict};
use crate::domain::movement::Movement;
use crate::store::bank::compare::{Compare, Compared, Standing, compare};
use crate::store::change::Subject;
use crate::store::key::{Key, Secret};
use crate::store::{Refusal, Result, read};

use decided::Decided;
use settle::{Settler, Wish};

pub(super) fn take(tx: &Connection, new: &[Vec<Movement>], verdicts: &[(Subject, Verdict)]) -> Result<Deed> {
    let compared = compare(tx, new, &Key::read_or_make(tx, Secret::Bank)?)?;
    let decided = Decided::new(&compared, read::open_movements(tx)?, verdicts)?;
    let mut settler = Settler::new(tx, &compared.ledger);
    let paid = settler.all(decided.wishes(&compared)?)?;
    let mut figures = settler.figures();
    keep(tx, compared, &decided, &paid, &mut figures)?;
    decided.close(tx, &paid, &mut figures)?;
    Ok(Deed::Bank(figures))
}

/// Writes the rows of the new ones.
fn keep(
    tx: &Connection,
    compared: Compared,
    decided: &Decided<'_>,
    paid: &HashMap<Subject, PaymentId>,
    figures: &mut BankFigures,
) -> Result<()> {
    let Compared { all, mut entries, .. } = compared;
    for (nth, one) in all.iter().enumerate() {
        let subject = Subject::New(nth);
        let verdict = decided.of(subject);
        let (new, same, maybe) = match (&one.standing, verdict) {
            (Standing::Known { entry, learnt }, _) => {
                rows::learn(tx, entries[*entry], &one.seen, *learnt)?;
                continue;
            }
            (Standing::New { new, .. } | Standing::Maybe { new, .. }, Some(Verdict::Same(known))) => {
                (*new, Some(*known), None)
            }
            (Standing::Joined { new, twin }, _) => (*new, entries[*twin], None),
            (Standing::Maybe { new, twin }, _) => (*new, None, entries[*twin]),
            (Standing::New { new, .. }, _) => (*new, None, None),
        };
        if let Some(known) = same {
            rows::join(tx, known, &one.seen)?;
            entries[new] = Some(known);
            continue;
        }
        let kept = match paid.get(&subject) {
            Some(payment) => rows::Kept::Settled(*payment),
            None if ignored(one, verdict) => rows::Kept::Ignored,
            None => rows::Kept::Open(maybe.filter(|_| verdict.is_none())),
        };
        figures.added += 1;
        figures.ignored += u32::from(kept == rows::Kept::Ignored);
        let id = rows::insert(tx, &one.seen, kept)?;
        rows::sight(tx, id, &one.seen)?;
        entries[new] = Some(id);
    }
    Ok(())
}

fn ignored(one: &Compare, verdict: Option<&Verdict>) -> bool {
    match verdict {
        Some(verdict) => *verdict == Verdict::Ignore,
        None => one.outcome().is_some_and(|outcome| outcome.state == State::Ignored),
    }
}

impl Wish {
    /// What the rules are sure of.
    fn sure(nth: usize, one: &Compare) -> Option<Wish> {
        let outcome = one.outcome().filter(|outcome| outcome.state == State::Matched)?;
        Some(Wish::of(Subject::New(nth), &one.seen.line, outcome))
    }

    fn of(subject: Subject, line: &Line, outcome: &Outcome) -> Wish {
        let Outcome { shares, payer, .. } = outcome.clone();
        Wish { subject, line: line.clone(), shares, twin: None, payer }
    }
}

/// A movement that nobody has.
fn missing(_: MovementId) -> crate::store::StoreError {
    Refusal::NoSuch("movement").into()
}
