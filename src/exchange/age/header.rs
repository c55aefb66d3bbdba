//! The header of a file: a stanza for each way to open it, and a code that holds them together.

use hmac::Mac;

use super::primitives::{FileKey, derive, hmac};
use super::{AgeError, base64};

/// The first line.
pub(super) const VERSION: &str = "age-encryption.org/v1\n";
/// Digits of a line of a body; the last one has fewer, or none.
const COLUMNS: usize = 64;
/// No header of a few hundred recipients is longer.
const LONGEST: usize = 1 << 20;
const END: &str = "---";

/// One way to open a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stanza {
    /// Its kind, and what belongs to it.
    pub args: Vec<String>,
    /// The wrapped key.
    pub body: Vec<u8>,
}

/// What stands before the payload.
pub(super) struct Header {
    pub stanzas: Vec<Stanza>,
}

impl Header {
    /// The header, and where the payload starts.
    pub fn parse(file: &[u8]) -> Result<(Header, usize), AgeError> {
        let rest = file.strip_prefix(VERSION.as_bytes()).ok_or(AgeError::NotAge)?;
        let mut lines = Lines { rest: &rest[..rest.len().min(LONGEST)], read: VERSION.len() };
        let mut stanzas = Vec::new();
        loop {
            let line = lines.next()?;
            if let Some(args) = line.strip_prefix("-> ") {
                stanzas.push(stanza(args, &mut lines)?);
            } else if line.starts_with(END) && !stanzas.is_empty() {
                return Ok((Header { stanzas }, lines.read));
            } else {
                return Err(AgeError::Header);
            }
        }
    }

    /// As a file has it, with its code.
    pub fn write(&self, key: &FileKey) -> Result<Vec<u8>, AgeError> {
        let mut text = VERSION.to_owned();
        for stanza in &self.stanzas {
            text += &["-> ", &stanza.args.join(" "), "\n"].concat();
            let body = base64::encode(&stanza.body);
            let mut rest = &body[..];
            while rest.len() >= COLUMNS {
                let (line, next) = rest.split_at(COLUMNS);
                text += line;
                text.push('\n');
                rest = next;
            }
            text += rest;
            text.push('\n');
        }
        text += END;
        let code = code(text.as_bytes(), key)?.finalize().into_bytes();
        text += &[" ", &base64::encode(&code), "\n"].concat();
        Ok(text.into_bytes())
    }

    /// Whether nobody changed the header of a file who has not the key.
    pub fn verify(file: &[u8], payload: usize, key: &FileKey) -> Result<(), AgeError> {
        let header = file[..payload].strip_suffix(b"\n").ok_or(AgeError::Header)?;
        let line = header.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let written = std::str::from_utf8(line).ok().and_then(|line| line.strip_prefix("--- "));
        let written = written.and_then(base64::decode).ok_or(AgeError::Header)?;
        let until = header.len() - line.len() + END.len();
        code(&file[..until], key)?.verify_slice(&written).map_err(|_| AgeError::Damaged)
    }
}

fn code(header: &[u8], key: &FileKey) -> Result<hmac::Hmac<sha2::Sha256>, AgeError> {
    hmac(&*derive(&*key.0, &[], b"header")?, &[header])
}

fn stanza(args: &str, lines: &mut Lines<'_>) -> Result<Stanza, AgeError> {
    let args: Vec<String> = args.split(' ').map(str::to_owned).collect();
    let visible = |arg: &String| !arg.is_empty() && arg.bytes().all(|byte| byte.is_ascii_graphic());
    if !args.iter().all(visible) {
        return Err(AgeError::Header);
    }
    let mut body = String::new();
    loop {
        let line = lines.next()?;
        if line.len() > COLUMNS {
            return Err(AgeError::Header);
        }
        body += line;
        if line.len() < COLUMNS {
            break;
        }
    }
    Ok(Stanza { args, body: base64::decode(&body).ok_or(AgeError::Header)? })
}

/// Lines of text that end as the specification says, and how much of the file they were.
struct Lines<'f> {
    rest: &'f [u8],
    read: usize,
}

impl<'f> Lines<'f> {
    fn next(&mut self) -> Result<&'f str, AgeError> {
        let end = self.rest.iter().position(|byte| *byte == b'\n').ok_or(AgeError::Header)?;
        let line = std::str::from_utf8(&self.rest[..end]).map_err(|_| AgeError::Header)?;
        self.rest = &self.rest[end + 1..];
        self.read += end + 1;
        Ok(line)
    }
}
