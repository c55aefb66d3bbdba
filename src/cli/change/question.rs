//! `ronde session question`: what a session worked on, and the note about it.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::domain::fold::stored_line;
use crate::domain::id::SessionId;
use crate::domain::question::{Question, recognise};
use crate::store::{Change, Session, Store};
use crate::tell;
use crate::text::DateStyle;

/// Adds the questions that are named, or with `--none` takes them away (all of them where none is named); says what
/// there is when nothing is to change.
pub fn question(run: &mut Run<'_>) -> Ended {
    let bank = run.opening.questions()?;
    let named = themes(run, &bank)?;
    let (note, away) = (run.args.text("note"), run.args.flag("none"));
    if named.is_empty() && note.is_none() && !away {
        let store = run.read()?;
        let session = run.session(&store)?;
        return show(run, &bank, &session);
    }
    let mut store = run.write()?;
    let session = run.session(&store)?;
    let id = session.id;
    if away || !named.is_empty() {
        let seen = session.themes;
        let themes = if away {
            seen.iter().filter(|theme| !named.is_empty() && !named.contains(theme)).cloned().collect()
        } else {
            seen.iter().cloned().chain(named).collect()
        };
        run.apply(&mut store, &Change::WorkOn { session: id, themes, seen: Some(seen) })?;
    }
    if let Some(note) = note {
        run.apply(&mut store, &Change::NoteSession { session: id, note, seen: Some(session.note) })?;
    }
    answer(run, &store, &bank, id)
}

/// What the arguments name: words of the bank, and questions in own words.
fn themes(run: &Run<'_>, bank: &[Question]) -> Result<Vec<String>, Failure> {
    let theme = |typed: String| match recognise(bank, &typed) {
        Some(question) => Ok(question.id.clone()),
        // One word is a word of the bank that was mistyped, or a question without its quotes.
        None if !stored_line(&typed).contains(' ') => {
            Err(Failure::usage(run.text().with("ask-no-such-word", &[("typed", typed.into())])))
        }
        None => Ok(stored_line(&typed)),
    };
    run.args.many("question").into_iter().map(theme).collect()
}

fn answer(run: &mut Run<'_>, store: &Store, bank: &[Question], id: SessionId) -> Ended {
    match store.session(id, run.today())? {
        Some(session) if run.out.is_json() => show(run, bank, &session),
        _ => Ok(Exit::Done),
    }
}

fn show(run: &mut Run<'_>, bank: &[Question], session: &Session) -> Ended {
    let text = run.text();
    if run.out.is_json() {
        let questions = session.themes.iter().map(|theme| json::Asked::of(text, bank, theme)).collect();
        let note = session.note.clone();
        run.out.object(&json::WorkedOn { session: session.into(), questions, note })?;
        return Ok(Exit::Done);
    }
    run.out.title(&text.date(session.date, DateStyle::Long));
    for theme in &session.themes {
        run.out.line(&format!("  {}", tell::theme(text, bank, theme)));
    }
    if session.themes.is_empty() {
        run.out.line(&format!("  {}", text.say("ask-none-yet")));
    }
    if !session.note.is_empty() {
        run.out.line(&format!("  {}", text.with("ask-note-is", &[("note", (&session.note).into())])));
    }
    Ok(Exit::Done)
}
