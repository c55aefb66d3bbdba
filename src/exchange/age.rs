//! Files that only a passphrase or a key opens, as `age` and `rage` write and read them
//! (<https://c2sp.org/age>): bytes to bytes, in memory.
//!
//! The ciphers are those of `RustCrypto`; here is only what the specification says of how they are put together. Keys of
//! SSH, plugins and the armour of text files are left to those programs.

mod base64;
mod bech32;
mod header;
mod keys;
mod passphrase;
mod payload;
mod primitives;

pub use keys::{Identity, KeyError, Recipient};
pub use zeroize::Zeroizing;

use header::{Header, Stanza};
use primitives::FileKey;

/// What a file is sealed for.
pub enum To<'a> {
    /// Who knows it.
    Passphrase(&'a str),
    /// Who has the secret half of one of these; at least one.
    Recipients(&'a [Recipient]),
}

/// What opens a file.
pub enum With<'a> {
    /// What it was sealed with.
    Passphrase(&'a str),
    /// Secret keys, of which one may do.
    Identities(&'a [Identity]),
}

/// Why a file is not opened, or not sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AgeError {
    /// No such file at all.
    #[error("not an age file")]
    NotAge,
    /// One whose header is none.
    #[error("bad header")]
    Header,
    /// Sealed with a passphrase, and a key was given.
    #[error("wants a passphrase")]
    WantsPassphrase,
    /// Sealed for keys, and a passphrase was given.
    #[error("wants a key")]
    WantsKey,
    /// Neither passphrase nor key opens it.
    #[error("wrong key")]
    WrongKey,
    /// It opens and is not what was sealed: cut off, or changed.
    #[error("damaged")]
    Damaged,
    /// Its passphrase takes more work than any program asks for.
    #[error("too much work")]
    TooHard,
    /// Nobody to seal it for, or no random numbers.
    #[error("cannot seal")]
    CannotSeal,
}

/// How many bytes of a file say whether it is one.
pub const START: usize = header::VERSION.len();

/// Whether these are the first bytes of such a file.
pub fn is_sealed(start: &[u8]) -> bool {
    start.starts_with(header::VERSION.as_bytes())
}

/// Whether a file wants a passphrase; without one, it wants a key.
pub fn wants_passphrase(sealed: &[u8]) -> Result<bool, AgeError> {
    Ok(Header::parse(sealed)?.0.stanzas.iter().any(passphrase::is_own))
}

/// Seals.
pub fn seal(plain: &[u8], to: &To<'_>) -> Result<Vec<u8>, AgeError> {
    let key = FileKey::random()?;
    let stanzas: Vec<Stanza> = match to {
        To::Passphrase(secret) => vec![passphrase::wrap(&key, secret, passphrase::WORK)?],
        To::Recipients([]) => return Err(AgeError::CannotSeal),
        To::Recipients(all) => all.iter().map(|one| one.wrap(&key)).collect::<Result<_, _>>()?,
    };
    let mut sealed = Header { stanzas }.write(&key)?;
    payload::seal(plain, &key, &mut sealed)?;
    Ok(sealed)
}

/// Opens: all of it, or nothing.
pub fn open(sealed: &[u8], with: &With<'_>) -> Result<Zeroizing<Vec<u8>>, AgeError> {
    let (header, payload) = Header::parse(sealed)?;
    let by_passphrase = header.stanzas.iter().any(passphrase::is_own);
    let key = match with {
        With::Passphrase(_) if !by_passphrase => return Err(AgeError::WantsKey),
        With::Identities(_) if by_passphrase => return Err(AgeError::WantsPassphrase),
        // Who knows a passphrase could make a file for others, too: the specification wants it alone.
        With::Passphrase(secret) => match &header.stanzas[..] {
            [only] => passphrase::unwrap(only, secret)?,
            _ => return Err(AgeError::Header),
        },
        With::Identities(all) => {
            let mut tried = header.stanzas.iter().flat_map(|stanza| all.iter().map(move |one| (stanza, one)));
            let opened = tried.find_map(|(stanza, identity)| identity.unwrap(stanza).transpose());
            opened.ok_or(AgeError::WrongKey)??
        }
    };
    Header::verify(sealed, payload, &key)?;
    payload::open(&sealed[payload..], &key)
}
