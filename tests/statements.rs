//! Bank statements (promises F-1, F-2, F-6): samples and invented files of three formats, wrong files, random bytes.

#![allow(clippy::unwrap_used, reason = "clippy takes the functions beside the tests for no tests")]

use ronde::domain::movement::{Format, Movement, Statement};
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

#[test]
fn both_versions_of_the_camt_sample_say_the_same() {
    for version in ["camt.053.001.02", "camt.053.001.08"] {
        let file = file(&format!("sample.{version}.xml"));
        assert_eq!((file.format, file.version.as_str(), file.statements.len()), (Format::Camt, version, 1));
        let account = "BE71096123456769 EUR".to_owned();
        assert_eq!(sums(&file.statements[0]), (account, Some(100_000), Some(117_000), 17_000));
        assert_eq!(
            lines(&file.statements[0]),
            [
                "2026-11-15 plain 5000|202600001004|PARTICIPANTE UN|BE43068999999501||REFBANQUE1",
                "2026-11-15 plain 2000||PARTICIPANT DEUX|BE32123456789002|+++202/6000/01105+++ acompte|REFBANQUE2",
                "2026-11-15 plain 10000 of 15000|202600001206|INSTITUTION EMPLOYEUR ASBL|||REFBANQUE3/1",
                "2026-11-15 plain 5000 of 15000|202600001307|PARTICIPANTE TROIS|||REFBANQUE3/2",
                "2026-11-15 plain -5000||PARTICIPANTE UN|BE43068999999501|remboursement cycle 2026-2027|REFBANQUE4",
            ]
        );
    }
}

/// Adding every record of a movement gives +370: the details of a total would count twice.
#[test]
fn the_coda_sample_counts_details_once() {
    let file = file("sample.cod");
    assert_eq!((file.format, file.version.as_str(), file.statements.len()), (Format::Coda, "coda", 1));
    let account = "BE71096123456769 EUR".to_owned();
    assert_eq!(sums(&file.statements[0]), (account, Some(100_000), Some(127_000), 27_000));
    assert_eq!(
        lines(&file.statements[0]),
        [
            "2026-11-15 plain 5000|202600001004|PARTICIPANTE UN|BE43068999999501||REFBANQUE000000000001",
            "2026-11-15 plain 2000||PARTICIPANT DEUX|BE32123456789002|***202/6000/01105*** acompte|REFBANQUE000000000002",
            "2026-11-15 plain 15000|202600001206|INSTITUTION EMPLOYEUR ASBL|BE71096123456769||REFBANQUE000000000003",
            "2026-11-15 plain -5000||PARTICIPANTE UN|BE43068999999501|remboursement cycle 2026-2027|REFBANQUE000000000004",
            "2026-11-15 plain 5000 of 10000|202600001307|PARTICIPANTE TROIS|BE43068999999501||REFBANQUE000000000005/1",
            "2026-11-15 plain 5000 of 10000|202600001408|PARTICIPANT QUATRE|BE32123456789002||REFBANQUE000000000005/2",
        ]
    );
}
