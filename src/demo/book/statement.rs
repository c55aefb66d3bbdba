//! What the bank said in the demonstration: movements that wait for somebody to decide.

use chrono::NaiveDate;

use crate::domain::money::Cents;
use crate::domain::movement::{Format, Movement, MovementKind};
use crate::store::change::Change;
use crate::store::{Result, Store};

/// Accounts of a bank code that no bank has.
const ACCOUNT: &str = "BE54000000000097";

/// A statement, and the same in another format in which one line reads otherwise.
pub(super) fn arrives(store: &mut Store, on: NaiveDate) -> Result<()> {
    let says = |euro: i64, counterparty: &str, text: &str| Movement {
        account: ACCOUNT.into(),
        currency: "EUR".into(),
        booked_on: on,
        valued_on: Some(on),
        amount: Cents(euro * 100),
        kind: MovementKind::Plain,
        counterparty: counterparty.into(),
        counterparty_account: String::new(),
        reference: None,
        text: text.into(),
        format: Format::Camt,
        bank_ref: None,
        batch: None,
    };
    let statement = vec![
        says(30, "LAMBREQUIN C", "solde intervision Chloe Lambrequin"),
        says(50, "RELAIS DES TROIS COURS", "note de frais intervision"),
        says(25, "M ET MME DURIEUX", "merci pour tout"),
    ];
    let otherwise = Movement { format: Format::Coda, ..says(25, "DURIEUX-PEETERS", "merci") };
    store.apply(&Change::Bank { new: vec![statement, vec![otherwise]], verdicts: Vec::new() })?;
    Ok(())
}
