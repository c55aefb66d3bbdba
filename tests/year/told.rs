//! A book, and everything the program said about it, in the order in which it was asked.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;
use tempfile::TempDir;

/// A book and its telling.
pub struct Told {
    folder: TempDir,
    today: &'static str,
    language: &'static str,
    said: String,
}

impl Told {
    pub fn new() -> Told {
        Told {
            folder: tempfile::tempdir().unwrap(),
            today: "2028-09-15",
            language: "fr",
            said: String::new(),
        }
    }

    /// Another day.
    pub fn on(&mut self, today: &'static str) {
        self.today = today;
    }

    /// Another language.
    pub fn speaks(&mut self, language: &'static str) {
        self.language = language;
    }

    /// Asks the program, and notes what it answers: exit code if it is not 0, words, data.
    pub fn ask(&mut self, line: &[&str]) {
        self.settle();
        let output = Command::cargo_bin("ronde")
            .unwrap()
            .current_dir(self.folder.path())
            .env_clear()
            .env("HOME", self.folder.path())
            .env("RONDE_DB", "book.db")
            .env("RONDE_TODAY", self.today)
            .env("RONDE_LANG", self.language)
            .args(line)
            .output()
            .unwrap();
        let quoted = |word: &&str| if word.contains(' ') { format!("'{word}'") } else { (*word).to_owned() };
        let words: Vec<String> = line.iter().map(quoted).collect();
        let _ = writeln!(self.said, "{}$ ronde {}", self.today, words.join(" "));
        let code = output.status.code().unwrap();
        if code != 0 {
            let _ = writeln!(self.said, "? {code}");
        }
        for line in String::from_utf8(output.stderr).unwrap().lines() {
            let _ = writeln!(self.said, "! {line}");
        }
        self.said.push_str(&String::from_utf8(output.stdout).unwrap());
        self.said.push('\n');
    }

    /// Asks with the words of one line.
    pub fn say(&mut self, line: &str) {
        self.ask(&line.split_whitespace().collect::<Vec<_>>());
    }

    /// Notes what stands in a file that the program wrote; of a folder, in every file of it.
    pub fn read(&mut self, name: &str) {
        let path = self.folder.path().join(name);
        let mut files: Vec<PathBuf> = if path.is_dir() {
            fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()).collect()
        } else {
            vec![path]
        };
        files.sort();
        let mut calendars = Vec::new();
        for file in files {
            let shown = file.strip_prefix(self.folder.path()).unwrap().display().to_string();
            let text = plain(&String::from_utf8(fs::read(&file).unwrap()).unwrap(), &mut calendars);
            let _ = writeln!(self.said, "--- {shown}\n{text}");
        }
    }

    /// Puts a file of the fixtures beside the book.
    pub fn has(&self, name: &str) {
        let from = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/year").join(name);
        fs::copy(from, self.folder.path().join(name)).unwrap();
    }

    /// Everything since the last chapter.
    pub fn chapter(&mut self) -> String {
        std::mem::take(&mut self.said)
    }

    /// What no two books and no two moments share: the same in every telling.
    fn settle(&self) {
        let path = self.folder.path().join("book.db");
        if path.exists() {
            let book = rusqlite::Connection::open(path).unwrap();
            book.execute_batch(
                "UPDATE secrets SET value = '0123456789abcdef' WHERE name = 'calendar';
                 UPDATE revisions SET at = '2028-09-15T08:00:00Z';
                 UPDATE journal SET at = '2028-09-15T08:00:00Z';",
            )
            .unwrap();
        }
    }
}

/// A mail without what is new in each (its moment, its number, its boundary), its texts decoded; a calendar that
/// was shown with the mail before is only named.
fn plain(text: &str, calendars: &mut Vec<String>) -> String {
    let boundary = text.split_once("boundary=\"").and_then(|(_, rest)| rest.split_once('"'));
    let Some((boundary, _)) = boundary else { return text.replace('\r', "").trim_end().to_owned() };
    let parts: Vec<&str> = text.split(&format!("--{boundary}")).collect();
    let head = parts[0].replace(boundary, "BOUNDARY");
    let head = head.lines().map(|line| match line.split_once(": ") {
        Some((name @ ("Date" | "Message-ID"), _)) => format!("{name}: …"),
        _ => decoded_words(line),
    });
    let mut shown = head.collect::<Vec<_>>().join("\n").trim_end().to_owned();
    for part in &parts[1..parts.len() - 1] {
        let (head, body) = part.split_once("\r\n\r\n").unwrap();
        let quoted = head.contains("quoted-printable");
        let body = if quoted { decoded(body) } else { body.to_owned() }.replace('\r', "");
        let _ = write!(shown, "\n\n[{}]\n", head.trim().lines().collect::<Vec<_>>().join(" "));
        if !head.contains("text/calendar") || !calendars.contains(&body) {
            shown.push_str(body.trim_end());
        }
        if head.contains("text/calendar") {
            calendars.push(body);
        }
    }
    shown
}

/// Quoted-printable text.
fn decoded(text: &str) -> String {
    let text = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        match std::str::from_utf8(rest.get(..2).unwrap_or_default())
            .ok()
            .map(|hex| u8::from_str_radix(hex, 16))
        {
            Some(Ok(byte)) if first == b'=' => {
                bytes.push(byte);
                rest = &rest[2..];
            }
            _ => bytes.push(first),
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// A header in which words are encoded.
fn decoded_words(line: &str) -> String {
    let Some((before, rest)) = line.split_once("=?") else { return line.to_owned() };
    let mut parts = rest.splitn(4, '?');
    let (word, after) = (parts.nth(2).unwrap(), parts.next().unwrap_or_default());
    format!("{before}{}{}", decoded(&word.replace('_', " ")), decoded_words(after.trim_start_matches('=')))
}
