//! One row of a Belfius file.

use chrono::Datelike;

use super::header::Header;
use crate::domain::money::Cents;
use crate::domain::movement::{Format, Movement, MovementKind};
use crate::domain::reference::Reference;
use crate::exchange::statement::Fault;
use crate::exchange::statement::account::normal;
use crate::exchange::statement::amount::{belgian, belgian_day, currency};
use crate::exchange::statement::remittance::one_line;

/// The movement of a row; nothing for an amount of zero.
pub(super) fn read<C: AsRef<str>>(header: &Header, cells: &[C]) -> Result<Option<Movement>, Fault> {
    let beyond = cells.iter().skip(header.width).any(|cell| !cell.as_ref().trim().is_empty());
    if cells.len() < header.width || beyond {
        return Err(Fault::Cells { expected: header.width, found: cells.len() });
    }
    let cell = |at: usize| cells.get(at).map(|cell| cell.as_ref().trim()).unwrap_or_default();
    let optional = |at: Option<usize>| at.map(cell).unwrap_or_default();
    let account = normal(cell(header.account));
    if account.is_empty() {
        return Err(Fault::Missing("Compte"));
    }
    let needed = |at: usize, name| Some(cell(at)).filter(|it| !it.is_empty()).ok_or(Fault::Missing(name));
    let currency = currency(needed(header.currency, "Devise")?)?;
    let booked_on = belgian_day(needed(header.booked_on, "Date de comptabilisation")?)?;
    let valued_on = Some(optional(header.valued_on)).filter(|written| !written.is_empty());
    let amount = belgian(needed(header.amount, "Montant")?)?;
    // Statements are numbered anew each year.
    let numbers = [header.statement, header.transaction].map(|at| optional(at).trim_start_matches('0'));
    let bank_ref = match numbers {
        ["", _] | [_, ""] => None,
        [statement, transaction] => Some(format!("{}/{statement}/{transaction}", booked_on.year())),
    };
    let communication = optional(header.communication);
    let reference = Reference::parse(communication).ok();
    let text = if reference.is_some() { String::new() } else { one_line(communication) };
    let movement = Movement {
        account,
        currency,
        booked_on,
        valued_on: valued_on.map(belgian_day).transpose()?,
        amount,
        kind: MovementKind::Plain,
        counterparty: one_line(optional(header.counterparty)),
        counterparty_account: normal(optional(header.counterparty_account)),
        reference,
        text,
        format: Format::BelfiusCsv,
        bank_ref,
        batch: None,
    };
    Ok(Some(movement).filter(|movement| movement.amount != Cents::ZERO))
}
