//! `ronde bank import`, `bank match` and `bank ignore`.

mod files;

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::look::{row_of_movement, show_movements};
use crate::cli::run::{Ended, Run};
use crate::cli::throwaway::Throwaway;
use crate::domain::id::MovementId;
use crate::domain::matching::{Review, Share, State, Verdict};
use crate::domain::money::Cents;
use crate::domain::movement::{self, Movement};
use crate::store::change::{Part, Subject};
use crate::store::{Change, Kept, Store};
use crate::tell;
use files::Opened;

/// Reads statements, allocates what is sure and keeps the rest open; or tells what that would do.
pub fn bank_import(run: &mut Run<'_>) -> Ended {
    let mut opened = files::open(run)?;
    let new: Vec<Vec<Movement>> = opened.iter_mut().map(|one| std::mem::take(&mut one.movements)).collect();
    if run.args.flag("dry-run") {
        let reviews = rehearse(run, &new)?;
        run.out.word(&run.text().say("cli-dry-run"));
        return answer(run, &opened, &new, &reviews);
    }
    let mut store = run.write()?;
    let reviews = store.review(&new)?;
    // What is told is what is done: refused if the book changed since the review.
    let sure = reviews.iter().enumerate().filter(|(_, review)| review.state == State::Matched);
    let verdicts = sure.map(|(at, review)| (Subject::New(at), Verdict::Settle(review.shares.clone())));
    let change = Change::Bank { new, verdicts: verdicts.collect() };
    run.apply(&mut store, &change)?;
    let Change::Bank { new, .. } = change else { return Ok(Exit::Done) };
    answer(run, &opened, &new, &reviews)
}

/// What the movements would come to. Where there is no book yet, none is made: an empty one stands for it.
fn rehearse(run: &Run<'_>, new: &[Vec<Movement>]) -> Result<Vec<Review>, Failure> {
    if run.opening.book.exists() {
        return Ok(run.read()?.review(new)?);
    }
    let throwaway = Throwaway::new()?;
    Ok(throwaway.store()?.review(new)?)
}

fn answer(run: &mut Run<'_>, opened: &[Opened], new: &[Vec<Movement>], reviews: &[Review]) -> Ended {
    let mut rest = new.iter().flatten().zip(reviews);
    let mut files = Vec::new();
    for one in opened {
        for (statement, count) in &one.statements {
            let reviewed: Vec<(&Movement, &Review)> = rest.by_ref().take(*count).collect();
            if run.out.is_json() {
                files.push(as_json(one, statement, &reviewed));
            } else {
                show(run, one, statement, &reviewed);
            }
        }
    }
    let totals = json::Totals::of(reviews);
    if run.out.is_json() {
        run.out.object(&json::Statements { files, totals })?;
    } else {
        run.out.title(&counts(run, totals));
    }
    Ok(Exit::Done)
}

fn as_json(
    opened: &Opened,
    statement: &movement::Statement,
    reviewed: &[(&Movement, &Review)],
) -> json::Statement {
    json::Statement {
        file: opened.name.clone(),
        format: opened.version.clone(),
        account: statement.account.clone(),
        opening_cents: statement.opening,
        closing_cents: statement.closing,
        movements: reviewed.iter().map(|(movement, review)| json::Movement::read(movement, review)).collect(),
    }
}

fn show(
    run: &mut Run<'_>,
    opened: &Opened,
    statement: &movement::Statement,
    reviewed: &[(&Movement, &Review)],
) {
    let text = run.text();
    let balance =
        |cents: Option<Cents>| cents.map(|cents| tell::bank_amount(text, cents, &statement.currency));
    let balances = balance(statement.opening).zip(balance(statement.closing));
    let balances = balances.map(|(opening, closing)| format!("{opening} → {closing}"));
    let parts =
        [Some(opened.name.clone()), Some(opened.version.clone()), Some(statement.account.clone()), balances];
    run.out.title(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    let rows = reviewed.iter().map(|(movement, review)| row_of_movement(text, movement, review)).collect();
    show_movements(run, rows);
}

/// How many there are of each.
fn counts(run: &Run<'_>, totals: json::Totals) -> String {
    let counted = [
        (State::Matched, totals.matched),
        (State::Proposed, totals.proposed),
        (State::Unmatched, totals.unmatched),
        (State::Ignored, totals.ignored),
        (State::Known, totals.known),
    ];
    let word = |state: State| run.text().say(&format!("bank-state-{}", state.word()));
    let parts: Vec<String> = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(state, count)| format!("{} {count}", word(state)))
        .collect();
    if parts.is_empty() { run.text().say("bank-no-movement") } else { parts.join(" · ") }
}

/// Says whose a kept movement is: the people named, or those proposed.
pub fn bank_match(run: &mut Run<'_>) -> Ended {
    let mut store = run.write()?;
    let kept = entry(run, &store, &run.args.needed("entry"))?;
    let verdict = match (run.args.flag("same"), run.args.many("part").is_empty(), kept.review.twin) {
        (true, _, Some(twin)) => Verdict::Same(twin),
        (true, _, None) => return Err(Failure::refused(run.text().say("bank-no-twin"))),
        (false, true, _) if kept.review.shares.is_empty() => {
            return Err(Failure::refused(run.text().say("bank-match-nothing")));
        }
        (false, true, _) => Verdict::Settle(kept.review.shares.clone()),
        (false, false, _) => {
            let cycle = run.cycle(&store)?;
            let parts = run.parts(&store, cycle)?;
            Verdict::Settle(shares(run, &store, &kept, parts)?)
        }
    };
    decide(run, &mut store, vec![(Subject::Kept(kept.id), verdict)])
}

/// Sets movements aside that concern nobody.
pub fn bank_ignore(run: &mut Run<'_>) -> Ended {
    let mut store = run.write()?;
    let ignored = |typed: String| Ok((Subject::Kept(entry(run, &store, &typed)?.id), Verdict::Ignore));
    let verdicts: Result<Vec<_>, Failure> = run.args.many("entry").into_iter().map(ignored).collect();
    decide(run, &mut store, verdicts?)
}

fn decide(run: &mut Run<'_>, store: &mut Store, verdicts: Vec<(Subject, Verdict)>) -> Ended {
    let applied = run.apply(store, &Change::Bank { new: Vec::new(), verdicts })?;
    if run.out.is_json() {
        let what = tell::applied(run.text(), store, &applied);
        run.out.object(&json::Step { step: applied.step, what })?;
    }
    Ok(Exit::Done)
}

/// A movement that is kept open, by its number.
fn entry(run: &Run<'_>, store: &Store, typed: &str) -> Result<Kept, Failure> {
    let not_one = |id: &str| run.text().with(id, &[("typed", typed.into())]);
    let id = typed.trim().parse().map(MovementId).map_err(|_| Failure::usage(not_one("cli-not-a-number")))?;
    let found = store.open_movements()?.into_iter().find(|kept| kept.id == id);
    found.ok_or_else(|| Failure::nothing(not_one("bank-no-entry")))
}

/// The parts as shares; of money that goes out each is what goes back.
fn shares(run: &Run<'_>, store: &Store, kept: &Kept, parts: Vec<Part>) -> Result<Vec<Share>, Failure> {
    let one = |part: Part| {
        let amount = Cents(part.amount.0.saturating_abs().saturating_mul(kept.amount.0.signum()));
        let share = store.card(part.person)?.and_then(|card| card.share(part.cycle, amount));
        share.ok_or_else(|| {
            let refusal = crate::store::Refusal::NotEnrolled;
            Failure::refused(tell::refusal(run.text(), Some(store), &refusal))
        })
    };
    parts.into_iter().map(one).collect()
}
