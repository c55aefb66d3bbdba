//! A passphrase typed at the terminal: never shown, never an argument, never in the environment.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};

use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

use crate::exchange::age::Zeroizing;

/// More than this nobody types.
const LONGEST: usize = 1024;

/// Asks at the terminal of this run, whatever stdin and stdout are. `Interrupted` when it was broken off,
/// `InvalidData` when it is no text, else there is no terminal.
pub fn ask(prompt: &str) -> io::Result<Zeroizing<String>> {
    let mut terminal = OpenOptions::new().read(true).write(true).open("/dev/tty")?;
    // Quiet before it is asked: who types fast is not shown either.
    let quiet = Quiet::new(terminal.try_clone()?)?;
    write!(terminal, "{prompt} ")?;
    let typed = read(&mut terminal);
    drop(quiet);
    writeln!(terminal)?;
    typed
}

/// Until the end of the line. Keys come one by one, so that nothing of it stays in a buffer of the system.
fn read(terminal: &mut impl Read) -> io::Result<Zeroizing<String>> {
    // Reserved at once: a growing vector would leave parts of it behind.
    let mut typed = Zeroizing::new(Vec::with_capacity(LONGEST));
    loop {
        let mut key = [0];
        if terminal.read(&mut key)? == 0 {
            return Err(ErrorKind::Interrupted.into());
        }
        match key[0] {
            b'\r' | b'\n' => break,
            // Ctrl-C, Ctrl-D, Ctrl-Z, Ctrl-\.
            3 | 4 | 26 | 28 => return Err(ErrorKind::Interrupted.into()),
            // Backspace takes a whole letter, Ctrl-U all of them.
            8 | 127 => while typed.pop().is_some_and(|byte| byte & 0xc0 == 0x80) {},
            21 => typed.clear(),
            byte if typed.len() < LONGEST => typed.push(byte),
            _ => return Err(ErrorKind::InvalidData.into()),
        }
    }
    let text = std::str::from_utf8(&typed).map_err(|_| ErrorKind::InvalidData)?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// A terminal that shows nothing of what is typed, until this is dropped.
struct Quiet {
    terminal: File,
    before: Termios,
}

impl Quiet {
    fn new(terminal: File) -> io::Result<Quiet> {
        let before = tcgetattr(&terminal)?;
        let mut quiet = before.clone();
        // Not by signals either: whoever breaks off must find their terminal as it was.
        quiet.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
        quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(&terminal, OptionalActions::Flush, &quiet)?;
        Ok(Quiet { terminal, before })
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        // A terminal that is gone has nothing to be set right.
        let _ = tcsetattr(&self.terminal, OptionalActions::Flush, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_meant() {
        for (keys, expected) in [
            ("une phrase\r", Some("une phrase")),
            ("été\n", Some("été")),
            ("été\u{7f}\u{7f}a\r", Some("éa")),
            ("\u{7f}a\r", Some("a")),
            ("faux\u{15}juste\r", Some("juste")),
            ("\r", Some("")),
            ("abc", None),
            ("abc\u{3}", None),
            ("\u{4}", None),
        ] {
            assert_eq!(
                read(&mut keys.as_bytes()).ok().as_ref().map(|typed| typed.as_str()),
                expected,
                "{keys:?}"
            );
        }
        assert_eq!(read(&mut &b"\xff\r"[..]).unwrap_err().kind(), ErrorKind::InvalidData);
        assert!(read(&mut &[b'a'; 2000][..]).is_err());
    }
}
