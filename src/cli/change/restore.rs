//! `ronde restore`: a proven copy in the place of what the book holds; without a file, the copies that are known.

mod known;

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::sealed;
use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::store::{self, Access, BackupKind, BookError, Proof, Restored, Store, StoreError, Whole};
use crate::tell;

/// What the book has that the copy has not: how many steps, and since when.
type Losses = (u64, Option<NaiveDateTime>);

/// Puts a copy back.
pub fn restore(run: &mut Run<'_>) -> Ended {
    let Some(copy) = known::asked(run)? else { return known::list(run) };
    if let Some(whole) = sealed::open(run, &copy)? {
        let proof = whole.proof.clone();
        return if run.args.flag("dry-run") {
            rehearse(run, &copy, &proof)
        } else {
            carry_out(run, &copy, &proof, Some(whole))
        };
    }
    // About the copy, not about the book.
    let proof = store::prove(&copy).map_err(|error| about(run, &error, &copy))?;
    if run.args.flag("dry-run") { rehearse(run, &copy, &proof) } else { carry_out(run, &copy, &proof, None) }
}

fn about(run: &Run<'_>, error: &StoreError, copy: &Path) -> Failure {
    Failure::Said(Exit::Unusable, vec![tell::backup_unusable(run.text(), error, copy)])
}

/// What the copy holds, and what would be lost.
fn rehearse(run: &mut Run<'_>, copy: &Path, proof: &Proof) -> Ended {
    let losses = openable(run.opening.store(Access::Read))?.map(|store| store.since(proof)).transpose()?;
    let text = run.text();
    if run.out.is_json() {
        return answer(run, copy, proof, losses, None);
    }
    let mut lines = tell::backup_holds(text, proof).to_vec();
    lines.push(match losses {
        None => damaged(run),
        Some(losses) => tell::backup_loses(text, "keep-would-lose", losses)
            .unwrap_or_else(|| text.say("keep-would-lose-nothing")),
    });
    lines.push(text.say("keep-would-keep"));
    for line in &lines {
        run.out.sentence(line);
    }
    run.out.word(&text.say("cli-dry-run"));
    Ok(Exit::Done)
}

/// From the file itself, or from what was in it.
fn carry_out(run: &mut Run<'_>, copy: &Path, proof: &Proof, whole: Option<Whole>) -> Ended {
    let book = &run.opening.book;
    let (restored, losses) = if let Some(mut store) = openable(run.opening.store(Access::Write))? {
        let losses = store.since(proof).ok();
        let restored = match whole {
            Some(whole) => store.import_all(whole),
            None => store.restore(copy),
        };
        (restored, losses)
    } else {
        run.out.word(&damaged(run));
        let author = run.opening.author();
        let restored = match whole {
            Some(whole) => store::import_over(book, whole, &author),
            None => store::restore_over(book, copy, &author),
        };
        (restored, None)
    };
    let restored = restored.map_err(|error| itself(run, error, copy))?;
    if run.out.is_json() {
        return answer(run, copy, proof, losses, Some(&restored));
    }
    tell(run, copy, &restored, losses);
    Ok(Exit::Done)
}

/// None of a book that is damaged or gone: that is why it is restored.
fn openable(opened: store::Result<Store>) -> Result<Option<Store>, Failure> {
    match opened {
        Ok(store) => Ok(Some(store)),
        Err(StoreError::Book(
            BookError::Corrupt | BookError::NotABook | BookError::Empty | BookError::Missing,
        )) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn damaged(run: &Run<'_>) -> String {
    run.text().with("keep-damaged-now", &[("path", run.opening.book.display().to_string().into())])
}

/// That the copy is the book is about the copy.
fn itself(run: &Run<'_>, error: StoreError, copy: &Path) -> Failure {
    match error {
        StoreError::Book(BookError::Itself) => about(run, &error, copy),
        error => error.into(),
    }
}

fn answer(
    run: &mut Run<'_>,
    copy: &Path,
    proof: &Proof,
    losses: Option<Losses>,
    restored: Option<&Restored>,
) -> Ended {
    let kept = restored.and_then(|restored| restored.kept.as_ref());
    run.out.object(&json::Restored {
        path: copy.display().to_string(),
        holds: proof.into(),
        lost_steps: losses.map(|(count, _)| count),
        kept: kept.map(|kept| kept.path.display().to_string()),
        erased_again: restored.map_or(0, |restored| restored.erased_again),
    })?;
    Ok(Exit::Done)
}

fn tell(run: &Run<'_>, copy: &Path, restored: &Restored, losses: Option<Losses>) {
    let text = run.text();
    let word = |id: &str, path: &Path| {
        run.out.word(&text.with(id, &[("path", path.display().to_string().into())]));
    };
    word("keep-restored", copy);
    for line in tell::backup_holds(text, &restored.proof) {
        run.out.word(&line);
    }
    if let Some(lost) = losses.and_then(|losses| tell::backup_loses(text, "keep-lost", losses)) {
        run.out.word(&lost);
    }
    match &restored.kept {
        Some(kept) if kept.kind == BackupKind::Damaged => word("keep-kept-damaged", &kept.path),
        Some(kept) => {
            word("keep-kept", &kept.path);
            let command = known::command(run, &kept.number.to_string());
            run.out.word(&text.with("keep-back", &[("command", command.into())]));
        }
        None => {}
    }
    if restored.erased_again > 0 {
        let count = ("count", restored.erased_again.into());
        let path = ("path", PathBuf::from(copy).display().to_string().into());
        run.out.error(&text.with("keep-erased-again", &[count, path]));
    }
}
