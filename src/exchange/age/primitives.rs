//! What the parts of a file have in common: the key of the file, and how keys are derived and wrapped.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use hmac::{Hmac, Mac};
use rustix::rand::{GetRandomFlags, getrandom};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::AgeError;

pub(super) const TAG: usize = 16;

/// Another for each file.
pub(super) struct FileKey(pub Zeroizing<[u8; 16]>);

impl FileKey {
    pub fn random() -> Result<FileKey, AgeError> {
        Ok(FileKey(Zeroizing::new(random()?)))
    }

    /// What was wrapped, if it has the right length.
    pub fn from_bytes(bytes: &[u8]) -> Option<FileKey> {
        bytes.try_into().ok().map(|bytes| FileKey(Zeroizing::new(bytes)))
    }
}

pub(super) fn random<const N: usize>() -> Result<[u8; N], AgeError> {
    let mut bytes = [0; N];
    match getrandom(&mut bytes, GetRandomFlags::empty()) {
        Ok(count) if count == N => Ok(bytes),
        _ => Err(AgeError::CannotSeal),
    }
}

/// A code of `parts` that only who has the key can make.
pub(super) fn hmac(key: &[u8], parts: &[&[u8]]) -> Result<Hmac<Sha256>, AgeError> {
    // It takes keys of any length.
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| AgeError::CannotSeal)?;
    for part in parts {
        mac.update(part);
    }
    Ok(mac)
}

/// HKDF-SHA-256 (RFC 5869) of 32 bytes: its first block is all of it.
pub(super) fn derive(secret: &[u8], salt: &[u8], info: &[u8]) -> Result<Zeroizing<[u8; 32]>, AgeError> {
    let extracted = Zeroizing::new(<[u8; 32]>::from(hmac(salt, &[secret])?.finalize().into_bytes()));
    Ok(Zeroizing::new(hmac(&*extracted, &[info, &[1]])?.finalize().into_bytes().into()))
}

/// Encrypts in place and answers the tag. `nonce`: never twice with one key.
pub(super) fn lock(key: &[u8; 32], nonce: [u8; 12], text: &mut [u8]) -> Result<[u8; TAG], AgeError> {
    let cipher = ChaCha20Poly1305::new(key.into());
    let tag = cipher.encrypt_inout_detached(&nonce.into(), &[], text.into());
    tag.map(Into::into).map_err(|_| AgeError::CannotSeal)
}

/// Decrypts in place; false where it is not what was locked with this key.
pub(super) fn unlock(key: &[u8; 32], nonce: [u8; 12], text: &mut [u8], tag: [u8; TAG]) -> bool {
    let cipher = ChaCha20Poly1305::new(key.into());
    cipher.decrypt_inout_detached(&nonce.into(), &[], text.into(), &tag.into()).is_ok()
}

/// The key of the file as it stands in a stanza.
pub(super) fn wrap(with: &[u8; 32], key: &FileKey) -> Result<Vec<u8>, AgeError> {
    let mut body = key.0.to_vec();
    // The wrapping key is another each time, so that the nonce need not be.
    let tag = lock(with, [0; 12], &mut body)?;
    body.extend(tag);
    Ok(body)
}

/// None where it was wrapped with another key.
pub(super) fn unwrap(with: &[u8; 32], body: &[u8]) -> Option<FileKey> {
    let (text, tag) = body.split_at_checked(16)?;
    let mut text = Zeroizing::new(text.to_vec());
    unlock(with, [0; 12], &mut text, tag.try_into().ok()?).then(|| FileKey::from_bytes(&text)).flatten()
}
