//! Keys of two halves (X25519): the public one seals, the secret one opens.

use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};
use zeroize::Zeroizing;

use super::header::Stanza;
use super::primitives::{FileKey, derive, random, unwrap, wrap};
use super::{AgeError, base64, bech32};

const KIND: &str = "X25519";
const INFO: &[u8] = b"age-encryption.org/v1/X25519";

/// Why a text is no key that we can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyError {
    /// No key, or mistyped.
    NotAKey,
    /// The secret half where the public one belongs: whoever reads it opens every file.
    Secret,
    /// A key of another kind: of SSH, a plugin, a newer one.
    OtherKind,
}

/// The public half.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient([u8; 32]);

/// The secret half.
pub struct Identity(Zeroizing<[u8; 32]>);

impl Recipient {
    /// `age1…`.
    pub fn parse(text: &str) -> Result<Recipient, KeyError> {
        let text = text.trim();
        if let Some(bytes) = bech32::decode(text, "age").and_then(|bytes| bytes.try_into().ok()) {
            return Ok(Recipient(bytes));
        }
        let lower = text.to_ascii_lowercase();
        if lower.starts_with("age-secret-key-") {
            Err(KeyError::Secret)
        } else if lower.starts_with("ssh-") || is_of_another_kind(&lower) {
            Err(KeyError::OtherKind)
        } else {
            Err(KeyError::NotAKey)
        }
    }

    pub(super) fn wrap(&self, key: &FileKey) -> Result<Stanza, AgeError> {
        let own = Zeroizing::new(random::<32>()?);
        let share = x25519(*own, X25519_BASEPOINT_BYTES);
        let shared = shared(&own, self.0).ok_or(AgeError::CannotSeal)?;
        let body = wrap(&*derive(&*shared, &[share, self.0].concat(), INFO)?, key)?;
        Ok(Stanza { args: vec![KIND.to_owned(), base64::encode(&share)], body })
    }
}

/// `age1yubikey1…` and the like: what stands between is the name of the plugin.
fn is_of_another_kind(text: &str) -> bool {
    text.strip_prefix("age1").and_then(|rest| rest.rsplit_once('1')).is_some_and(|(name, _)| !name.is_empty())
}

impl Identity {
    /// The keys of a file as `age-keygen` writes it: one a line, between comments.
    pub fn parse_all(file: &str) -> Result<Vec<Identity>, KeyError> {
        let lines = file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let keys: Vec<Identity> = lines.map(Identity::parse).collect::<Result<_, _>>()?;
        if keys.is_empty() { Err(KeyError::NotAKey) } else { Ok(keys) }
    }

    fn parse(text: &str) -> Result<Identity, KeyError> {
        let bytes = bech32::decode(text, "age-secret-key-").map(Zeroizing::new);
        match bytes.and_then(|bytes| <[u8; 32]>::try_from(&bytes[..]).ok()) {
            Some(bytes) => Ok(Identity(Zeroizing::new(bytes))),
            None if text.starts_with("AGE-PLUGIN-") || text.starts_with("-----BEGIN") => {
                Err(KeyError::OtherKind)
            }
            None if text.starts_with("AGE-SECRET-KEY-PQ-") => Err(KeyError::OtherKind),
            None => Err(KeyError::NotAKey),
        }
    }

    /// None where the stanza is for somebody else.
    pub(super) fn unwrap(&self, stanza: &Stanza) -> Result<Option<FileKey>, AgeError> {
        let [kind, share] = &stanza.args[..] else {
            return if stanza.args[0] == KIND { Err(AgeError::Header) } else { Ok(None) };
        };
        if kind != KIND {
            return Ok(None);
        }
        let share: Option<[u8; 32]> = base64::decode(share).and_then(|bytes| bytes.try_into().ok());
        let share = share.filter(|_| stanza.body.len() == 32).ok_or(AgeError::Header)?;
        let shared = shared(&self.0, share).ok_or(AgeError::Header)?;
        let public = x25519(*self.0, X25519_BASEPOINT_BYTES);
        Ok(unwrap(&*derive(&*shared, &[share, public].concat(), INFO)?, &stanza.body))
    }
}

/// None for a point that gives everybody the same secret (RFC 7748, 6.1).
fn shared(own: &[u8; 32], other: [u8; 32]) -> Option<Zeroizing<[u8; 32]>> {
    let shared = Zeroizing::new(x25519(*own, other));
    shared.iter().any(|byte| *byte != 0).then_some(shared)
}
