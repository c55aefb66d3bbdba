//! Bank statements (promises F-1, F-2, F-6): samples and invented files of three formats, wrong files, random bytes.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes the functions beside the tests for no tests"
)]

mod random;
mod samples;
mod wrong;

use ronde::domain::movement::{Movement, Statement};
use ronde::domain::reference::Reference;
use ronde::exchange::statement::{StatementFile, read};

fn fixture(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bank");
    std::fs::read(folder.join(name)).unwrap()
}

fn file(name: &str) -> StatementFile {
    read(&fixture(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A movement as one line, for tables.
fn line(movement: &Movement) -> String {
    let Movement { amount, reference, counterparty, counterparty_account, text, bank_ref, batch, .. } =
        movement;
    let reference = reference.map(Reference::digits).unwrap_or_default();
    let bank_ref = bank_ref.as_deref().unwrap_or("-");
    let batch = batch.map(|total| format!(" of {}", total.0)).unwrap_or_default();
    let (kind, booked) = (movement.kind.word(), movement.booked_on);
    format!(
        "{booked} {kind} {}{batch}|{reference}|{counterparty}|{counterparty_account}|{text}|{bank_ref}",
        amount.0
    )
}

fn lines(statement: &Statement) -> Vec<String> {
    statement.movements.iter().map(line).collect()
}

/// Account, currency, balances and the sum of the movements.
fn sums(statement: &Statement) -> (String, Option<i64>, Option<i64>, i64) {
    let account = format!("{} {}", statement.account, statement.currency);
    let sum = statement.movements.iter().map(|movement| movement.amount.0).sum();
    (account, statement.opening.map(|cents| cents.0), statement.closing.map(|cents| cents.0), sum)
}
