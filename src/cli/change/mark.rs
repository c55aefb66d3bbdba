//! `ronde mark`: one person, the rest, or the guests of a session.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::domain::attendance::Mark;
use crate::domain::deed::Deed;
use crate::domain::id::SessionId;
use crate::store::{Change, Store};

/// Marks as the arguments say: exactly one of the three ways.
pub fn mark(run: &mut Run<'_>) -> Ended {
    let guests: Option<u32> = run.args.number("guests", run.text())?;
    let (person, rest) = (run.args.text("person"), run.args.text("rest"));
    let ways = [person.is_some(), rest.is_some(), guests.is_some()];
    if ways.into_iter().filter(|way| *way).count() != 1 {
        return Err(Failure::usage(run.text().say("cli-mark-how")));
    }
    if run.args.text("note").is_some() && run.args.text("mark").as_deref() != Some(Mark::Excused.word()) {
        return Err(Failure::usage(run.text().say("cli-note-how")));
    }
    let mut store = run.write()?;
    let session = run.session(&store)?.id;
    let change = match (rest.and_then(|word| Mark::from_word(&word)), guests) {
        (Some(mark), _) => Change::MarkRest { session, mark },
        (None, Some(count)) => Change::Guests { session, count, seen: None },
        (None, None) => one(run, &store, session)?,
    };
    let applied = run.apply(&mut store, &change)?;
    if run.out.is_json() {
        let (changed, kept) = match applied.deed {
            Deed::MarkRest { changed, kept, .. } => (changed, kept),
            _ => (u32::from(applied.step.is_some()), u32::from(applied.step.is_none())),
        };
        if let Some(session) = store.session(session, run.today())? {
            run.out.object(&json::Marked { changed, kept, session: (&session).into() })?;
        }
    }
    Ok(Exit::Done)
}

/// One person's mark; `clear`, which is no mark, takes it away. What somebody said of an absence goes with it.
fn one(run: &Run<'_>, store: &Store, session: SessionId) -> Result<Change, Failure> {
    let Some(word) = run.args.text("mark") else {
        return Err(Failure::usage(run.text().say("cli-mark-how")));
    };
    let person = run.person(store)?;
    Ok(match run.args.text("note") {
        Some(note) => Change::Announce { session, person, note, seen: None },
        None => Change::Mark { session, person, mark: Mark::from_word(&word), seen: None },
    })
}
