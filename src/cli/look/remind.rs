//! `ronde remind`: letters to those who still owe something, shown or written as drafts. Sends nothing.

use super::drafts::written;
use super::qr::account;
use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::out::Tone;
use crate::cli::run::{Ended, Run};
use crate::domain::reference::Reference;
use crate::store::{CycleRow, Reminder};
use crate::tell::{self, Letter, Letters};

/// Shows the letters, or writes their drafts into a folder.
pub fn remind(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let cycle = run.cycle_row(&store)?;
    let mut people = store.reminders(cycle.id)?;
    let mut nobody = run.text().say("mail-nobody");
    if let Some(on) = cycle.erased_on {
        nobody = tell::erased(run.text(), on);
    } else if !cycle.manner.charged {
        nobody = run.text().with("cli-cycle-free", &[("cycle", (&cycle.name).into())]);
        people.clear();
    }
    if cycle.manner.charged && cycle.erased_on.is_none() && run.args.text("person").is_some() {
        let person = run.person(&store)?;
        let name = store.person_name(person)?.unwrap_or_default();
        nobody = run.text().with("qr-person-owes-nothing", &[("name", name.into())]);
        people.retain(|to| to.person == person);
    }
    if people.is_empty() {
        return nothing(run, &cycle, &nobody);
    }
    let account = account(run, &store)?;
    let letters = Letters { cycle: &cycle.name, account: &account, otherwise: run.text().language() };
    let made = |now| people.iter().map(|to| letters.draft(to, now)).collect();
    let files = written(run, people.len(), made)?;
    if run.out.is_json() {
        let people =
            people.iter().zip(files).map(|(to, file)| object(to, letters.letter(to), file)).collect();
        run.out.object(&json::Reminders { cycle: (&cycle).into(), people })?;
    } else if run.args.path("output").is_none() {
        for (at, to) in people.iter().enumerate() {
            if at > 0 {
                run.out.line("");
            }
            show(run, to, &letters.letter(to));
        }
    }
    Ok(Exit::Done)
}

fn nothing(run: &mut Run<'_>, cycle: &CycleRow, nobody: &str) -> Ended {
    if run.out.is_json() {
        run.out.object(&json::Reminders { cycle: cycle.into(), people: Vec::new() })?;
    } else {
        run.out.word(nobody);
    }
    Ok(Exit::Nothing)
}

fn object(to: &Reminder, letter: Letter, file: Option<String>) -> json::Reminder {
    json::Reminder {
        id: to.person,
        name: to.name.clone(),
        email: to.email.clone(),
        language: letter.language.code(),
        balance_cents: to.balance,
        reference: to.reference.map(Reference::digits),
        subject: letter.subject,
        body: letter.body,
        file,
    }
}

fn show(run: &mut Run<'_>, to: &Reminder, letter: &Letter) {
    let address = if to.email.is_empty() { run.text().say("mail-no-address") } else { to.email.clone() };
    run.out.pieces(&[(Tone::Strong, &to.name), (Tone::Faint, &format!("  {address}"))]);
    super::drafts::show(run, letter);
}
