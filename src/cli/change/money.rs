//! `ronde pay`, `ronde refund`, `ronde waive`.

use super::place::change;
use crate::cli::exit::Failure;
use crate::cli::run::{Ended, Run};
use crate::domain::fees::Method;
use crate::domain::money::Cents;
use crate::store::change::{Payment, Reduction};
use crate::store::{Change, Store};

/// Money received.
pub fn pay(run: &mut Run<'_>) -> Ended {
    money(run, |payment| Change::Pay { payment, seen_paid: None })
}

/// Money that goes back.
pub fn refund(run: &mut Run<'_>) -> Ended {
    money(run, |payment| Change::Refund { payment, seen_paid: None })
}

fn money(run: &mut Run<'_>, made: fn(Payment) -> Change) -> Ended {
    let (text, today) = (run.text(), run.today());
    let amount = run.args.amount("amount", text)?.unwrap_or_default();
    let on = run.args.date("on", text, today)?.unwrap_or(today);
    let method = run.args.text("method").and_then(|word| Method::from_word(&word));
    let mut store = run.write()?;
    let payment = payment(run, &store, amount, on, method.unwrap_or(Method::Transfer))?;
    change(run, &mut store, payment.person, payment.cycle, &made(payment))
}

fn payment(
    run: &Run<'_>,
    store: &Store,
    amount: Cents,
    on: chrono::NaiveDate,
    method: Method,
) -> Result<Payment, Failure> {
    Ok(Payment { person: run.person(store)?, cycle: run.cycle(store)?, amount, on, method })
}

/// A decision: the whole fee, or `--by` so much of it.
pub fn waive(run: &mut Run<'_>) -> Ended {
    let reduction = run.args.amount("by", run.text())?.map_or(Reduction::Whole, Reduction::By);
    let reason = run.args.needed("reason");
    let mut store = run.write()?;
    let (person, cycle) = (run.person(&store)?, run.cycle(&store)?);
    let waived = Change::Waive { person, cycle, reduction, reason, seen: None };
    change(run, &mut store, person, cycle, &waived)
}
