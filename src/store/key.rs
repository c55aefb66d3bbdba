//! The keys of the book's hashes: made when first needed, never recorded, never shown.

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::{Connection, OptionalExtension};
use rustix::rand::{GetRandomFlags, getrandom};
use sha2::Sha256;

use super::{BookError, Result};

/// How much of a hash is kept: no two of a book's movements meet by accident in 128 bits.
const KEPT: usize = 16;

/// What is hashed by it: its name in the book.
#[derive(Debug, Clone, Copy)]
pub(super) enum Secret {
    /// Accounts, names and texts of the bank.
    Bank,
    /// Who was erased.
    Forgotten,
}

/// Hashes what must not be read again.
pub(super) struct Key(Hmac<Sha256>);

/// The bytes as text.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16);
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(digit).collect()
}

impl Secret {
    fn name(self) -> &'static str {
        match self {
            Secret::Bank => "bank",
            Secret::Forgotten => "forgotten",
        }
    }
}

impl Key {
    fn new(secret: &str) -> Result<Key> {
        Ok(Key(Hmac::new_from_slice(secret.as_bytes()).map_err(|_| BookError::Corrupt)?))
    }

    /// The book's; for a book without one, one of which nothing is kept.
    pub fn read(conn: &Connection, which: Secret) -> Result<Key> {
        Key::new(&stored(conn, which)?.unwrap_or_default())
    }

    /// The book's, made if there is none.
    pub fn read_or_make(tx: &Connection, which: Secret) -> Result<Key> {
        if let Some(secret) = stored(tx, which)? {
            return Key::new(&secret);
        }
        let mut bytes = [0_u8; 32];
        let filled = getrandom(&mut bytes, GetRandomFlags::empty());
        if filled.is_ok_and(|count| count == bytes.len()) {
            let secret = hex(&bytes);
            tx.execute("INSERT INTO secrets (name, value) VALUES (?1, ?2)", [which.name(), &secret])?;
            return Key::new(&secret);
        }
        Err(BookError::Other("no random numbers".to_owned()).into())
    }

    /// The hash of a text; the same text as another thing has another.
    pub fn hash(&self, thing: &str, text: &str) -> String {
        let mut mac = self.0.clone();
        for part in [thing, "\0", text] {
            mac.update(part.as_bytes());
        }
        hex(&mac.finalize().into_bytes()[..KEPT])
    }
}

fn stored(conn: &Connection, which: Secret) -> Result<Option<String>> {
    let mut query = conn.prepare_cached("SELECT value FROM secrets WHERE name = ?1")?;
    Ok(query.query_row([which.name()], |row| row.get(0)).optional()?)
}
