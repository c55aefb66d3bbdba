//! Bytes that no bank wrote: nothing panics, everything ends, and what is read adds up.

use proptest::prelude::*;
use ronde::exchange::statement::{MAX_MOVEMENTS, read};

use crate::{fixture, sums};

const FILES: [&str; 10] = [
    "sample.camt.053.001.02.xml",
    "sample.camt.053.001.08.xml",
    "quirks.camt.053.001.10.xml",
    "several.camt.053.001.13.xml",
    "sample.cod",
    "several.cod",
    "accents-850.cod",
    "belfius-1252.csv",
    "belfius-variant.csv",
    "belfius-nl.csv",
];

/// What must hold of whatever is read.
fn check(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(file) = read(bytes) else { return Ok(()) };
    let mut movements = 0;
    for statement in &file.statements {
        movements += statement.movements.len();
        if let (_, Some(opening), Some(closing), sum) = sums(statement) {
            prop_assert_eq!(opening + sum, closing);
        }
        for movement in &statement.movements {
            prop_assert_ne!(movement.amount.0, 0);
            prop_assert_eq!(&movement.account, &statement.account);
            prop_assert_eq!(&movement.currency, &statement.currency);
            prop_assert!(!movement.text.contains(['\n', '\0']));
        }
    }
    prop_assert!(movements <= MAX_MOVEMENTS);
    Ok(())
}

/// A change of some bytes: where, how many go, what comes.
type Wound = (prop::sample::Index, usize, Vec<u8>);

fn wound() -> impl Strategy<Value = Wound> {
    let digit = prop::collection::vec(prop::sample::select(b"0123456789".to_vec()), 1);
    let sign =
        prop::collection::vec(prop::sample::select(b" \r\n<>&;\"/'.,-0aZ\x80\xe9\xff\0".to_vec()), 0..4);
    let bytes = prop::collection::vec(any::<u8>(), 0..8);
    prop_oneof![
        (any::<prop::sample::Index>(), Just(1), digit),
        (any::<prop::sample::Index>(), 0..4usize, sign),
        (any::<prop::sample::Index>(), 0..200usize, bytes),
    ]
}

fn hurt(bytes: &mut Vec<u8>, (at, length, new): Wound) {
    let at = at.index(bytes.len() + 1);
    let end = (at + length).min(bytes.len());
    bytes.splice(at..end, new);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn hurt_files_are_refused_or_add_up(file in 0..FILES.len(), wounds in prop::collection::vec(wound(), 1..5)) {
        let mut bytes = fixture(FILES[file]);
        for wound in wounds {
            hurt(&mut bytes, wound);
        }
        check(&bytes)?;
    }

    #[test]
    fn parts_of_two_files_are_refused_or_add_up(
        (a, b) in (0..FILES.len(), 0..FILES.len()),
        (cut, from) in any::<(prop::sample::Index, prop::sample::Index)>(),
    ) {
        let (mut bytes, other) = (fixture(FILES[a]), fixture(FILES[b]));
        bytes.truncate(cut.index(bytes.len()));
        bytes.extend_from_slice(&other[from.index(other.len())..]);
        check(&bytes)?;
    }

    #[test]
    fn random_bytes_are_refused_or_add_up(
        start in prop::sample::select(vec![&b""[..], b"<", b"\xff\xfe<\0", b"0000015112609605        ", b"Compte;Date de comptabilisation;Montant;Devise\n"]),
        bytes in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        check(&[start, &bytes].concat())?;
    }

    #[test]
    fn random_elements_are_refused_or_add_up(
        text in "<Document><BkToCstmrStmt>(</?(Stmt|Ntry|Bal|Amt|Sts|NtryDtls|TxDtls|Acct|Id|IBAN|CdtDbtInd)( Ccy=\"EUR\")?/?>|&amp;|5|BOOK|CRDT|BE1|<!--|-->|<!\\[CDATA\\[|\\]\\]>){0,40}",
    ) {
        check(text.as_bytes())?;
    }
}
