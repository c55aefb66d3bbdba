//! `ronde bank list`: the movements that wait for somebody to decide; and how movements are shown.

use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::domain::discreet::discreet;
use crate::domain::matching::{Review, Share, State};
use crate::domain::movement::Movement;
use crate::store::Kept;
use crate::tell;
use crate::text::{DateStyle, Text};

/// The movements that are kept open.
pub fn bank_list(run: &mut Run<'_>) -> Ended {
    let kept = run.read()?.open_movements()?;
    if run.out.is_json() {
        run.out.object(&json::Open { movements: kept.iter().map(json::OpenMovement::kept).collect() })?;
    } else if kept.is_empty() {
        run.out.word(&run.text().say("bank-empty"));
    } else {
        let rows = kept.iter().map(|kept| row_of_kept(run.text(), kept)).collect();
        show_movements(run, rows);
    }
    Ok(if kept.is_empty() { Exit::Nothing } else { Exit::Done })
}

/// The cells of a movement, in the order of the heads.
pub type Row = Vec<(Tone, String)>;

/// One that is kept open.
fn row_of_kept(text: &Text, kept: &Kept) -> Row {
    let said = [
        kept.counterparty.clone(),
        kept.id.to_string(),
        text.date(kept.booked_on, DateStyle::Numeric),
        tell::bank_amount(text, kept.amount, &kept.currency),
    ];
    row(text, said, &kept.review, tell::bank_remark(kept.reference, &kept.text))
}

/// One of a statement that was read: it has no number yet.
pub fn row_of_movement(text: &Text, movement: &Movement, review: &Review) -> Row {
    let said = [
        discreet(&movement.counterparty),
        String::new(),
        text.date(movement.booked_on, DateStyle::Numeric),
        tell::bank_amount(text, movement.amount, &movement.currency),
    ];
    row(text, said, review, tell::bank_remark(movement.reference, &discreet(&movement.text)))
}

fn row(text: &Text, said: [String; 4], review: &Review, remark: String) -> Row {
    let tone = match review.state {
        State::Matched => Tone::Good,
        State::Proposed | State::Unmatched => Tone::Bad,
        State::Known | State::Ignored => Tone::Faint,
    };
    let share = |share: &Share| format!("{} {}", share.name, text.amount(share.amount));
    let whom = review.shares.iter().map(share).collect::<Vec<_>>().join(", ");
    let whom = tell::bank_perhaps(text, review, str::to_owned).unwrap_or(whom);
    let mut row: Row = said.into_iter().map(|cell| (Tone::Plain, cell)).collect();
    row.push((tone, text.say(&format!("bank-state-{}", review.state.word()))));
    row.push((Tone::Plain, whom));
    row.push((Tone::Plain, remark));
    row.push((Tone::Faint, tell::bank_reason(text, review.reason)));
    row
}

/// Movements in columns; where there is no room the reason goes first.
pub fn show_movements(run: &mut Run<'_>, rows: Vec<Row>) {
    let text = run.text();
    let numbered = rows.iter().any(|row| row.get(1).is_some_and(|(_, number)| !number.is_empty()));
    let number = Column::right(text.say("bank-head-number"));
    let mut columns = Columns::new(vec![
        Column::left(text.say("bank-head-counterparty")),
        if numbered { number } else { number.spare() },
        Column::left(text.say("bank-head-date")),
        Column::right(text.say("bank-head-amount")),
        Column::left(text.say("bank-head-state")),
        Column::left(text.say("bank-head-whom")).spare_at(1),
        Column::left(text.say("bank-head-remark")).spare_at(2),
        Column::left(text.say("bank-head-reason")).spare_at(3),
    ]);
    for row in rows {
        columns.row(row);
    }
    columns.show(&mut run.out);
}
