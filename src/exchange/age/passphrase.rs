//! A passphrase: stretched by scrypt, so that guessing costs.

use scrypt::{Params, scrypt};
use zeroize::Zeroizing;

use super::header::Stanza;
use super::primitives::{FileKey, random, unwrap as unwrap_key, wrap as wrap_key};
use super::{AgeError, base64};

const KIND: &str = "scrypt";
const LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
/// The logarithm of the work that we ask for: about a second, and 256 MB.
pub(super) const WORK: u8 = 18;
/// A file could ask for any; this is some seconds, and a gigabyte. `age` asks for 18, `rage` for a second of its machine.
const MOST: u8 = 20;

pub(super) fn is_own(stanza: &Stanza) -> bool {
    stanza.args[0] == KIND
}

pub(super) fn wrap(key: &FileKey, secret: &str, work: u8) -> Result<Stanza, AgeError> {
    let salt = random::<16>()?;
    let body = wrap_key(&*stretch(secret, &salt, work)?, key)?;
    Ok(Stanza { args: vec![KIND.to_owned(), base64::encode(&salt), work.to_string()], body })
}

pub(super) fn unwrap(stanza: &Stanza, secret: &str) -> Result<FileKey, AgeError> {
    let [_, salt, work] = &stanza.args[..] else { return Err(AgeError::Header) };
    let salt: Option<[u8; 16]> = base64::decode(salt).and_then(|bytes| bytes.try_into().ok());
    let (Some(salt), 32) = (salt, stanza.body.len()) else { return Err(AgeError::Header) };
    let plain = work.bytes().all(|byte| byte.is_ascii_digit()) && !work.starts_with('0');
    let work: u8 = work.parse().ok().filter(|_| plain).ok_or(AgeError::Header)?;
    if work > MOST {
        return Err(AgeError::TooHard);
    }
    unwrap_key(&*stretch(secret, &salt, work)?, &stanza.body).ok_or(AgeError::WrongKey)
}

fn stretch(secret: &str, salt: &[u8; 16], work: u8) -> Result<Zeroizing<[u8; 32]>, AgeError> {
    // Told as too much, not by an end without a word.
    let memory = 128 * 8 * (1_usize << work);
    Vec::<u8>::new().try_reserve_exact(memory).map_err(|_| AgeError::TooHard)?;
    let params = Params::new(work, 8, 1).map_err(|_| AgeError::Header)?;
    let mut key = Zeroizing::new([0; 32]);
    scrypt(secret.as_bytes(), &[LABEL, salt].concat(), &params, &mut *key).map_err(|_| AgeError::Header)?;
    Ok(key)
}
