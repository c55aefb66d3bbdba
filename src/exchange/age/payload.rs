//! The payload: chunks, each locked with its number and whether it is the last, so that none can be left out.

use zeroize::Zeroizing;

use super::AgeError;
use super::primitives::{FileKey, TAG, derive, lock, random, unlock};

const CHUNK: usize = 64 * 1024;

fn nonce(number: u64, last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&number.to_be_bytes());
    nonce[11] = u8::from(last);
    nonce
}

pub(super) fn seal(plain: &[u8], key: &FileKey, out: &mut Vec<u8>) -> Result<(), AgeError> {
    let salt = random::<16>()?;
    out.extend(salt);
    let key = derive(&*key.0, &salt, b"payload")?;
    // Nothing at all is one chunk, too.
    let chunks = plain.len().div_ceil(CHUNK).max(1);
    for number in 0..chunks {
        let start = out.len();
        out.extend(&plain[number * CHUNK..plain.len().min((number + 1) * CHUNK)]);
        let tag = lock(&key, nonce(number as u64, number + 1 == chunks), &mut out[start..])?;
        out.extend(tag);
    }
    Ok(())
}

pub(super) fn open(sealed: &[u8], key: &FileKey) -> Result<Zeroizing<Vec<u8>>, AgeError> {
    let (salt, sealed) = sealed.split_at_checked(16).ok_or(AgeError::Damaged)?;
    let key = derive(&*key.0, salt, b"payload")?;
    let chunks = sealed.chunks(CHUNK + TAG).len();
    // Reserved at once: a growing vector would leave parts of the text behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    for (number, chunk) in sealed.chunks(CHUNK + TAG).enumerate() {
        let (text, tag) = chunk.split_last_chunk::<TAG>().ok_or(AgeError::Damaged)?;
        let start = plain.len();
        plain.extend(text);
        // Only a file of nothing has an empty chunk.
        let fits = !text.is_empty() || chunks == 1;
        if !fits || !unlock(&key, nonce(number as u64, number + 1 == chunks), &mut plain[start..], *tag) {
            return Err(AgeError::Damaged);
        }
    }
    if chunks == 0 { Err(AgeError::Damaged) } else { Ok(plain) }
}
