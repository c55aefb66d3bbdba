//! New movements beside the book: which it has, and what the others would come to.

use std::borrow::Cow;
use std::collections::HashMap;

use rusqlite::Connection;

use crate::domain::id::MovementId;
use crate::domain::identity::{Entry, Finding, Learnt};
use crate::domain::matching::{Ledger, Line, Outcome, State, Twin};
use crate::domain::movement::Movement;
use crate::store::Result;
use crate::store::change::Subject;

use super::register::{self, Entered};
use super::seen::Seen;
use crate::store::key::Key;

/// New movements beside the book.
pub(in crate::store) struct Compared {
    /// Each, in the order of the files.
    pub all: Vec<Compare>,
    /// What the register's entries are in the book; none for what is new.
    pub entries: Vec<Option<MovementId>>,
    /// Open movements of which a file now transmits a reference that leaves no doubt.
    pub cleared: Vec<(MovementId, Line, Outcome)>,
    /// Who owes what.
    pub ledger: Ledger,
}

/// A new movement beside the book.
pub(in crate::store) struct Compare {
    /// As it may be kept.
    pub seen: Seen,
    /// What it is.
    pub standing: Standing,
}

impl Compare {
    /// What it would come to, if it is a new one without doubt.
    pub fn outcome(&self) -> Option<&Outcome> {
        if let Standing::New { outcome, .. } = &self.standing { Some(outcome) } else { None }
    }

    /// Whether the book has it.
    pub fn is_known(&self) -> bool {
        matches!(self.standing, Standing::Known { .. } | Standing::Joined { .. })
    }
}

/// What a new movement is.
pub(in crate::store) enum Standing {
    /// The book has it.
    Known { entry: Entry, learnt: Learnt },
    /// Taken for `twin` without asking: both go out, to nobody of the book.
    Joined { new: Entry, twin: Entry },
    /// Somebody has to say whether it is `twin`.
    Maybe { new: Entry, twin: Entry },
    /// The book has not got it.
    New { new: Entry, outcome: Outcome },
}

/// Compares the movements of these files with the book.
pub(in crate::store) fn compare(conn: &Connection, files: &[Vec<Movement>], key: &Key) -> Result<Compared> {
    let seen = |file: &Vec<Movement>| file.iter().map(|movement| Seen::new(movement, key)).collect();
    let files: Vec<Vec<Seen>> = files.iter().map(seen).collect();
    let (mut register, mut entered) = register::load(conn, files.iter().flatten())?;
    let mut findings: Vec<Finding> = Vec::new();
    for file in &files {
        let lines: Vec<_> = file.iter().map(|seen| (seen.key.clone(), seen.sighting.clone())).collect();
        findings.extend(register.take(&lines));
    }
    let all: Vec<Seen> = files.into_iter().flatten().collect();
    let mut ledger = super::ledger(conn)?;
    let asked = asked(&all, &findings, &entered);
    let mut outcomes = assess(&mut ledger, &asked);
    let standings: Vec<Standing> = (0..all.len())
        .map(|nth| {
            let outcome = outcomes.remove(&Subject::New(nth));
            standing(findings[nth], outcome, &mut entered, ledger.concerns_nobody(&all[nth].line))
        })
        .collect();
    let cleared = asked.into_iter().filter_map(|(subject, line)| match subject {
        Subject::Kept(id) => outcomes
            .remove(&subject)
            .filter(|one| one.state == State::Matched)
            .map(|one| (id, line.into_owned(), one)),
        Subject::New(_) => None,
    });
    Ok(Compared {
        cleared: cleared.collect(),
        entries: entered.into_iter().map(|entry| entry.id).collect(),
        all: all.into_iter().zip(standings).map(|(seen, standing)| Compare { seen, standing }).collect(),
        ledger,
    })
}

/// What the rules are asked: all that is new, and what is open and now has a transmitted reference.
fn asked<'s>(all: &'s [Seen], findings: &[Finding], entered: &[Entered]) -> Vec<(Subject, Cow<'s, Line>)> {
    let mut asked: Vec<(Subject, Cow<'s, Line>)> = Vec::new();
    let mut places: HashMap<Entry, usize> = HashMap::new();
    for (nth, (seen, finding)) in all.iter().zip(findings).enumerate() {
        let of = match finding {
            Finding::Maybe { .. } => continue,
            Finding::New(new) => *new,
            Finding::Known { entry, .. } => *entry,
        };
        let kept = entered.get(of).filter(|kept| kept.may_clear(&seen.line)).and_then(|kept| kept.id);
        match (finding, places.get(&of)) {
            (Finding::New(_), _) => {
                places.insert(of, asked.len());
                asked.push((Subject::New(nth), Cow::Borrowed(&seen.line)));
            }
            // Another file of this import says more of it.
            (_, Some(place)) => asked[*place].1.to_mut().learn(&seen.line),
            (_, None) => {
                let Some(id) = kept else { continue };
                places.insert(of, asked.len());
                asked.push((Subject::Kept(id), Cow::Borrowed(&seen.line)));
            }
        }
    }
    asked
}

fn assess(ledger: &mut Ledger, asked: &[(Subject, Cow<'_, Line>)]) -> HashMap<Subject, Outcome> {
    let lines: Vec<&Line> = asked.iter().map(|(_, line)| line.as_ref()).collect();
    let by_subject = |outcome: Outcome| {
        let twin = outcome.twin.map(|twin| match twin {
            Twin::Kept(id) => Twin::Kept(id),
            Twin::New(nth) => match asked[nth].0 {
                Subject::New(nth) => Twin::New(nth),
                Subject::Kept(id) => Twin::Kept(id),
            },
        });
        Outcome { twin, ..outcome }
    };
    let outcomes = ledger.assess(&lines).into_iter().map(by_subject);
    asked.iter().map(|(subject, _)| *subject).zip(outcomes).collect()
}

fn standing(
    finding: Finding,
    outcome: Option<Outcome>,
    entered: &mut Vec<Entered>,
    concerns_nobody: bool,
) -> Standing {
    let (new, twin) = match finding {
        Finding::Known { entry, learnt } => return Standing::Known { entry, learnt },
        Finding::Maybe { new, twin } => (new, Some(twin)),
        Finding::New(new) => (new, None),
    };
    entered.push(Entered::new(concerns_nobody));
    match (twin, outcome) {
        (Some(twin), _) if concerns_nobody && entered[twin].concerns_nobody => Standing::Joined { new, twin },
        (Some(twin), _) => Standing::Maybe { new, twin },
        (None, outcome) => Standing::New { new, outcome: outcome.unwrap_or_else(Outcome::nothing) },
    }
}
