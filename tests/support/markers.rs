//! Marks that stand for what people are called, and whether they still stand anywhere: in any writing, in the contents
//! and the names of files.
#![allow(dead_code)] // each test file uses its part

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

/// In every mark that is words; its number follows.
pub const STEM: &str = "Zéqwœx";
/// In every telephone and account.
const DIGITS: &str = "499711";
/// The number of a mark that is cut off, or written so that its number cannot be read.
pub const UNTOLD: usize = 10_000;

/// Marks, one after the other.
#[derive(Default)]
pub struct Marks(pub usize);

impl Marks {
    fn number(&mut self) -> usize {
        self.0 += 1;
        self.0
    }

    pub fn word(&mut self) -> String {
        format!("{STEM}{:03}", self.number())
    }

    pub fn mail(&mut self) -> String {
        format!("zeqwoex{:03}@exemple.be", self.number())
    }

    pub fn phone(&mut self) -> String {
        format!("+32 {DIGITS}{:03}", self.number())
    }

    /// An account that no bank has.
    pub fn iban(&mut self) -> String {
        let ten = format!("{DIGITS}{:03}0", self.number());
        let two = match ten.parse::<u64>().unwrap() % 97 {
            0 => 97,
            rest => rest,
        };
        let check = 98 - format!("{ten}{two:02}111400").parse::<u64>().unwrap() % 97;
        format!("BE{check:02}{ten}{two:02}")
    }
}

/// The marks that stand in the files of this folder, by their number, and in which files.
pub fn found(folder: &Path) -> BTreeMap<usize, BTreeSet<PathBuf>> {
    let needles = Needles::new();
    let mut found: BTreeMap<usize, BTreeSet<PathBuf>> = BTreeMap::new();
    for path in files(folder) {
        let name = path.strip_prefix(folder).unwrap().as_os_str().as_encoded_bytes().to_vec();
        let bytes = if path.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
        for number in needles.within(&bytes).into_iter().chain(needles.within(&name)) {
            found.entry(number).or_default().insert(path.clone());
        }
    }
    found
}

/// The marks in a text, by their number.
pub fn told(text: &str) -> BTreeSet<usize> {
    Needles::new().within(text.as_bytes())
}

/// Everything below a folder: files, and the folders themselves.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        }
        found.push(path);
    }
    found
}

/// How wide a letter is, and which byte of it counts.
type Width = (usize, usize);

/// Every writing of what all marks have in common.
struct Needles {
    all: Vec<(Vec<u8>, Width)>,
    /// The first two bytes of each.
    starts: Vec<bool>,
}

impl Needles {
    fn new() -> Needles {
        let mut all: Vec<(Vec<u8>, Width)> = Vec::new();
        for writing in writings() {
            all.push((writing.as_bytes().to_vec(), (1, 0)));
            let utf16 = || writing.encode_utf16();
            all.push((utf16().flat_map(u16::to_le_bytes).collect(), (2, 0)));
            all.push((utf16().flat_map(u16::to_be_bytes).collect(), (2, 1)));
        }
        let mut starts = vec![false; 1 << 16];
        for (needle, _) in &all {
            starts[usize::from(needle[0]) << 8 | usize::from(needle[1])] = true;
        }
        Needles { all, starts }
    }

    fn within(&self, bytes: &[u8]) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for (at, pair) in bytes.windows(2).enumerate() {
            if !self.starts[usize::from(pair[0]) << 8 | usize::from(pair[1])] {
                continue;
            }
            for (needle, width) in self.all.iter().filter(|(needle, _)| bytes[at..].starts_with(needle)) {
                found.insert(number(&bytes[at + needle.len()..], *width));
            }
        }
        found
    }
}

/// The three digits that follow, whatever signs stand between them.
fn number(after: &[u8], (width, counts): Width) -> usize {
    let letters = after.chunks_exact(width).map(|letter| letter[counts]);
    let digits: String = letters
        .take_while(|byte| byte.is_ascii_digit() || *byte == b' ')
        .filter(u8::is_ascii_digit)
        .map(char::from)
        .take(3)
        .collect();
    if digits.len() == 3 { digits.parse().unwrap() } else { UNTOLD }
}

/// Upper and lower, with and without accents, composed and decomposed, and as mails, JSON and addresses escape.
fn writings() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (e, oe) in [("é", "œ"), ("e", "œ"), ("é", "oe"), ("e", "oe"), ("e", "e"), ("é", "e")] {
        let text = STEM.replace('é', e).replace('œ', oe);
        for text in [text.nfc().collect::<String>(), text.nfd().collect()] {
            all.extend([text.to_uppercase(), text.to_lowercase(), text]);
        }
    }
    for text in all.clone() {
        for (before, escape) in [('=', "="), ('%', "%"), ('u', "\\u")] {
            let escaped = text.chars().fold(String::new(), |mut escaped, c| {
                match (c.is_ascii(), before) {
                    (true, _) => escaped.push(c),
                    (false, 'u') => write!(escaped, "{escape}{:04x}", u32::from(c)).unwrap(),
                    (false, _) => {
                        c.to_string().bytes().for_each(|byte| write!(escaped, "{escape}{byte:02X}").unwrap());
                    }
                }
                escaped
            });
            all.insert(escaped);
        }
        all.extend((0..3).map(|before| base64(&text, before)));
    }
    let spaced = [vec![3], vec![4], vec![2], vec![1, 3], vec![3, 5]].map(|at| {
        let mut spaced = DIGITS.to_owned();
        at.iter().rev().for_each(|at| spaced.insert(*at, ' '));
        spaced
    });
    all.extend(spaced);
    all.insert(DIGITS.to_owned());
    all
}

/// What stays the same of a text in base64 when so many bytes stand before it.
fn base64(text: &str, before: usize) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bytes: Vec<u8> = std::iter::repeat_n(0, before).chain(text.bytes()).collect();
    let letters = bytes.chunks_exact(3).flat_map(|three| {
        let bits = u32::from(three[0]) << 16 | u32::from(three[1]) << 8 | u32::from(three[2]);
        [18, 12, 6, 0].map(|shift| char::from(LETTERS[(bits >> shift & 63) as usize]))
    });
    letters.skip([0, 2, 3][before]).collect()
}

#[test]
fn a_mark_is_found_in_whatever_writing() {
    let folder = tempfile::tempdir().unwrap();
    let text = |text: &str| text.as_bytes().to_vec();
    let word = Marks(16).word();
    for bytes in [
        text(&word),
        text(&word.to_uppercase()),
        text(&word.nfd().collect::<String>()),
        text("ZEQWOEX017"),
        text("x=5Az=C3=A9qw=C5=93x017"),
        text("\"Z\\u00e9qw\\u0153x017\""),
        text(&Marks(16).mail()),
        text(&Marks(16).phone()),
        text("+32 499 71 10 17"),
        text(&Marks(16).iban()),
        word.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        word.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ] {
        fs::write(folder.path().join("file"), &bytes).unwrap();
        let found: Vec<usize> = found(folder.path()).into_keys().collect();
        assert_eq!(found, [17], "{}", String::from_utf8_lossy(&bytes));
    }
    for before in 0..3 {
        assert!(!told(&base64(&format!("{}Zéqwœx017…", "-".repeat(before)), 0)).is_empty(), "{before}");
    }
    fs::write(folder.path().join("file"), "nothing").unwrap();
    fs::create_dir(folder.path().join(&word)).unwrap();
    assert_eq!(found(folder.path()).into_keys().collect::<Vec<_>>(), [17], "a name is read, too");
}
