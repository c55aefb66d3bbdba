//! Encrypted files against the programs that others have: what they wrote is opened, what we write they open, and
//! nothing that was changed is.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stderr)] // a test may

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use proptest::prelude::*;
use ronde::exchange::age::{
    AgeError, Identity, KeyError, Recipient, To, With, is_sealed, open, seal, wants_passphrase,
};

const PLAIN: &[u8] = include_bytes!("fixtures/age/plain.txt");
/// Written by `age` 1.1.1, the program in Go.
const BY_KEY: &[u8] = include_bytes!("fixtures/age/key.age");
const BY_PASSPHRASE: &[u8] = include_bytes!("fixtures/age/passphrase.age");
const KEY: &str = include_str!("fixtures/age/key.txt");

fn keys() -> Vec<Identity> {
    Identity::parse_all(KEY).unwrap()
}

fn recipient() -> Recipient {
    Recipient::parse(KEY.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap()).unwrap()
}

#[test]
fn files_of_another_program_are_opened() {
    assert!(is_sealed(BY_KEY) && is_sealed(BY_PASSPHRASE) && !is_sealed(PLAIN));
    assert_eq!((wants_passphrase(BY_KEY), wants_passphrase(BY_PASSPHRASE)), (Ok(false), Ok(true)));
    assert_eq!(open(BY_KEY, &With::Identities(&keys())).unwrap()[..], *PLAIN);
    assert_eq!(open(BY_PASSPHRASE, &With::Passphrase("une phrase inventée")).unwrap()[..], *PLAIN);
    let wrong = open(BY_PASSPHRASE, &With::Passphrase("une phrase"));
    assert_eq!(wrong.unwrap_err(), AgeError::WrongKey);
    assert_eq!(open(BY_PASSPHRASE, &With::Identities(&keys())).unwrap_err(), AgeError::WantsPassphrase);
    assert_eq!(open(BY_KEY, &With::Passphrase("une phrase")).unwrap_err(), AgeError::WantsKey);
}

/// A program on the path, or said to be missing.
fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).map(|folder| folder.join(name)).find(|path| path.is_file());
    if found.is_none() {
        eprintln!("skipped: there is no {name} here");
    }
    found
}

fn through(program: &Path, args: &[&str], bytes: &[u8]) -> Vec<u8> {
    let mut child =
        Command::new(program).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    // It answers before it has read all.
    let (mut stdin, bytes) = (child.stdin.take().unwrap(), bytes.to_vec());
    let writing = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    assert!(output.status.success(), "{args:?}");
    output.stdout
}

#[test]
fn what_we_seal_other_programs_open_and_the_other_way_round() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("key.txt");
    std::fs::write(&file, KEY).unwrap();
    let (file, public) = (file.to_str().unwrap(), KEY.lines().next().unwrap().split(": ").nth(1).unwrap());
    for program in ["age", "rage"].into_iter().filter_map(program) {
        for length in [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000] {
            let plain: Vec<u8> =
                (0..length).map(|at: u32| at.to_le_bytes()[0] ^ at.to_le_bytes()[1]).collect();
            let sealed = seal(&plain, &To::Recipients(&[recipient()])).unwrap();
            assert_eq!(through(&program, &["-d", "-i", file], &sealed), plain, "{length}");
            let theirs = through(&program, &["-r", public], &plain);
            assert_eq!(open(&theirs, &With::Identities(&keys())).unwrap()[..], plain, "{length}");
        }
    }
}

#[test]
fn a_passphrase_opens_what_it_sealed() {
    let sealed = seal(PLAIN, &To::Passphrase("cheval pile agrafe")).unwrap();
    assert_eq!(open(&sealed, &With::Passphrase("cheval pile agrafe")).unwrap()[..], *PLAIN);
    assert_ne!(seal(PLAIN, &To::Passphrase("cheval pile agrafe")).unwrap(), sealed, "the same key twice");
}

#[test]
fn no_changed_byte_and_no_cut_passes() {
    let sealed = seal(PLAIN, &To::Recipients(&[recipient()])).unwrap();
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(open(&changed, &With::Identities(&keys())).is_err(), "byte {at}");
        assert!(open(&sealed[..at], &With::Identities(&keys())).is_err(), "cut at {at}");
    }
    let longer = [&sealed[..], b"x"].concat();
    assert_eq!(open(&longer, &With::Identities(&keys())).unwrap_err(), AgeError::Damaged);
}

/// Chunks that were left out, doubled or put in another order.
#[test]
fn chunks_stay_in_their_order() {
    let plain = vec![7; 3 * 65_536];
    let sealed = seal(&plain, &To::Recipients(&[recipient()])).unwrap();
    let (head, chunks) = sealed.split_at(sealed.len() - 3 * (65_536 + 16));
    let chunk = |at: usize| &chunks[at * (65_536 + 16)..(at + 1) * (65_536 + 16)];
    for order in [&[0, 1][..], &[0, 2], &[1, 0, 2], &[0, 0, 1, 2], &[0, 1, 2, 2], &[]] {
        let mixed = [head.to_vec(), order.iter().flat_map(|at| chunk(*at).to_vec()).collect()].concat();
        assert_eq!(open(&mixed, &With::Identities(&keys())).unwrap_err(), AgeError::Damaged, "{order:?}");
    }
}

#[test]
fn hostile_headers_are_refused() {
    let start = "age-encryption.org/v1\n";
    for (rest, expected) in [
        ("", AgeError::Header),
        ("--- AAAA\n", AgeError::Header),
        ("-> \n\n--- AAAA\n", AgeError::Header),
        ("-> X25519\n\n--- AAAA\n", AgeError::Header),
        ("-> X25519 AAAA\nAAAA\n--- AAAA\n", AgeError::Header),
        ("-> scrypt AAAA 18\nAAAA\n--- AAAA\n", AgeError::Header),
        (
            "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 63\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAA\n",
            AgeError::TooHard,
        ),
        (
            "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 21\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAA\n",
            AgeError::TooHard,
        ),
        (
            "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 018\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAA\n",
            AgeError::Header,
        ),
        ("-> other a b\nAAAA\n--- AAAA\n", AgeError::WrongKey),
    ] {
        let file = format!("{start}{rest}");
        let with_passphrase = rest.contains("scrypt");
        let keys = keys();
        let with = if with_passphrase { With::Passphrase("x") } else { With::Identities(&keys) };
        assert_eq!(open(file.as_bytes(), &with).unwrap_err(), expected, "{rest}");
    }
    assert_eq!(open(b"age-encryption.org/v2\n", &With::Passphrase("x")).unwrap_err(), AgeError::NotAge);
    assert_eq!(seal(b"", &To::Recipients(&[])).unwrap_err(), AgeError::CannotSeal);
}

#[test]
fn keys_that_are_none_are_told_apart() {
    let secret = KEY.lines().find(|line| line.starts_with("AGE-SECRET")).unwrap();
    for (typed, expected) in [
        ("age1", KeyError::NotAKey),
        ("", KeyError::NotAKey),
        ("age13hsudtu7jsrn0r0l022acclh3xscu0am98pgd70c0gcmhe6cfpcsjzgft9", KeyError::NotAKey),
        (secret, KeyError::Secret),
        ("ssh-ed25519 AAAA", KeyError::OtherKind),
        ("age1yubikey1qwerty", KeyError::OtherKind),
    ] {
        assert_eq!(Recipient::parse(typed).unwrap_err(), expected, "{typed}");
    }
    assert!(matches!(Identity::parse_all("# nothing\n"), Err(KeyError::NotAKey)));
    assert!(matches!(Identity::parse_all("AGE-PLUGIN-YUBIKEY-1QQ\n"), Err(KeyError::OtherKind)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_sealed_comes_back(plain in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let sealed = seal(&plain, &To::Recipients(&[recipient()])).unwrap();
        prop_assert_eq!(&open(&sealed, &With::Identities(&keys())).unwrap()[..], &plain[..]);
    }

    /// No panic, whatever comes.
    #[test]
    fn noise_is_no_file(noise in proptest::collection::vec(any::<u8>(), 0..400), headed in any::<bool>()) {
        let file = if headed { [b"age-encryption.org/v1\n", &noise[..]].concat() } else { noise };
        prop_assert!(open(&file, &With::Identities(&keys())).is_err());
    }
}
