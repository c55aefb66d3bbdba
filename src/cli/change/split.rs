//! `ronde split` and `ronde allocate`: one payment for several people, at once and later.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::domain::deed::Deed;
use crate::domain::fees::Method;
use crate::domain::id::PaymentId;
use crate::store::change::Part;
use crate::store::{Applied, Change, Refusal, SharedPayment};
use crate::tell;
use crate::text::DateStyle;

/// Money for several people of the chosen or current cycle.
pub fn split(run: &mut Run<'_>) -> Ended {
    let (text, today) = (run.text(), run.today());
    let amount = run.args.amount("amount", text)?.unwrap_or_default();
    let on = run.args.date("on", text, today)?.unwrap_or(today);
    let method = run.args.text("method").and_then(|word| Method::from_word(&word));
    let payer = run.args.text("payer");
    let mut store = run.write()?;
    let cycle = run.cycle(&store)?;
    let parts = run.parts(&store, cycle)?;
    let method = method.unwrap_or(Method::Transfer);
    let applied = run.apply(&mut store, &Change::PaySplit { amount, on, method, payer, parts })?;
    answer(run, &applied)
}

/// The new split of a payment; without parts the payment is shown, without a payment those that something is left of.
pub fn allocate(run: &mut Run<'_>) -> Ended {
    let Some(payment) = run.args.number("payment", run.text())?.map(PaymentId) else {
        let open = run.read()?.unallocated()?;
        return show(run, &open);
    };
    if run.args.many("part").is_empty() {
        let payment = run.read()?.payment(payment)?;
        return show(run, &[payment.ok_or_else(|| gone(run))?]);
    }
    let mut store = run.write()?;
    let cycle = run.cycle(&store)?;
    let now = store.payment(payment)?.ok_or_else(|| gone(run))?;
    let mut parts = run.parts(&store, cycle)?;
    // What it pays in other cycles stays as it is.
    let seen: Vec<Part> = now.parts.iter().map(|(part, _)| *part).collect();
    parts.extend(seen.iter().filter(|part| part.cycle != cycle));
    let applied = run.apply(&mut store, &Change::Reallocate { payment, parts, seen: Some(seen) })?;
    answer(run, &applied)
}

fn gone(run: &Run<'_>) -> Failure {
    Failure::nothing(tell::refusal(run.text(), None, &Refusal::NoSuch("payment")))
}

fn answer(run: &mut Run<'_>, applied: &Applied) -> Ended {
    if run.out.is_json()
        && let Deed::PaySplit { people, rest, .. } | Deed::Reallocate { people, rest, .. } = applied.deed
    {
        run.out.object(&json::Split { step: applied.step, people, rest_cents: rest })?;
    }
    Ok(Exit::Done)
}

fn show(run: &mut Run<'_>, payments: &[SharedPayment]) -> Ended {
    let text = run.text();
    if run.out.is_json() {
        let payments = payments.iter().map(json::Shared::from).collect();
        run.out.object(&json::Payments { payments })?;
        return Ok(Exit::Done);
    }
    if payments.is_empty() {
        return Err(Failure::nothing(text.say("cli-all-allocated")));
    }
    let mut columns = Columns::new(vec![
        Column::right(text.say("cli-head-number")),
        Column::left(text.say("cli-head-date")),
        Column::right(text.say("cli-head-paid")),
        Column::right(text.say("cli-head-rest")),
        Column::left(text.say("cli-head-payer")).spare(),
        Column::left(text.say("cli-head-person")).spare(),
    ]);
    for payment in payments {
        let parts = payment.parts.iter().map(|(part, name)| format!("{name} {}", text.amount(part.amount)));
        columns.row(vec![
            (Tone::Plain, payment.id.to_string()),
            (Tone::Plain, text.date(payment.on, DateStyle::Numeric)),
            (Tone::Plain, text.amount(payment.amount)),
            (Tone::Strong, text.amount(payment.rest())),
            (Tone::Plain, payment.payer.clone().unwrap_or_default()),
            (Tone::Plain, parts.collect::<Vec<_>>().join(", ")),
        ]);
    }
    columns.show(&mut run.out);
    Ok(Exit::Done)
}
