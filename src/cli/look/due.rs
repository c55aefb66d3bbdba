//! `ronde due`: who has paid, who has not.

use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::domain::fees::FeeState;
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::{CycleRow, Member};

/// The fees of the chosen or current cycle.
pub fn due(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let cycle = run.cycle_row(&store)?;
    if !cycle.manner.charged {
        return free(run, &cycle);
    }
    let mut people = store.roster(cycle.id)?;
    // Who only waits owes nothing; what they paid already is in the total, and shown.
    people.retain(|member| !member.waiting || member.fee.paid != Cents::ZERO);
    if run.out.is_json() {
        let people = people.iter().map(owing).collect();
        let (due_cents, paid_cents) = (cycle.due, cycle.paid);
        run.out.object(&json::Due { cycle: (&cycle).into(), due_cents, paid_cents, people })?;
    } else {
        show(run, &cycle, &people);
    }
    Ok(Exit::Done)
}

/// A cycle without fees: nothing is found.
fn free(run: &mut Run<'_>, cycle: &CycleRow) -> Ended {
    run.out.word(&run.text().with("cli-cycle-free", &[("cycle", (&cycle.name).into())]));
    if run.out.is_json() {
        let (due_cents, paid_cents) = (cycle.due, cycle.paid);
        run.out.object(&json::Due { cycle: cycle.into(), due_cents, paid_cents, people: Vec::new() })?;
    }
    Ok(Exit::Nothing)
}

fn owing(member: &Member) -> json::Owing {
    json::Owing {
        id: member.person,
        name: member.name(),
        fee: member.fee.into(),
        reference: member.reference.map(Reference::digits),
        payer: member.payer.clone(),
        payer_reference: member.batch_reference.map(Reference::digits),
    }
}

fn show(run: &mut Run<'_>, cycle: &CycleRow, people: &[Member]) {
    let text = run.text();
    run.out.title(&cycle.name);
    super::say_erased(run, cycle);
    let mut columns = Columns::new(vec![
        Column::left(text.say("cli-head-person")),
        Column::right(text.say("cli-head-balance")),
        Column::left(text.say("cli-head-state")),
        Column::right(text.say("cli-head-due")).spare(),
        Column::right(text.say("cli-head-paid")).spare(),
        Column::left(text.say("cli-head-reference")).spare(),
        Column::left(text.say("cli-head-payer")).spare(),
    ]);
    for member in people {
        let fee = member.fee;
        let tone = match fee.state() {
            FeeState::Paid | FeeState::Waived => Tone::Good,
            FeeState::Unpaid | FeeState::Over => Tone::Bad,
            FeeState::Partial => Tone::Plain,
        };
        columns.row(vec![
            (Tone::Plain, member.name()),
            (Tone::Plain, text.amount(fee.balance())),
            (tone, text.say(&format!("fee-{}", fee.state().word()))),
            (Tone::Plain, text.amount(fee.due())),
            (Tone::Plain, text.amount(fee.paid)),
            (Tone::Plain, member.reference.map(|reference| reference.to_string()).unwrap_or_default()),
            (Tone::Plain, member.payer.clone().unwrap_or_default()),
        ]);
    }
    if cycle.erased_on.is_none() {
        columns.show(&mut run.out);
    }
    let paid = [("paid", text.cents(cycle.paid).into()), ("due", text.cents(cycle.due).into())];
    run.out.title(&text.with("cli-paid-of-due", &paid));
}
