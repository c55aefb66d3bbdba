//! `ronde cycles`.

use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::text::DateStyle;

/// Every cycle with its figures, the newest first.
pub fn cycles(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let cycles = store.cycles(run.today(), 0, u32::MAX)?;
    let exit = if cycles.is_empty() { Exit::Nothing } else { Exit::Done };
    if run.out.is_json() {
        run.out.object(&json::Cycles { cycles: cycles.iter().map(Into::into).collect() })?;
        return Ok(exit);
    }
    let text = run.text();
    if cycles.is_empty() {
        run.out.word(&text.say("cli-no-cycle-yet"));
        return Ok(exit);
    }
    let mut columns = Columns::new(vec![
        Column::left(text.say("cli-head-cycle")),
        Column::right(text.say("cli-head-people")),
        Column::right(text.say("cli-head-sessions")).spare(),
        Column::right(text.say("cli-head-paid")).spare(),
        Column::right(text.say("cli-head-due")).spare(),
        Column::left(text.say("cli-head-from")).spare(),
        Column::left(text.say("cli-head-to")).spare(),
        Column::right(text.say("cli-head-number")).spare(),
        Column::left(text.say("cli-head-erased")).spare(),
    ]);
    for cycle in &cycles {
        let waiting = if cycle.waiting > 0 { format!(" +{}", cycle.waiting) } else { String::new() };
        let enrolled = format!("{}/{}{waiting}", cycle.enrolled, cycle.capacity);
        let enrolled = if cycle.manner.named { enrolled } else { String::new() };
        // A free cycle has no sums.
        let money = |sum| if cycle.manner.charged { text.amount(sum) } else { String::new() };
        columns.row(vec![
            (Tone::Strong, cycle.name.clone()),
            (Tone::Plain, enrolled),
            (Tone::Plain, format!("{}/{}", cycle.sessions_held, cycle.sessions_total)),
            (Tone::Plain, money(cycle.paid)),
            (Tone::Plain, money(cycle.due)),
            (Tone::Plain, text.date(cycle.starts_on, DateStyle::Numeric)),
            (Tone::Plain, text.date(cycle.ends_on, DateStyle::Numeric)),
            (Tone::Faint, cycle.id.to_string()),
            (Tone::Faint, cycle.erased_on.map(|on| text.date(on, DateStyle::Numeric)).unwrap_or_default()),
        ]);
    }
    columns.show(&mut run.out);
    Ok(exit)
}
